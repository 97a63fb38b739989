/** English: the signs that a person may be ready to speak for us, or that something is owed to them. */
export const enSignals = `
set them: anyone,everyone,her,him,it,that,the,them,these,this,u,you,your
set people: anybody,anyone,boss,brother,buddies,clients,co-worker~,colleague~,community,coworker~,dad,
 everybody,everyone,family,followers,friend~,husband,manager,mates,mom,mum,neighbo~,network,others,peers,
 people,relatives,sister,team,wife
set again: again,another,back,more,soon
set staff: adviser~,advisor~,agent,agents,assistant,associate,attendant~,bartender,cashier,chef,consultant~,
 crew,csr,department,developers,devs,driver,employee~,engineer~,gentleman,guy,helpdesk,hostess,instructor~,
 lady,manager,person,pilot~,rep,representative~,reps,server,service,staff,support,team,technician~,tweeter,
 waiter,waitress
recommends-us 3: %|@surely|fully|heartily|really|sincerely|thoroughly|totally|wholeheartedly recommend~,
 @cant|could not recommend .. enough,cannot|cant go wrong,
 can|could|d|do|must|will|would @surely|also|always|fully|still|totally? recommend @them|as|buying|
 for|getting|giving|if|to|using,do yourself a favo~ and buy|call|get|order|try|use,
 dont|no need to? look|search .. further|elsewhere,give her|him|it|them|this a? chance|go|shot|try,
 go for|with it|them|these|this,gotta|must buy|try|visit,go|look with anywhere|them no else,
 i recommend @them|buying|for|getting|to|using,
 if you are|need|re|want looking .. buy|call|choose|come|get|go|try|use,look|search no further,
 recommend|recommended .. to @people,sent .. link .. to .. @people,will|would recommend,
 you will|wont not be disappointed|sorry,you will|wont not|regret disappointed|regret|sorry
told-others 3: brag~ about,introduced .. to .. @people,i|we have|ve recommended,
 i|we|have already? recommended|referred,passed .. details|link|name|number .. to,rave~ about,
 recommended|referred .. to .. @people,recommend~ to my|our,sent .. link to .. @people,sent .. link|name to,
 shared .. with my|our .. @people,spread|spreading the word,tell|telling|told everyone|everybody|anyone,
 tell|telling|told my|our|all|other|several|some|two|three .. @people,thing i tell everyone,word of mouth
offers-reference 4: gladly|happily recommend|say|tell .. anybody|anyone|everybody|everyone|others,
 glad|happy to recommend|say|tell .. anybody|anyone|everybody|everyone|others,
 a? reference account|client|customer,act|acting|be|serve|serving|used|volunteer .. as .. reference,
 be|being @a|your reference,feel free to quote|share|use,
 free|glad|happy|willing act|be|give|provide|serve|to .. reference~,give my|our details|name|number .. to,
 give|leave|provide|write .. case|testimonial study,
 glad|happy|willing to chat|speak|talk to|with .. anyone|clients|customers|others|people|prospect~,
 glad|happy|willing to get|hop|jump on .. call .. with .. anyone|client~|customer~|prospect~,
 put me|us down|in touch as|with .. customers|prospect~|reference,quote me|us,reference call~,
 use my|our comments|name|quote|review|story|words,would gladly|happily share|show|speak|talk|tell,
 you are|can|could|may free|quote|share|use .. @us|words
willing-to-speak 4: be interviewed,
 can|delighted|glad|happy|honored|honoured|love|willing|would to? present|share|speak|talk|
 tell .. about|at|on .. @stage,get|hop|jump on .. call .. with .. anyone|client~|customer~|prospect~,podcast,
 present|speak|speaking|talk at|in|on .. @stage,share .. experience|story .. at|on|publicly|with,
 speak|talk to the? journalist~|media|press|reporter~,tell .. story .. at|on,tell my|our|that|the|this story,
 webinar
long-time-customer 4: # nd|rd|th order|purchase|time .. buying|from|ordering,
 @buying|been|bought|dealing|had|ordered|owned|shopped|used|with|working .. for|last|over|
 past .. @num|a|couple|eight|few|nine|past|seven|ten decade|decades|years|yrs,
 @num|eight|nine|seven|ten years .. client|customer|directors|managers|owners|vendor,
 @num|eight|nine|seven|ten years later|now|of|using|with,@num|eight|nine|seven|ten|twenty years and|we|with,
 after|for years,always|often bought|buy|order~|shop|use|used .. from|here|them,
 am|been a|an .. client|customer|member|user .. for|since,
 bought|ordered|purchased .. dozens|many|multiple|numerous|several .. items|orders|products|things|
 times|years,client~|customer~|member|shopper|user~ for .. #|decades|many|over|several|years,
 client~|customer~|member|user since,decade|decades,dozens|hundreds of orders|purchases,
 each|every christmas|month|season|year for|since,
 faithful|lifelong|longstanding|longtime|loyal|regular|repeat buyer|client|customer|customers|fan|
 member|shopper|subscriber|user|users,for about|almost|more|nearly|over #|a|one year,
 for|last|over|past @num|ten|twenty years and|i|now|we,for|over|past a? the? couple|few|many|several years,
 long standing|term|time client|customer|fan|member|subscriber|user,over the? last|past #|year months,since #,
 since .. long ago|time|tym,years of business|loyalty|ordering|service|use|using
switched 4: after trying|using|years .. competitor~|different|many|other|others|several,
 after|since i|moving|our|switching|the|we migrat~|moved|switch~,
 came|changed|migrated|moved|moving|switched|switching across|away|here|over? from,
 came|come|got|moved|switched away|off|over .. from?,
 ditched|dropped|dumped|replaced .. with .. it|this|you|yours,made the? move|switch from|over|to
renewed 4: 2nd|3rd|fourth|second|third order|purchase|time .. buying|from|ordering|with,
 @surely|and|be|d|going|gonna|i|ll|plan|to|we|will|would @buy|@buying .. again,
 added|adding|buying|ordering # additional|licenses|more|seats|users,adding #,again and again,
 and|be|definitely|gladly|happily|has|have|i|just|ll|we|will renew|renewed|renewing|resubscribed,
 back for more|seconds,be|come|coming|go|going back .. again|for|more|next|soon,
 bought|buying|ordering additional|again|another .. for|from|one|pair,
 continue to be|buy|come|do|fly|order|purchase|shop|support|use|work,customer for life,
 customer|remain|stay|stayed for customer|life|long|loyal|with,
 d|ll|will|would be|continue|keep @buying|a|back|doing|to,
 future|next order|orders|purchase|purchases .. from|here|will|with,here|heres to another|many|the|year,
 keep buying|coming|going|ordering back?,keep|keeps me|us|you coming|going back,
 ll|will|would @surely|also|always|be|continue|keep @buy|@buying|back|continue|keep|to,
 look|looking forward to .. again|another|future|many|next|order|ordering|returning,my go to,
 order from|with here|them|you again,renewal|renewed again|for|our|signed|this|today,
 repeat|return business|buyer|customer|shopper,shop at|from|here|with .. again,signed .. renewal,
 staying put|with,try|trying again with,upgraded from|my|our|to,use .. again
churn 4: am|be|i|im canceling|cancelling my|our|the|this,any future orders|purchases,boycott~,
 buy|go|going|look|looking|order|shop|spend|take|taking .. alternative~|competit~|elsewhere,
 cancel~|close|closed|closing my|our .. account|contract|membership|plan|subscription,
 changing|going|moving|switch|switching to .. another|competitor|different|someone,
 choose|find|get|need|try|use|using .. another|different|new @co|avenues|bank|carrier|seller|service|supplier,
 deleted|deleting app|it|this,deleting the|this app,do not buy|order|purchase|shop anything? from,
 done flying|using|with it|them|these|this|you,
 dont|neither|never|nor|not|wont .. @buy|@buying .. again|anymore|back|ever,
 do|dont never|not ever buy|fly|order|purchase|shop|use,elsewhere,ever @buy .. again|from,ever again,
 good riddance,goodbye,hesitant|skeptical|think twice about|before .. again,
 i will .. different avenues|company|site,if .. @wont|not .. i|we|will canceling|cancelling|leaving|switching,
 last flight|order|purchase .. from|with,last time .. i|we,ll|will|wont|would never|not @buy,
 looking|need|want|wants for? an? alternative|alternatives,
 lose|losing|lost @us|a|another|loyal|this business|customer,never again,never ever|will @buy|again,
 never|not|wont .. be|come|coming|go|going|return again|back|returning,
 no longer a|fly|shop|use|using customer|from|loyal|them|this|with,not|wont be @buying|back|renew,
 only buy|order|shop from a|companies|other,quit|stop|stopped buying|flying|ordering|shopping|using,
 risky for .. future,take|taking|took my|our business|money,uninstalled|uninstalling app|it|the|this,
 will never @buy|@buying|recommend,wont|wouldnt @buy
blocked 4: @cant access|close|log|login|reach|sign .. account|in|into|my|the,
 @cant|impossible|unable to? contact|get|reach|speak|talk .. anyone|human|person|someone|them|through,
 am|and|i|im|still|we @cant|not|unable? access|close|get|log|login|open|pay|return|send|to|use,
 and|has|have|i|still|we didnt|hasnt|havent|never|not @shipped|heard,been waiting .. #|months|weeks,
 can not access|log|login|open|sign|use,
 denied|deny|refuse|refused|refuses|wont to? exchange|refund|replace|return,
 doesnt|isnt|not open|work|working any|anymore|at|now,dont get my? code|email|notification|notifications,
 hangs at|on|when,has|have still? not arrived|heard|received,
 impossible to cancel|chat|contact|get|log|reach|return|use,
 keep|keeps being|getting declined|disconnected|rejected,locked out,
 never received .. anything|it|item|items|order|package|product|refund|reply|response,no access|refund,
 no longer loads|opens|work|working|works,no|nobody|noone|nothing one answers|replies|responds|returns|works,
 still waiting and|for|on|to,stopped working,stranded|stuck at|here|in|on|with,unanswered,
 waiting for a|my|our item|items|luggage|money|order|package|refund,went unanswered
repeated 4: 2nd|3rd|4th|fifth|fourth|second|third time .. have|i|in|that|this|week,
 @num|countless|fourth|numerous|second|third attempts|calls|emails|occasions|phone|separate|times,
 again and again,again n again,
 asked|called|calling|contacted|emailed|messaged|spoke|tried|written|wrote .. @num|twice times?,
 back and forth .. emails|for|with,called|calling and called|calling|emailed,
 constantly|continually|keep|keeps|kept|repeatedly break~|cancel~|chang~|crash~|delay~|fail~|freez~|
 promis~|push~,each|every single? time .. crash~|fail~|issue|late|problem|same|wrong,
 fourth|second|third delay|order|outage,happened .. again|before|twice,over and over,repeatedly,
 same error|excuse|issue|problem|result|shit|story|thing,still experiencing|having same|the|this?,
 this is the 2nd|3rd|4th|5th|fifth|fourth|second|third,time after time,time and again|time,
 yet again .. broken|cancelled|delayed|down|late|wrong,
 yet another .. crash|delay|error|excuse|issue|outage|problem
promise 4: @be told .. by|in|will|within|would,
 @they|agent|he|rep|she|support|website advised|promised|said|say|says|told .. @they|@us|
 the .. arrive|delivered|ship|will|within|would,assured|assures|assuring .. be|delivery|was|will|would,
 day|days delivery|shipping .. but|it|that|then|yet,guaranteed arrival|by|delivery|for|in|to,
 in|within # business|days|hours .. and|but|never|still|yet,promise|promised|promises|promising,
 supposed to be? arrive|delivered|here|refund~|ship~
outcome 4: # %|percent|times|x .. better|decrease|down|faster|fewer|growth|higher|increase|less|
 lower|more|reduction|rise|up,# @days .. a|down|instead|now|saved|to .. #|month|now|saved|week,
 by|cut|decrease~|down|dropped|fell|gained|grew|improved|increase~|reduc~|rose|saved|up # %|@days|
 percent|times|x,cut .. by|from|in #|half,doubled|halved|tripled in|my|our|the,from # .. to #,
 in|now|takes|took # @days .. instead|last|rather|used,save|saved|saves|saving # .. %|@days|k|percent,
 save|saved|saves|saving @us|about|almost|over|up .. #|@days|thousands,took .. @num|one @days
staff 3: @staff,account manager,chat|desk|flight|gate|phone|ticket agent|attendant|crew,
 customer care|rep|service|success|support,he,help desk,sales person|rep|team,she,tech|technical support,
 tweeter,whoever
helped 3: @be also|always|extremely|incredibly|most|really|so|super|truly|very? @fine|@kind|
 accommodating|incredible|lovely|nice|pleasant|prompt|quick|thorough|understanding,@be|s the? best,
 @fine|@kind|fast|good|lovely|nice|prompt|quick|top .. assistance|attendant~|communication|crew|
 customer|help|people|rep|service|staff|support|team,
 @fixed|answered|explained|kept|listened|made|replied|responded|stayed|took|worked,amazing,
 assisted|guided|helped|saved|talked|took|walked @us|care|out|the|through|with,attentive,awesome,best,caring,
 courteous,deserves,did|does|doing @fine|a|an|everything|such .. could|job|work,excellent~,exceptional,
 fantastic,friendly,
 gave|offered|provided|provides .. @fine|good|prompt|quick|top .. assistance|customer|experience|help|
 service|support,give .. raise,goes|going|gone|went above|beyond|out|the extra,great,
 hats|kudos|props|shout|shoutout off|out|to,helpful,hilarious,kind,knowledgeable,
 love|loved .. crew|people|service|staff|support|team,outstanding,patient,phenomenal,polite,professional,
 responsive,rock,rocked,rocks,superb,terrific,wonderful
`
