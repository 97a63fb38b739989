/** English: words that judge badly, and reports of what went wrong. */
export const enPain = `
bad 4: wouldnt wish,money back,farce,fed up,fraud~,had enough,liars,lied,lying,chargeback,rip off,never again,
 no answer|communication|empathy|excuse|explanation|help|reason|reply|respect|response|apology|solution|update,
 shady,stole,sue,no thanks,theft,thief,deceptive,dishonest,thieves,waste~,worst,tired of,no stars,one star,wtf,
 wth,bs,ripoff,dont bother|fly|go|order|purchase|shop|trust|buy|waste,scam~,unethical,crooks,will|would never,
 wont @buy,sick and|of,1 star*,zero stars,😠,💩,😡,🤬
bad 3: below average,not what i,:(,:-(,:/,ridiculous~,overrated,pathetic~,pointless,angry,annoy~,appalled,
 appalling~,argh,dreadful~,dull,atrocious~,overcharg~,awful~,badly,ashamed,arrogant,avoid,dont care,overpriced,
 down the drain,bait,breaks,broke,broken,beware,chaotic,cheaply,cheated,could|would @cant|not|
 wouldnt recommend,crap~,crazy,damn,defective,destroyed,dirty,disappoint~,disast~,discriminat~,disgrace~,
 disgust~,dismissive,disorgani~,disrespect~,dissatisf~,dodgy,downhill,embarrass~,excuse~,fail~,fake,bogus,bad,
 bland,boring,cant trust,filthy,hostile,💔,😒,flimsy,fool~,frustrat~,furious,garbage,greasy,greedy,gross,grr,
 horrendous~,horribl~,horrific,horrified,incompetence,you|they|still owe @us,upset~,incompetent,inedible,
 inexcusable,infuriat~,insane,hell,insult~,fuming,absurd,abysmal~,intrusive,irritat~,joke,aggravat~,robot~,
 junk~,lame,lazy,let down,letdown,lousy,lie,mess,messy,lies,lost all,mediocre,mad,neglect~,none of,nasty,mean,
 nonexistent,nuisance,outrageous,painful,negligence,nightmare~,paywall*,pissed,poor~,price hike*|increase*,
 regret~,rude~,ruin~,sadly,scandal~,shame~,shit~,shocking~,sloppy,stale,stink~,chaos,faulty,stranded,stressful,
 stuck,stupid~,subpar,there are|is.better,substandard,useless,suck*,tasteless,tedious,🙄,rotten,fell|come|came|
 coming|falls off,come*|came|fell|fall* apart,terribl~,flavorless,smh,clueless,cockroach~,☹,trash,😢,😤,😭,grim,
 harass~,hate*,hopeless,condescending,ugh,ugly,unacceptable,unbearable,uncomfortable,undercooked,underwhelm~,
 unfair,unfortunately,unhappy,mislead~,misled,mould~,unhelpful,unpleasant,unprofessional,unreliable,unsafe,
 unsatisfied,i wish i had|would never|have|known|read|listened|gone|bought|seen,unstable,unusable,shoddy,
 unwearable,yuck,rubbish,👎,😩,ignore*,worse~,warning,screw,screwed,soggy,screwing,not even,i wish i never,
 if you dont count|mind
bad 2: dont|doesnt exist,shouted,aggressive,raised|hiked.price*,arent,paid|paying.and|but|yet.got|not|still,
 yelling,screamed,awkward,basic,bent,takes|taking|took ages|forever,thin,cancel*,cancellation,yelled,nonsense,
 should have gone|known|listened|read,should|shouldnt have @shipped|been|known|to|told,sad,scared,tiny,cheap,
 died,complicated,concerned,apparently,unbelievable,unclear,torn,troubl~,unanswered,nope,refuse*,rejected,
 confus~,nothing,off by,on hold,peel~,outdated,overheat~,pushy,pricey,problem~,costly,crack*,cramped,damage~,
 declined,denied,dent*,drains,dry,blame~,expensive,error~,exhausted,exhausting,expected @better|more,
 didnt charge|connect|download|install|load|open|play|respond|send|show|start|sync|update|work|answer|arrive|
 care|come|even|fit|get|help|know|last|receive,dies,difficult~,disconnect~,dislike*,doesnt care|do|even|fit|
 help|hold|know|last|make|respond|stay|work,glitch~,hard to,doesnt match,dont answer|care|even|fit|respond|
 work,double charged,downside,extra $|@fee,false,fees,laggy,limited,chok~,crowded,gimmick,inaccurate,
 inadequate,inconsistent,inflated,insufficient,isnt,issue~,miss*,mistake~,misunderstanding,wasnt,weak,weird,
 burnt,went up,inconvenien~,strange,unimpressed,ads,too long|high|short|small,incorrect~,@wont enjoy|like|love,
 unnecessary,unwilling,vague,never @shipped|answered|came|heard|replied|showed|worked,noisy,ripped,runaround,
 scary,scratch*,scruffy,silence,sketchy,bother~,buggy,careless,slow~,bloated,spam~,snap*,lack*,lag,killing,
 sluggish,blurry,smell~,chase*,took|taken away,hung up,hassle,stain~,clunky,complain~,freez~,sticky,smashed,
 headache~,harsh,forgot~,hurt~,impossible,lost,loud,late,leak~,delay*,dead,werent,wobbly,worried,worry,
 worthless,wrong~,🤔
drag 1: another,barely,called,message~,money,never,calls,charge*,company,contacted,cost,didnt,doesnt,dont,
 emailed,emails,ever,finally,happened,hasnt,hours,however,hold,instead,anymore,away,keep~,kept,left,no,not,now,
 only,paid,pay,people,phone,price,refund,return~,said,says,seem*,since,still,wait*,again,ago,weeks,why,stop~,
 then,told,tracking,tried,wont,wouldnt,yet
`
