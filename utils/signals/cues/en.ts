import { enNeed } from './en-need'
import { enPain } from './en-pain'
import { enPraise } from './en-praise'
import { enSignals } from './en-signals'

/** English, the language that Goodword knows best. */
export const en = [
  `
set fill: a,an,the,his,her,also,very,even,simply,now,my,really,your,actually,its,just,their,our,literally,
 totally,completely,ever
set not: havent,stopped,doubt,lacks,aint,never,neither,cant,didn,hasnt,hardly,wasn,werent,nothing,less,barely,
 doesnt,dont,couldnt,stop,hadnt,lack,no,not,isnt,nowhere,unable,none,nobody,lacking,nor,shouldnt,far,didnt,
 doesn,isn,wont,wouldnt,seldom,rarely,wasnt,arent,without,zero
set very: freaking,too,extremely,truly,especially,quite,highly,incredibly,always,really,genuinely,completely,
 utterly,fucking,most,such,all,very,particularly,exceptionally,damn,definitely,insanely,totally,so,super,beyond,
 absolutely
set little: almost,little,bit,fairly,somewhat,rather,mostly,sometimes,minor,occasionally,generally,kinda,
 slightly,some
set but: but,butt,however,until,yet,except,sadly,though,unfortunately,only,nevertheless
set would: could,expected,wish,expecting,maybe,when,needs,if,need,supposed,would,hope,might,wud,hoping,should,
 want,unless,wanted
set past: previously,once,used,formerly
set update: edit,update,edited,upd,updated
set told: advertise,claims,promise,promised,described,claimed,claim,said,says,supposed,advertised,supposedly,
 told
set buy: buy,come,use,shop,visit,fly,eat,order,return,go,purchase,stay,renew
set buying: using,renewing,buying,purchasing,returning,ordering,shopping,coming,flying,going
set fine: amazing,great,outstanding,superb,wonderful,exceptional,excellent,terrific,awesome,brilliant,perfect,
 phenomenal,fantastic
set kind: kind,friendly,courteous,responsive,efficient,helpful,attentive,patient,knowledgeable,polite,
 professional
set gush: amazing,great,enjoy,genius,glad,congratulations,bravo,lovely,love,best,impressive,nice,congrats,
 excellent,joy,happy,awesome,brilliant,perfect,fantastic,superb,wonderful,bargain,wow
set snag: ads,broke,broken,buffering,lost,ruin*,cancel*,crash*,delay*,forgot,leak*,outage*,loading,ignore*,
 queuing,freez*,error*,overcharge*,queue*,forgetting,stuck,hang*,losing,missing,tarmac,waiting,wrong
set issue: issue,issues,problem,problems
set days: minutes,day,months,mins,month,weeks,hours,hrs,days,week,hour
set cant: cant,couldnt
set wont: didnt,doesnt,dont,wont,wouldnt
set isnt: isnt,arent,wasnt,hasnt
set a: a,an,the,more,some
set be: is,are,was,been,were
set us: me,us,my,our
set surely: surely,absolutely,gladly,happily,definitely,highly,strongly,certainly
set please: kindly,please
set denied: blocked,overcharged,declined,denied,charged,cancellation,swallowed,refused,canceled,canceling,
 reverted,rejected
set failing: crashing,declining,syncing,failing,rejecting,stopping,closing,disconnecting,freezing,restarting
set add: add,enable,extend,implement,include,restore,support,integrate,bring,incorporate,create,introduce
set fixed: addressed,corrected,taken,solved,rectified,handled,sorted,fixed,resolved
set rescue: refunded,fixing,fast,refund,solving,despite,sorting,resolving,quickly,with,@fixed,resolve,help,
 finally,found,fix,helped,helping,replaced
set i: ive,i,im,we
set better: better,faster,easier,nicer,cheaper
set cut: gain*,down,drop*,fell,increase*,grown,improve*,grew,reduce*,decrease*,cut,rose
set stage: conference,stage,webinar,journalist~,story,summit,meetup,panel,event,podcast,press
set they: they,you,it,i,we
set shipped: shipped,gotten,received,arrived,got,come,delivered
set could: could,should,would
set fee: payment,transaction,fees,charge,fee,charges
set flaw: remark,glitch*,hiccup*,hitch*,regret*,snag*,complaint*,crash*,drama,leak*,issue,issues,problem,
 problems,trouble,bugs,delay*,surprises,fuss,hassle,hesitation,scratch
set nil: no,nary,never,not,without,zero
`,
  enPraise,
  enPain,
  enNeed,
  enSignals,
]
