/** Dutch. */
export const nl = [
  `
set not: niet,niets,niks,nauwelijks,nooit,zonder,geen,nergens
set very: absoluut,altijd,bijzonder,zeer,heel,super,erg,enorm,echt,hartstikke,ontzettend,zo
set little: enigszins,vrij,redelijk,beetje,soms
set but: maar,toch,alleen,echter,helaas
set would: als,hoop,indien,moet,zou,moeten,wens,zouden
set past: voorheen,vroeger
set update: edit,update
good 4: 5|vijf sterren,geen klachten,de beste,heeft.gered,het neusje,nooit teleurgesteld,
 niets op aan te merken,absolute|dikke|echte aanrader,helemaal goed|tevreden|top,niets dan lof,absoluut|echt|
 zeker aan te raden,niks dan lof,raad.aan,top geregeld|service
good 3: geweldig~,prachtig~,schitterend~,top,aanbevelen,fenomenaal,excellent~,blij,geniaal,onmisbaar,dol,
 fantastisch~,beste,onder de indruk,aanbevolen,aanrader,uitmuntend,fijn~,toppie,uitstekend~,super,heerlijk~,
 compliment~,briljant,perfect~,verrukkelijk,vlekkeloos,voortreffelijk,gered
good 2: aardig~,helpt,prettig~,lekker,leuk~,kwaliteit,gelukkig,goeie,gemakkelijk,tevreden,goed,goede,
 professioneel,snel~,nuttig,handig~,mooi~,betrouwbare,correct~,eenvoudig,stipt,vertrouwen,geholpen,makkelijk,
 keurig,netjes,deskundig,duidelijk,prima,soepel,graag,voordelig,behulpzaam,betrouwbaar,vriendelijk~,werkt goed|
 perfect|prima,❤,👍,😀,😊
bad 4: 1|een ster,afrader,waardeloos,schand~,belachelijk,blijf uit de buurt,geldverspilling,koop.niet,
 niet aan te raden,nooit meer|weer,dieven,fraude,oplichter~,oplichting,pure,tijdverspilling,waardeloze,
 weggegooid geld,nul sterren,blijf weg,bedankt voor niets|niks
bad 3: onprofessioneel,teleurgesteld,verschrikkelijk~,klote,ontevreden,teleurstellend~,belabberd,
 onbetrouwbaar,slecht~,teleurstelling,bedroevend,onvriendelijk,rotzooi,onacceptabel,onbeschoft,irritant~,
 defect,drama~,nutteloos,troep,ramp~,frustrerend,afschuwelijk~,boos,kapot,helaas,incompetent,ergernis,
 vreselijk~
bad 2: beschadigd,dure,duur,fout,foute~,geannuleerd,geweigerd,ingewikkeld,jammer,mist,moeilijk,omslachtig,
 klacht~,kwijt,laat,langzaam,lastig,onduidelijk,ontbrak,ontbreekt,probleem,problemen,te laat,traag,trage,
 vertraagd,verkeerd~,vertraging,wacht~
trouble 4: niet aangekomen|bereikbaar|geleverd|ontvangen,nooit aangekomen|geleverd|ontvangen,laadt|doet|lukt|
 opent|start|werken|werkt.niet,valt.uit,vastgelopen,loopt vast,storing,crasht,graag.herstellen|oplossen,kan|
 kunnen.niet.aanmelden|bereiken|betalen|gebruiken|inloggen|openen,foutmelding
wish 4: kunnen jullie.maken|toevoegen,zou|zouden.fijn|goed|handig|mooi|prettig|leuk|top|wenselijk zijn,
 zou.moeten kunnen,toevoegen,het zou.zijn,ik mis|we missen|wij missen,zou.graag.hebben|willen|zien,mis de|
 een functie|mogelijkheid|optie,graag.optie|toevoegen|zien,nieuwe functie,suggestie,verzoek om
ask 3: graag ontvang,hebben jullie|u,hoe kan|krijg|kunnen|lang|moet|werkt,ik wil|zoek,is het mogelijk,
 kan iemand|ik|je|u,waar is|kan|vind,kunt u,wanneer is|komt|wordt,vraag,kunnen jullie|we,waarom,wat is|kost|
 zijn,wij willen
calm 3: afspraak,agenda,bijgevoegd,bijlage,maandag,morgen,notulen,offerte,vrijdag,dinsdag,donderdag,
 doorgestuurd,ter info,factuur,contract,vergadering,woensdag
thanks 3: bedankt,dank~,alvast bedankt,hartelijk dank
mend 3: direct|goed|meteen|snel geholpen,nieuwe.gekregen|gestuurd,opgelost,probleem.opgelost|verholpen,
 verholpen,vervangen.direct|meteen
mid 4: niets bijzonders,gemiddeld,niks bijzonders,gaat wel,middelmatig
none 0: goed dat,zo goed als,met vriendelijke,alvast bedankt,laat staan,het beste,fijn weekend,moet goed,
 goedemorgen,laat me,fijne week|avond|dag,graag gedaan,goede avond|morgen|middag|reis
recommends-us 3: aanbevolen,aanrader,zeker doen,zou.aanbevelen|aanraden,kan.aanbevelen|aanraden,raad.aan,
 aan te raden,raad.iedereen
told-others 3: heb|hebben.aangeraden|aanbevolen
long-time-customer 4: al.jaar|jaren,trouwe klant,vaste klant,sinds #,jarenlang~ klant
renewed 4: verlengd,zeker.terug|vaker|weer,niet.laatst~,blijf|blijven klant,volgende keer|bestelling,kom|
 bestel~|komen|boek~|koop|kopen.terug|weer|opnieuw|vaker
churn 4: laatste keer,verwijderd,nooit meer|weer,kom|bestel|koop.niet meer,opgezegd,zeg.op,stap|stappen over,
 andere aanbieder|bank|winkel,concurrent,elders,gaan|ga|stap|stappen.weg|naar|over,opzeggen
blocked 4: wachten|wacht.al|weken|nog|op|dagen,geen antwoord|gehoor|reactie|terugbetaling,geblokkeerd,kan|
 kunnen.niet.bereiken|betalen|bij|gebruiken|inloggen,krijg|krijgt.niemand|geen,niemand.bereikbaar|neemt|te|
 reageert,geld.terug,niet bereikbaar|geleverd|ontvangen,niets|niks gehoord|ontvangen,nog steeds|altijd niet|
 niks|geen,niet te bereiken,geen pakket|bestelling
repeated 4: telkens,tweede|derde|vierde|zoveelste keer,alweer,elke|iedere keer,meerdere|# keer.gebeld|gemaild|
 contact,steeds.zelfde|weer|opnieuw
promise 4: toegezegd,werd|was gezegd|verteld,zou|zouden.geleverd|komen|worden|zijn|krijgen,beloofd
staff 3: adviseur~,meneer,mevrouw,monteur~,personeel,service,support,team,medewerker~,helpdesk,klantendienst,
 klantenservice,verkoper~
`,
]
