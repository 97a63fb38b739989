/** English: words that judge well. The number is how much they say. */
export const enPraise = `
good 4: 10 out of 10,game chang~,going strong,nobody.miss*,@cant get enough,lifesaver~,wish.sooner|earlier,
 deserves a bonus|medal|promotion|raise,look* forward to.again|future|many|next|returning|working,
 money well spent,@fine|good|nice job,never fail~,night and day,never let|lets me|us down,peace of mind,
 @cant wait,@cant find|see.wrong|fault,@cant|never|wont find.better|friendlier|kinder|nicer,customer for life,
 not.earlier|sooner,paid|pays for itself,prove*|proven.wrong,yet to disappoint|fail|fall,stop looking|searching,
 top notch,@cant fault,@cant|not be|have been? better|easier|happier|more,@cant|not recommend.enough,
 above and beyond,as described,as promised,a|an bargain|blessing|delight|gem|godsend|keeper|steal|treasure|
 winner,big fan,couldnt put.down,could|should have.sooner|years,like a charm,just worked,kudos,nothing.complain|
 fault|dislike|bad,out of this world,dont know how|what.without it|you,exceed~.expectations,flawless~,
 does what it,5|five star*,10|5 10|5,thumbs up,hats off,exactly|just what i|we expected|need*|ordered|want*,
 @cant thank|say.enough,give.a raise,look no further,exactly as,well done,hands down,@cant beat,
 @cant imagine.without,@cant live without,world class,addict~ to,as advertised,a must,hassle free,like a dream,
 lives|lived|live up to,no brainer,rocks,seamless~,second to none,it just works,worth every cent|dollar|penny,
 wouldnt|dont change a|anything,you rock,@nil had? a|any|one|single? single? @flaw,still no need|reason,no good|
 intention|need|plans|reason|wish to leave|change|look|move|switch,refuse*|wouldnt|didnt|never.charge|let.@us|
 for|pay|anything,all.i need,everything i need,nothing.i dont,was sceptical|skeptical|wrong about?,^nuff|
 enough said,never|nobody|noone|none|wouldnt..go|going back to
good 3: @cant ask for,ace,adore~,awesome~,best,blown away,brilliant~,delicious~,delighted,👏,💙,delightful~,
 on.day|date|time @they said|promised|agreed,a|one day|week|month early,so far so good,gem*,incredible,genius,
 out of her|his|their way,outstanding,gorgeous,save*|shave*.days|hours|money|time|weeks,listened,immaculate,
 impeccable,invaluable,legend,tasty,exceptional~,extraordinary,❤,🌟,fantastic~,passed.exam|first|test,feel|
 felt.heard|welcome|home|safe,# @days early,treasure,unforgettable,impressed,impressive,phenomenal~,
 spectacular~,thrilled,nothing but good|great|praise,shoutout,ahead of schedule|time,perfect~,spotless,
 marvellous~,marvelous~,terrific~,superior,love*,changed how|the,tremendous~,came|answered|replied|responded|
 fixed|arrived|there|sorted.within|inside.minutes|hour|hours,@better than.before|expected|ever|found|hoped|
 thought,well written|made|designed|organized|built|run,wonderful~,shout out,yummy,😍,unbeatable,amazed,stellar,
 😘,🙌,stunning~,overjoyed,luv,superb~,fabulous~,magnificent~,obsessed,pleasantly surprised,remarkable,angel*,on|
 at the? first attempt|go|try,know*.stuff,makes up for,finest,heaven~,hero*,look*|looked after,arrive*|
 delivered|finished|landed|ready.early|ahead,favorite,big up,🤩,🥰,🏆,💯,made.day,no longer have|need to,
 how well your|the
good 2: peaceful,nailed,magic,fits|runs|works fine,only complaint|con|downside|drawback|gripe|negative|regret,
 just want*? to say,cute,;),came through,quick response,dedicat~,yay,nifty,wow,rollout|migration finished|done,
 hooked on,:),quiet,came|come* back again|for|here,crisp,addictive,outperform~,gained,empathetic,empower~,😎,
 holds|hold|stood|held|stands.through|firm|together|tight|up,advantage,nice~,provided|providing us|me,flexible,
 gentle,grateful,went live,talented,thankful,bless,everything|glue|it|roof|seam*|they held|holding,expert~,
 efficien~,effortless~,enthusiastic,epic,essential,clever,held up,warm,unmatched,relaxed,👍,💪,detailed,diligent,
 tidy,excit~,swift~,breeze,adorable,elegant,🎉,👌,durable,ease,works,delivers,worth a|it|trying|your|the,
 effective~,engaging,enjoy*,enjoyable,entertaining,flavour~,affordable,good,sweet,greatly,happily,happy,helped,
 helping,helps,hilarious,honored,honoured,hospitable,ideal,smooth,smoothly,solid,improved,pleased,pleasure,
 precise,personable,:d,pleasant~,insightful,polished,priceless,informative,inspir~,productiv~,professional~,
 integrity,organized,accommodating,valuable,value for money,on time,comfort~,passionate,polite~,painless,
 survived,reassur~,reliabl~,positive,intuitive,inviting,joy,keep.coming back,kindness,lasts,relieved,rewarding,
 refreshing,like new,lovely,loyal,meticulous,😃,😄,honest,friendliest,fun,modern,@kind,appreciate,every step,
 a star,⭐,considerate,:-),convenien~,thoughtful,beautiful~,easily,compassionate,compliment,comprehensive,
 powerful,beauty,bright,punctual,reasonabl~,robust,satisfied,saved,sav~ me|us,simple,simplified,skilled,sleek,
 slick,bravo,cool,smil~,solved,spacious,spot on,crispy,straightforward,transparent,streamlined,easier,sturdy,
 stylish,success~,suits,understanding,time saving,above average,generous,still fits|going|holds|lasts|looks|
 runs|sharp|works,timely,transformed,proud,quick,caring,charming,cheerful,classy,courtesy,cozy,consistent,fan,
 comfy,cosy,trust~,fresh,great,welcom~,win,winner,neat,confident,worthwhile,🔥,easiest,dependable,easy,😀,😁,hit,
 glad,tender,calm,handy,happier,genuine~,thorough~,happiest,😊,promptly,😋,do|does|did|gets the job|trick,
 satisfactory,prompt,speedy,clean,✌,recommend*
good 1: advanced,plenty,fast~,worked,bonus,well,plethora,better,useful,special,quality,strong,interesting,
 accurate,selection,sharp,quick~,secure,premium,fair,supportive,improving,top,like*,decent,correct
good 3: havent|never|not looked back,amazing~,@cant fault|complain,excellent~,i|would like|love to? go|return|
 come|visit again|back,@cant be beat,worth the? drive|money|price|trip|wait
none 0: have|had nice|good|great|lovely day|evening|holiday|time|week|weekend,like @a|@they|me|my|so|something|
 how|if|in|that|this|to|when,any @issue|questions,trust pilot,well deserved,as well as?,easy enough|fix,
 know better,feel better,look*|smell*|sound*|feel*|taste* like,quick call|chat|look|message|note|one|question|
 update|word,pleasure|nice|good to? hear|hearing|meet|meeting|speaking|talking,warm|kind regards,free|glad|
 happy to answer|call|meet|discuss|help|send|join|talk,^ok i was,kinda,best practice|way|wishes,kind of,good|
 great afternoon|luck|morning|news|question,should tell,@could love to present|share|speak|talk|tell.it?,
 @cant remember|think|recall|understand,customer|online|phone|tech support,does|i|that|what mean,top of|up|ups,
 bad|poor|fake|negative|reading|these reviews,@cant wait any|forever|longer,worked at|for|on,why not
`
