/** English: the signs that a person may be ready to speak for us, or that something is owed to them. */
export const enSignals = `
set them: anyone,your,those,him,everyone,this,her,you,it,one,the,them,that,these,u
set people: anyone,team,client*,neighbo~,wife,family,follower*,manager,buddies,others,office,parents,class,
 friend~,co-worker~,relatives,brother*,mates,colleague~,club,dad,network,people,sister*,mom,everyone,peers,mum,
 husband,coworker~,community,folks
set staff: adviser~,advisor~,employee~,clerk,doctor,driver*,agent*,assistant*,associate*,attendant~,barber,
 bartender*,lady,stylist,broker,builder*,cashier*,cleaner*,electrician,dentist,guy*,instructor~,mechanic*,lads,
 maintainer*,manager*,developer*,department,person,support,devs,helpdesk,waiter*,waitress*,receptionist*,rep,
 representative~,reps,server*,service,installer*,coach,concierge,team*,consultant~,crew,csr,hostess,staff,host,
 chef,technician~,therapist,trainer*,vet,gentleman,pilot~,engineer~,landlord,guide,nurse*,surgeon,teacher*,
 owner*,personnel,photographer,plumber,workers
set num: four,three,multiple,couple,countless,#,dozen,dozens,many,numerous,several,six,five,two
set years: year,yrs,decades,decade,years
set big: four,thirty,eight,ten,five,twelve,twenty,forty,three,nine,eleven,seven,six,fifteen,two
set ord: fourth,second,umpteenth,third,nth,6th,tenth,4th,eighth,fifth,3rd,5th,sixth,seventh,2nd
set glad: delighted,love,glad,thrilled,welcome,willing,pleased,gladly,happily,happy,free,more,honored,honoured
set client: client*,member,user*,customer*,subscriber,fan,patron
set other: alternativ~,another,rival*,somewhere,competit~,different,elsewhere,other
set firm: airline,seller,company,carrier,app,place,platform,product,program,provider,service,broadband,shop,
 insurer,bank,network,site,software,store,supplier,system,tool,vendor
set reach: access,activate,talk,connect,download,submit,enter,pay,register,sign,proceed,contact,cancel,load,
 send,view,sync,recover,upload,install,verify,check,close,change,reset,withdraw,use,open,receive,log,book,
 reach,get,order,login,return,run,transfer,update,complete,speak
set owed: access,baggage,payment,internet,order*,power,confirmation,replacement,refund*,reply,tracking,money,
 product,package*,update*,email,payout,luggage,item*,response*,answer,delivery,bag*,service,sign,signal,
 parcel*,card,code,goods
set sayer: store,support,advis~,they,colleague,seller,manager,someone,email*,rep,representative~,website,she,
 chat,you,he,agent*,app,lady,site,y
set said: advised,stated,informed,told,confirmed,say,promised,states,claim*,committed,quoted,saying,agreed,
 assured,said,guaranteed,says
recommends-us 3: %|@surely|fully|heartily|really|sincerely|thoroughly|totally|wholeheartedly recommend~,@cant|
 hard|never|wont to? find.better|nicer,look|search|shop no further|more,@cant|not recommend.enough,
 check @them.out,never|not|wont be disappoint*|sorry,you.need|should get|have|these|this|try,if you are|have|
 live|need|re|run|want..book|buy|call|check|use|choose|come|do|get|go|hire|is|pick|stay|try,dont|havent|no|not|
 without|wouldnt need? any|to? hesitat~|think twice,everyone must|needs|should|who,for anyone|everyone looking|
 needing|wanting|who,must buy|own|see|try|visit,^tell everyone,^give @them chance|go|shot|try,dont|
 no need? look|miss|search.else|elsewhere|further|out,never|not|wont regret*,^book|hire|stay|use @them.you,
 recommend.anyone|everyone|to,@i.recommend @them|as|buying|staying|for|getting|going|to|using,
 no hesitation.recommend~,stop hesitating|looking|reading|searching|thinking|what,do yourself.favo~,been|
 always|keep recommending @them,@cant|never go wrong,have|need to try|visit @them,^recommended|recommend,can|
 do|must|shall|will|would @surely|always|fully|happily|still? recommend,you wont find.better|kinder|nicer|
 friendlier,recommended.to @people,worth a|checking|giving.call|drive|go|look|out|shot|trip|try|visit,^buy|
 download|get|try|grab|order @them|now,^go see|with @them
told-others 3: @i.recommended|refer*.@people|my|our|several|to,refer* @people|several,pass*.card|details|link|
 name|number|word.along|around|on|to,brag~|rant*|rave*|raving about,sent.link|name.to,introduced.to.@people,
 pass* it|on|them to @people,tell*|told @people,let* @people.know,word of mouth,spread* the? word,refer* #|
 @big|@num,bring*|brought|convert*|convince*|dragged|got|hooked|introduce*|signed|turned.@people.here|hooked|
 in|into|it|on|onto|to|too|up|using,showed it|them|this to @people,tell*|told all|both|lots|many|several|some|
 three|two.@people,pass*.you|your? name|number|details.on|to,shared.with.@people,mention* you|this|your.to|at,
 everyone i know|meet,@people.all|also|now use*|want|love,@people.bought it|one|theirs|them,sing*.praises,
 show*.to my|our,@people.bought|got|ordered one|some|theirs|too,got @people.on
offers-reference 4: @glad..call.with..@people|prospect~,@glad to? be quoted|named,reference account|call*|
 client|customer|site,give|leave|provide|write.case|reference|testimonial,be quoted|named.but|though|as,give|
 pass her|them|him my|our name|number|details,feel|free to? quote|share|use.@us|this|words,@glad|
 mind take*.call*,@glad.take|have.call*,@glad..reference*|testimonial,not|no.do|allow*|public reference*,
 @glad to? chat|speak|talk|tell.@people|else|prospect~,@glad to? recommend|say|tell.@people,you are|can|could|
 may free|quote|share|use.@us|words,quote me|us,give|leave|put|share|use my|our logo|name|details|number.as|on|
 to,use my|our logo|name|quote|review|story|words,act|be|being|serve*|stand|used|volunteer.as?.reference,
 vouch for,would gladly|happily share|show|speak|talk|tell
willing-to-speak 4: @glad|can|could|will|would to? join|present|share|speak|talk|tell..@stage,tell.story.at|
 on|of,be interviewed,podcast,present|speak*|talk at|in|on.@stage,speak|talk to the? journalist~|media|press|
 reporter~,webinar,yes to.@stage,@glad..user day|speakers|@stage,count me|us in.for|to.@stage,stand|go|
 be on.stage
long-time-customer 4: @client.for.@years|many|several,@client|daily|here|used|using.since.#|@big|beginning|
 childhood|day|start,#|@big @years.@client,after|for.#|all|many these? @years,#|@big|@ord @years.@buying|
 in a row|with|later,keep*.coming back,#|@big @years later|now|in|using,@buying|banked|bought|coming|dealing|
 dealt|going|had|member|ordered|owned|shopped|subscribed|used|with|working..for|going|last|over|past.@big|@num|
 few|a @years|long,last|over|past @num|few|@big @years|years,since i|we was|were.child|kid|launch*|opened|
 started|student|teen~,since childhood|they|#.opened|started,hundreds|dozens of orders|purchases,been|banked|
 bought with|here|from.since #|@big,came|come*|go|going|return*.each|every season|summer|winter|year,faithful|
 lifelong|long|longstanding|longtime|loyal|regular|repeat time|standing|term? @client|buyer|shopper,@ord order|
 purchase|stay|time|trip|renewal|visit|year.at|buying|from|here|ordering|using|with,bought|ordered|
 purchased.dozens|multiple|numerous|many|several.items|orders|products|things|times|years,for about|almost|
 more|nearly|over|than #|@big|a @years,for|over decades|ages|years,going on #|@big @years
switched 4: @better than.@firm|former|last|old|other|previous,use* to be|buy|get|have|use..before|now|but|
 from|until,left.for @them,after trying|using|years.@other|many|several|with,@better|compared.than|to|
 with.used|had before,after # |@big @years with|on.moved|switched,compared with|to.old|previous,former|old|
 previous @firm,changed|migrated|moved|switched over|to @them|from|here,move*|moved|switch* off,tested|tried|
 used.#|@num|@other|all|many|most|several..before|others|this,changed|migrate*|moved|switch* from,moved it|all|
 everything|us? over,move*|came|migrate*|switch*|transfer*|transition*.across|here|over from,ditch*|drop*|
 dump*|replace*.for|with.it|them|this|you|yours,left.for these|this|these people|guys|them
renewed 4: look* forward to.again|another|future|many|next|order*|return*|staying|working,order* from|
 with here|them|you again,stay* put|with them|you,not|wont.the|be|my|our last,customer for? forever|life,
 use*.again,@buying|@buy.again,renewal,sign* for another|#|@big|two,put|sign* us|me down|up for #|@big,adding|
 buying.#|additional|licenses|more|new|users|office|seats|site,sign*.again|another|renewal|year*,
 @cant wait.again|another|back|next|return,next|@ord one|pair|box|set|bottle|time.from|theirs|them|will be|too,
 would|@surely|will be|continue|keep|remain|stay.@buying|back|customer|loyal|doing,try* again with,bought|buy*|
 got|order*|purchased.additional|another|second|three|two.for|from|more|one|pair*,won|earned|got|have our|
 my business|custom,be|been|came|come*|get|go|going|went back|straight.again|and|for|here|more|next|soon|to,
 book*.again|next,renew*.again|contract|for|subscription|this|our|signed,already booked|bought|looking|placed|
 planning|ordered|rebooked,again and again,never|not go|going|look*|shop|use anywhere|else|elsewhere|other,
 bought|ordered another,rebooked|reordered|resubscribed|renewed|renewing,return* again|here|soon,shop* at|from|
 here|with.again,back for more|seconds,take.other #|@big|two,go ahead with.other|rest
churn 4: do never|not book|buy|go|order|purchase|rent|shop|stay|use,goodbye,had enough,moved on,back to.@firm|
 old|paper|previous,boycott~,delet~ account|app|game,first and last,choose|try|find|found|get|need|
 use* @other @firm,cancel~|close*|end*|terminate*.account*|plan|policy|contract|membership|service|
 subscription,consider*|evaluate*|explore*|look*|think*.@other|canceling|leaving|moving|options|switching,
 jump ship,ever again,last flight|order|purchase|time.from|i|we|with,looking|need|time|want* an|for|
 to? alternative*|change|leave|move|switch,buy*|go|going|gone|look*|custom|move*|order|shop*|spend|switch*|
 take*|took|went..@other,^canceled,never again,run|keep|stay|steer.away|clear,if..not|unless|wont..cancel|
 leave*|switch*,never ever|will @buy|again,never|not|wont.be|come*|go|going|return again|back|returning,never|
 not|wont be|to? back|rebook*|renew*|reorder*|return*,never|not|wont|wouldnt.@buy|@buying|back|fly|renew|
 touch.again|anymore|back|from|here|if|with,done.flying|here|using|with,elsewhere,@i.am|be? cancel*|closing|
 done|leaving|moving|returning|switching,@i|that|this.last.dollar|flight|order|penny|purchase|stay|time|visit,
 uninstall~,unsubscrib~,no longer buy|fly|shop|use*|want.from|here|service|them|this|with,avoid @them|at|like,
 quit|stop*.buying|coming|flying|going|ordering|paying|playing|shopping|using,somewhere else
blocked 4: @firm.are|been|is down,@i @wont|cant get|load|log|open|play|receive|see|sign.anything|code|email*|
 in|into|it|page,@owed.@isnt|not arrived|cleared|come|credited|delivered|here|in|refunded|shipped|showing|
 shown|there,account|card|profile.banned|blocked|closed|deactivated|disabled|frozen|locked|suspended,ages|
 hour* in|on hold|queue,am|are|been|keep|still wait*,am|are|is|was not able to? @reach,kicked|logged|locked|
 shut out,no|without|zero @owed,cant login|sign|log,wait* for|on answer|money|my|order|package|refund|reply|
 response|someone,trying|tried to call|contact|get|reach,no way to contact|reach,cant|impossible|
 unable to? @reach,no|nobody|noone one?.answer*|comes|help*|picks|reply*|respond*|talk,has|have been down,been|
 are without.since|for,get*|keep*.an? disconnected|declined|error|rejected,down since|again|right|today,
 never answered|arrived|came|comes|delivered|loads|received|refunded|replied|responded|showed|turned,
 nothing loads|happens|works|arrived|yet,kept|swallowed my card,stranded|stuck at|because|here|in|since|on|
 with|without,no longer loads|opens|work*,unanswered,decline*|deny*|refuse* to? @owed|cover|exchange|give|help|
 honor|pay|refund|replace|return,give|want.money|refund,charged|took|debited.and|but.never|no|not|nothing,lost|
 missing|where*.bag*|luggage|my|package|parcel|suitcase order|refund,didnt|never|doesnt|dont|hasnt|havent|
 not.@shipped|answer*|answering|credited|heard|refunded|reply*|respond*.@owed|anyone|anything|at|back|from|
 phone|yet,doesnt|not|wont accept|connect|install|load|open|play|respond|start|sync|turn,has|have|still|yet no|
 not|nothing.@owed|arrived|heard|received|resolved|sign|way,quit|stopped answering|arriving|loading|responding|
 work*,went unanswered,been|got|then|was cut off
repeated 4: @num|@ord|different.agents|attempts|calls|chats|deadline|emails|tickets|messages|occasions|
 replacements|reps|times,another @denied|bug|delay*|excuse|outage,day|month|time|week|year after day|month|
 time|week|year,back and forth,bounced|passed|transfer*.around|between|from|pillar.to,,happen*.again|before|
 every|twice,here we go,no matter how,not.first time,over and over,repeatedly,same error|excuse*|fault|issue*|
 mistake|problem*|story|thing.again|all|over|still,again and|n again,always|constant*|continual*|keep*|kept|
 repeated* break*|cancel*|change*|crash*|decline*|delay*|disconnect*|disappear*|error*|fail*|freez*|frustrate*|
 glitch*|go|goes|kick*|log*|lose|loses|losing|lost|mess*|promise*|push*|reject*|restart*|stop*|timing|wrong,
 each|every damn|few|other|single day|i|time|week,@ord appointment|attempt*|call*|day|delivery|flight|month|
 occasion*|order*|replacement*|stay|ticket|time|times|visit*|week.for|have|i|in|it|now|row|same|that|they|this|
 we|you,again|still broken|down|experiencing|having|wrong,this is the.@ord,time and again|time
promise 4: told @us..would,@be|been advised|informed|told..be|by|get|going|in|next|refund*|will|within|would,
 @sayer @said|guaranteed..arrive|call|day|deliver*|guarantee*|next|hours|ship|tomorrow|will|within|would,
 assure*.be|delivery|me|that|us|was|will|would,@be|was|were due|expected|meant|scheduled|supposed at|between|
 by|here|in|on|to|today|yesterday,@sayer @said.@us..be|by|credit|day*|get|going|in|next|refund*|tomorrow|week*|
 will|within|would,committed to,in|within # business|days|hours.and|but|it|never|still|yet,promise*|pledged,
 supposed to be? arrive|call|come|deliver*|get|here|refund*|ship*|start
outcome 4: # %|percent|times|x better|cheaper|decrease|down|faster|fewer|growth|higher|increase|less|lower|
 more|reduction|rise|up,save* @us.#|@days|@num|fortune|hundreds|thousands,take*.instead|used|where.#|@big|days|
 hours|weeks,# @days.instead|where|down.#|now|took|used,#|@big @days ahead|early|faster|sooner,@cut.by|from|
 in.#|half|quarter|third|two,@cut|down|up.# %|percent|x,,save*.# %|@days|k||percent,in half|third|quarter|
 fraction of? the? time|cost,halved,double|half|triple|twice as?.fast|leads|orders|sales|tickets|traffic,
 # @days|% saved,where|when.took.#|@big|@days,double*|halve*|quadruple*|triple* the|in|my|our,used to eat|cost|
 lose|need|spend|take.#|@big|@days,used to be.#|@big|team,from.#|@big|one.to.#|@big|half|one|under
request 4: @could be? @fine|amazing|better|cool|easier|good|handy|helpful|ideal|lovely|nice|useful for|having|
 if|to|when,any way.add,hope*.add*|bring|implement*|include,lack*|miss*|missing|need*.ability|button|feature|
 function|option|setting|way|ability|feature*|integration|mode|support|version,must|needs|should.be able|added|
 allow*|have|include*|let|optional|possible.@a|in|to|us|users|you,if @they|there|u could|was|were.@add|option|
 make|way,wish* app|for|it|more|that|there|they|this|to|you,petition,proposal,feature request*,please add|
 bring|consider|create|include|introduce|make|provide|support,give.option|ability|choice,@could like|
 love to? b|be|have|see.a|able|an|feature*|it|more|option|some|that|you,why cant|dont|isnt|not i|there|we|you,
 you should.add|do|have|make|offer|release|sell,@could|also|just|must|should|you.add|implement|introduce|
 reinstate|support,any chance|plan*.could|let|of|support|to|you,bring.back,my|one|only wish,i.propose|suggest
staff 3: @staff,she,mr,front desk,he,mrs,dr,ms,customer care|success,everyone at|treated,whoever
helped 3: remembered,stayed|worked late|on|with,thank*,worked,star,respectful,went beyond|over,deserves,
 give.raise,treat*,assisted|guided|helped|talked|looked|saved|took|walked the|@us|after|care|out|through|with,
 sorted,out of her|his|their way,hats|kudos|props|shout|shoutout off|out|to,know*.stuff,listened,big up
`
