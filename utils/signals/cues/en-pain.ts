/** English: words that judge badly, and reports of what went wrong. */
export const enPain = `
bad 4: wouldnt wish,1 star*,bs,chargeback,crooks,deceptive,dishonest,dont bother|buy|fly|go|order|purchase|
 shop|trust|waste,no thanks,farce,fed up,fraud~,had enough,liars,lied,lying,money back,never again,no answer|
 apology|communication|empathy|excuse|explanation|help|reason|reply|respect|response|solution|update,no stars,
 one star,rip off,ripoff,scam~,shady,sick and|of,stole,sue,theft,thief,thieves,tired of,unethical,waste~,will|
 would never,wont @buy,worst,wtf,wth,zero stars,💩,😠,😡,🤬
bad 3: below average,not what i,:(,:-(,:/,absurd,abysmal~,aggravat~,angry,annoy~,appalled,appalling~,argh,
 arrogant,ashamed,atrocious~,avoid,awful~,bad,badly,bait,beware,bland,bogus,boring,breaks,broke,broken,
 cant trust,chaos,chaotic,cheaply,cheated,clueless,cockroach~,condescending,could|would @cant|not|
 wouldnt recommend,crap~,crazy,damn,defective,destroyed,dirty,disappoint~,disast~,discriminat~,disgrace~,
 disgust~,dismissive,disorgani~,disrespect~,dissatisf~,dodgy,dont care,down the drain,downhill,dreadful~,dull,
 embarrass~,excuse~,fail~,fake,faulty,fell|come|came|coming|falls off,fell|fall*|come*|came apart,filthy,
 flavorless,flimsy,fool~,frustrat~,fuming,furious,garbage,greasy,greedy,grim,gross,grr,harass~,hate*,hell,
 hopeless,horrendous~,horribl~,horrific,horrified,hostile,ignore*,incompetence,incompetent,inedible,
 inexcusable,infuriat~,insane,insult~,intrusive,irritat~,joke,junk~,lame,lazy,let down,letdown,lousy,lie,lies,
 lost all,mad,mean,mediocre,mess,messy,mislead~,misled,mould~,nasty,neglect~,negligence,nightmare~,none of,
 nonexistent,nuisance,outrageous,overcharg~,overpriced,overrated,painful,pathetic~,paywall*,pissed,pointless,
 poor~,price hike*|increase*,regret~,ridiculous~,robot~,rotten,rubbish,rude~,ruin~,sadly,scandal~,screw*,
 shame~,shit~,shocking~,shoddy,sloppy,smh,soggy,stale,stink~,stranded,stressful,stuck,stupid~,subpar,
 substandard,suck*,tasteless,tedious,terribl~,trash,ugh,ugly,unacceptable,unbearable,uncomfortable,undercooked,
 underwhelm~,unfair,unfortunately,unhappy,unhelpful,unpleasant,unprofessional,unreliable,unsafe,unsatisfied,
 unstable,unusable,unwearable,upset~,useless,warning,worse~,yuck,☹,👎,💔,😒,😢,😤,😩,😭,🙄
bad 2: dont|doesnt exist,raised|hiked .. price*,took|taken away,paid|paying .. and|but|yet .. got|not|still,
 yelled,yelling,screamed,shouted,@wont enjoy|like|love,ads,aggressive,apparently,arent,attitude,awkward,basic,
 bent,blame~,bloated,blurry,bother~,buggy,burnt,cancel*,cancellation,careless,chase*,cheap,chok~,claim*,clunky,
 complain~,complicated,concerned,confus~,costly,crack*,cramped,crowded,damage~,dead,declined,delay*,denied,
 dent*,didnt @run|answer|arrive|care|come|even|fit|get|help|know|last|receive,died,dies,difficult~,disconnect~,
 dislike*,doesnt care|do|even|fit|help|hold|know|last|make|respond|stay|work,doesnt match,dont answer|care|
 even|fit|respond|work,double charged,downside,drains,dry,error~,exhausted,exhausting,expected @better|more,
 expensive,extra $|@fee,false,fees,forgot~,freez~,gimmick,glitch~,hard to,harsh,hassle,headache~,hung up,hurt~,
 impossible,inaccurate,inadequate,inconsistent,inconvenien~,incorrect~,inflated,insufficient,isnt,issue~,
 killing,lack*,lag,laggy,late,leak~,limited,lost,loud,miss*,mistake~,misunderstanding,never @shipped|answered|
 came|heard|replied|showed|worked,noisy,nonsense,nope,nothing,off by,on hold,outdated,overheat~,peel~,pricey,
 problem~,pushy,refuse*,rejected,repair*,ripped,runaround,sad,scared,scary,scratch*,scruffy,seriously,
 should have gone|known|listened|read,should|shouldnt have @shipped|been|known|to|told,silence,sketchy,slow~,
 sluggish,smashed,smell~,snap*,spam~,stain~,sticky,strange,takes|taking|took ages|forever,thin,tiny,too high|
 long|short|small,torn,troubl~,unanswered,unbelievable,unclear,unimpressed,unnecessary,unwilling,vague,wasnt,
 weak,weird,went up,werent,wobbly,worried,worry,worthless,wrong~,🤔
drag 1: again,ago,another,anymore,away,barely,called,calls,charge*,company,contacted,cost,didnt,doesnt,dont,
 emailed,emails,ever,finally,happened,hasnt,hold,hours,however,instead,keep~,kept,left,message~,money,never,no,
 not,now,only,paid,pay,people,phone,price,refund,return~,said,says,seem*,since,still,stop~,then,told,tracking,
 tried,wait*,weeks,why,wont,wouldnt,yet
`
