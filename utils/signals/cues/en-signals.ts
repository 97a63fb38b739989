/** English: the signs that a person may be ready to speak for us, or that something is owed to them. */
export const enSignals = `
set them: anyone,these,the,your,that,them,this,her,you,it,one,those,him,everyone,u
set people: anyone,team,client*,wife,neighbo~,family,follower*,manager,buddies,others,friend~,co-worker~,
 relatives,brother*,mates,colleague~,club,dad,network,people,sister*,mom,everyone,peers,mum,husband,coworker~,
 office,parents,class,community,folks
set staff: adviser~,advisor~,employee~,helpdesk,support,doctor,driver*,concierge,maintainer*,manager*,agent*,
 assistant*,associate*,attendant~,guide,barber,bartender*,lady,stylist,cleaner*,dentist,guy*,instructor~,
 mechanic*,lads,developer*,department,person,devs,waiter*,waitress*,receptionist*,rep,representative~,reps,
 server*,service,installer*,coach,broker,cashier*,consultant~,crew,hostess,staff,host,team*,chef,technician~,
 therapist,trainer*,vet,gentleman,pilot~,engineer~,nurse*,teacher*,owner*,personnel,plumber,workers
set num: four,three,multiple,couple,countless,#,dozen,dozens,many,numerous,several,six,five,two
set years: years,decades,decade,year,yrs
set big: fifty,hundred,ten,five,twelve,twenty,forty,nine,seven,six,four,thirty,eight,eleven,three,fifteen,two
set ord: fourth,second,sixth,umpteenth,third,5th,tenth,4th,seventh,eighth,3rd,2nd,nth,6th,fifth
set glad: free,delighted,willing,love,thrilled,welcome,pleased,honored,honoured,glad,more,gladly,happily,happy
set client: client*,member,subscriber,patron,customer*,user*,fan
set other: alternativ~,competit~,another,different,rival*,somewhere,elsewhere,other
set firm: airline,seller,company,app,place,network,tool,broadband,store,vendor,supplier,system,carrier,site,
 shop,insurer,bank,platform,service,software,product,program,provider
set reach: access,download,pay,upload,reach,talk,login,receive,send,reset,withdraw,log,book,connect,load,open,
 sync,sign,speak,change,activate,complete,close,contact,update,get,order,transfer,register,return,verify,cancel,
 install,use,view
set owed: access,baggage,internet,email,product,replacement,refund*,reply,tracking,money,order*,power,update*,
 payout,delivery,bag*,sign,luggage,item*,response*,package*,payment,parcel*,signal,card,code,service,answer,
 confirmation,goods
set sayer: he,seller,chat,website,someone,email*,rep,representative~,store,support,she,you,advis~,they,app,
 agent*,manager,colleague,lady,site,y
set said: advised,stated,informed,told,confirmed,say,promised,states,claim*,committed,quoted,saying,agreed,
 assured,said,guaranteed,says
recommends-us 3: %|@surely|fully|heartily|really|sincerely|thoroughly|totally|wholeheartedly recommend~,@cant|
 hard|never|wont to? find.better|nicer,look|search|shop no further|more,@cant|not recommend.enough,you.need|
 should get|have|these|this|try,if you are|have|live|need|re|run|want..book|buy|call|check|use|do|choose|come|
 get|go|hire|is|pick|stay|try,dont|no|not|without need? to? hesitat~|think twice,everyone must|needs|should,
 for anyone|everyone needing|looking|wanting|who,must buy|own|see|try|visit,stop hesitating|looking|reading|
 searching|thinking|what,do yourself.favo~,been|always|keep recommending @them,^book|hire|stay|use @them.you,
 recommend.anyone|everyone|to,no hesitation.recommend~,^tell everyone,^recommended|recommend,^give @them chance|
 go|shot|try,dont|no need? look|miss|search.else|elsewhere|further|out,@i.recommend @them|as|buying|staying|for|
 getting|going|to|using,can|must|do|shall|will|would @surely|always|fully|happily|still? recommend,@cant|
 never go wrong,you wont find.better|kinder|nicer|friendlier,recommended.to @people,worth a|checking.look|out|
 trip|try|visit,check @them.out,never|not|wont be? disappointed|sorry|regret*,^buy|download|get|try|grab|
 order @them|now
told-others 3: @i.recommended|refer*.@people|my|our|several|to,introduced.to.@people,pass* it|on|
 them to @people,tell*|told @people,tell*|told all|many|several|some.@people,refer* #|@num|@people,bring*|
 brought|convert*|convince*|dragged|got|hooked|introduce*|signed|turned.@people.here|hooked|in|into|it|on|onto|
 to|too|up|using,got @people.on,shared.with.@people,mention* your|this|you.to|at,word of mouth,
 spread* the? word,show*.to my|our|@people,@people.bought|got|ordered it|one|some|theirs|them|too,pass*.card|
 details|link|name|number|word.along|around|on|to,brag~|rave*|raving about,sent.link|name.to,everyone i know|
 meet,@people.all|also|now use*|want|love,sing*.praises
offers-reference 4: @glad..call.with..@people|prospect~,@glad to? be quoted|named,vouch for,reference account|
 call*|client|customer|site,you can|could|may|are free|quote|share|use.@us|words,give|pass her|them|him my|
 our name|number|details,quote me|us,put|use my|our logo|name|quote|review|story|words,@glad..reference*|
 testimonial,no|not.do|allow*|public reference*,act|stand|used|be|being|serve*|volunteer.as?.reference,feel|
 free to? quote|share|use.@us|this|words,@glad to? chat|recommend|say|speak|talk|tell.@people|else|prospect~,
 @glad|mind take*.call*,@glad.take|have.call*,write|give.case|reference|testimonial,would gladly|happily share|
 show|speak|talk|tell
willing-to-speak 4: tell.story.at|on|of,count me|us in.for|to.@stage,be|stand|go on.stage,@glad|can|could|will|
 would to? join|present|share|speak|talk|tell..@stage,podcast,present|speak*|talk at|in|on|to.@stage,
 @glad..user day|speakers|@stage,yes to.@stage,be interviewed,webinar
long-time-customer 4: @client.for.@years|many|several,@client|daily|here|used|using.since.#|@big|beginning|
 childhood|day|start,#|@big @years.@client,after|for.#|all|many these? @years,#|@big|@ord @years.@buying|in|
 later|now|with,@buying|banked|bought|dealing|had|member|ordered|owned|shopped|used|with|working..for|going|
 last|over|past.@big|@num|few|a @years|long,last|over|past @num|few|@big @years|years,hundreds|dozens of orders|
 purchases,faithful|lifelong|long|longstanding|longtime|loyal|regular|repeat time|standing|term? @client|buyer|
 shopper,came|come*|go|return*.every summer|winter|year,been|banked|bought with|here|from.since #|@big,
 keep*.coming back,since i|we was|were.child|kid|launch*|opened|started|student|teen~,since childhood,
 @ord order|purchase|stay|summer|time|trip|renewal|visit|winter|year|season.at|buying|from|here|on|ordering|
 using|with,bought|ordered|purchased.dozens|multiple|numerous|many|several.items|orders|products|things|times|
 years,for|going about|almost|more|nearly|over|on|than #|@big|a @years,for|over decades|ages|years
switched 4: @better than.@firm|former|last|old|other|previous,use* to be|buy|get|have|use..before|now|but|from|
 until,left.@firm.for,left.for @them,former|old|previous @firm,ditch*|drop*|dump*|replace*.for|with.it|them|
 yours|this|you,@better|compared.with|than|to.used|had|old|previous before?,changed|migrated|moved|
 switched over|to @them|from|here,moved it|all|everything|us? over,changed|migrate*|moved|switch* from,move*|
 moved|switch* off,move*|came|migrate*|switch*|transfer*|transition*.over|across|here from,tested|tried|used.#|
 @num|@other|all|many|most|several..before|others|this,after trying|using|years.@other|many|several|with
renewed 4: rebooked|reordered|resubscribed|renewed|renewing,shop* at|from|here|with.again,not|wont.the|be|my|
 our last,order* from|with here|them|you again,use*.again,go ahead with.other|rest,@buying|@buy.again,won|
 earned|got|have our|my business|custom,renewal,sign* for another|#|@big|two,be|been|came|come*|get|go|going|
 went back|straight.again|and|for|here|more|next|soon|to,book*.again|next,put|sign* us|me down|up for #|@big,
 adding|buying.#|additional|licenses|more|new|users|office|seats|site,customer for? forever|life,
 look* forward to.again|another|future|many|next|order*|return*|staying|working,sign*.again|another|renewal|
 year*,@cant wait.again|another|next|return|back,next|@ord one|pair|box|set|bottle|time.from|theirs|them|
 will be|too,bought|ordered another,return* again|here|soon,would|@surely|will be|continue|keep|remain|
 stay.@buying|back|customer|loyal|doing,try* again with,bought|buy*|got|order*|purchased.additional|another|
 three|second|two.for|from|more|one|pair*,renew*.again|contract|for|subscription|this|our|signed,placed|
 placing.@ord order,never|not go|going|look*|shop|use anywhere|else|elsewhere|other,back for more|seconds,
 already booked|bought|looking|placed|planning|ordered|rebooked,again and again
churn 4: do never|not book|buy|go|order|purchase|rent|shop|stay|use,had enough,last flight|order|purchase|
 time.from|i|we|with,boycott~,delet~ account|app|game,consider*|evaluate*|explore*|look*|think*.@other|options|
 canceling|leaving|moving|switching,jump ship,first and last,back to.@firm|old|paper|previous,moved on,goodbye,
 close*|cancel~|end*|terminate*.account*|plan|policy|contract|membership|service|subscription,choose|try|find|
 found|get|need|use* @other @firm,ever again,looking|need|time|want* an|for|to? alternative*|change|leave|move|
 switch,go|going|look*|move*|switch*..competit~|rival*|another|different,never again,never ever|will @buy|again,
 ^canceled,never|not|wont.be|come*|go|going|return again|back|returning,never|not|wont be|to? back|rebook*|
 reorder*|return*,run|keep|stay|steer.away|clear,if..not|unless|wont..cancel|leave*|switch*,decided|chosen|
 plan* to end|go|leave|move|switch|terminate,never|not|wont|wouldnt.@buy|@buying|back|fly|renew|touch.again|
 anymore|back|from|here|if|with,avoid @them|at|like,quit|stop*.@buying|paying|playing,uninstall~,done.flying|
 here|using|with,^bye,^deleted,elsewhere,@i.am|be? cancel*|closing|done|leaving|moving|returning|switching,
 not.renew*,formal|our|months.notice,moving.account|business|money,unsubscrib~,@i|that|this.last.dollar|flight|
 order|penny|purchase|stay|time|visit,no longer buy|fly|shop|use*,somewhere else
blocked 4: @firm.are|been|is down,@i @wont|cant get|load|log|open|play|receive|see|sign.anything|code|email*|in|
 into|it|page,@owed.@isnt|not arrived|cleared|come|credited|delivered|here|in|refunded|shipped|showing|shown|
 there,am|are|been|keep|still wait*,no|nobody|noone one?.answer*|comes|help*|picks|reply*|respond*|talk,no|
 without|zero @owed,cant login|sign|log,has|have been down,wait* for|on answer|money|my|order|package|refund|
 reply|response|someone,trying|tried to call|contact|get|reach,no way to contact|reach,cant|impossible|
 unable to? @reach,doesnt|not|wont accept|connect|install|load|open|play|respond|start|sync|turn,am|are|is|
 was not able to? @reach,been|are without.since|for,get*|keep*.an? disconnected|declined|error|rejected,
 down since|again|right|today,never answered|arrived|came|comes|delivered|loads|received|refunded|replied|
 responded|showed|turned,nothing happens|works|loads|arrived|yet,kept|swallowed my card,stranded|stuck at|
 because|here|in|since|on|with|without,no longer loads|opens|work*,unanswered,decline*|deny*|refuse* to? @owed|
 cover|exchange|give|help|honor|pay|refund|replace|return,give|want.money|refund,charged|took|debited.and|
 but.never|no|not|nothing,lost|missing|where*.bag*|luggage|my|package|parcel|suitcase order|refund,@wont|hasnt|
 havent|never|not.@shipped|answer*|credited|heard|refunded|reply*|respond*.@owed|anyone|anything|at|back|from|
 phone|yet,kicked|logged|locked|shut out,account|card|profile.banned|blocked|closed|deactivated|disabled|frozen|
 locked|suspended,ages|hour* in|on queue|hold,has|have|still|yet no|not|nothing.@owed|arrived|heard|received|
 resolved|sign|way,quit|stopped answering|arriving|loading|responding|work*,went unanswered,been|got|then|
 was cut off
repeated 4: @ord appointment|attempt*|call*|day|delivery|flight|month|stay|ticket|time|times|visit*|occasion*|
 order*|replacement*|week.for|have|i|in|it|now|row|same|that|they|we|this|you,same error|issue*|story|thing|
 problem*.again|all|over|still,again n|and again,this is the.@ord,again|still broken|down|experiencing|having|
 wrong,here we go,no matter how,time and again|time,not.first time,different|@num|@ord.agents|attempts|calls|
 chats|deadline|emails|voicemails|tickets|messages|occasions|replacements|reps|times,another @denied|bug|delay*|
 excuse|outage,back and forth,bounced|passed|transfer*.around|between|pillar,happen*.again|before|twice|every,
 always|constant*|continual*|keep*|kept|repeated* break*|cancel*|change*|crash*|decline*|delay*|disconnect*|
 disappear*|error*|fail*|freez*|go|goes|log*|lose|loses|losing|lost|promise*|restart*|frustrate*|stop*|wrong,
 day|time|week after day|time|week,repeatedly,each|every damn|few|other|single day|i|time|week,over and over
promise 4: told @us..would,committed to,assure*.@us|that|be|will|would,@be|been advised|informed|told..be|by|
 get|going|in|next|refund*|will|within|would,@be|was|were due|expected|meant|scheduled|supposed at|between|by|
 here|in|on|to|today|yesterday,in|within # days|hours|business.and|but|it|never|still|yet,promise*|pledged,
 @sayer @said|guaranteed..arrive|call|credit|day*|deliver*|guarantee*|hours|next|refund*|ship|tomorrow|week*|
 will|within|would,supposed to be? arrive|call|come|deliver*|get|here|refund*|ship*|start
outcome 4: from.#|@big|one.to.#|@big|half|one|under,in half|third|quarter|fraction of? the? time|cost,
 # @days.instead|where|down.#|now|took|used,save*..@days a|every|per day|month|week,save*.# %|@days|k||percent,
 when|where.took.#|@big|@days,used to be.#|@big|team,@cut.from|by|in.#|half|quarter|third|two,double*|
 quadruple*|halve*|triple* the|in|my|our,double|half|triple|twice as?.fast|sales|orders|tickets,@cut|down|
 up.# %|percent|x,# %|percent|times|x better|cheaper|decrease|down|faster|fewer|growth|higher|increase|less|
 lower|more|reduction|rise|up,#|@big @days early|faster|ahead|sooner,halved,# @days|% saved,used to eat|cost|
 lose|need|spend|take.#|@big|@days,save* @us.@days|@num|fortune|hundreds|thousands
request 4: @could be? @fine|amazing|better|cool|easier|good|handy|helpful|ideal|lovely|nice|useful for|having|
 if|to|when,any way.add,petition,proposal,feature request*,my|one|only wish,hope*.add*|bring|implement*|include,
 lack*|miss*|missing|need*.ability|button|feature|function|option|setting|way|ability|feature*|integration|mode|
 support|version,must|needs|should.be able|added|allow*|have|include*|let|optional|possible.@a|in|to|us|users|
 you,if there|@they|u could|was|were.@add|option|make|way,wish* for|app|it|more|that|there|they|this|to|you,
 i.propose|suggest,please add|bring|consider|create|include|introduce|make|provide|support,give.option|ability|
 choice,@could like|love to? b|be|have|see.a|able|an|feature*|it|more|option|some|that|you,why cant|dont|isnt|
 not i|there|we|you,@could|also|just|must|you.add|implement|introduce|make|offer|reinstate|release|sell|support,
 any chance|plan*.could|let|of|support|to|you,bring.back
staff 3: @staff,he,she,mr,whoever,front desk,ms,dr,everyone at|treated,customer care|success,mrs
helped 3: remembered,stayed|worked late|on|with,worked,sorted,assisted|guided|helped|talked|looked|saved|took|
 walked the|@us|after|care|out|through|with,big up,treat*,know*.stuff,listened,star,hats|kudos|props|shout|
 shoutout off|out|to,give.raise,thank*,out of her|his|their way,deserves,respectful,went beyond|over
`
