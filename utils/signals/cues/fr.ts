/** French. */
export const fr = [
  `
set not: ni,pas,aucun,jamais,rien,guere,sans,aucune,plus
set very: absolument,trop,tellement,super,toujours,hyper,tout,extremement,si,tres,vraiment
set little: peu,legerement,parfois,plutot,assez
set but: cependant,malheureusement,pourtant,mais,sauf,toutefois
set would: aimerais,serait,pourrait,devrait,voudrais,souhaite,espere,si
set past: autrefois,avant
set update: edit,modification,maj
good 4: 5|cinq etoiles,rien a dire|redire|signaler,ne peux que recommander,recommande fortement|sans|vivement,
 jamais decu|decue,je conseille|recommande,pas ete decu|decue,les yeux fermes,au top,coup de coeur,m|nous a|
 ont sauve,meilleur.que,a recommander
good 3: adore,merveilleu~,top,bravo,nickel,extraordinaire~,excellent~,irreprochable,formidable~,incroyable,
 ravi~,bluff~,fantastique~,super~,genia~,impeccable~,delicieu~,enchante~,exceptionnel~,recommande,indispensable,
 remarquable~,aime,parfait~,magnifique~,meilleur~
good 2: accueillant~,agreable~,aimable~,gentil~,beau,serieu~,satisfait~,heureuse,heureux,intuitif,plaisir,
 pratique,satisfaction,belle,bien,competent~,confiance,sympa~,conforme,reacti~,content~,disponible,fiable,
 fonctionne bien,bon,propre,qualite,clair,facile~,efficace~,bons,soigne,simple,professionnel~,bonne~,rapide~,
 rapidite,utile,a l ecoute,❤,👍,😀,😊
bad 4: une etoile,zero etoile,evitez,a eviter,voleurs,plus jamais,ne recommande pas,se moquent,jamais plus,
 1 etoile,honteu~,perte de temps|argent,n importe quoi,foutage,escro~,fuyez,a fuir,vol,passez votre chemin,
 arnaque~,merci pour rien
bad 3: pitoyable,deplorable,agacant~,casse~,mediocre~,catastroph~,deception,desastr~,decu~,furieux,inutil~,
 malheureusement,menteurs,decevant~,defectueu~,mecontent~,lamentable,nulle,inacceptable,insupportable,honte,
 ridicule,desagreable~,moche,mensonge~,inadmissible,incompetent~,pire,horrible~,mauvais~,frustrant~,scandaleu~,
 terrible~,enerve~,insatisfait~,nul
bad 2: complique,dommage,en retard,abime,cher,difficile,annule~,bugs,attente,bug,chere,chers,attend~,endommage,
 probleme~,faux,erreur~,lent~,impossible,retard,manqu~,perdu,plainte,refus~,reclamation,souci~
trouble 4: aucun contact|remboursement|retour,en panne,impossible de|d,aucune nouvelle|reponse,plantage~,
 fonctionne|marche pas|plus,ne peut|peux|arrive.pas|plus,pas arrive|livre|rembourse|recu,pas de nouvelles|
 remboursement|reponse,message d erreur,plante,toujours pas,se bloque|fige|ferme|coupe tout|toute|sans,
 merci de corriger,jamais arrive|livre|recu|repondu,ne charge|demarre|fonctionne|marche|repond|s pas|plus
wish 4: serait.appreciable|bien|bon|interessant|mieux|possible|pratique|super|utile,suggestion,manque juste|l|
 la|un|une possibilite|fonction|fonctionnalite|option,nouvelle fonctionnalite,il faudrait,dommage qu,suggere,
 j aimerais.avoir|voir|pouvoir|que,ajoute~,on devrait pouvoir,pourriez|pouvez vous ajouter,souhaiterais
ask 3: pouvez vous,est ce possible|que,avez vous,comment|ou|quand|quel|quelle est|faire|fonctionne|je|obtenir|
 on|puis|sera|trouver,je souhaite|cherche|voudrais,pourquoi,y a,pourriez vous,combien,puis je,qu est
calm 3: ci joint,demain,devis,contrat,ordre du jour,en piece jointe,compte rendu,lundi,rendez vous,reunion,
 facture,vendredi,pour info
thanks 3: merci,remercie
mend 3: m a aide,probleme.resolu|regle,resolu,regle,trouve une solution,rembourse.immediatement|rapidement,
 remplace.immediatement|rapidement
mid 4: ni bien ni mal,ni bon ni mauvais,sans plus,rien de|d exceptionnel|special|extraordinaire,correct sans,
 moyen
none 0: au moins,merci d|de,bon a savoir,ou bien,bonjour,eh bien,bonne annee|chance|continuation|reception|
 journee|nuit|soiree,sans doute,si bien,bon anniversaire|week|appetit|courage|weekend,en bonne et due,
 je voudrais bien,bien cordialement|sur|que|a|recu,tout de suite
recommends-us 3: a conseiller,ne peux que recommander,recommande fortement|sans|vivement|a,conseille sans|
 vivement|a,foncez,n hesitez pas,les yeux fermes,a recommander,je|nous la|le|les|vous? recommande~
told-others 3: ai|avons.recommande|parle.a|autour
long-time-customer 4: client~.depuis|fidele~,depuis.ans|annees,fidele client~,fidele depuis,depuis #
renewed 4: y|on retourne~,renouvele,revenir,prochaine commande,pas.derniere fois,a nouveau.commander,je|
 nous.racheterai|continuerai|recommanderai,recommanderai.chez,prochain~ sejour|commande|fois,reviendr~
churn 4: chez un concurrent,je me desabonne,aller|changer.operateur|ailleurs,jamais plus,derniere fois,
 plus jamais,ailleurs,quitte,resili~,desinstall~,changer d|de,ne.acheterai|commander~|reviendr~.plus,
 ne renouvel~
blocked 4: n ai.pas|rien recu,pas de remboursement|reponse,aucune reponse,bloque~,jamais livre|repondu|recu,
 injoignable~,en attente depuis,rien recu,j attend|attends depuis,ne repond~ pas|plus,impossible de|d,
 aucun remboursement,toujours pas|aucun~|rien
repeated 4: deuxieme|troisieme|enieme|quatrieme fois,plusieurs|maintes|# fois.appele|contacte|relance,
 a chaque fois,a nouveau.probleme|panne,toujours le meme,sans cesse,encore une fois,plusieurs appels|relances|
 mails
promise 4: promis~,assure que|qu,dit que|qu.serait|allait|sera,prevu~ pour|le,devait|devais|devions.recevoir|
 etre|arriver|livrer
staff 3: conseiller~,monsieur,vendeu~,equipe,sav,merci a,hotline,accueil,madame,interlocuteur~,personnel,
 service,support,technicien~
`,
]
