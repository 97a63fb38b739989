/** Italian. */
export const it = [
  `
set not: mai,niente,non,senza,nessuna,nessun,nulla,neanche,nessuno
set very: assolutamente,cosi,davvero,molto,sempre,decisamente,estremamente,super,tanto,troppo,veramente
set little: abbastanza,leggermente,po,volte,poco
set but: ma,solo,purtroppo,tuttavia,pero
set would: magari,sarebbe,piacerebbe,dovrebbe,vorrei,potrebbe,spero,se
set past: era,prima
set update: edit,modifica,aggiornamento
good 4: 5|cinque stelle,ci|mi ha|hanno salvato,consigliatissim~,molto|super|vivamente consigliata|consigliato|
 consiglio,niente da dire|ridire,i|il|la migliore|migliori,mai delusa|deluso|un,non potevo chiedere|sperare,
 nulla da dire|eccepire,una garanzia,la|li|lo consiglio.a|assolutamente|tutti|vivamente
good 3: adoro,amiamo,amo,fantastic~,favolos~,grandios~,impeccabil~,bellissim~,consigliat~,gentilissim~,
 consiglio,incredibil~,magnific~,complimenti,meraviglios~,delizios~,eccellent~,migliore,migliori,ottim~,
 perfett~,professionalissim~,soddisfattissim~,splendid~,straordinari~,bravissim~,eccezional~,stupend~,top,
 velocissim~,spettacolar~,buonissim~
good 2: affidabil~,bene,brava,bravi,bravo,buon,buona,buone,buoni,felic~,cortes~,disponibil~,facil~,
 funziona bene|perfettamente,competent~,content~,fiducia,buono,comod~,convenient~,cordial~,efficac~,efficient~,
 gentil~,qualita,aiutat~,pulit~,puntual~,rapid~,belli,bello,semplice,piace~,piaciut~,pratic~,bella,
 professionalita,professional~,seri~,soddisfatt~,utile,velocita,veloc~,❤,👍,😀,😊
bad 4: 1|una stella,alla larga,evitare,vergogn~,presa in giro,zero stelle,evitate,sconsigli~,furto,
 state alla larga,non la|li|lo? consiglio,statene alla larga,non acquistate|comprate,ladri,mai piu,truffa~,
 perdita di tempo,soldi buttati,grazie di|per niente|nulla
bad 3: arrabbiat~,rott~,scandalos~,assurd~,frustrant~,scadent~,schifo~,imbarazzante,bugiard~,inutil~,
 insoddisfatt~,spazzatura,delus~,disastr~,purtroppo,ridicol~,male~,terribil~,inaccettabil~,orribil~,
 incompetent~,peggio~,pessim~,cattiv~,difettos~,deludent~,indecente
bad 2: peccato,ritard~,cancellat~,complicat~,manca~,lent~,impossibile,annullat~,car~,problem~,sbagliat~,
 aspett~,pers~,bug,difetto,error~,difetti,attesa,lamentela,difficil~,costos~,reclamo,danneggiat~
trouble 4: messaggio di errore,non apre|arriva|funziona|carica|funzionano|mi|parte|posso|riesco|risponde|
 rispondono|riusciamo|va,non abbiamo|hanno|ho|e ancora? arrivat~|ricevut~|rispost~,nessuna risposta|notizia|
 soluzione,si blocca|chiude|impalla,smesso di funzionare,mai arrivat~|ricevut~|rispost~,per favore.correggete|
 risolvete|sistemate,sto ancora aspettando,ancora nessun|non
wish 4: aggiungere,aggiungete,ci|mi piacerebbe,dovrebbe|dovrebbero|dovreste.aggiungere|inserire|migliorare|
 permettere,manca l|la|un|una funzione|opzione|possibilita,nuova funzione,potete|potrebbero|
 potreste aggiungere|mettere|includere|inserire|migliorare,sarebbe.bello|bene|comodo|fantastico|ideale|
 interessante|meglio|ottimo|utile,suggerimento,suggerirei,suggerisco,vorrei.avere|che|poter|vedere
ask 3: come faccio|fare|funziona|posso|si,dove posso|si|trovo|e,voglio,posso,qual e,potreste,perche,
 ho bisogno,vorrei sapere,e possibile,quando sara|arriva|e,quanto costa|tempo|e,si puo,potete,avete
calm 3: allego,lunedi,fattura,giovedi,preventivo,venerdi,riunione,in allegato,appuntamento,domani,contratto,
 per conoscenza,verbale,mercoledi,ordine del giorno,martedi
thanks 3: ringrazio,vi ringrazio,grazie
mend 3: mi hanno aiutat~,mi ha aiutat~,risolt~,problema.risolto,sostituito.immediatamente|subito,
 rimborsat~.immediatamente|subito
mid 4: nella media,niente di|da che|speciale,senza infamia,ne buon~ ne cattiv~,discreto,ne bene ne male
none 0: meglio tardi,meno male,o meglio,buona sera|fortuna|giornata|notte|serata,ben venga,buon anno|giorno|
 lavoro|natale|viaggio|weekend,va bene,di solito,per bene
recommends-us 3: non.pentire~,raccomando,straconsigli~,consigli~
told-others 3: ho|abbiamo.consigliat~|parlato.a|ai
long-time-customer 4: client~ affezionat~|fedel~|storic~,da #,da.anni,da sempre
renewed 4: prossim~ acquist~|ordine|volta,acquistero|comprero|ordinero.altro|ancora|nuovamente,ricomprero|
 riacquistero|riordinero,continueremo|continuero,rinnovat~,ci torn~,ritorn~,torner~,non.ultima volta
churn 4: ultima volta,disdett~,cambi~.banca|gestore|fornitore|operatore,passero|passo|passiamo a|alla,mai piu,
 non.acquistero|comprero|ordinero|torn~ piu?,disdico,concorren~,recesso,disinstall~
blocked 4: impossibile,nessuno.risponde|risolve,bloccat~,sto|stiamo aspettando,ancora.non|nulla|niente|
 nessun~,aspett~.da|rimborso|risposta,nessun rimborso|riscontro,nessuna risposta,non posso|riesco|riusciamo.a|
 accedere|ad|contattare|entrare|pagare|usare,mai arrivat~|ricevut~,non.arrivat~|funziona|ricevut~|risponde~|
 riesco
repeated 4: nuovamente,ogni volta,di nuovo,piu|varie|# volte.chiamato|contattato|scritto|segnalato,
 sempre.stess~,continu~ a,second~|terz~|quart~ volt~,ennesim~
promise 4: promess~,doveva|dovevano.arrivare|essere|consegn~,ci|mi era|avevano|hanno.detto|assicurato|
 garantito
staff 3: ragazz~,consulent~,staff,operator~,personale,supporto,tecnic~,venditor~,addett~,commess~,servizio,
 assistenza,team
`,
]
