/** Italian. */
export const it = [
  `
set not: mai,neanche,nessun,nessuna,nessuno,niente,non,nulla,senza
set very: assolutamente,cosi,davvero,decisamente,estremamente,molto,sempre,super,tanto,troppo,veramente
set little: abbastanza,leggermente,po,poco,volte
set but: ma,pero,purtroppo,solo,tuttavia
set would: dovrebbe,magari,piacerebbe,potrebbe,sarebbe,se,spero,vorrei
set past: era,prima
set update: aggiornamento,edit,modifica
good 4: 5|cinque stelle,ci|mi ha|hanno salvato,consigliatissim~,i|il|la migliore|migliori,la|li|lo|
 ve? consiglio .. a|assolutamente|tutti|vivamente,mai delusa|deluso|un,molto|super|vivamente consigliata|
 consigliato|consiglio,niente da dire|ridire,non potevo chiedere|sperare,nulla da dire|eccepire,una garanzia
good 3: adoro,amiamo,amo,bellissim~,bravissim~,buonissim~,complimenti,consigliat~,consiglio,delizios~,
 eccellent~,eccezional~,fantastic~,favolos~,gentilissim~,grandios~,impeccabil~,incredibil~,magnific~,
 meraviglios~,migliore,migliori,ottim~,perfett~,professionalissim~,soddisfattissim~,spettacolar~,splendid~,
 straordinari~,stupend~,top,velocissim~
good 2: affidabil~,aiutat~,bella,belli,bello,bene,brava,bravi,bravo,buon,buona,buone,buoni,buono,comod~,
 competent~,content~,convenient~,cordial~,cortes~,disponibil~,efficac~,efficient~,facil~,felic~,fiducia,
 funziona bene|perfettamente,gentil~,piace~,piaciut~,pratic~,professionalita,professional~,pulit~,puntual~,
 qualita,rapid~,semplice,seri~,soddisfatt~,utile,velocita,veloc~,❤,👍,😀,😊
bad 4: 1|una stella,alla larga,evitare,evitate,furto,ladri,mai piu,non acquistate|comprate,non la|li|
 lo? consiglio,perdita di tempo,presa in giro,sconsigli~,soldi buttati,state alla larga,statene alla larga,
 truffa~,vergogn~,zero stelle
bad 3: arrabbiat~,assurd~,bugiard~,cattiv~,deludent~,delus~,difettos~,disastr~,frustrant~,imbarazzante,
 inaccettabil~,incompetent~,indecente,insoddisfatt~,inutil~,male~,orribil~,peggio~,pessim~,purtroppo,ridicol~,
 rott~,scadent~,scandalos~,schifo~,spazzatura,terribil~
bad 2: annullat~,aspett~,attesa,bug,cancellat~,car~,complicat~,costos~,danneggiat~,difetti,difetto,difficil~,
 error~,impossibile,lamentela,lent~,manca~,peccato,pers~,problem~,reclamo,ritard~,sbagliat~
trouble 4: ancora nessun|non,mai arrivat~|ricevut~|rispost~,messaggio di errore,nessuna notizia|risposta|
 soluzione,non abbiamo|hanno|ho|e ancora? arrivat~|ricevut~|rispost~,non apre|arriva|carica|funziona|
 funzionano|mi|parte|posso|riesco|risponde|rispondono|riusciamo|va,per favore .. correggete|risolvete|
 sistemate,si blocca|chiude|impalla,smesso di funzionare,sto ancora aspettando
wish 4: aggiungere,aggiungete,ci|mi piacerebbe,dovrebbe|dovrebbero|dovreste .. aggiungere|inserire|migliorare|
 permettere,manca l|la|un|una funzione|opzione|possibilita,nuova funzione,potete|potrebbero|
 potreste aggiungere|includere|inserire|mettere|migliorare,sarebbe .. bello|bene|comodo|fantastico|ideale|
 interessante|meglio|ottimo|utile,suggerimento,suggerirei,suggerisco,vorrei .. avere|che|poter|vedere
ask 3: avete,come faccio|fare|funziona|posso|si,dove posso|si|trovo|e,ho bisogno,perche,posso,potete,potreste,
 qual e,quando arriva|sara|e,quanto costa|tempo|e,si puo,voglio,vorrei sapere,e possibile
calm 3: allego,appuntamento,contratto,domani,fattura,giovedi,in allegato,lunedi,martedi,mercoledi,
 ordine del giorno,per conoscenza,preventivo,riunione,venerdi,verbale
thanks 3: grazie,ringrazio,vi ringrazio
mend 3: mi ha aiutat~,mi hanno aiutat~,problema .. risolto,rimborsat~ .. immediatamente|subito,risolt~,
 sostituito .. immediatamente|subito
mid 4: discreto,nella media,niente di|da che|speciale,senza infamia
none 0: ben venga,buon anno|giorno|lavoro|natale|viaggio|weekend,buona fortuna|giornata|notte|sera|serata,
 di solito,meglio tardi,meno male,o meglio,per bene,va bene
recommends-us 3: consigli~,non .. pentire~,raccomando,straconsigli~
long-time-customer 4: client~ affezionat~|fedel~|storic~,da #,da .. anni,da sempre
renewed 4: acquistero|comprero|ordinero .. altro|ancora|nuovamente,ci torn~,continueremo|continuero,
 prossim~ acquist~|volta|ordine,riacquistero|ricomprero|riordinero,rinnovat~,ritorn~,torner~
churn 4: cambi~ .. banca|fornitore|gestore|operatore,concorren~,disdett~,disdico,disinstall~,mai piu,
 non .. acquistero|comprero|ordinero|torn~ piu?,passo|passiamo|passero a|alla,recesso,ultima volta
blocked 4: ancora .. non|nulla|niente|nessun~,aspett~ .. da|rimborso|risposta,bloccat~,impossibile,
 mai arrivat~|ricevut~,nessun rimborso|riscontro,nessuna risposta,nessuno .. risponde|risolve,non .. risponde~|
 arrivat~|funziona|ricevut~|riesco,non posso|riesco|riusciamo .. a|accedere|ad|contattare|entrare|pagare|usare,
 sto|stiamo aspettando
repeated 4: continu~ a,di nuovo,ennesim~,nuovamente,ogni volta,piu|varie|# volte .. chiamato|contattato|
 scritto|segnalato,second~|terz~|quart~ volt~,sempre .. stess~
promise 4: doveva|dovevano .. arrivare|essere|consegn~,mi|ci era|avevano|hanno .. detto|assicurato|garantito,
 promess~
staff 3: addett~,assistenza,commess~,consulent~,operator~,personale,ragazz~,servizio,staff,supporto,team,
 tecnic~,venditor~
`,
]
