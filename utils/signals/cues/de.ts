/** German. */
export const de = [
  `
set not: nie,keinen,kaum,keiner,kein,keine,nichts,keinem,weder,ohne,nicht,null,niemals
set very: absolut,besonders,echt,extrem,hoechst,richtig,sehr,so,super,immer,mega,total,aeusserst,voll,
 wirklich,ueberaus
set little: etwas,bisschen,leicht,ziemlich,eher,manchmal,teilweise
set but: jedoch,leider,dennoch,nur,aber,allerdings,trotzdem
set would: falls,hoffe,haette,koennte,wenn,waere,moechte,sollte,wuerde
set past: damals,frueher
set update: edit,nachtrag,update
good 4: 5|fuenf sterne,alles bestens,besser geht es? nicht,daumen hoch,ein traum,keine beschwerden,
 rundum zufrieden,gerne|immer|jederzeit wieder,hat uns gerettet,nur zu empfehlen,absolut|klare|sehr|
 uneingeschraenkt zu? empfehlen|empfehlenswert|empfehlung,bin|sind begeistert,volle punktzahl,
 nichts auszusetzen,kann ich nur empfehlen
good 3: mega,erstklassig~,hervorragend~,perfekt~,bestes,klasse,koestlich,begeistert,besten,bester,lecker,
 empfehlung,ausgezeichnet~,beeindruckt,beste,exzellent~,liebe,empfehle~,lieben,einwandfrei~,genial~,
 grossartig~,fantastisch~,phantastisch~,unschlagbar,vorbildlich,prima,reibungslos~,sensationell,spitze~,super,
 toll~,top,traumhaft,weiterempfehl~,wunderbar~,ueberragend~,gerettet
good 2: gute~,einfach,gluecklich,gern~,freundlich~,freut,klappt~,hilfreich~,funktioniert,gefaellt,geholfen,
 geklappt,hilft,hochwertig~,puenktlich,gut,intuitiv,qualitaet,hilfsbereit~,laeuft,fair,freue,nett~,schnell~,
 schoen~,stabil,kompetent~,lohnt,unkompliziert,vertrauen,zuverlaessig~,zufrieden,angenehm~,praktisch,prompt,
 sauber,bequem,gelungen,zuegig,uebersichtlich,ueberzeugt,❤,👍,😀,😊
bad 4: 1 stern,absolut nicht,armutszeugnis,zum kotzen,katastroph~,laecherlich,betrug,betrueger~,ein stern,
 null sterne,finger weg,nur aerger,danke fuer nichts,keine empfehlung,geldverschwendung,zeitverschwendung,
 nie wieder,unverschaemt~,frechheit,nicht empfehlen,abzocke,nicht zu empfehlen
bad 3: defekt,dreist,enttaeusch~,schlecht~,mangelhaft,unprofessionell,veraergert,peinlich,unfreundlich~,
 furchtbar~,unzufrieden,grauenhaft,miserab~,unmoeglich,nutzlos,kaputt,schrott,scheisse,leider,mist,muell,
 nervig,scheiss~,schrecklich~,grottig,unzumutbar,unserioes,unbrauchbar,nervt,inkompetent~,wuetend,aerger~,
 ueberteuert
bad 2: fehler,abgelehnt,spaet,fehlt~,falsch~,umstaendlich,beschwerde,kompliziert,fehlerhaft,warte~,
 beschaedigt,unklar,teuer,mangel,langsam,problem~,schon wieder,schwierig,maengel,verloren,billig,
 unuebersichtlich,schade,storniert,verspaetung,verspaetet
trouble 4: haengt sich.auf,warte|warten.seit,nicht moeglich,immer noch keine|nicht,fehlermeldung,funktioniert|
 geht|klappt|laedt|laeuft|startet.nicht,abgestuerzt,nicht angekommen|erhalten|erreichbar|funktioniert|
 geantwortet|geliefert,abstuerze,bitte.beheben|reparieren,nie angekommen|erhalten,stuerzt.ab,absturz,kann|
 koennen.nicht.anmelden|bezahlen|einloggen|nutzen|zugreifen|oeffnen
wish 4: wuenschenswert,verbesserungsvorschlag,vorschlag,fehlen|fehlt die|eine|noch|mir funktion|moeglichkeit|
 option,sollte.geben|koennen|moeglich,koennte|koennen|koennten|koenntet.anbieten|einbauen|ergaenzen|
 hinzufuegen,waere|waeren.gut|hilfreich|klasse|praktisch|schoen|super|toll|wuenschenswert,feature wunsch,
 wuerde mir.wuenschen,wuensche mir,wuenschte,bitte.einbauen|einfuehren|ergaenzen|ermoeglichen|hinzufuegen
ask 3: wie bekomme|funktioniert|komme|lange|mache|viel|kann,wo finde|ist|kann,ich haette brauche|gerne|
 moechte,ist es moeglich,bitte schicken|senden|teilen|um,koennen sie|wir,wann ist|kommt|wird,haben sie,warum,
 was ist|kostet|muss,frage,kann ich|man,gibt es
calm 3: agenda,mittwoch,protokoll,im anhang,angebot,besprechung,freitag,anbei,vertrag,dienstag,morgen,
 rechnung,termin,montag,donnerstag,weitergeleitet,zur kenntnis
thanks 3: besten dank,danke~,herzlichen dank,vielen dank,vielen dank im voraus
mend 3: weitergeholfen,problem.behoben|geloest,behoben,geloest,umgehend.geholfen|ersetzt,ersatz.bekommen|
 erhalten|geschickt,sofort geholfen
mid 4: ganz okay|nett|ok,mehr nicht,geht so,naja,mittelmaessig,nichts besonderes,weder gut noch schlecht
none 0: noch besser,gern geschehen,gute besserung|nacht|reise,guten abend|morgen|tag,schoenen abend|tag,
 schoenes wochenende,am besten,einfach nicht,einfach nur,so gut wie,mit freundlichen,kann ich nicht beurteilen
recommends-us 3: empfehlenswert,weiterempfehl~,sagen|sage es.weiter,absolute|klare|
 uneingeschraenkte empfehlung|weiterempfehlung,empfehle.ich|jedem|weiter,absolut|jedem|sehr|waermstens|
 nur zu? empfehlen
told-others 3: weiterempfohlen,habe.freund~|kolleg~|allen.empfohlen|erzaehlt
long-time-customer 4: langjaehrig~,schon|seit.jahre~,stammkund~,immer wieder.bestellt|gekauft,jahre~ kunde,
 seit #
renewed 4: verlaengert,wieder bestellen|buchen|kaufen,gerne|immer|jederzeit wieder,komme|kommen|bestelle|
 bestellen|buchen|buche.wieder,naechstes mal,nicht.letzte mal
churn 4: anbieter.suchen|wechseln,nie wieder,wechsle|wechseln.zu,deinstalliert,gekuendigt|kuendige|kuendigen,
 zur konkurrenz,woanders,werde.wechseln,letzte mal,kuendigung,nie mehr,werde|werden.nicht mehr.bestellen|
 kaufen|nutzen,anderen anbieter
blocked 4: keine antwort|erstattung|reaktion|rueckmeldung,ausgesperrt,immer noch nicht|nichts|kein~,kann|
 koennen.nicht.anmelden|bezahlen|einloggen|nutzen|zugreifen,komme.nicht.in,besetzt,gesperrt,nicht|
 nie angekommen|erhalten|erreichbar|geliefert,erreicht.niemanden,geld.nicht zurueck,niemand|niemanden.erreich~|
 ans telefon,seit.wochen|tagen.auf|nichts|keine,warte|warten.seit|noch
repeated 4: vierte|dritte|zweite|x mal,jedes mal,immer wieder,schon|mal wieder,erneut,staendig,mehrfach|
 mehrmals|dreimal|zweimal.angerufen|geschrieben|kontaktiert|gemeldet
promise 4: zugesichert,zugesagt,versprochen,wurde.gesagt|mitgeteilt,sollte.geliefert|kommen|ankommen|sein,
 hiess es
staff 3: ansprechpartner~,herr,mitarbeiter~,personal,service,berater~,beratung,frau,hotline,kundenbetreuung,
 kundendienst,kundenservice,support,team
`,
]
