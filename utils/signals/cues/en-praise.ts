/** English: words that judge well. The number is how much they say. */
export const enPraise = `
good 4: 10 out of 10,10|5 10|5,5|five star*,@cant imagine .. without,does what it,game chang~,going strong,
 @cant get enough,never let|lets me|us down,@cant find|see .. wrong|fault,@cant|never|wont find .. better|
 friendlier|kinder|nicer,customer for life,not .. earlier|sooner,paid|pays for itself,prove*|proven .. wrong,
 yet to disappoint|fail|fall,no regrets,stop looking|searching,top notch,a must,@cant beat,@cant fault,
 @cant live without,@cant say|thank .. enough,@cant|not be|have been? better|easier|happier|more,@cant|
 not recommend .. enough,@fine|good|nice job,above and beyond,addict~ to,as advertised,as described,
 as promised,a|an bargain|blessing|delight|gem|godsend|keeper|steal|treasure|winner,big fan,
 couldnt put .. down,could|should have .. sooner|years,deserves a bonus|medal|promotion|raise,dont know how|
 what .. without it|you,exactly as,exactly|just what i|we expected|need*|ordered|want*,exceed~ .. expectations,
 flawless~,give .. a raise,hands down,hassle free,hats off,it just works,just worked,keep up the,kudos,
 lifesaver~,like a charm,like a dream,lives|lived|live up to,look no further,look* forward to .. again|future|
 many|next|returning|working,money well spent,never fail~,never had a? bad|problem,never|not had a|any|
 one @issue|complaint*,night and day,no brainer,no complaints,out of this world,peace of mind,no|
 without hesitation,@cant wait,nothing .. complain|fault|dislike|bad,rocks,seamless~,second to none,thumbs up,
 well done,wish .. sooner|earlier,without a hitch,world class,worth every cent|dollar|penny,wouldnt|
 dont change a|anything,you rock
good 3: @better than .. before|expected|ever|found|hoped|thought,@cant ask for,ace,adore~,amazed,angel*,
 awesome~,best,blown away,brilliant~,delicious~,delighted,delightful~,exceptional~,extraordinary,fabulous~,
 fantastic~,favorite,feel|felt .. home|safe|heard|welcome,finest,changed how|the,know* .. stuff,makes up for,
 out of her|his|their way,passed .. exam|first|test,shoutout,shout out,no longer have|need to,nothing but good|
 great|praise,save*|shave* .. days|hours|money|time|weeks,gem*,genius,gorgeous,heaven~,hero*,immaculate,
 impeccable,impressed,impressive,incredible,invaluable,legend,look*|looked after,love*,luv,made .. day,
 magnificent~,marvellous~,marvelous~,obsessed,outstanding,overjoyed,perfect~,phenomenal~,pleasantly surprised,
 recommend*,remarkable,so far so good,spectacular~,spotless,stellar,stunning~,superb~,superior,tasty,terrific~,
 thrilled,tremendous~,unbeatable,unforgettable,unreal,well made|built|designed|priced|written|organized|run,
 wonderful~,yummy,❤,🌟,🏆,👏,💙,💯,😍,😘,🙌,🤩,🥰
good 2: magic,fits|runs|works fine,only complaint|con|downside|drawback|gripe|negative|regret,
 just want*? to say,above average,does the job,held up,hooked on,survived,:),:-),:d,;),@kind,a star,
 accommodating,addictive,adorable,advantage,affordable,appreciate,beautiful~,beauty,bless,breeze,bright,calm,
 came through,came|come* back again|for|here,caring,charming,cheerful,classy,clean,clever,comfort~,comfy,
 compassionate,compliment,comprehensive,confident,considerate,consistent,convenien~,cosy,courtesy,cozy,crisp,
 crispy,cute,dedicat~,delivers,dependable,detailed,did the trick,diligent,does the trick,durable,ease,easier,
 easiest,easily,easy,effective~,efficien~,effortless~,elegant,empathetic,empower~,engaging,enjoy*,enjoyable,
 entertaining,enthusiastic,epic,essential,every step,excit~,expert~,fan,flavour~,flexible,fresh,friendliest,
 fun,gained,generous,gentle,genuine~,gets the job done,glad,good,grateful,great,greatly,handy,happier,happiest,
 happily,happy,helped,helped|helping|helps @us,helping,helps,hilarious,hit,honest,honored,honoured,hospitable,
 ideal,improved,informative,insightful,inspir~,integrity,intuitive,inviting,joy,keep .. coming back,kindness,
 lasts,like new,lovely,loyal,meticulous,mmm,modern,nailed,neat,nice~,nifty,no @issue|fuss|hassle|trouble,
 on time,ontime,organized,outperform~,painless,passionate,peaceful,personable,pleasant~,pleased,pleasure,
 polished,polite~,positive,powerful,precise,priceless,productiv~,professional~,prompt,promptly,proud,provided|
 providing me|us,punctual,quick response,quiet,reasonabl~,reassur~,refreshing,relaxed,reliabl~,relieved,
 rewarding,robust,satisfactory,satisfied,saved,sav~ me|us,simple,simplified,skilled,sleek,slick,bravo,cool,
 smil~,smooth,smoothly,solid,solved,spacious,speedy,spot on,straightforward,streamlined,sturdy,stylish,
 success~,suits,sweet,swift~,talented,tender,thankful,thorough~,thoughtful,tidy,time saving,timely,transformed,
 transparent,trust~,understanding,unmatched,useful,valuable,value for money,warm,warmly,welcom~,win,winner,
 works,worth a|it|the|trying|your,worth it,worthwhile,wow,yay,✌,⭐,🎉,👌,👍,💪,🔥,😀,😁,😃,😄,😊,😋,😎
good 1: accurate,advanced,better,bonus,correct,decent,fair,fast~,improving,interesting,like*,plenty,plethora,
 premium,quality,quick~,secure,selection,sharp,special,strong,supportive,top,well,worked,working
good 3: @cant be beat,@cant complain|fault,amazing~,excellent~,havent|never|not looked back,i|would like|
 love to? come|go|return|visit again|back,worth the? drive|money|price|trip|wait
none 0: should tell,^ok i was,trust pilot,@cant wait any|forever|longer,feel*|look*|smell*|sound*|taste* like,
 does|i|that|what mean,@cant recall|remember|think|understand,@would love to present|share|speak|talk|
 tell .. it?,any @issue|questions,as well as?,bad|fake|negative|poor|reading|terrible|these reviews,
 best practice|way|wishes,customer|online|phone|tech support,easy enough|fix,feel better,free|glad|
 happy to answer|call|discuss|help|join|meet|send|talk,good|great afternoon|idea|luck|morning|news|point|
 question,have|had good|great|lovely|nice day|evening|holiday|time|week|weekend,kind of,kinda,kind|warm|
 warmest regards,know better,like @a|@they|how|if|in|me|my|so|something|that|this|to|when,pleasure|nice|
 good to? hear|hearing|meet|meeting|speaking|talking,quick question,top of|up|ups,well deserved,why not,
 worked at|for|on
`
