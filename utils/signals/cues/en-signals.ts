/** English: the signs that a person may be ready to speak for us, or that something is owed to them. */
export const enSignals = `
set them: anyone,everyone,her,him,it,one,that,the,them,these,this,those,u,you,your
set people: anyone,brother*,buddies,client*,co-worker~,colleague~,class,club,community,coworker~,dad,everyone,
 family,folks,follower*,friend~,husband,manager,mates,mom,mum,neighbo~,network,office,others,parents,peers,
 people,relatives,sister*,team,wife
set staff: adviser~,advisor~,agent*,assistant*,associate*,attendant~,barber,bartender*,broker,builder*,
 cashier*,chef,cleaner*,clerk,coach,concierge,consultant~,crew,csr,department,dentist,developer*,devs,doctor,
 driver*,electrician,employee~,engineer~,gentleman,guide,guy*,helpdesk,host,hostess,installer*,instructor~,
 lads,lady,landlord,maintainer*,manager*,mechanic*,nurse*,owner*,person,personnel,photographer,pilot~,plumber,
 receptionist*,rep,representative~,reps,server*,service,staff,stylist,support,surgeon,teacher*,team*,
 technician~,therapist,trainer*,vet,waiter*,waitress*,workers
set num: #,couple,countless,dozen,dozens,five,four,many,multiple,numerous,several,six,three,two
set years: decade,decades,year,years,yrs
set big: eight,eleven,fifteen,five,forty,four,nine,seven,six,ten,thirty,three,twelve,twenty,two
set ord: 2nd,3rd,4th,5th,6th,eighth,fifth,fourth,nth,second,seventh,sixth,tenth,third,umpteenth
set glad: delighted,free,glad,gladly,happily,happy,honored,honoured,love,more,pleased,thrilled,welcome,willing
set client: client*,customer*,fan,member,patron,subscriber,user*
set time: appointment,attempt*,call*,day,delivery,flight,month,occasion*,order*,replacement*,stay,ticket,time,
 times,visit*,week,year
set other: alternativ~,another,competit~,different,elsewhere,other,rival*,somewhere
set firm: airline,app,bank,broadband,carrier,company,insurer,network,place,platform,product,program,provider,
 seller,service,shop,site,software,store,supplier,system,tool,vendor
set reach: access,activate,book,cancel,change,check,close,complete,connect,contact,download,enter,get,install,
 load,log,login,open,order,pay,proceed,reach,receive,recover,register,reset,return,run,send,sign,speak,submit,
 sync,talk,transfer,update,upload,use,verify,view,withdraw
set owed: access,answer,bag*,baggage,card,code,confirmation,delivery,email,goods,item*,internet,luggage,money,
 order*,package*,parcel*,payment,payout,power,product,refund*,replacement,reply,response*,service,sign,signal,
 tracking,update*
set sayer: advis~,agent*,colleague,app,chat,email*,he,lady,manager,rep,representative~,seller,she,site,
 someone,store,support,they,website,you,y
set said: advised,agreed,assured,claim*,committed,confirmed,guaranteed,informed,promised,quoted,said,say,
 saying,says,stated,states,told
recommends-us 3: %|@surely|fully|heartily|really|sincerely|thoroughly|totally|wholeheartedly recommend~,@cant|
 hard|never|wont to? find .. better|nicer,@cant|never go wrong,@cant|not recommend .. enough,
 @i .. recommend @them|as|buying|for|getting|going|staying|to|using,^book|hire|stay|use @them .. you,^buy|
 download|get|grab|order|try @them|now,^recommend|recommended,can|do|must|shall|will|would @surely|always|
 fully|happily|still? recommend,check @them .. out,do yourself .. favo~,dont|havent|no|not|without|
 wouldnt need? any|to? hesitat~|think twice,dont|no need? look|miss|search .. else|elsewhere|further|out,
 everyone must|needs|should|who,for anyone|everyone looking|needing|wanting|who,^give @them chance|go|shot|try,
 go for|see|to|with @them,have|need to try|visit @them,if you are|have|live|need|re|run|want ... book|buy|call|
 check|choose|come|do|get|go|hire|is|pick|stay|try|use,look|search|shop no further|more,must buy|own|see|try|
 visit,never|not|wont be disappoint*|sorry,never|not|wont regret*,recommend .. anyone|everyone|to,
 recommended .. to @people, stop looking|searching|what,worth a|checking|giving .. call|drive|go|look|out|shot|
 trip|try|visit,you .. need|should get|have|these|this|try
told-others 3: @i .. recommended|refer* .. @people|my|our|several|to,@people .. all|also|now love|use*|want,
 @people .. bought|got|ordered one|some|theirs|too,brag~|rant*|rave*|raving about,bring*|brought|convert*|
 convince*|dragged|got|hooked|introduce*|signed|turned .. @people .. here|hooked|in|into|it|on|onto|to|too|up|
 using,everyone i know|meet,introduced .. to .. @people,let* @people .. know,pass* .. card|details|link|name|
 number|word .. along|around|on|to,pass* it|on|them to @people,recommend* .. to my|our,refer* @people|several,
 sent .. link|name .. to,shared .. with .. @people,sing* .. praises,spread* the? word,tell*|told @people,tell*|
 told all|both|lots|many|several|some|three|two .. @people,word of mouth
offers-reference 4: @glad ... call .. with ... @people|prospect~,@glad ... reference*|testimonial,
 @glad to? chat|speak|talk|tell .. @people|else|prospect~,@glad to? recommend|say|tell .. @people,@glad|
 mind take* .. call*,act|be|being|serve*|stand|used|volunteer .. as? .. reference,feel|free to? quote|share|
 use .. @us|this|words,give|leave|provide|write .. case|reference|testimonial,give|leave|put|share|use my|
 our details|logo|name|number .. as|on|to, put down|in|me|us touch as|with .. customers|prospect~|reference,
 quote me|us,reference account|call*|client|customer|site,use my|our comments|feedback|logo|name|quote|review|
 story|words,vouch for,would gladly|happily share|show|speak|talk|tell,you are|can|could|may free|quote|share|
 use .. @us|words
willing-to-speak 4: @glad|can|could|will|would to? join|present|share|speak|talk|tell ... @stage,
 be interviewed,podcast,present|speak*|talk at|in|on .. @stage,speak|talk to the? journalist~|media|press|
 reporter~,tell .. story .. at|of|on,webinar
long-time-customer 4: #|@big @years .. @client,#|@big @years in|later|now|using,@buying|banked|bought|coming|
 dealing|dealt|going|had|member|ordered|owned|shopped|subscribed|used|with|working ... for|going|last|over|
 past .. @big|@num|@years|a|ages|years @years|couple|few|long,@client .. for .. @years|many|several,@client|
 daily|here|used|using .. since .. #|@big|beginning|childhood|day|start,@ord order|purchase|renewal|stay|time|
 trip|visit|year .. at|buying|from|here|ordering|using|with,after|for .. #|all|many these? @years,bought|
 ordered|purchased .. dozens|many|multiple|numerous|several .. items|orders|products|things|times|years,came|
 come*|go|going|return* .. each|every season|summer|winter|year, dozens|hundreds of orders|purchases,faithful|
 lifelong|long|longstanding|longtime|loyal|regular|repeat standing|term|time? @client|buyer|shopper,for about|
 almost|more|nearly|over|than #|@big|a @years,for|going on #|@big @years,for|over ages|decades|years,
 keep* .. coming back,last|over|past @big|@num|few @years|years,since #|childhood|they .. opened|started,
 since i|we was|were .. child|kid|launch*|opened|started|student|teen~
switched 4: @better than .. @firm|former|last|old|other|previous,after trying|using|years .. @other|many|
 several|with,been|tested|tried|used through .. # |@num|@other|all|every|lots|many|most|several ... apps|
 before|but|one*|others|out|products|programs|providers|services|this|tools,came|move*|migrate*|switch*|
 transfer*|transition* .. across|here|over from,changed|migrate*|moved|switch* from,changed|migrated|moved|
 switched over|to @them|from|here,compared to|with .. old|previous,ditch*|drop*|dump*|replace* .. for|
 with .. it|them|this|you|yours,former|old|previous @firm,left .. for @them, use* to be|buy|get|have|
 use ... before|but|from|now|until
renewed 4: @buy|@buying .. again,@cant wait .. again|another|back|next|return,@surely|will|would be|continue|
 keep|remain|stay .. @buying|back|customer|loyal|doing,adding|buying .. #|additional|licenses|more|new|office|
 seats|site|users,again and again,already booked|bought|looking|ordered|placed|planning|rebooked,rebooked|
 reordered|resubscribed|renewed|renewing,back for more|seconds,be|been|came|come*|get|go|going|went back|
 straight .. again|and|for|here|more|next|soon|to,book* .. again|next,bought|buy*|got|order*|
 purchased .. additional|another|second|three|two .. for|from|more|one|pair*,customer for? forever|life,earned|
 won|got|have our|my business|custom, look* forward to .. again|another|future|many|next|order*|return*|
 staying|working,never|not go|going|look*|shop|use anywhere|else|elsewhere|other,order* from|with here|them|
 you again,renew* .. again|contract|for|our|signed|subscription|this,renewal,return* again|here|soon,shop* at|
 from|here|with .. again,sign* .. again|another|renewal|year*,stay* put|with them|you,try* again with,
 use* .. again
churn 4: moved on,^canceled,@i .. am|be? cancel*|closing|done|leaving|moving|returning|switching,@i|that|
 this .. last .. dollar|flight|order|penny|purchase|stay|time|visit,avoid @them|at|like,back to .. @firm|old|
 paper|previous,boycott~,buy*|custom|go|going|gone|look*|move*|order|shop*|spend|switch*|take*|took|
 went ... @other, cancel~|close*|end*|terminate* .. account*|contract|membership|plan|policy|service|
 subscription,choose|find|found|get|need|try|use* @other @firm,consider*|evaluate*|explore*|look*|
 think* .. @other|canceling|leaving|moving|options|switching,delet~ account|app|game,do never|not book|buy|go|
 order|purchase|rent|shop|stay|use,done .. flying|here|using|with,elsewhere,ever again,first and last,goodbye,
 had enough,if ... not|unless|wont ... cancel|leave*|switch*,jump ship,keep|run|stay|steer .. away|clear,
 last flight|order|purchase|time .. from|i|we|with,looking|need|time|want* an|for|to? alternative*|change|
 leave|move|switch,never again,never ever|will @buy|again,never|not|wont .. be|come*|go|going|return again|
 back|returning,never|not|wont to|be? back|rebook*|renew*|reorder*|return*,never|not|wont|wouldnt .. @buy|
 @buying|back|fly|renew|touch .. again|anymore|back|from|here|if|with,no longer a|be|buy|fly|shop|use*|
 want .. customer|from|here|loyal|service|them|this|with,quit|stop* .. buying|coming|flying|going|ordering|
 paying|playing|shopping|using,somewhere else,uninstall~,unsubscrib~
blocked 4: @firm .. are|been|is down,@i @wont|cant get|load|log|open|play|receive|see|sign .. anything|code|
 email*|in|into|it|page,@owed .. @isnt|not arrived|cleared|come|credited|delivered|here|in|refunded|shipped|
 showing|shown|there,account|card|profile .. banned|blocked|closed|deactivated|disabled|frozen|locked|
 suspended,ages|hour* in|on hold|queue,am|are|been|keep|still wait*,am|are|is|was not able to? @reach,cant log|
 login|sign,cant|impossible|unable to? @reach,charged|debited|took .. and|but .. never|no|not|nothing,cut off,
 decline*|deny*|refuse* to? @owed|cover|exchange|give|help|honor|pay|refund|replace|return,didnt|doesnt|dont|
 hasnt|havent|never|not .. @shipped|answer*|answering|credited|heard|refunded|reply*|respond* .. @owed|anyone|
 anything|at|back|from|phone|yet,doesnt|not|wont accept|connect|install|load|open|play|respond|start|sync|turn,
 down again|right|since|today,get*|keep* .. an? declined|disconnected|error|rejected,give|want .. money|refund,
 has|have|still|yet no|not|nothing .. @owed|arrived|heard|received|resolved|sign|way,kicked|locked|logged|
 shut out,lost|missing|where* .. bag*|luggage|my|package|parcel|suitcase order|refund,never answered|arrived|
 came|comes|delivered|loads|received|refunded|replied|responded|showed|turned,no longer loads|opens|work*,
 nothing arrived|happens|loads|works|yet,no|nobody|noone one? .. answer*|comes|help*|picks|reply*|respond*|
 talk,no|without|zero @owed,quit|stopped answering|arriving|loading|responding|work*, stranded|stuck at|
 because|here|in|on|since|with|without,unanswered,wait* for|on answer|money|my|order|package|refund|reply|
 response|someone,tried|trying to call|contact|get|reach,no way to contact|reach,kept|swallowed my card,has|
 have been down,went unanswered
repeated 4: @num|@ord|different .. agents|attempts|calls|chats|deadline|emails|messages|occasions|
 replacements|reps|tickets|times,@ord @time .. for|have|i|in|it|now|row|same|that|they|this|we|you,again and|
 n again,again|still broken|down|experiencing|having|wrong,always|constant*|continual*|keep*|kept|
 repeated* @trip,another @denied|bug|delay*|excuse|outage,ask*|call*|chat*|complain*|contact*|email*|message*|
 phone*|rang|reinstall*|report*|return*|spoke|tried|went|written|wrote .. #|@big|@num calls|emails|mails|
 messages|times,back and forth,bounced|passed|transfer* .. around|between|from|pillar .. to,day|month|time|
 week|year after day|month|time|week|year,each|every damn|few|other|single day|i|time|week,each|
 every time .. i|it|we,happen* .. again|before|every|twice,here we go,no matter how, not .. first time,
 over and over,repeatedly,same error|excuse*|fault|issue*|mistake|problem*|result|shit|story|thing .. again|
 all|every|over|still|time|with,this is the .. @ord,time and again|time,
promise 4: told @us ... would,@be|been advised|informed|told ... be|by|get|going|in|next|refund*|will|within|
 would,@be|was|were due|expected|meant|scheduled|supposed at|between|by|here|in|on|to|today|yesterday,
 @sayer @said .. @us ... be|by|credit|day*|get|going|in|next|refund*|tomorrow|week*|will|within|would,
 @sayer @said|guaranteed ... arrive|call|day|deliver*|guarantee*|hours|next|ship|tomorrow|will|within|would,
 assure* .. be|delivery|me|that|us|was|will|would,committed to,in|within # business|days|hours .. and|but|it|
 never|still|yet,promise*|pledged,supposed to be? arrive|call|come|deliver*|get|here|refund*|ship*|start
outcome 4: # %|percent|times|x better|cheaper|decrease|down|faster|fewer|growth|higher|increase|less|lower|
 more|reduction|rise|up,# @days .. instead|where|down .. #|now|took|used,#|@big @days ahead|early|faster|
 sooner,@cut .. by|from|in .. #|half|quarter|third|two,@cut|down|up .. # %|percent|x,double*|halve*|quadruple*|
 triple* in|my|our|the,double|half|triple|twice as? .. fast|leads|many|orders|sales|tickets|traffic,from .. #|
 @big .. to .. #|@big|half|under,save* .. # |%|@days|k|percent,save* @us .. #|@days|@num|fortune|hundreds|
 thousands,take* .. instead|used|where .. #|@big|days|hours|weeks,
request 4: @would be? @fine|amazing|better|cool|easier|good|handy|helpful|ideal|lovely|nice|useful for|having|
 if|to|when,@would like|love to? b|be|have|see .. a|able|an|feature*|it|more|option|some|that|you,@would|also|
 just|must|should|you .. add|implement|introduce|reinstate|support,any chance|plan* .. could|let|of|support|to|
 you,any way .. add,bring .. back,feature request*,give .. ability|choice|option,hope* .. add*|bring|
 implement*|include,i .. propose|suggest,if @they|there|u could|was|were .. @add|make|option|way,lack*|miss*|
 missing|need* .. @feature|ability|feature*|integration|mode|support|version,must|needs|should .. be able|
 added|allow*|have|include*|let|optional|possible .. @a|in|to|us|users|you,my|one|only wish,petition,
 please add|bring|consider|create|include|introduce|make|provide|support,proposal,why cant|dont|isnt|not i|
 there|we|you,wish* app|for|it|more|that|there|they|this|to|you,you should .. add|do|have|make|offer|release|
 sell
staff 3: @staff,customer care|success,dr,everyone at|treated,front desk,he,mr,mrs,ms,she,whoever
helped 3: out of her|his|their way,assisted|guided|helped|looked|saved|talked|took|walked @us|after|care|out|
 the|through|with,deserves,give .. raise,hats|kudos|props|shout|shoutout off|out|to,know* .. stuff,respectful,
 sorted,star,thank*,treat*,worked
`
