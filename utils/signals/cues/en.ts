import { enNeed } from './en-need'
import { enPain } from './en-pain'
import { enPraise } from './en-praise'
import { enSignals } from './en-signals'

/** English, the language that Goodword knows best. */
export const en = [
  `
set fill: a,an,the,his,her,actually,its,our,really,just,their,very,my,your,also,even,simply,now,literally,
 totally,completely,ever
set not: none,nowhere,less,nobody,neither,cant,didnt,doesn,isnt,arent,lack,far,shouldnt,werent,hasnt,hardly,
 rarely,without,stop,hadnt,stopped,nor,wont,wouldnt,havent,doubt,isn,didn,wasn,lacks,nothing,barely,doesnt,
 dont,aint,couldnt,seldom,wasnt,never,no,not,lacking,unable,zero
set very: absolutely,freaking,insanely,too,especially,unbelievably,totally,so,super,ridiculously,completely,
 beyond,highly,damn,definitely,incredibly,always,exceptionally,genuinely,fucking,most,amazingly,such,all,quite,
 extremely,truly,particularly,really,utterly,very
set little: almost,sorta,little,minor,rather,fairly,partially,sometimes,relatively,somewhat,bit,mostly,semi,
 occasionally,generally,kinda,slightly,some
set but: but,except,however,sadly,unfortunately,only,butt,though,nevertheless,until,yet
set would: could,expected,supposed,expecting,maybe,might,if,when,need,needs,wish,would,hope,wud,hoping,should,
 want,unless,wanted
set past: previously,used,formerly,once
set update: edit,update,edited,upd,updated
set told: advertise,described,claims,promise,promised,claimed,claim,said,says,supposed,advertised,supposedly,
 told
set buy: buy,come,use,shop,visit,go,renew,purchase,return,stay,fly,eat,order
set buying: buying,flying,ordering,purchasing,using,coming,renewing,returning,shopping,going
set fine: amazing,great,outstanding,exceptional,excellent,terrific,awesome,brilliant,perfect,superb,wonderful,
 phenomenal,fantastic
set kind: efficient,helpful,kind,knowledgeable,patient,friendly,courteous,polite,professional,responsive,
 attentive
set gush: amazing,great,best,glad,enjoy,genius,happy,awesome,brilliant,lovely,love,congratulations,congrats,
 bravo,fantastic,impressive,excellent,joy,bargain,nice,perfect,superb,wonderful,wow
set snag: ads,broke,broken,buffering,lost,ruin*,cancel*,crash*,delay*,forgot,leak*,outage*,loading,ignore*,
 queuing,freez*,error*,overcharge*,queue*,forgetting,stuck,tarmac,waiting,hang*,losing,missing,wrong
set issue: issue,issues,problem,problems
set days: minutes,day,months,mins,month,weeks,hours,hrs,days,week,hour
set cant: cant,couldnt
set wont: didnt,doesnt,dont,wont,wouldnt
set isnt: hasnt,isnt,arent,wasnt
set a: a,an,more,some,the
set be: is,are,was,been,were
set us: me,us,my,our
set surely: surely,absolutely,gladly,happily,highly,definitely,strongly,certainly
set please: kindly,please
set denied: blocked,overcharged,cancellation,declined,denied,charged,canceled,canceling,reverted,swallowed,
 refused,rejected
set failing: rejecting,freezing,restarting,failing,crashing,stopping,syncing,closing,declining,disconnecting
set add: add,integrate,bring,enable,extend,implement,include,incorporate,create,introduce,restore,support
set fixed: addressed,solved,rectified,handled,fixed,resolved,corrected,sorted,taken
set rescue: refunded,fixing,fast,refund,solving,despite,sorting,resolving,quickly,with,@fixed,resolve,help,
 finally,found,fix,helped,helping,replaced
set i: im,ive,i,we
set better: better,faster,cheaper,easier,nicer
set cut: gain*,down,drop*,fell,grown,improve*,grew,increase*,reduce*,decrease*,cut,rose
set stage: conference,stage,story,summit,webinar,journalist~,meetup,panel,event,podcast,press
set they: they,i,you,it,we
set shipped: shipped,gotten,received,arrived,got,come,delivered
set could: could,should,would
set fee: charge,fee,payment,transaction,fees,charges
set flaw: fuss,hassle,issue,issues,problem,problems,trouble,hesitation,glitch*,drama,leak*,hiccup*,hitch*,
 remark,scratch,complaint*,crash*,delay*,moan,bugs,regret*,snag*,squeak*,surprises
set nil: no,nary,without,never,not,zero
`,
  enPraise,
  enPain,
  enNeed,
  enSignals,
]
