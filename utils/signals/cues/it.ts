/** Italian. */
export const it = [
  `
set not: mai,niente,non,senza,nessun,nessuno,nessuna,nulla,neanche
set very: assolutamente,cosi,davvero,sempre,decisamente,molto,estremamente,super,tanto,troppo,veramente
set little: abbastanza,leggermente,po,volte,poco
set but: ma,solo,purtroppo,tuttavia,pero
set would: spero,vorrei,dovrebbe,magari,potrebbe,sarebbe,piacerebbe,se
set past: era,prima
set update: edit,modifica,aggiornamento
good 4: 5|cinque stelle,il|la|i migliore|migliori,niente da dire|ridire,mai deluso|delusa|un,molto|super|
 vivamente consigliata|consigliato|consiglio,nulla da dire|eccepire,ci|mi ha|hanno salvato,non potevo chiedere|
 sperare,una garanzia,la|li|lo consiglio.a|assolutamente|tutti|vivamente,consigliatissim~
good 3: favolos~,amo,meraviglios~,delizios~,eccellent~,migliore,migliori,ottim~,magnific~,impeccabil~,adoro,
 amiamo,fantastic~,bellissim~,consigliat~,gentilissim~,consiglio,incredibil~,complimenti,perfett~,
 professionalissim~,splendid~,soddisfattissim~,straordinari~,bravissim~,stupend~,top,velocissim~,spettacolar~,
 buonissim~,eccezional~
good 2: affidabil~,bene,brava,buon,buona,buone,buoni,felic~,cordial~,efficac~,cortes~,disponibil~,facil~,
 funziona bene|perfettamente,competent~,content~,fiducia,bravi,bravo,buono,comod~,convenient~,efficient~,
 gentil~,qualita,aiutat~,pulit~,puntual~,rapid~,belli,bello,semplice,piace~,piaciut~,pratic~,bella,
 professional~,seri~,soddisfatt~,utile,veloc~,❤,👍,😀,😊
bad 4: 1|una stella,alla larga,evitare,vergogn~,evitate,non acquistate|comprate,non la|li|lo? consiglio,
 sconsigli~,ladri,state alla larga,statene alla larga,mai piu,presa in giro,perdita di tempo,zero stelle,
 truffa~,furto,soldi buttati,grazie di|per niente|nulla
bad 3: cattiv~,terribil~,inutil~,insoddisfatt~,delus~,disastr~,difettos~,arrabbiat~,rott~,scandalos~,
 inaccettabil~,purtroppo,ridicol~,male~,assurd~,frustrant~,scadent~,schifo~,imbarazzante,bugiard~,orribil~,
 incompetent~,peggio~,pessim~,spazzatura,deludent~
bad 2: peccato,ritard~,cancellat~,complicat~,manca~,lent~,impossibile,annullat~,car~,problem~,sbagliat~,aspett~,
 pers~,bug,difetto,error~,difetti,attesa,lamentela,difficil~,costos~,reclamo,danneggiat~
trouble 4: messaggio di errore,non apre|arriva|funziona|carica|funzionano|mi|parte|posso|riesco|risponde|
 rispondono|riusciamo|va,smesso di funzionare,mai arrivat~|ricevut~|rispost~,per favore.correggete|risolvete|
 sistemate,non hanno|e|abbiamo|ho ancora? arrivat~|ricevut~|rispost~,nessuna risposta|notizia|soluzione,
 si blocca|chiude|impalla,sto ancora aspettando,ancora nessun|non
wish 4: aggiungete,aggiungere,ci|mi piacerebbe,dovrebbe|dovrebbero|dovreste.aggiungere|inserire|migliorare|
 permettere,manca l|la|un|una funzione|opzione|possibilita,nuova funzione,potete|potrebbero|potreste aggiungere|
 mettere|includere|inserire|migliorare,sarebbe.bello|bene|comodo|fantastico|ideale|interessante|meglio|ottimo|
 utile,suggerirei,suggerisco,vorrei.avere|che|poter|vedere,suggerimento
ask 3: come|dove|qual|quando|quanto arriva|costa|e|faccio|fare|funziona|posso|si|trovo,perche,potreste,
 vorrei sapere,ho bisogno,e possibile,si puo,potete,avete,voglio,posso
calm 3: allego,lunedi,fattura,preventivo,in allegato,riunione,venerdi,appuntamento,domani,contratto,
 per conoscenza,verbale,ordine del giorno
thanks 3: ringrazio,grazie
mend 3: mi hanno aiutat~,mi ha aiutat~,risolt~,problema.risolto,sostituito.immediatamente|subito,
 rimborsat~.immediatamente|subito
mid 4: ne bene ne male,niente da|di che|speciale,nella media,senza infamia,discreto,ne buon~ ne cattiv~
none 0: meglio tardi,meno male,o meglio,ben venga,buon anno|giorno|lavoro|natale|viaggio|weekend,va bene,
 buona sera|fortuna|giornata|notte|serata,di solito,per bene
recommends-us 3: non.pentire~,raccomando,straconsigli~,consigli~
told-others 3: ho|abbiamo.consigliat~|parlato.a|ai
long-time-customer 4: client~ affezionat~|fedel~|storic~,da #,da.anni,da sempre
renewed 4: acquistero|comprero|ordinero.altro|ancora|nuovamente,ricomprero|riacquistero|riordinero,ritorn~,
 continueremo|continuero,rinnovat~,ci torn~,non.ultima volta,prossim~ acquist~|ordine|volta,torner~
churn 4: cambi~.banca|operatore|fornitore|gestore,disdico,mai piu,non.acquistero|comprero|ordinero|torn~ piu?,
 disdett~,ultima volta,disinstall~,concorren~,recesso,passo|passero|passiamo a|alla
blocked 4: bloccat~,nessuna risposta,sto|stiamo aspettando,ancora.non|nulla|niente|nessun~,aspett~.da|rimborso|
 risposta,impossibile,nessun rimborso|riscontro,non posso|riesco|riusciamo.a|accedere|ad|contattare|entrare|
 pagare|usare,mai arrivat~|ricevut~,nessuno.risponde|risolve,non.arrivat~|funziona|ricevut~|risponde~|riesco
repeated 4: nuovamente,ennesim~,ogni volta,di nuovo,continu~ a,sempre.stess~,piu|varie|# volte.chiamato|
 contattato|scritto|segnalato,second~|terz~|quart~ volt~
promise 4: promess~,doveva|dovevano.arrivare|essere|consegn~,ci|mi era|avevano|hanno.garantito|detto|assicurato
staff 3: ragazz~,addett~,commess~,consulent~,staff,operator~,personale,supporto,tecnic~,venditor~,servizio,
 assistenza,team
`,
]
