/** English: reports of trouble, wishes, questions, business as usual, thanks, and praise that mocks. */
export const enNeed = `
trouble 4: blank|white page|screen,no show,malfunction~,same|multiple transactions|@fee,fix it|that|the|this|
 your,failing,glitch~,hacked,no way to cancel|contact|reach|talk,log* me out,delete*.all|everything|half|my,
 dont match,charged @us,lost|missing bag*|baggage|luggage,no fix,not @failing|loading|showing|opening|
 responding|working,on hold for,is|still offline,@be gone,@be|be|being|got @denied,froze~,sat|sitting.plane|
 runway|tarmac,has|have been? down|off,timeout,disappear~,@isnt showing|arrived|there|working,stopped working,
 stuck at|in|on,ate|swallowed my,kept|took my card,not|@wont let|allow me|us,server* down,havent @shipped|been,
 kept|keep* @failing|getting|saying|asking,outage~,duplicat~,failed,@cant|unable,not appear|come|get|see|show,
 not go|going through,spinning,still @isnt|@wont|cant|havent|no|not|pending|waiting,stolen,crash~,duplicate~|
 extra @fee|amount,banned,charged a|an|double|extra|for|me|twice,corrupt~,freez~,@i never|didnt made|
 authorised|make|order|ordered,pending for|since,fails,vanished,what is going on,where are|is? my,wiped,
 wrong with,isnt|not in|on my|there,my account|app|card|order|payment|refund.@isnt|@wont|never|not,
 unresponsive,@be|been|gone down for
trouble 2: after|since.update|release|upgrade|upgrading|version,why @be|cant|did|didnt|do|does|has|hasnt|isnt|
 wont|would,tried to,errors|error,bug|bugs,asap,more than i,twice,help me with
wish 4: would make.@better|@fine,would like|love it? if,make*.option|possible|easier,how about,
 need these back,consider.adding,if only,need* more,bring.back,customis~,could|should also|have @a|be|option|
 their,go back to,on.roadmap,need|want more|this,could|would of|have given.5|stars,one|only thing.need*|
 missing|would,i|we want to @a|be.able|option,wanna|want to be|have|see,loses.# star*,suggest @a|adding|you,
 no way to,rate|give.5|five.if,^needs,as a.i want|need|would,should be @a|able|added|allowed|available|changed|
 fixed|implemented|improved|included|optional|possible|removed|supported|updated,what.miss,customiz~,
 integrat~ to|with,please consider,5|five star* for|if,should be? @add|able|allow|also,@please @add|allow|
 change|give|increase|let|make|provide|put|remove|return,@could help.if,^@add|ability|adding|allow*|create|
 give|let|make|more|provide|support @a|all|support|to|us,add|adding @a|it,let|allow for|me|people|the|to|us,
 any hope|plan*|chance of|for|to,@please|@could|can|could you|u? @add,@they|really|just wish*,can|could we get|
 have,feature idea|request,give* me|us.ability|option|possibility,option for|to,other.should|would be,
 so that @they|people can|could,want @a.ability|button|feature|function|option|setting|way,wish @they|that|the|
 there|this,would pay,could use @a,could the..be|have|include|let|show|support,users|people|customers|
 team keep* asking for,is that something you,could|will|would b|be a|really|very|so|super? @fine|better|cool|
 easier|good|handy|helpful|nice|useful,why is|isnt there any|no,why no.app|mode|option|setting|support|version|
 widget
wish 2.5: needs @a|to,suggestion~,hope they|you,if they|you can|could|would,improve,improvement|improvements
wish 1.2: add,need* to call|contact|know|return,api,be able to,feature~,please,adding,version,developer~,
 option,enable
wish 2: dark|night mode,optional~,instead of,lack* @a,currently,similar to,rather than,at the moment,such as,
 just like
want 2.5: allow~,would like @a|to,i|we like|need|want|wish|would like|to,i|we need|want this|@a,so that,
 why cant|dont|not,should
ask 3: ^am i,^are @they|the|there,what @be|do|kind|type,when are|can|do|will,wondering,^do @they|any,^how,
 ^will @they|my|this,any chance|idea|info|update|way,^where,^which,can anyone|@they|my|someone|u,could @they,
 let|tell me|us about|how|if|know|what|where,looking at|for|into|to,i|we need|want to @a|help|know,know how|if|
 what|when|where|whether,please cancel|change|remove|send|update our|my|the,question~,does every|it|my|the|
 your,explain,followed|follow,curious,dm,interested in
calm 3: tomorrow,lunch,monday,forwarded,friday,announce~,agenda,agreement,attach~,invoice~,fw,available at|
 for|on|to,book~,confirm~,draft~,fwd,presentation,proposal,re,thursday,fyi,congrat~,contract,deadline,dear,
 document~,approv~,memo~,report~,regarding,regards,schedule~,subject,meeting~,tuesday,wednesday
thanks 3: thanks,many thanks,thank* you? for the|your? quick? follow|getting|info|letting|looking|sending|
 message|reply*|responding|response|time,appreciate it|that|the|your fast|prompt|quick? help|reply|response?,
 appreciated,thank* a|again|and|for|i|in|so|u|very|you,thank* you? for responding.quickly,thank,cool|fine|good|
 great|lovely|ok|perfect|super thank*|cheers,cheers,much appreciated,thankyou,ty
mock 4: @gush..@snag,enjoy*|love* the part,^who needs,bravo|congratulations..inventing|losing|managed|ruined|
 ruining|turned,if you enjoy|like|love being|losing|paying|sitting|standing|talking|waiting,if your hobby|idea,
 glad|happy i pay,love* paying|queuing|waiting for|extra|twice,@gush..on hold,yet another,thank*|
 cheers you? for.@denied|@snag|leaving|not|nothing|wasting|without,thank*|cheers you? for..still,
 ^@gush another,nothing like|says a,another day another,save your|yourself,^oh @gush,great|nice way to lose|
 make|ruin|say|start|treat,ironic~,love how|when.@cant|@wont|always|crash*|delete*|late|lose*|never|wait
mid 2: acceptable,decent enough,i guess,ok
mid 3: all i|you can say,average,hit or miss,better ones|options|out,depends on|what,mid range,middle of,
 nothing fancy|special|extraordinary|spectacular,three|3 stars,on the other hand,neither good,not bad but? not|
 nor,@cant comment|judge|say|tell how|if|much|whether|yet,still testing|trying,you get what you pay,
 it is what it is,nothing to write,so so,pros and? cons,as a gift|present,3 5,will update|write|report.more?,
 fancy,you know what,mixed bag|feelings,too early|soon to,occasional use,neither as|good,long enough to judge|
 say|tell
mend 3: @issue|concern|everything|matter|order|situation.@fixed,no|without questions asked|hassle,able to fix|
 get|@fixed|help|replace|resolve|solve, sent|given|got|offered|received|shipped.new|correct|replacement,
 refunded|replaced.fast|immediately|promptly|quickly|free|it|my|no|right|without,taken|takes|taking|
 took care of
`
