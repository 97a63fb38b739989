import { enNeed } from './en-need'
import { enPain } from './en-pain'
import { enPraise } from './en-praise'
import { enSignals } from './en-signals'

/** English, the language that Goodword knows best. */
export const en = [
  `
set fill: a,an,the,my,our,your,their,his,her,its,very,really,just,also,even,actually,simply,now,literally,
 totally,completely,ever
set not: aint,arent,barely,cant,couldnt,didn,didnt,doesn,doesnt,dont,doubt,far,hadnt,hardly,hasnt,havent,
 im not,isn,isnt,lack,lacking,lacks,less,neither,never,no,nobody,none,nor,not,nothing,nowhere,rarely,seldom,
 shouldnt,stop,stopped,unable,wasn,wasnt,werent,without,wont,wouldnt,zero
set very: absolutely,all,always,amazingly,beyond,completely,damn,definitely,especially,exceptionally,
 extremely,freaking,fucking,genuinely,highly,incredibly,insanely,most,particularly,quite,really,ridiculously,
 so,such,super,too,totally,truly,unbelievably,utterly,very
set little: almost,bit,fairly,generally,kinda,little,minor,mostly,occasionally,partially,rather,relatively,
 semi,slightly,some,sometimes,somewhat,sorta
set but: but,butt,except,however,nevertheless,only,sadly,though,unfortunately,until,yet
set would: could,expected,expecting,hope,hoping,if,maybe,might,need,needs,should,supposed,unless,want,wanted,
 when,wish,would,wud
set past: formerly,once,previously,used
set update: edit,edited,upd,update,updated
set told: advertise,advertised,claim,claimed,claims,described,promise,promised,said,says,supposed,supposedly,
 told
set buy: buy,come,eat,fly,go,order,purchase,renew,return,shop,stay,use,visit
set buying: buying,coming,flying,going,ordering,purchasing,renewing,returning,shopping,using
set fine: amazing,awesome,brilliant,excellent,exceptional,fantastic,great,outstanding,perfect,phenomenal,
 superb,terrific,wonderful
set kind: attentive,courteous,efficient,friendly,helpful,kind,knowledgeable,patient,polite,professional,
 responsive
set gush: amazing,awesome,bargain,best,bravo,brilliant,congrats,congratulations,enjoy,excellent,fantastic,
 genius,glad,great,happy,impressive,joy,love,lovely,nice,perfect,superb,well done,wonderful,wow
set snag: ads,broke,broken,buffering,cancel*,crash*,delay*,error*,forgetting,forgot,leak*,outage*,freez*,
 hang*,ignore*,loading,losing,lost,missing,overcharge*,queue*,queuing,ruin*,stuck,tarmac,waiting,wrong
set issue: issue,issues,problem,problems
set days: day,days,hours,hrs,mins,minutes,month,months,week,weeks,hour
set run: charge,connect,download,install,load,open,play,respond,send,show,start,sync,update,work
set see: access,find,get,log,login,receive,save,see,sign,upload,use
set cant: cant,couldnt
set wont: didnt,doesnt,dont,wont,wouldnt
set isnt: arent,hasnt,isnt,wasnt
set a: a,an,more,some,the
set be: are,been,is,was,were
set us: me,my,our,us
set surely: absolutely,certainly,definitely,gladly,happily,highly,strongly,surely
set feature: ability,button,feature,function,option,setting,way
set please: kindly,please
set nicely: beautifully,great,perfectly,well
set gone: blank,blocked,broken,canceled,declined,denied,disabled,down,gone,hacked,locked,lost,missing,
 rejected,stolen,stuck,unavailable,wrong
set denied: blocked,canceled,canceling,cancellation,charged,declined,denied,overcharged,refused,rejected,
 reverted,swallowed
set failing: closing,crashing,declining,disconnecting,failing,freezing,rejecting,restarting,stopping,syncing
set add: add,bring,create,enable,extend,implement,include,incorporate,integrate,introduce,restore,support
set added: able,added,allowed,available,changed,fixed,implemented,improved,included,optional,possible,removed,
 supported,updated
set fixed: addressed,corrected,fixed,handled,rectified,resolved,solved,sorted,taken
set rescue: despite,fast,finally,fix,fixing,@fixed,found,help,helped,helping,quickly,refund,refunded,replaced,
 resolve,resolving,solving,sorting,with
set i: i,im,ive,we
set better: better,cheaper,easier,faster,nicer
set cut: cut,decrease*,down,drop*,fell,gain*,grew,grown,improve*,increase*,reduce*,rose
set trip: break*,cancel*,change*,crash*,decline*,delay*,disconnect*,disappear*,error*,fail*,freez*,frustrate*,
 glitch*,go,goes,kick*,log*,lose,loses,losing,lost,mess*,promise*,push*,reject*,restart*,stop*,timing,wrong
set stage: conference,event,journalist~,meetup,panel,podcast,press,stage,story,summit,webinar
set junk: bs,chaos,crap,disaster,disgrace,failure,farce,garbage,joke,junk,mess,nightmare,rip,rubbish,scam,
 sham~,shit,trash,waste
set angry: angry,annoyed,annoying,disappointed,disappointing,disgusted,frustrated,frustrating,mad,upset
set soon: again,back,here,soon
set fastly: fast,immediately,promptly,quickly
set they: i,it,they,we,you
set shipped: arrived,come,delivered,got,gotten,received,shipped
set would: could,should,would
set fee: charge,charges,fee,fees,payment,transaction
set co: airline,app,company,place,provider,site,store,vendor
set loved: like,love,loved,loves
`,
  enPraise,
  enPain,
  enNeed,
  enSignals,
]
