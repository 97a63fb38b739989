/** French. */
export const fr = [
  `
set not: aucun,aucune,guère,jamais,ni,pas,plus,rien,sans
set very: absolument,extrêmement,hyper,si,super,tellement,toujours,tout,trop,très,vraiment
set little: assez,légèrement,parfois,plutôt,un peu
set but: cependant,mais,malheureusement,pourtant,sauf,toutefois
set would: aimerais,devrait,espère,pourrait,serait,si,souhaite,voudrais
set past: autrefois,avant
set update: edit,maj,modification
good 4: 5|cinq étoiles,au top,coup de coeur|cœur,jamais déçu|déçue,je conseille|recommande,les yeux fermés,
 meilleur .. que,m|nous a|ont sauvé,n ai pas été déçu,ne peux que recommander,recommande fortement|sans|
 vivement,rien à dire|redire,rien à signaler,à recommander
good 3: adore,adoré,aime,bluff~,bravo,délicieu~,enchanté~,excellent~,exceptionnel~,extraordinaire~,
 fantastique~,formidable~,génial~,impeccable~,incroyable,indispensable,irréprochable,magnifique~,meilleur~,
 merveilleu~,nickel,parfait~,ravi~,recommande,remarquable~,super~,top
good 2: accueillant~,agréable~,aimable~,beau,belle,bien,bon,bonne~,bons,clair,compétent~,confiance,conforme,
 content~,disponible,efficace~,facile~,fiable,fonctionne bien,gentil~,heureuse,heureux,intuitif,plaisir,
 pratique,professionnel~,propre,qualité,rapide~,rapidité,réacti~,satisfaction,satisfait~,simple,soigné,sympa~,
 sérieu~,utile,à l écoute,❤,👍,😀,😊
bad 4: 1 étoile,arnaque~,escro~,foutage,fuyez,honteu~,jamais plus,n importe quoi,ne recommande pas,
 passez votre chemin,perte de argent|temps,plus jamais,se moquent,une étoile,vol,voleurs,zéro étoile,à fuir,
 à éviter,évitez
bad 3: agaçant~,cassé~,catastroph~,déception,décevant~,défectueu~,déplorable,désagréable~,désastr~,déçu~,
 frustrant~,furieux,honte,horrible~,impoli,inacceptable,inadmissible,incompétent~,insatisfait~,insupportable,
 inutil~,lamentable,malheureusement,mauvais~,mensonge~,menteurs,moche,mécontent~,médiocre~,nul,nulle,pire,
 pitoyable,ridicule,scandaleu~,terrible~,énervé~
bad 2: abîmé,annulé~,attend~,attente,bug,bugs,cher,chers,chère,compliqué,difficile,dommage,en retard,
 endommagé,erreur~,faux,impossible,lent~,manqu~,perdu,plainte,problème~,refus~,retard,réclamation,souci~
trouble 4: aucun contact|remboursement|retour,aucune nouvelle|réponse,en panne,fonctionne|marche pas|plus,
 impossible d|de,jamais arrivé|livré|reçu|répondu,merci de corriger,message d erreur,ne arrive|peut|
 peux .. pas|plus,ne charge|démarre|fonctionne|marche|répond|s pas|plus,pas arrivé|livré|remboursé|reçu,
 pas de nouvelles|remboursement|réponse,plantage~,plante,toujours pas
wish 4: ajoute~,ce|cela|il|ça serait .. bien|bon|intéressant|mieux|possible|pratique|super|utile,dommage qu,
 il faudrait,j aimerais .. avoir|pouvoir|que|voir,manque l|la|un|une fonction|fonctionnalité|option|
 possibilité,nouvelle fonctionnalité,on devrait pouvoir,pourriez|pouvez vous ajouter,serait .. appréciable|
 bien|bon|intéressant|mieux|pratique|super|utile,souhaiterais,suggestion,suggère
ask 3: avez vous,combien,comment faire|fonctionne|je|obtenir|on|peut|puis,est ce possible|que,je cherche|
 souhaite|voudrais,où est|puis|se|trouver,pourquoi,pourriez vous,pouvez vous,puis je,qu est,quand est|sera|
 vais,quel est,quelle est,y a
calm 3: ci joint,compte rendu,contrat,demain,devis,en pièce jointe,facture,jeudi,lundi,mardi,mercredi,
 ordre du jour,pour info,rendez vous,réunion,vendredi
thanks 3: je vous remercie,merci,remercie
mend 3: m a aidé,problème .. réglé|résolu,remboursé .. immédiatement|rapidement,remplacé .. immédiatement|
 rapidement,réglé,résolu,trouvé une solution
mid 4: correct sans,moyen,rien d|de extraordinaire|exceptionnel|spécial,sans plus
none 0: au moins,bien cordialement|que|reçu|sûr|à,bon anniversaire|appétit|courage|week|weekend,bon à savoir,
 bonjour,bonne année|chance|continuation|journée|nuit|réception|soirée,eh bien,en bonne et due,
 je voudrais bien,merci d|de,ou bien,sans doute,si bien,tout de suite
recommends-us 3: conseille sans|vivement|à,foncez,je|nous la|le|les|vous? recommande~,les yeux fermés,
 n hésitez pas,ne peux que recommander,recommande fortement|sans|vivement|à,à conseiller,à recommander
long-time-customer 4: client~ .. depuis|fidèle,client~ fidèle~,depuis #,depuis .. ans|années,fidèle client~,
 fidèle depuis
renewed 4: je|nous .. continuerai|rachèterai|recommanderai,prochaine commande,prochain~ séjour|commande|fois,
 recommanderai .. chez,renouvelé,revenir,reviendr~,y|on retourne~,à nouveau .. commander
churn 4: ailleurs,aller|changer .. ailleurs|opérateur,changer de|d,chez un concurrent,dernière fois,
 désinstall~,jamais plus,je me désabonne,ne .. achèterai|commander~|reviendr~ .. plus,plus jamais,quitte,
 résili~
blocked 4: aucun remboursement,aucune réponse,bloqué~,en attente depuis,impossible de|d,impossible d|
 de .. accéder|connecter|contacter|joindre|me|obtenir|se,injoignable~,j attends|attend depuis,jamais reçu|
 livré|répondu,n ai .. pas|rien reçu,ne répond~ pas|plus,pas de remboursement|réponse,rien reçu,toujours rien|
 pas|aucun~
repeated 4: deuxième|troisième|quatrième|énième fois,encore une fois,plusieurs appels|mails|relances,
 plusieurs|maintes|# fois .. appelé|contacté|relancé,sans cesse,toujours le même,à chaque fois,
 à nouveau .. problème|panne
promise 4: assuré que|qu,devait|devais|devions .. être|arriver|recevoir|livrer,dit que|qu .. serait|allait|
 sera,promis~,prévu~ le|pour
staff 3: accueil,conseillère~,conseiller~,merci à,hotline,interlocuteur~,madame,monsieur,personnel,sav,
 service,support,technicien~,vendeu~,équipe
`,
]
