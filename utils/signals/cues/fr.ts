/** French. */
export const fr = [
  `
set not: aucun,aucune,guere,jamais,ni,pas,plus,rien,sans
set very: absolument,extremement,hyper,si,super,tellement,toujours,tout,trop,tres,vraiment
set little: assez,legerement,parfois,plutot,un peu
set but: cependant,mais,malheureusement,pourtant,sauf,toutefois
set would: aimerais,devrait,espere,pourrait,serait,si,souhaite,voudrais
set past: autrefois,avant
set update: edit,maj,modification
good 4: 5|cinq etoiles,au top,coup de coeur,jamais decu|decue,je conseille|recommande,les yeux fermes,
 meilleur .. que,m|nous a|ont sauve,n ai pas ete decu,ne peux que recommander,recommande fortement|sans|
 vivement,rien a dire|redire,rien a signaler,a recommander
good 3: adore,aime,bluff~,bravo,delicieu~,enchante~,excellent~,exceptionnel~,extraordinaire~,fantastique~,
 formidable~,genial~,impeccable~,incroyable,indispensable,irreprochable,magnifique~,meilleur~,merveilleu~,
 nickel,parfait~,ravi~,recommande,remarquable~,super~,top
good 2: accueillant~,agreable~,aimable~,beau,belle,bien,bon,bonne~,bons,clair,competent~,confiance,conforme,
 content~,disponible,efficace~,facile~,fiable,fonctionne bien,gentil~,heureuse,heureux,intuitif,plaisir,
 pratique,professionnel~,propre,qualite,rapide~,rapidite,reacti~,satisfaction,satisfait~,simple,soigne,sympa~,
 serieu~,utile,a l ecoute,❤,👍,😀,😊
bad 4: 1 etoile,arnaque~,escro~,foutage,fuyez,honteu~,jamais plus,n importe quoi,ne recommande pas,
 passez votre chemin,perte de argent|temps,plus jamais,se moquent,une etoile,vol,voleurs,zero etoile,a fuir,
 a eviter,evitez
bad 3: agacant~,casse~,catastroph~,deception,decevant~,defectueu~,deplorable,desagreable~,desastr~,decu~,
 frustrant~,furieux,honte,horrible~,impoli,inacceptable,inadmissible,incompetent~,insatisfait~,insupportable,
 inutil~,lamentable,malheureusement,mauvais~,mensonge~,menteurs,moche,mecontent~,mediocre~,nul,nulle,pire,
 pitoyable,ridicule,scandaleu~,terrible~,enerve~
bad 2: abime,annule~,attend~,attente,bug,bugs,cher,chers,chere,complique,difficile,dommage,en retard,
 endommage,erreur~,faux,impossible,lent~,manqu~,perdu,plainte,probleme~,refus~,retard,reclamation,souci~
trouble 4: aucun contact|remboursement|retour,aucune nouvelle|reponse,en panne,fonctionne|marche pas|plus,
 impossible d|de,jamais arrive|livre|recu|repondu,merci de corriger,message d erreur,ne arrive|peut|
 peux .. pas|plus,ne charge|demarre|fonctionne|marche|repond|s pas|plus,pas arrive|livre|rembourse|recu,
 pas de nouvelles|remboursement|reponse,plantage~,plante,toujours pas
wish 4: ajoute~,ce|cela|il|ca serait .. bien|bon|interessant|mieux|possible|pratique|super|utile,dommage qu,
 il faudrait,j aimerais .. avoir|pouvoir|que|voir,manque l|la|un|une fonction|fonctionnalite|option|
 possibilite,nouvelle fonctionnalite,on devrait pouvoir,pourriez|pouvez vous ajouter,serait .. appreciable|
 bien|bon|interessant|mieux|pratique|super|utile,souhaiterais,suggestion,suggere
ask 3: avez vous,combien,comment faire|fonctionne|je|obtenir|on|peut|puis,est ce possible|que,je cherche|
 souhaite|voudrais,ou est|puis|se|trouver,pourquoi,pourriez vous,pouvez vous,puis je,qu est,quand est|sera|
 vais,quel est,quelle est,y a
calm 3: ci joint,compte rendu,contrat,demain,devis,en piece jointe,facture,jeudi,lundi,mardi,mercredi,
 ordre du jour,pour info,rendez vous,reunion,vendredi
thanks 3: je vous remercie,merci,remercie
mend 3: m a aide,probleme .. regle|resolu,rembourse .. immediatement|rapidement,remplace .. immediatement|
 rapidement,regle,resolu,trouve une solution
mid 4: correct sans,moyen,rien d|de extraordinaire|exceptionnel|special,sans plus
none 0: au moins,bien cordialement|que|recu|sur|a,bon anniversaire|appetit|courage|week|weekend,bon a savoir,
 bonjour,bonne annee|chance|continuation|journee|nuit|reception|soiree,eh bien,en bonne et due,
 je voudrais bien,merci d|de,ou bien,sans doute,si bien,tout de suite
recommends-us 3: conseille sans|vivement|a,foncez,je|nous la|le|les|vous? recommande~,les yeux fermes,
 n hesitez pas,ne peux que recommander,recommande fortement|sans|vivement|a,a conseiller,a recommander
long-time-customer 4: client~ .. depuis|fidele,client~ fidele~,depuis #,depuis .. ans|annees,fidele client~,
 fidele depuis
renewed 4: je|nous .. continuerai|racheterai|recommanderai,prochaine commande,prochain~ sejour|commande|fois,
 recommanderai .. chez,renouvele,revenir,reviendr~,y|on retourne~,a nouveau .. commander
churn 4: ailleurs,aller|changer .. ailleurs|operateur,changer de|d,chez un concurrent,derniere fois,
 desinstall~,jamais plus,je me desabonne,ne .. acheterai|commander~|reviendr~ .. plus,plus jamais,quitte,
 resili~
blocked 4: aucun remboursement,aucune reponse,bloque~,en attente depuis,impossible de|d,impossible d|
 de .. acceder|connecter|contacter|joindre|me|obtenir|se,injoignable~,j attends|attend depuis,jamais recu|
 livre|repondu,n ai .. pas|rien recu,ne repond~ pas|plus,pas de remboursement|reponse,rien recu,toujours rien|
 pas|aucun~
repeated 4: deuxieme|troisieme|quatrieme|enieme fois,encore une fois,plusieurs appels|mails|relances,
 plusieurs|maintes|# fois .. appele|contacte|relance,sans cesse,toujours le meme,a chaque fois,
 a nouveau .. probleme|panne
promise 4: assure que|qu,devait|devais|devions .. etre|arriver|recevoir|livrer,dit que|qu .. serait|allait|
 sera,promis~,prevu~ le|pour
staff 3: accueil,conseillere~,conseiller~,merci a,hotline,interlocuteur~,madame,monsieur,personnel,sav,
 service,support,technicien~,vendeu~,equipe
`,
]
