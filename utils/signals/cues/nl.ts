/** Dutch. */
export const nl = [
  `
set not: geen,nauwelijks,nergens,niet,niets,niks,nooit,zonder
set very: absoluut,altijd,bijzonder,echt,enorm,erg,hartstikke,heel,ontzettend,super,zeer,zo
set little: beetje,enigszins,redelijk,soms,vrij
set but: alleen,echter,helaas,maar,toch
set would: als,hoop,indien,moet,moeten,wens,zou,zouden
set past: voorheen,vroeger
set update: edit,update
good 4: 5|vijf sterren,absolute|dikke|echte aanrader,absoluut|echt|zeker aan te raden,de beste,een? aanrader,
 geen klachten,heeft .. gered,helemaal goed|tevreden|top,het neusje,niets dan lof,niets op aan te merken,
 niks dan lof,nooit teleurgesteld,raad .. aan,top geregeld|service
good 3: aanbevelen,aanbevolen,aanrader,beste,blij,briljant,compliment~,dol,excellent~,fantastisch~,fenomenaal,
 fijn~,geniaal,geweldig~,heerlijk~,onder de indruk,onmisbaar,perfect~,prachtig~,schitterend~,super,top,toppie,
 uitmuntend,uitstekend~,verrukkelijk,vlekkeloos,voortreffelijk
good 2: aardig~,behulpzaam,betrouwbaar,betrouwbare,correct~,deskundig,duidelijk,eenvoudig,geholpen,gelukkig,
 gemakkelijk,goed,goede,goeie,graag,handig~,helpt,keurig,kwaliteit,lekker,leuk~,makkelijk,mooi~,netjes,nuttig,
 prettig~,prima,professioneel,snel~,soepel,stipt,tevreden,vertrouwen,voordelig,vriendelijk~,werkt goed|perfect|
 prima,❤,👍,😀,😊
bad 4: 1|een ster,afrader,belachelijk,blijf uit de buurt,blijf weg,dieven,fraude,geldverspilling,koop .. niet,
 niet aan te raden,nooit meer|weer,nul sterren,oplichter~,oplichting,pure,schand~,tijdverspilling,waardeloos,
 waardeloze,weggegooid geld
bad 3: afschuwelijk~,bedroevend,belabberd,boos,defect,drama~,ergernis,frustrerend,helaas,incompetent,
 irritant~,kapot,klote,nutteloos,onacceptabel,onbeschoft,onbetrouwbaar,onprofessioneel,ontevreden,
 onvriendelijk,ramp~,rotzooi,slecht~,teleurgesteld,teleurstellend~,teleurstelling,troep,verschrikkelijk~,
 vreselijk~
bad 2: beschadigd,dure,duur,fout,foute~,geannuleerd,geweigerd,ingewikkeld,jammer,klacht~,kwijt,laat,langzaam,
 lastig,mist,moeilijk,omslachtig,onduidelijk,ontbrak,ontbreekt,probleem,problemen,te laat,traag,trage,
 verkeerd~,vertraagd,vertraging,wacht~
trouble 4: crasht,doet|laadt|lukt|opent|start|werken|werkt .. niet,foutmelding,graag .. herstellen|oplossen,
 kan|kunnen .. niet .. aanmelden|bereiken|betalen|gebruiken|inloggen|openen,loopt vast,niet aangekomen|
 bereikbaar|geleverd|ontvangen,nooit aangekomen|geleverd|ontvangen,storing,valt .. uit,vastgelopen
wish 4: graag .. optie|toevoegen|zien,het zou .. zijn,ik mis|we missen|wij missen,kunnen jullie .. maken|
 toevoegen,mis de|een functie|mogelijkheid|optie,nieuwe functie,suggestie,toevoegen,verzoek om,
 zou .. graag .. hebben|willen|zien,zou .. moeten kunnen,zou|zouden .. fijn|goed|handig|leuk|mooi|prettig|top|
 wenselijk zijn
ask 3: graag ontvang,hebben jullie|u,hoe kan|krijg|kunnen|lang|moet|werkt,ik wil|zoek,is het mogelijk,
 kan iemand|ik|je|u,kunnen jullie|we,kunt u,vraag,waar is|kan|vind,waarom,wanneer is|komt|wordt,wat is|kost|
 zijn,wij willen
calm 3: afspraak,agenda,bijgevoegd,bijlage,contract,dinsdag,donderdag,doorgestuurd,factuur,maandag,morgen,
 notulen,offerte,ter info,vergadering,vrijdag,woensdag
thanks 3: alvast bedankt,bedankt,dank~,hartelijk dank
mend 3: direct|goed|meteen|snel geholpen,nieuwe .. gekregen|gestuurd,opgelost,probleem .. opgelost|verholpen,
 verholpen,vervangen .. direct|meteen
mid 4: gaat wel,gemiddeld,middelmatig,niets bijzonders,niks bijzonders
none 0: alvast bedankt,fijn weekend,fijne avond|dag|week,goed dat,goede avond|middag|morgen|reis,goedemorgen,
 graag gedaan,het beste,laat me,laat staan,met vriendelijke,moet goed,zo goed als
recommends-us 3: aan te raden,aanbevolen,aanrader,kan .. aanbevelen|aanraden,raad .. aan,raad .. iedereen,
 zeker doen,zou .. aanbevelen|aanraden
long-time-customer 4: al .. jaar|jaren,jarenlang~ klant,sinds #,trouwe klant,vaste klant
renewed 4: blijf|blijven klant,komen|kom|bestel~|boek~|koop|kopen .. weer|terug|opnieuw|vaker,verlengd,
 volgende keer|bestelling,zeker .. terug|vaker|weer
churn 4: andere aanbieder|bank|winkel,bestel|kom|koop .. niet meer,concurrent,elders,ga|gaan|stap|
 stappen .. weg|over|naar,laatste keer,nooit meer|weer,opgezegd,opzeggen,stap|stappen over,verwijderd,zeg .. op
blocked 4: geblokkeerd,geen antwoord|gehoor|reactie|terugbetaling,geld .. terug,kan|
 kunnen .. niet .. bereiken|betalen|bij|gebruiken|inloggen,krijg|krijgt .. niemand|geen,niemand .. reageert|
 bereikbaar|neemt|te,niet bereikbaar|geleverd|ontvangen,niks|niets gehoord|ontvangen,nog steeds|altijd geen|
 niet|niks,wacht|wachten .. al|nog|op|weken|dagen
repeated 4: alweer,elke|iedere keer,meerdere|# keer .. gebeld|gemaild|contact,steeds .. zelfde|weer|opnieuw,
 telkens,tweede|derde|vierde|zoveelste keer
promise 4: beloofd,toegezegd,werd|was gezegd|verteld,zou|zouden .. geleverd|komen|worden|zijn|krijgen
staff 3: adviseur~,helpdesk,klantendienst,klantenservice,medewerker~,meneer,mevrouw,monteur~,personeel,
 service,support,team,verkoper~
`,
]
