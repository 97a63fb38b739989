/** English: reports of trouble, wishes, questions, business as usual, thanks, and praise that mocks. */
export const enNeed = `
trouble 4: blank|white page|screen,dont match,no show,charged @us,log* me out,no way to cancel|contact|reach|
 talk,is|still offline,@be gone,@be|be|being|got @denied,@cant|unable,@i never|didnt made|authorised|make|
 order|ordered,@isnt arrived|showing|there|working,@wont|not let|allow me|us,ate|kept|swallowed|took my card,
 delete* .. all|half|everything|my,has|have been? down|off,banned,charged a|an|double|extra|for|me|twice,
 corrupt~,crash~,disappear~,down for,duplicate~|extra @fee|amount,duplicat~,failed,failing,fails,fix it|that|
 the|this|your,freez~,froze~,glitch~,hacked,havent @shipped|been,isnt|not in|on my|there,keep*|kept @failing|
 asking|getting|saying,lost|missing bag*|baggage|luggage,malfunction~,multiple|same @fee|transactions,
 my account|app|card|order|payment|refund .. @isnt|@wont|never|not,no fix,not @failing|loading|opening|
 responding|showing|working,not appear|come|get|see|show,not go|going through,on hold for,outage~,pending for|
 since,server* down,sat|sitting .. plane|runway|tarmac,spinning,still @isnt|@wont|cant|havent|no|not|pending|
 waiting,stolen,stopped working,stuck at|in|on,timeout,unresponsive,vanished,what is going on,where are|is? my,
 wiped,wrong with
trouble 2: after|since .. release|update|upgrade|upgrading|version,asap,bug|bugs,error|errors,help me with,
 more than i,tried to,twice,why @be|cant|did|didnt|do|does|has|hasnt|isnt|wont|would
wish 4: ^needs,would make .. @better|@fine,rate|give .. 5|five .. if,what .. miss,5|five star* for|if,
 @please @add|allow|change|give|increase|let|make|provide|put|remove|return,@please|@would|can|could you|
 u? @add,@they|just|really wish*,@would help .. if,^@add|ability|adding|allow*|create|give|let|make|more|
 provide|support @a|all|support|to|us,add* @a|it,allow|let for|me|people|the|to|us,any chance|hope|plan* of|
 for|to,as a .. i want|need|would,bring .. back,consider .. adding,could|should also|have @a|be|option|their,
 could|will|would b|be a|really|very? @fine|better|cool|easier|good|handy|helpful|nice|useful,could|would have|
 of given .. 5|stars,customis~,customiz~,feature idea|request,give* me|us .. ability|option|possibility,
 go back to,how about,integrat~ to|with,would like|love it? if,if only,can|could we get|have,need|want more|
 this,i|we want to @a|be .. able|option,loses .. # star*,make* .. easier|option|possible,need these back,
 need* more,no way to,on .. roadmap,one|only thing .. missing|would,option for|to,other .. should|would be,
 please consider,should be @a|@added,should be? @add|able|allow|also,so that @they|people can|could,suggest @a|
 adding|you,wanna|want to be|have|see,want @a .. @feature,wish @they|that|the|there|this,would pay
wish 2.5: hope they|you,if they|you can|could|would,improve,improvement|improvements,needs @a|to,suggestion~
wish 1.2: add,adding,api,be able to,developer~,enable,feature~,need* to call|contact|know|return,option,
 please,version
wish 2: at the moment,currently,instead of,just like,lack* @a,optional~,rather than,similar to,such as
want 2.5: allow~,i|we like|need|want|wish|would like|to,i|we need|want @a|this,should,so that,why cant|dont|
 not,would like @a|to
ask 3: ^am i,^are @they|the|there,^do @they|any,^how,^where,^which,^will @they|my|this,any chance|idea|info|
 update|way,can @they|anyone|my|someone|u,could @they,curious,dm,does every|it|my|the|your,explain,follow|
 followed,interested in,i|we need|want to @a|help|know,know how|if|what|when|where|whether,let|tell me|
 us about|how|if|know|what|where,looking at|for|into|to,please cancel|change|remove|send|update my|the|our,
 question~,what @be|do|kind|type,when are|can|do|will,wondering
calm 3: agenda,agreement,announce~,approv~,attach~,available at|for|on|to,book~,confirm~,congrat~,contract,
 deadline,dear,document~,draft~,forwarded,friday,fw,fwd,fyi,invoice~,lunch,meeting~,memo~,monday,presentation,
 proposal,re,regarding,regards,report~,schedule~,subject,thursday,tomorrow,tuesday,wednesday
thanks 3: appreciate it|that|the|your fast|prompt|quick? help|reply|response?,appreciated,cheers,cool|fine|
 good|great|lovely|ok|perfect|super thank*|cheers,many thanks,much appreciated,thank,thank* a|again|and|for|i|
 in|so|u|very|you,thank* you? for responding .. quickly,thank* you? for the|your? quick? follow|getting|info|
 letting|looking|sending|message|reply*|responding|response|time,thanks,thankyou,ty
mock 4: great|nice way to lose|make|ruin|say|start|treat,ironic~,love how|when .. @cant|@wont|always|crash*|
 delete*|late|lose*|never|wait,nothing like|says a,save your|yourself,thank*|cheers you? for .. @denied|@snag|
 leaving|not|nothing|wasting|without,glad|happy i pay,yet another,another day another,if your hobby|idea,
 if you enjoy|like|love being|losing|paying|sitting|standing|talking|waiting,^oh @gush,enjoy*|love* the part,
 ^who needs,@gush ... @snag,@gush ... on hold,^@gush another
mid 2: acceptable,decent enough,i guess,ok
mid 3: 3 5,not bad but? not|nor,all i|you can say,as a gift|present,average,better ones|options|out,
 @cant comment|say .. yet,depends on|what,fancy,hit or miss,it is what it is,mid range,middle of,mixed bag|
 feelings,neither good,nothing to write,nothing special|fancy|extraordinary|spectacular,pros and? cons,so so,
 still testing|trying,too early|soon to,will update|report|write .. more?,you know what,3|three stars
mend 3: @issue|concern|everything|matter|order|situation .. @fixed,able to @fixed|fix|get|help|replace|
 resolve|solve, given|got|offered|received|sent|shipped .. correct|new|replacement,no|without questions asked|
 hassle,refunded|replaced .. @fastly|free|it|my|no|right|without,taken|takes|taking|took care of
`
