/** German. */
export const de = [
  `
set not: nie,keinen,kaum,keiner,keine,nichts,keinem,weder,kein,ohne,nicht,null,niemals
set very: absolut,extrem,hoechst,voll,immer,ueberaus,sehr,so,super,besonders,richtig,mega,wirklich,echt,
 aeusserst,total
set little: eher,bisschen,ziemlich,leicht,etwas,manchmal,teilweise
set but: jedoch,leider,dennoch,nur,aber,allerdings,trotzdem
set would: hoffe,falls,haette,moechte,wenn,koennte,waere,sollte,wuerde
set past: damals,frueher
set update: edit,nachtrag,update
good 4: 5|fuenf sterne,daumen hoch,besser geht es? nicht,alles bestens,rundum zufrieden,ein traum,
 keine beschwerden,gerne|immer|jederzeit wieder,hat uns gerettet,absolut|klare|nur|sehr|
 uneingeschraenkt zu? empfehlen|empfehlenswert|empfehlung,bin|sind begeistert,volle punktzahl,nichts auszusetzen
good 3: vorbildlich~,perfekt~,bestes,empfehlung,ausgezeichnet~,beeindruckt,exzellent~,liebe,empfehle~,lieben,
 beste,einwandfrei~,genial~,besten,unschlagbar,prima,klasse,bester,koestlich,begeistert,reibungslos~,
 sensationell,spitze~,super,toll~,mega,erstklassig~,hervorragend~,top,traumhaft,weiterempfehl~,lecker,
 grossartig~,fantastisch~,wunderbar~,ueberragend~,gerettet
good 2: gute~,einfach,hochwertig~,gluecklich,gern~,freundlich~,freut,klappt~,hilfreich~,funktioniert,gefaellt,
 geholfen,geklappt,hilft,qualitaet,hilfsbereit~,laeuft,fair,freue,puenktlich,gut,nett~,schnell~,kompetent~,
 lohnt,unkompliziert,vertrauen,zuverlaessig~,zufrieden,angenehm~,praktisch,schoen~,stabil,intuitiv,prompt,
 sauber,bequem,gelungen,zuegig,uebersichtlich,ueberzeugt,❤,👍,😀,😊
bad 4: 1 stern,absolut nicht,katastroph~,laecherlich,unverschaemt~,betrug,betrueger~,ein stern,abzocke,
 null sterne,geldverschwendung,zeitverschwendung,zum kotzen,finger weg,nur aerger,danke fuer nichts,
 keine empfehlung,frechheit,nicht empfehlen,nicht zu empfehlen,nie wieder
bad 3: grauenhaft,scheisse,unserioes,unbrauchbar,nervt,inkompetent~,schrott,leider,wuetend,peinlich,unmoeglich,
 aerger~,mist,enttaeusch~,scheiss~,schlecht~,mangelhaft,muell,nervig,ueberteuert,unprofessionell,veraergert,
 nutzlos,kaputt,defekt,dreist,unfreundlich~,furchtbar~,unzufrieden,miserab~,schrecklich~,unzumutbar
bad 2: fehler,abgelehnt,spaet,beschwerde,billig,warte~,fehlt~,schwierig,kompliziert,verloren,storniert,
 verspaetung,schon wieder,unuebersichtlich,umstaendlich,fehlerhaft,maengel,falsch~,langsam,problem~,schade,
 unklar,teuer,mangel,verspaetet,beschaedigt
trouble 4: haengt sich.auf,fehlermeldung,funktioniert|geht|klappt|laedt|laeuft|startet.nicht,abgestuerzt,
 nicht angekommen|erhalten|erreichbar|funktioniert|geantwortet|geliefert,bitte.beheben|reparieren,abstuerze,
 warte|warten.seit,nicht moeglich,immer noch nicht|keine,nie angekommen|erhalten,stuerzt.ab,absturz,kann|
 koennen.nicht.anmelden|bezahlen|einloggen|nutzen|zugreifen|oeffnen
wish 4: sollte.geben|koennen|moeglich,koennte|koennen|koennten|koenntet.anbieten|einbauen|ergaenzen|hinzufuegen,
 feature wunsch,wuensche mir,wuenschenswert,verbesserungsvorschlag,vorschlag,fehlen|fehlt die|eine|noch|
 mir funktion|moeglichkeit|option,bitte.einfuehren|einbauen|ergaenzen|ermoeglichen|hinzufuegen,waere|waeren.gut|
 hilfreich|klasse|praktisch|schoen|super|toll|wuenschenswert,wuerde mir.wuenschen,wuenschte
ask 3: koennen sie|wir,wie|wo|wann|was bekomme|finde|funktioniert|ist|komme|kommt|kostet|lange|mache|muss|kann|
 viel,bitte teilen|um|schicken|senden,warum,haben sie,kann ich|man,ist es moeglich,ich haette brauche|gerne|
 moechte,frage,gibt es
calm 3: agenda,angebot,besprechung,zur kenntnis,termin,montag,vertrag,protokoll,im anhang,weitergeleitet,morgen,
 rechnung,freitag,anbei
thanks 3: danke~,dank
mend 3: sofort geholfen,problem.behoben|geloest,ersatz.bekommen|erhalten|geschickt,weitergeholfen,behoben,
 geloest,umgehend.geholfen|ersetzt
mid 4: ganz okay|nett|ok,mittelmaessig,nichts besonderes,mehr nicht,geht so,weder gut noch schlecht,naja
none 0: am besten,einfach nicht,noch besser,gern geschehen,gute besserung|nacht|reise,einfach nur,so gut wie,
 kann ich nicht beurteilen,mit freundlichen,guten abend|morgen|tag,schoenen abend|tag,schoenes wochenende
recommends-us 3: empfehlenswert,weiterempfehl~,sagen|sage es.weiter,absolute|klare|uneingeschraenkte empfehlung|
 weiterempfehlung,empfehle.ich|jedem|weiter,absolut|jedem|sehr|waermstens|nur zu? empfehlen
told-others 3: weiterempfohlen,habe.freund~|kolleg~|allen.empfohlen|erzaehlt
long-time-customer 4: stammkund~,langjaehrig~,schon|seit.jahre~,immer wieder.bestellt|gekauft,jahre~ kunde,
 seit #
renewed 4: verlaengert,wieder bestellen|buchen|kaufen,gerne|immer|jederzeit wieder,naechstes mal,komme|kommen|
 bestelle|bestellen|buchen|buche.wieder,nicht.letzte mal
churn 4: anbieter.suchen|wechseln,deinstalliert,gekuendigt|kuendige|kuendigen,kuendigung,woanders,letzte mal,
 werde.wechseln,wechsle|wechseln.zu,werde|werden.nicht mehr.bestellen|nutzen|kaufen,nie wieder,nie mehr,
 anderen anbieter,zur konkurrenz
blocked 4: immer noch nicht|nichts|kein~,besetzt,ausgesperrt,gesperrt,keine antwort|erstattung|reaktion|
 rueckmeldung,erreicht.niemanden,geld.nicht zurueck,niemanden|niemand.ans|erreich~ telefon,kann|
 koennen.nicht.anmelden|bezahlen|einloggen|nutzen|zugreifen,komme.nicht.in,nie|nicht angekommen|erhalten|
 erreichbar|geliefert,seit.wochen|tagen.auf|nichts|keine,warte|warten.seit|noch
repeated 4: dritte|zweite|vierte|x mal,schon|mal wieder,jedes mal,erneut,mehrfach|mehrmals|dreimal|
 zweimal.geschrieben|kontaktiert|gemeldet|angerufen,staendig,immer wieder
promise 4: zugesichert,zugesagt,versprochen,wurde.gesagt|mitgeteilt,sollte.geliefert|kommen|ankommen|sein,
 hiess es
staff 3: ansprechpartner~,herr,mitarbeiter~,personal,service,kundendienst,berater~,beratung,frau,hotline,
 kundenbetreuung,kundenservice,support,team
`,
]
