/** German. */
export const de = [
  `
set not: kaum,kein,keine,keinem,keinen,keiner,nicht,nichts,nie,niemals,noch nie,null,ohne,weder
set very: absolut,besonders,echt,extrem,höchst,immer,mega,richtig,sehr,so,super,total,voll,wirklich,äußerst,
 überaus
set little: bisschen,eher,etwas,leicht,manchmal,teilweise,ziemlich
set but: aber,allerdings,dennoch,jedoch,leider,nur,trotzdem
set would: falls,hoffe,hätte,könnte,möchte,sollte,wenn,wäre,würde
set past: damals,früher
set update: edit,nachtrag,update
good 4: 5|fünf sterne,absolut|klare|sehr|uneingeschränkt zu? empfehlen|empfehlenswert|empfehlung,
 alles bestens,besser geht es? nicht,bin|sind begeistert,daumen hoch,ein traum,gerne|immer|jederzeit wieder,
 hat uns gerettet,kann ich nur empfehlen,keine beschwerden,nichts auszusetzen,nur zu empfehlen,
 rundum zufrieden,volle punktzahl
good 3: ausgezeichnet~,beeindruckt,begeistert,beste,besten,bester,bestes,einwandfrei~,empfehle~,empfehlung,
 erstklassig~,exzellent~,fantastisch~,genial~,grossartig~,großartig~,hervorragend~,klasse,köstlich,lecker,
 liebe,lieben,mega,perfekt~,phantastisch~,prima,reibungslos~,sensationell,spitze~,super,toll~,top,traumhaft,
 unschlagbar,vorbildlich,weiterempfehl~,wunderbar~,überragend~
good 2: angenehm~,bequem,einfach,fair,freue,freundlich~,freut,funktioniert,gefällt,geholfen,geklappt,gelungen,
 gern~,glücklich,gut,gute~,hilfreich~,hilfsbereit~,hilft,hochwertig~,intuitiv,klappt~,kompetent~,lohnt,läuft,
 nett~,praktisch,prompt,pünktlich,qualität,sauber,schnell~,schön~,stabil,unkompliziert,vertrauen,zufrieden,
 zuverlässig~,zügig,übersichtlich,überzeugt,❤,👍,😀,😊
bad 4: 1 stern,absolut nicht,abzocke,armutszeugnis,betrug,betrüger~,ein stern,finger weg,frechheit,
 geldverschwendung,katastroph~,keine empfehlung,lächerlich,nicht empfehlen,nicht zu empfehlen,nie wieder,
 null sterne,nur ärger,unverschämt~,zeitverschwendung,zum kotzen
bad 3: defekt,dreist,enttäusch~,furchtbar~,grauenhaft,grottig,inkompetent~,kaputt,leider,mangelhaft,miserab~,
 mist,müll,nervig,nervt,nutzlos,peinlich,scheiss~,scheiße,schlecht~,schrecklich~,schrott,unbrauchbar,
 unfreundlich~,unmöglich,unprofessionell,unseriös,unzufrieden,unzumutbar,verärgert,wütend,ärger~,überteuert
bad 2: abgelehnt,beschwerde,beschädigt,billig,falsch~,fehler,fehlerhaft,fehlt~,kompliziert,langsam,mangel,
 mängel,problem~,schade,schwierig,spät,storniert,teuer,umständlich,unklar,unübersichtlich,verloren,verspätet,
 verspätung,warte~
trouble 4: abgestürzt,absturz,abstürze,bitte .. beheben|reparieren,fehlermeldung,funktioniert|geht|klappt|
 lädt|läuft|startet .. nicht,hängt sich .. auf,immer noch keine|nicht,kann|können .. nicht .. anmelden|
 bezahlen|einloggen|nutzen|zugreifen|öffnen,nicht angekommen|erhalten|erreichbar|funktioniert|geantwortet|
 geliefert,nicht möglich,nie angekommen|erhalten,stürzt .. ab,warte|warten .. seit
wish 4: bitte .. einbauen|einführen|ergänzen|ermöglichen|hinzufügen,feature wunsch,fehlen|fehlt die|eine|mir|
 noch funktion|möglichkeit|option,können|könnte|könnten|könntet .. anbieten|einbauen|ergänzen|hinzufügen,
 sollte .. geben|können|möglich,verbesserungsvorschlag,vorschlag,wäre|wären .. gut|hilfreich|klasse|praktisch|
 schön|super|toll|wünschenswert,wünsche mir,wünschenswert,wünschte,würde mir .. wünschen
ask 3: bitte schicken|senden|teilen|um,frage,gibt es,haben sie,ich hätte brauche|gerne|möchte,ist es möglich,
 kann ich|man,können sie|wir,wann ist|kommt|wird,warum,was ist|kostet|muss,wie bekomme|funktioniert|kann|komme|
 lange|mache|viel,wo finde|ist|kann
calm 3: agenda,anbei,angebot,besprechung,dienstag,donnerstag,freitag,im anhang,mittwoch,montag,morgen,
 protokoll,rechnung,termin,vertrag,weitergeleitet,zur kenntnis
thanks 3: besten dank,danke~,herzlichen dank,vielen dank,vielen dank im voraus
mend 3: behoben,ersatz .. bekommen|erhalten|geschickt,gelöst,problem .. behoben|gelöst,sofort geholfen,
 umgehend .. ersetzt|geholfen,weitergeholfen
mid 4: ganz okay|ok|nett,geht so,mehr nicht,mittelmäßig,naja,nichts besonderes
none 0: am besten,einfach nicht,einfach nur,gern geschehen,gute besserung|nacht|reise,guten abend|morgen|tag,
 kann ich nicht beurteilen,mit freundlichen,noch besser,schönen abend|tag,schönes wochenende,so gut wie
recommends-us 3: absolute|klare|uneingeschränkte empfehlung|weiterempfehlung,empfehle .. ich|jedem|weiter,
 empfehlenswert,absolut|jedem|nur|sehr|wärmstens zu? empfehlen,sagen|sage es .. weiter,weiterempfehl~
long-time-customer 4: immer wieder .. bestellt|gekauft,langjährig~,schon|seit .. jahre~,seit #,stammkund~,
 jahre~ kunde
renewed 4: gerne|immer|jederzeit wieder,komme|kommen|bestelle|bestellen|buche|buchen .. wieder,nächstes mal,
 verlängert,wieder bestellen|buchen|kaufen
churn 4: anbieter .. suchen|wechseln,anderen anbieter,deinstalliert,gekündigt|kündige|kündigen,kündigung,
 letzte mal,nie mehr,nie wieder,wechsle|wechseln .. zu,werde .. wechseln,werde|
 werden .. nicht mehr .. bestellen|kaufen|nutzen,woanders,zur konkurrenz
blocked 4: ausgesperrt,erreicht .. niemanden,geld .. nicht zurück,gesperrt,immer noch nicht|nichts|kein~,kann|
 können .. nicht .. anmelden|bezahlen|einloggen|nutzen|zugreifen,komme .. nicht .. in,besetzt,keine antwort|
 erstattung|reaktion|rückmeldung,nicht|nie angekommen|erhalten|erreichbar|geliefert,niemand|
 niemanden .. erreich~|ans telefon,seit .. wochen|tagen .. auf|nichts|keine,warte|warten .. noch|seit
repeated 4: dritte|zweite|vierte|x mal,erneut,immer wieder,jedes mal,mehrfach|mehrmals|dreimal|
 zweimal .. angerufen|geschrieben|kontaktiert|gemeldet,schon|mal wieder,ständig
promise 4: hieß es,sollte .. geliefert|kommen|ankommen|sein,versprochen,wurde .. gesagt|mitgeteilt,zugesagt,
 zugesichert
staff 3: ansprechpartner~,berater~,beratung,frau,herr,hotline,kundenbetreuung,kundendienst,kundenservice,
 mitarbeiter~,personal,service,support,team
`,
]
