/** French. */
export const fr = [
  `
set not: jamais,rien,ni,pas,plus,aucun,aucune,guere,sans
set very: absolument,trop,tellement,extremement,si,super,toujours,hyper,tout,tres,vraiment
set little: legerement,parfois,plutot,peu,assez
set but: mais,cependant,malheureusement,pourtant,sauf,toutefois
set would: aimerais,espere,serait,devrait,si,pourrait,voudrais,souhaite
set past: autrefois,avant
set update: edit,modification,maj
good 4: 5|cinq etoiles,meilleur.que,a recommander,ne peux que recommander,recommande fortement|sans|vivement,
 les yeux fermes,rien a dire|redire,coup de coeur,au top,jamais decu|decue,je conseille|recommande,
 n ai pas ete decu,rien a signaler,m|nous a|ont sauve
good 3: adore,meilleur~,merveilleu~,top,bravo,nickel,extraordinaire~,super~,excellent~,irreprochable,
 formidable~,incroyable,ravi~,bluff~,fantastique~,delicieu~,enchante~,exceptionnel~,genial~,impeccable~,
 indispensable,remarquable~,aime,parfait~,magnifique~,recommande
good 2: accueillant~,agreable~,aimable~,plaisir,pratique,satisfaction,beau,belle,bien,bon,bonne~,bons,clair,
 competent~,confiance,conforme,content~,disponible,fiable,fonctionne bien,gentil~,serieu~,heureuse,heureux,
 intuitif,satisfait~,simple,professionnel~,propre,qualite,facile~,efficace~,rapide~,rapidite,reacti~,soigne,
 sympa~,utile,a l ecoute,❤,👍,😀,😊
bad 4: une etoile,zero etoile,merci pour rien,voleurs,plus jamais,jamais plus,escro~,fuyez,a fuir,
 passez votre chemin,honteu~,vol,arnaque~,ne recommande pas,se moquent,perte de temps|argent,foutage,evitez,
 n importe quoi,1 etoile,a eviter
bad 3: agacant~,casse~,mediocre~,catastroph~,deception,desastr~,decu~,furieux,menteurs,pitoyable,decevant~,
 defectueu~,inutil~,malheureusement,mecontent~,ridicule,insupportable,honte,mensonge~,deplorable,desagreable~,
 moche,lamentable,impoli,nulle,inacceptable,inadmissible,incompetent~,pire,horrible~,mauvais~,frustrant~,
 scandaleu~,terrible~,enerve~,insatisfait~,nul
bad 2: complique,dommage,en retard,abime,cher,difficile,annule~,bugs,attente,bug,chere,chers,attend~,
 endommage,probleme~,faux,erreur~,lent~,impossible,manqu~,perdu,retard,plainte,refus~,reclamation,souci~
trouble 4: aucun contact|remboursement|retour,aucune nouvelle|reponse,pas arrive|livre|rembourse|recu,
 pas de nouvelles|remboursement|reponse,plantage~,fonctionne|marche pas|plus,en panne,impossible de|d,ne peut|
 peux|arrive.pas|plus,plante,toujours pas,se bloque|fige|ferme|coupe tout|toute|sans,merci de corriger,
 message d erreur,jamais arrive|livre|recu|repondu,ne charge|demarre|fonctionne|marche|repond|s pas|plus
wish 4: serait.appreciable|bien|bon|interessant|mieux|pratique|super|utile,suggestion,il faudrait,
 j aimerais.avoir|voir|pouvoir|que,ajoute~,suggere,ce|cela|il|ca serait.bien|bon|interessant|mieux|possible|
 pratique|super|utile,dommage qu,manque l|la|un|une fonction|fonctionnalite|option|possibilite,
 nouvelle fonctionnalite,on devrait pouvoir,pourriez|pouvez vous ajouter,souhaiterais
ask 3: avez vous,combien,pourriez vous,est ce possible|que,comment faire|fonctionne|je|obtenir|on|peut|puis,
 ou est|puis|se|trouver,pourquoi,pouvez vous,puis je,qu est,quand est|sera|vais,je cherche|souhaite|voudrais,
 quel est,quelle est,y a
calm 3: ci joint,demain,devis,en piece jointe,jeudi,facture,compte rendu,contrat,ordre du jour,pour info,
 lundi,mardi,mercredi,rendez vous,reunion,vendredi
thanks 3: je vous remercie,merci,remercie
mend 3: m a aide,probleme.resolu|regle,rembourse.immediatement|rapidement,resolu,regle,remplace.immediatement|
 rapidement,trouve une solution
mid 4: ni bien ni mal,sans plus,ni bon ni mauvais,rien de|d exceptionnel|special|extraordinaire,correct sans,
 moyen
none 0: bonjour,au moins,merci d|de,eh bien,bonne annee|chance|continuation|journee|nuit|reception|soiree,
 si bien,bon a savoir,ou bien,bon anniversaire|week|appetit|courage|weekend,en bonne et due,je voudrais bien,
 bien cordialement|que|sur|a|recu,sans doute,tout de suite
recommends-us 3: conseille sans|vivement|a,foncez,les yeux fermes,a recommander,n hesitez pas,a conseiller,
 ne peux que recommander,recommande fortement|sans|vivement|a,je|nous la|le|les|vous? recommande~
told-others 3: ai|avons.recommande|parle.a|autour
long-time-customer 4: client~.depuis|fidele,client~ fidele~,depuis #,depuis.ans|annees,fidele client~,
 fidele depuis
renewed 4: prochaine commande,recommanderai.chez,prochain~ sejour|commande|fois,reviendr~,je|nous.racheterai|
 continuerai|recommanderai,revenir,renouvele,pas.derniere fois,a nouveau.commander,y|on retourne~
churn 4: chez un concurrent,je me desabonne,aller|changer.operateur|ailleurs,jamais plus,derniere fois,
 plus jamais,changer d|de,ne.acheterai|commander~|reviendr~.plus,desinstall~,ailleurs,quitte,resili~
blocked 4: jamais recu|livre|repondu,rien recu,j attends|attend depuis,bloque~,n ai.pas|rien recu,
 toujours pas|aucun~|rien,pas de remboursement|reponse,impossible de|d,aucun remboursement,aucune reponse,
 impossible d|de.acceder|connecter|contacter|joindre|me|obtenir|se,injoignable~,en attente depuis,
 ne repond~ pas|plus
repeated 4: deuxieme|troisieme|quatrieme|enieme fois,plusieurs|maintes|# fois.appele|contacte|relance,
 encore une fois,plusieurs appels|mails|relances,a chaque fois,a nouveau.probleme|panne,sans cesse,
 toujours le meme
promise 4: promis~,prevu~ pour|le,dit que|qu.serait|allait|sera,assure que|qu,devait|devais|devions.recevoir|
 etre|arriver|livrer
staff 3: conseiller~,monsieur,accueil,vendeu~,conseillere~,equipe,sav,merci a,hotline,madame,interlocuteur~,
 personnel,service,support,technicien~
`,
]
