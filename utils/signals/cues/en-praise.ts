/** English: words that judge well. The number is how much they say. */
export const enPraise = `
good 4: 10 out of 10,game chang~,going strong,nobody.miss*,@cant get enough,lifesaver~,wish.sooner|earlier,
 deserves a bonus|medal|promotion|raise,dont know how|what.without it|you,exceed~.expectations,
 look* forward to.again|future|many|next|returning|working,money well spent,@fine|good|nice job,never fail~,
 night and day,never let|lets me|us down,peace of mind,@cant wait,@cant find|see.wrong|fault,@cant|never|
 wont find.better|friendlier|kinder|nicer,customer for life,not.earlier|sooner,paid|pays for itself,prove*|
 proven.wrong,yet to disappoint|fail|fall,stop looking|searching,top notch,@cant fault,@cant|not be|
 have been? better|easier|happier|more,@cant|not recommend.enough,above and beyond,addict~ to,as advertised,
 as described,as promised,a|an bargain|blessing|delight|gem|godsend|keeper|steal|treasure|winner,big fan,
 couldnt put.down,could|should have.sooner|years,like a charm,just worked,kudos,out of this world,flawless~,
 does what it,it just works,5|five star*,exactly|just what i|we expected|need*|ordered|want*,@cant say|
 thank.enough,give.a raise,well done,hands down,@cant beat,10|5 10|5,look no further,exactly as,a must,
 hassle free,@cant imagine.without,@cant live without,like a dream,lives|lived|live up to,no brainer,
 nothing.complain|fault|dislike|bad,rocks,seamless~,second to none,thumbs up,hats off,world class,
 worth every cent|dollar|penny,wouldnt|dont change a|anything,you rock,@nil had? a|any|one|
 single? single? @flaw,no good|intention|need|plans|reason|wish to leave|change|look|move|switch,refuse*|
 wouldnt|didnt|never.charge|let.@us|for|pay|anything,all.i need,everything i need,nothing.i dont,
 still no reason|need|wish to,was wrong about,never|nobody|none|noone|wouldnt..go|going back to
good 3: @better than.before|expected|ever|found|hoped|thought,@cant ask for,ace,adore~,amazed,angel*,awesome~,
 best,blown away,brilliant~,delicious~,delighted,delightful~,gem*,out of her|his|their way,nothing but good|
 great|praise,shoutout,genius,gorgeous,immaculate,impeccable,incredible,invaluable,legend,tasty,terrific~,luv,
 exceptional~,extraordinary,❤,🌟,🤩,🥰,🏆,💯,👏,💙,made.day,no longer have|need to,save*|shave*.days|hours|money|time|
 weeks,fabulous~,fantastic~,passed.exam|first|test,feel|felt.home|safe|heard|welcome,phenomenal~,spectacular~,
 thrilled,ahead of schedule|time,on.day|date|time @they said|promised|agreed,a|one day|week|month early,
 outstanding,# @days early,so far so good,perfect~,spotless,marvellous~,marvelous~,superb~,superior,
 changed how|the,obsessed,listened,overjoyed,pleasantly surprised,remarkable,tremendous~,came|answered|fixed|
 replied|responded|arrived|there|sorted.within|inside.minutes|hour|hours,treasure,impressive,well priced|
 written|made|designed|organized|built|run,wonderful~,shout out,yummy,😍,stellar,😘,🙌,stunning~,magnificent~,on|
 at the? first attempt|go|try,know*.stuff,makes up for,finest,heaven~,hero*,look*|looked after,love*,
 unbeatable,unforgettable,impressed,arrive*|delivered|finished|landed|ready.early|ahead,favorite,big up,
 how well your|the
good 2: magic,fits|runs|works fine,only complaint|con|downside|drawback|gripe|negative|regret,
 just want*? to say,above average,generous,still fits|going|holds|lasts|looks|runs|sharp|works,quick,
 consistent,hooked on,survived,reassur~,reliabl~,:),relieved,rewarding,refreshing,relaxed,every step,fan,cute,
 quiet,came|come* back again|for|here,caring,charming,cheerful,classy,comfy,cosy,courtesy,cozy,crisp,addictive,
 gained,efficien~,effortless~,crispy,warm,delivers,worth a|it|trying|your|the,thorough~,enthusiastic,epic,
 essential,clever,held up,🎉,👌,excit~,hit,honest,elegant,mmm,👍,💪,detailed,diligent,tidy,transparent,easier,
 durable,ease,works,easiest,dependable,easy,warmly,breeze,adorable,effective~,engaging,enjoy*,enjoyable,
 entertaining,flavour~,affordable,good,sweet,greatly,happily,happy,helped,helping,helps,hilarious,honored,
 honoured,hospitable,ideal,smooth,smoothly,solid,improved,pleased,pleasure,precise,personable,pleasant~,
 insightful,peaceful,polished,priceless,informative,inspir~,productiv~,professional~,integrity,organized,
 accommodating,valuable,value for money,passionate,polite~,painless,positive,intuitive,inviting,joy,
 keep.coming back,kindness,lasts,like new,lovely,loyal,meticulous,modern,nailed,@kind,a star,;),came through,⭐,
 considerate,:-),:d,quick response,convenien~,easily,comprehensive,thoughtful,beautiful~,yay,compassionate,
 compliment,nifty,on time,ontime,comfort~,rollout|migration done|finished,powerful,beauty,bright,punctual,
 reasonabl~,robust,satisfied,saved,sav~ me|us,simple,simplified,skilled,sleek,slick,bravo,cool,smil~,solved,
 spacious,speedy,spot on,straightforward,streamlined,sturdy,stylish,success~,suits,appreciate,understanding,
 swift~,talented,thankful,time saving,timely,transformed,trust~,nice~,fresh,great,welcom~,win,winner,neat,
 confident,worthwhile,🔥,😀,😁,glad,tender,calm,handy,happier,flexible,gentle,genuine~,happiest,friendliest,fun,😃,
 😄,😊,😋,😎,held|holds|hold|stood|stands.through|firm|together|tight|up,advantage,unmatched,empathetic,empower~,
 dedicat~,everything|glue|it|roof|seam*|they held|holding,expert~,promptly,proud,provided|providing us|me,
 grateful,went live,wow,bless,do|does|did|gets the job|trick,satisfactory,prompt,clean,outperform~,✌,
 recommend*,going strong
good 1: advanced,plethora,bonus,improving,top,premium,plenty,quick~,secure,correct,fast~,like*,interesting,
 quality,fair,better,decent,accurate,selection,sharp,supportive,well,special,worked,strong,useful
good 3: @cant be beat,havent|never|not looked back,worth the? drive|money|price|trip|wait,amazing~,excellent~,
 i|would like|love to? go|return|come|visit again|back,@cant fault|complain
none 0: should tell,^ok i was,@could love to present|share|speak|talk|tell.it?,have|had nice|good|great|
 lovely day|evening|holiday|time|week|weekend,pleasure|nice|good to? hear|hearing|meet|meeting|speaking|
 talking,best practice|way|wishes,kind of,warm|kind|warmest regards,trust pilot,well deserved,as well as?,
 easy fix|enough,like @a|@they|me|my|so|something|how|if|in|that|this|to|when,any @issue|questions,look*|
 smell*|sound*|feel*|taste* like,quick call|chat|look|message|note|one|update|word,quick question,know better,
 feel better,free|glad|happy to answer|call|meet|discuss|help|send|join|talk,@cant wait any|forever|longer,
 kinda,@cant remember|think|recall|understand,customer|online|phone|tech support,good|great afternoon|idea|
 luck|morning|news|point|question,does|i|that|what mean,top of|up|ups,bad|poor|fake|negative|reading|terrible|
 these reviews,worked at|for|on,why not
`
