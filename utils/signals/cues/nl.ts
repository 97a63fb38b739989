/** Dutch. */
export const nl = [
  `
set not: niet,niets,niks,nauwelijks,nooit,zonder,geen,nergens
set very: absoluut,zo,super,ontzettend,enorm,zeer,altijd,heel,echt,erg,bijzonder,hartstikke
set little: enigszins,vrij,redelijk,beetje,soms
set but: maar,toch,alleen,echter,helaas
set would: hoop,indien,als,moet,zou,moeten,wens,zouden
set past: voorheen,vroeger
set update: edit,update
good 4: het neusje,niks dan lof,helemaal goed|tevreden|top,absolute|dikke|echte aanrader,geen klachten,
 nooit teleurgesteld,niets dan lof,5|vijf sterren,niets op aan te merken,absoluut|echt|zeker aan te raden,
 raad.aan,heeft.gered,de beste,top geregeld|service
good 3: uitmuntend,fenomenaal,excellent~,compliment~,fantastisch~,beste,fijn~,blij,geniaal,aanbevelen,briljant,
 perfect~,toppie,uitstekend~,super,heerlijk~,geweldig~,prachtig~,onmisbaar,onder de indruk,verrukkelijk,dol,
 aanbevolen,aanrader,schitterend~,top,vlekkeloos,gered
good 2: aardig~,helpt,prettig~,lekker,voordelig,behulpzaam,soepel,leuk~,makkelijk,duidelijk,correct~,netjes,
 keurig,goeie,prima,kwaliteit,gelukkig,gemakkelijk,tevreden,goed,goede,professioneel,snel~,nuttig,handig~,
 geholpen,deskundig,eenvoudig,vertrouwen,graag,betrouwbaar,vriendelijk~,werkt goed|perfect|prima,stipt,
 betrouwbare,mooi~,❤,👍,😀,😊
bad 4: 1|een ster,afrader,waardeloos,schand~,belachelijk,blijf uit de buurt,geldverspilling,koop.niet,
 niet aan te raden,nooit meer|weer,dieven,oplichting,weggegooid geld,fraude,pure,tijdverspilling,waardeloze,
 oplichter~,nul sterren,blijf weg,bedankt voor niets|niks
bad 3: teleurstellend~,onbetrouwbaar,slecht~,belabberd,verschrikkelijk~,klote,onprofessioneel,teleurgesteld,
 ontevreden,teleurstelling,onacceptabel,drama~,onbeschoft,irritant~,defect,troep,ramp~,onvriendelijk,rotzooi,
 frustrerend,boos,kapot,helaas,nutteloos,incompetent,ergernis,vreselijk~
bad 2: beschadigd,dure,duur,fout,foute~,geannuleerd,vertraagd,verkeerd~,geweigerd,ingewikkeld,lastig,
 onduidelijk,omslachtig,moeilijk,ontbrak,ontbreekt,probleem,problemen,te laat,traag,klacht~,mist,jammer,laat,
 langzaam,kwijt,trage,vertraging,wacht~
trouble 4: crasht,niet aangekomen|bereikbaar|geleverd|ontvangen,kan|kunnen.niet.aanmelden|bereiken|betalen|
 gebruiken|inloggen|openen,storing,valt.uit,laadt|doet|lukt|opent|start|werken|werkt.niet,foutmelding,
 vastgelopen,loopt vast,graag.herstellen|oplossen,nooit aangekomen|geleverd|ontvangen
wish 4: kunnen jullie.maken|toevoegen,zou|zouden.fijn|goed|mooi|prettig|handig|leuk|top|wenselijk zijn,
 zou.moeten kunnen,toevoegen,het zou.zijn,zou.graag.hebben|willen|zien,mis de|een functie|mogelijkheid|optie,
 nieuwe functie,graag.optie|toevoegen|zien,ik mis|we missen|wij missen,suggestie,verzoek om
ask 3: kunnen jullie|we,ik wil|zoek,kunt u,vraag,hebben jullie|u,is het mogelijk,waarom,kan iemand|ik|je|u,hoe|
 waar|wanneer|wat is|kan|komt|kost|krijg|kunnen|lang|moet|vind|werkt|wordt,graag ontvang,wij willen
calm 3: agenda,bijlage,maandag,bijgevoegd,morgen,notulen,afspraak,vergadering,vrijdag,offerte,factuur,contract,
 doorgestuurd,ter info
thanks 3: bedankt,dank~
mend 3: direct|goed|meteen|snel geholpen,nieuwe.gekregen|gestuurd,opgelost,probleem.opgelost|verholpen,
 verholpen,vervangen.direct|meteen
mid 4: niks bijzonders,gemiddeld,niets bijzonders,gaat wel,middelmatig
none 0: goed dat,zo goed als,met vriendelijke,alvast bedankt,laat staan,het beste,fijn weekend,moet goed,
 goedemorgen,laat me,fijne week|avond|dag,graag gedaan,goede avond|morgen|middag|reis
recommends-us 3: aanbevolen,aanrader,zeker doen,zou.aanbevelen|aanraden,raad.iedereen,kan.aanbevelen|aanraden,
 aan te raden,raad.aan
told-others 3: heb|hebben.aangeraden|aanbevolen
long-time-customer 4: trouwe klant,jarenlang~ klant,vaste klant,al.jaren|jaar,sinds #
renewed 4: verlengd,zeker.terug|vaker|weer,niet.laatst~,blijf|blijven klant,volgende keer|bestelling,kom|
 bestel~|komen|boek~|koop|kopen.terug|weer|opnieuw|vaker
churn 4: laatste keer,verwijderd,opzeggen,nooit meer|weer,andere aanbieder|bank|winkel,opgezegd,zeg.op,stap|
 stappen over,elders,gaan|ga|stap|stappen.weg|naar|over,concurrent,kom|bestel|koop.niet meer
blocked 4: wachten|wacht.al|weken|nog|op|dagen,geblokkeerd,krijg|krijgt.niemand|geen,niemand.bereikbaar|neemt|
 te|reageert,geld.terug,niet bereikbaar|geleverd|ontvangen,niets|niks gehoord|ontvangen,kan|
 kunnen.niet.bereiken|betalen|bij|gebruiken|inloggen,geen antwoord|gehoor|reactie|terugbetaling,nog steeds|
 altijd niet|niks|geen,niet te bereiken,geen pakket|bestelling
repeated 4: telkens,tweede|derde|vierde|zoveelste keer,alweer,elke|iedere keer,meerdere|# keer.gebeld|gemaild|
 contact,steeds.zelfde|weer|opnieuw
promise 4: toegezegd,werd|was gezegd|verteld,zou|zouden.komen|geleverd|krijgen|zijn|worden,beloofd
staff 3: adviseur~,meneer,medewerker~,mevrouw,verkoper~,helpdesk,monteur~,personeel,service,support,team,
 klantendienst,klantenservice
`,
]
