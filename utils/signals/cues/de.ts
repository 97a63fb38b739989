/** German. */
export const de = [
  `
set not: kaum,kein,keine,keinem,keinen,keiner,nicht,nichts,nie,niemals,noch nie,null,ohne,weder
set very: absolut,besonders,echt,extrem,hoechst,immer,mega,richtig,sehr,so,super,total,voll,wirklich,
 aeusserst,ueberaus
set little: bisschen,eher,etwas,leicht,manchmal,teilweise,ziemlich
set but: aber,allerdings,dennoch,jedoch,leider,nur,trotzdem
set would: falls,hoffe,haette,koennte,moechte,sollte,wenn,waere,wuerde
set past: damals,frueher
set update: edit,nachtrag,update
good 4: 5|fuenf sterne,absolut|klare|sehr|uneingeschraenkt zu? empfehlen|empfehlenswert|empfehlung,
 alles bestens,besser geht es? nicht,bin|sind begeistert,daumen hoch,ein traum,gerne|immer|jederzeit wieder,
 hat uns gerettet,kann ich nur empfehlen,keine beschwerden,nichts auszusetzen,nur zu empfehlen,
 rundum zufrieden,volle punktzahl
good 3: ausgezeichnet~,beeindruckt,begeistert,beste,besten,bester,bestes,einwandfrei~,empfehle~,empfehlung,
 erstklassig~,exzellent~,fantastisch~,genial~,grossartig~,hervorragend~,klasse,koestlich,lecker,liebe,lieben,
 mega,perfekt~,phantastisch~,prima,reibungslos~,sensationell,spitze~,super,toll~,top,traumhaft,unschlagbar,
 vorbildlich,weiterempfehl~,wunderbar~,ueberragend~
good 2: angenehm~,bequem,einfach,fair,freue,freundlich~,freut,funktioniert,gefaellt,geholfen,geklappt,
 gelungen,gern~,gluecklich,gut,gute~,hilfreich~,hilfsbereit~,hilft,hochwertig~,intuitiv,klappt~,kompetent~,
 lohnt,laeuft,nett~,praktisch,prompt,puenktlich,qualitaet,sauber,schnell~,schoen~,stabil,unkompliziert,
 vertrauen,zufrieden,zuverlaessig~,zuegig,uebersichtlich,ueberzeugt,❤,👍,😀,😊
bad 4: 1 stern,absolut nicht,abzocke,armutszeugnis,betrug,betrueger~,ein stern,finger weg,frechheit,
 geldverschwendung,katastroph~,keine empfehlung,laecherlich,nicht empfehlen,nicht zu empfehlen,nie wieder,
 null sterne,nur aerger,unverschaemt~,zeitverschwendung,zum kotzen
bad 3: defekt,dreist,enttaeusch~,furchtbar~,grauenhaft,grottig,inkompetent~,kaputt,leider,mangelhaft,miserab~,
 mist,muell,nervig,nervt,nutzlos,peinlich,scheiss~,scheisse,schlecht~,schrecklich~,schrott,unbrauchbar,
 unfreundlich~,unmoeglich,unprofessionell,unserioes,unzufrieden,unzumutbar,veraergert,wuetend,aerger~,
 ueberteuert
bad 2: abgelehnt,beschwerde,beschaedigt,billig,falsch~,fehler,fehlerhaft,fehlt~,kompliziert,langsam,mangel,
 maengel,problem~,schade,schwierig,spaet,storniert,teuer,umstaendlich,unklar,unuebersichtlich,verloren,
 verspaetet,verspaetung,warte~
trouble 4: abgestuerzt,absturz,abstuerze,bitte .. beheben|reparieren,fehlermeldung,funktioniert|geht|klappt|
 laedt|laeuft|startet .. nicht,haengt sich .. auf,immer noch keine|nicht,kann|koennen .. nicht .. anmelden|
 bezahlen|einloggen|nutzen|zugreifen|oeffnen,nicht angekommen|erhalten|erreichbar|funktioniert|geantwortet|
 geliefert,nicht moeglich,nie angekommen|erhalten,stuerzt .. ab,warte|warten .. seit
wish 4: bitte .. einbauen|einfuehren|ergaenzen|ermoeglichen|hinzufuegen,feature wunsch,fehlen|fehlt die|eine|
 mir|noch funktion|moeglichkeit|option,koennen|koennte|koennten|koenntet .. anbieten|einbauen|ergaenzen|
 hinzufuegen,sollte .. geben|koennen|moeglich,verbesserungsvorschlag,vorschlag,waere|waeren .. gut|hilfreich|
 klasse|praktisch|schoen|super|toll|wuenschenswert,wuensche mir,wuenschenswert,wuenschte,
 wuerde mir .. wuenschen
ask 3: bitte schicken|senden|teilen|um,frage,gibt es,haben sie,ich haette brauche|gerne|moechte,
 ist es moeglich,kann ich|man,koennen sie|wir,wann ist|kommt|wird,warum,was ist|kostet|muss,wie bekomme|
 funktioniert|kann|komme|lange|mache|viel,wo finde|ist|kann
calm 3: agenda,anbei,angebot,besprechung,dienstag,donnerstag,freitag,im anhang,mittwoch,montag,morgen,
 protokoll,rechnung,termin,vertrag,weitergeleitet,zur kenntnis
thanks 3: besten dank,danke~,herzlichen dank,vielen dank,vielen dank im voraus
mend 3: behoben,ersatz .. bekommen|erhalten|geschickt,geloest,problem .. behoben|geloest,sofort geholfen,
 umgehend .. ersetzt|geholfen,weitergeholfen
mid 4: ganz okay|ok|nett,geht so,mehr nicht,mittelmaessig,naja,nichts besonderes
none 0: am besten,einfach nicht,einfach nur,gern geschehen,gute besserung|nacht|reise,guten abend|morgen|tag,
 kann ich nicht beurteilen,mit freundlichen,noch besser,schoenen abend|tag,schoenes wochenende,so gut wie
recommends-us 3: absolute|klare|uneingeschraenkte empfehlung|weiterempfehlung,empfehle .. ich|jedem|weiter,
 empfehlenswert,absolut|jedem|nur|sehr|waermstens zu? empfehlen,sagen|sage es .. weiter,weiterempfehl~
long-time-customer 4: immer wieder .. bestellt|gekauft,langjaehrig~,schon|seit .. jahre~,seit #,stammkund~,
 jahre~ kunde
renewed 4: gerne|immer|jederzeit wieder,komme|kommen|bestelle|bestellen|buche|buchen .. wieder,naechstes mal,
 verlaengert,wieder bestellen|buchen|kaufen
churn 4: anbieter .. suchen|wechseln,anderen anbieter,deinstalliert,gekuendigt|kuendige|kuendigen,kuendigung,
 letzte mal,nie mehr,nie wieder,wechsle|wechseln .. zu,werde .. wechseln,werde|
 werden .. nicht mehr .. bestellen|kaufen|nutzen,woanders,zur konkurrenz
blocked 4: ausgesperrt,erreicht .. niemanden,geld .. nicht zurueck,gesperrt,immer noch nicht|nichts|kein~,
 kann|koennen .. nicht .. anmelden|bezahlen|einloggen|nutzen|zugreifen,komme .. nicht .. in,besetzt,
 keine antwort|erstattung|reaktion|rueckmeldung,nicht|nie angekommen|erhalten|erreichbar|geliefert,niemand|
 niemanden .. erreich~|ans telefon,seit .. wochen|tagen .. auf|nichts|keine,warte|warten .. noch|seit
repeated 4: dritte|zweite|vierte|x mal,erneut,immer wieder,jedes mal,mehrfach|mehrmals|dreimal|
 zweimal .. angerufen|geschrieben|kontaktiert|gemeldet,schon|mal wieder,staendig
promise 4: hiess es,sollte .. geliefert|kommen|ankommen|sein,versprochen,wurde .. gesagt|mitgeteilt,zugesagt,
 zugesichert
staff 3: ansprechpartner~,berater~,beratung,frau,herr,hotline,kundenbetreuung,kundendienst,kundenservice,
 mitarbeiter~,personal,service,support,team
`,
]
