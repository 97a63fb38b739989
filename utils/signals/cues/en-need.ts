/** English: reports of trouble, wishes, questions, business as usual, thanks, and praise that mocks. */
export const enNeed = `
trouble 4: does nothing,stolen,rolled|loops back,blank|white.page|screen,no show,malfunction~,same|
 multiple transactions|@fee,fix it|that|the|this|your,failing,stopped working,stuck at|in|on,glitch~,hacked,
 no way to cancel|contact|reach|talk,log* me out,delete*.all|everything|half|my,dont match,charged @us,lost|
 missing bag*|baggage|luggage,not @failing|loading|showing|opening|responding|working,on hold for,is|
 still offline,@be gone,@be|be|being|got @denied,pending for|since,vanished,froze~,sat|sitting.plane|runway|
 tarmac,has|have been? down|off,timeout,disappear~,@isnt showing|arrived|there|working,ate|swallowed my,kept|
 keep* @failing|getting|saying|asking,outage~,duplicat~,failed,@cant|unable,not appear|come|get|see|show,kept|
 took my card,@wont|not let|allow me|us,server* down,not go|going through,spinning,still @isnt|@wont|cant|
 havent|no|not|pending|waiting,charged a|an|double|extra|for|me|twice,crash~,fails,duplicate~|extra @fee|amount,
 banned,what is going on,where are|is? my,havent @shipped|been,corrupt~,freez~,@i never|didnt made|authorised|
 make|order|ordered,wiped,wrong with,isnt|not in|on my|there,my account|app|card|order|payment|refund.@isnt|
 @wont|never|not,unresponsive,@be|been|gone down for
trouble 2: after|since.update|release|upgrade|upgrading|version,why @be|cant|did|didnt|do|does|has|hasnt|isnt|
 wont|would,tried to,more than i,asap,errors|error,bug|bugs,twice,help me with
wish 4: would make.@better|@fine,would like|love it? if,make*.option|possible|easier,how about,@they|really|
 just wish*,can|could we get|have,would be a? # if|when,they would like,feature idea|request,need these back,
 consider.adding,bring.back,customis~,could|should also|have @a|be|option|their,go back to,on.roadmap,need|
 want more|this,could|would of|have given.5|stars,one|only thing.need*|missing|would,i|we want to @a|be.able|
 option,wanna|want to be|have|see,loses.# star*,suggest @a|adding|you,no way to,rate|give.5|five.if,^needs,
 if only,need* more,as a.i want|need|would,should be @a|able|added|allowed|available|changed|fixed|implemented|
 improved|included|optional|possible|removed|supported|updated,what.miss,customiz~,integrat~ to|with,
 please consider,5|five star* for|if,should be? @add|able|allow|also,@please @add|allow|change|give|increase|
 let|make|provide|put|remove|return,@could help.if,^@add|ability|adding|allow*|create|give|let|make|more|
 provide|support @a|all|support|to|us,add|adding @a|it,let|allow for|me|people|the|to|us,any hope|plan*|
 chance of|for|to,@please|@could|can|could you|u? @add,give* me|us.ability|option|possibility,option for|to,
 other.should|would be,so that @they|people can|could,want @a.ability|button|feature|function|option|setting|
 way,wish @they|that|the|there|this,would pay,could use @a,could the..be|have|include|let|show|support,users|
 people|customers|team keep* asking for,is that something you,could|will|would b|be a|really|very|so|
 super? @fine|better|cool|easier|good|handy|helpful|nice|useful,why is|isnt there any|no,why no.app|mode|option|
 setting|support|version|widget
wish 2.5: needs @a|to,suggestion~,hope they|you,if they|you can|could|would,improve,improvement|improvements
wish 1.2: be able to,feature~,api,need* to call|contact|know|return,developer~,please,adding,add,version,option,
 enable
wish 2: currently,similar to,dark|night mode,optional~,instead of,lack* @a,at the moment,such as,just like,
 rather than
want 2.5: allow~,should,would like @a|to,i|we like|want|need|wish|would like|to,i|we need|want this|@a,so that,
 why cant|dont|not
ask 3: ^am i,^are @they|the|there,explain,^will @they|my|this,any chance|idea|info|update|way,wondering,
 ^do @they|any,^how,^where,^which,can anyone|@they|my|someone|u,could @they,looking at|for|into|to,i|we need|
 want to @a|help|know,question~,does every|it|my|the|your,followed|follow,interested in,what @be|do|kind|type,
 when are|can|do|will,curious,dm,let|tell me|us about|how|if|know|what|where,know how|if|what|when|where|
 whether,please cancel|change|remove|send|update our|my|the
calm 3: tomorrow,lunch,monday,forwarded,friday,announce~,agenda,fw,dear,available at|for|on|to,book~,agreement,
 attach~,confirm~,draft~,fwd,presentation,proposal,re,thursday,fyi,congrat~,report~,regarding,regards,schedule~,
 subject,meeting~,contract,deadline,document~,approv~,invoice~,memo~,tuesday,wednesday
thanks 3: thanks,many thanks,thank* you? for the|your? quick? follow|getting|info|letting|looking|sending|
 message|reply*|responding|response|time,appreciate it|that|the|your fast|prompt|quick? help|reply|response?,
 appreciated,thank* a|again|and|for|i|in|so|u|very|you,thank,thank* you? for responding.quickly,cool|fine|good|
 great|lovely|ok|perfect|super thank*|cheers,cheers,much appreciated,thankyou,ty
mock 4: save your|yourself,if your hobby|idea,thank*|cheers you? for.@denied|@snag|leaving|not|nothing|wasting|
 without,thank*|cheers you? for..still,love* paying|waiting|queuing for|extra|twice,@gush..@snag,enjoy*|
 love* the part,^who needs,@gush..on hold,glad|happy i pay,if you enjoy|like|love being|losing|paying|sitting|
 talking|waiting|standing,yet another,^@gush another,another day another,bravo|congratulations..inventing|
 losing|turned|managed|ruined|ruining,^oh @gush,great|nice way to lose|make|ruin|say|start|treat,ironic~,
 love how|when.@cant|@wont|always|crash*|delete*|late|lose*|never|wait
mid 2: acceptable,decent enough,i guess,ok
mid 3: three|3 stars,no more no less,all i|you can say,pros and? cons,average,hit or miss,better ones|options|
 out,depends on|what,not bad but? not|nor,occasional use,@cant comment|judge|say|tell how|if|much|whether|yet,
 mid range,middle of,still testing|trying,you get what you pay,it is what it is,nothing to write,so so,
 will update|write|report.more?,mixed bag|feelings,on the other hand,too early|soon to,fancy,nothing fancy|
 special|extraordinary|spectacular,you know what,neither as|good,long enough to judge|say|tell,as a present|
 gift,3 5
mend 3: no questions asked,@issue|concern|everything|order|matter|situation.@fixed,able to @fixed|fix|get|help|
 replace|resolve|solve, sent|given|got|received|offered|shipped.new|correct|replacement,refunded|replaced.fast|
 immediately|promptly|quickly|free|it|my|no|right|without,taken|takes|taking|took care of
`
