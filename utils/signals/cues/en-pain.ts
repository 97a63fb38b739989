/** English: words that judge badly, and reports of what went wrong. */
export const enPain = `
bad 4: wouldnt wish,rip off,no answer|communication|empathy|excuse|explanation|help|reason|reply|respect|
 response|apology|solution|update,money back,lying,chargeback,shady,stole,sue,no stars,one star,wtf,no thanks,
 theft,thief,deceptive,dishonest,thieves,waste~,worst,tired of,wth,ripoff,crooks,fed up,wont @buy,dont bother|
 fly|go|order|purchase|shop|trust|buy|waste,farce,scam~,unethical,sick and|of,1 star*,bs,zero stars,will|
 would never,fraud~,never again,had enough,lied,liars,😠,💩,😡,🤬
bad 3: greasy,greedy,soggy,:-(,filthy,hostile,💔,😤,😭,grim,cheaply,dodgy,cheated,:/,ridiculous~,overrated,
 pathetic~,pointless,angry,annoy~,appalled,appalling~,argh,dreadful~,dull,atrocious~,overcharg~,nuisance,
 outrageous,sadly,scandal~,badly,ashamed,awful~,arrogant,price hike*|increase*,regret~,avoid,dont care,
 overpriced,down the drain,breaks,broke,broken,bait,crazy,damn,defective,destroyed,dirty,disappoint~,disast~,
 discriminat~,disgrace~,disgust~,dismissive,disorgani~,disrespect~,dissatisf~,downhill,embarrass~,could|
 would @cant|not|wouldnt recommend,crap~,excuse~,fail~,fake,bogus,bad,bland,boring,cant trust,😒,chaotic,flimsy,
 fool~,frustrat~,furious,garbage,horrendous~,horribl~,stuck,chaos,unsatisfied,stressful,horrified,i wish i had|
 would never|have|known|read|listened|gone|bought|seen,below average,beware,unstable,incompetence,you|they|
 still owe @us,upset~,lame,unprofessional,unreliable,incompetent,inedible,infuriat~,insane,insult~,absurd,
 abysmal~,intrusive,irritat~,joke,aggravat~,robot~,junk~,lazy,grr,let down,gross,letdown,harass~,lousy,hell,lie,
 lies,lost all,mediocre,mad,none of,nasty,mess,messy,mean,negligence,nightmare~,neglect~,painful,poor~,rude~,
 ruin~,shame~,shit~,stale,stink~,stranded,stupid~,subpar,while it lasted,substandard,useless,suck*,tasteless,
 tedious,🙄,fell|come|came|coming|falls off,not what i,come*|came|fell|fall* apart,:(,terribl~,flavorless,smh,
 clueless,☹,trash,😢,hate*,rotten,unpleasant,hopeless,inexcusable,condescending,ugh,ugly,fuming,unacceptable,
 there are|is.better,unbearable,uncomfortable,screwing,undercooked,underwhelm~,unfair,not even,unfortunately,
 unhappy,paywall*,pissed,nonexistent,mould~,unhelpful,horrific,shocking~,sloppy,faulty,unusable,shoddy,
 unwearable,yuck,rubbish,👎,😩,unsafe,mislead~,misled,screw,ignore*,worse~,warning,screwed,i wish i never,
 if you dont count|mind
bad 2: cramped,scruffy,smashed,dont|doesnt exist,shouted,aggressive,hiked|raised.price*,arent,paid|paying.and|
 but|yet.got|not|still,yelling,screamed,awkward,basic,bent,cancellation,yelled,nonsense,should have read|gone|
 known|listened,should|shouldnt have known|to|@shipped|been|told,cheap,pushy,died,complicated,concerned,
 apparently,unbelievable,unclear,torn,troubl~,unanswered,nope,refuse*,rejected,confus~,nothing,off by,on hold,
 peel~,outdated,overheat~,pricey,problem~,costly,crack*,damage~,declined,denied,dry,dont answer|care|even|fit|
 respond|work,double charged,blame~,expensive,error~,exhausted,exhausting,expected @better|more,difficult~,
 disconnect~,didnt charge|connect|download|install|load|open|play|respond|send|show|start|sync|update|work|
 answer|arrive|care|come|even|fit|get|help|know|last|receive,dies,dislike*,doesnt care|do|even|fit|help|hold|
 know|last|make|respond|stay|work,glitch~,hard to,@wont match|meet,downside,inaccurate,inadequate,inconsistent,
 bother~,buggy,inflated,insufficient,isnt,issue~,wasnt,weak,weird,burnt,went up,inconvenien~,strange,
 unimpressed,ads,too long|high|short|small,incorrect~,@wont enjoy|like|love,unnecessary,unwilling,vague,
 never @shipped|answered|came|heard|replied|showed|worked,noisy,ripped,scratch*,silence,sketchy,careless,slow~,
 bloated,spam~,sad,scared,takes|taking|took ages|forever,thin,extra $|@fee,false,fees,laggy,limited,miss*,
 cancel*,tiny,lack*,lag,killing,sluggish,blurry,smell~,chase*,runaround,scary,taken|took away,hung up,headache~,
 harsh,forgot~,hassle,stain~,lost,sticky,hurt~,clunky,freez~,impossible,snap*,complain~,loud,late,leak~,delay*,
 dead,mistake~,misunderstanding,crowded,gimmick,werent,wobbly,worried,worry,worthless,wrong~,🤔
drag 1: another,barely,called,no,not,instead,people,message~,paid,charge*,company,contacted,cost,emailed,didnt,
 doesnt,dont,emails,keep~,wait*,now,hasnt,money,calls,pay,never,however,hold,phone,price,refund,finally,anymore,
 ever,away,only,happened,return~,hours,kept,left,said,says,seem*,since,still,again,ago,weeks,why,stop~,then,
 told,tracking,tried,wont,wouldnt,yet
`
