import { useEffect, useLayoutEffect } from 'preact/hooks'
import { PersonCard } from '../../components/overlay/PersonCard'
import { fieldNames, Slip } from '../../components/overlay/Slip'
import { SlipAsk } from '../../components/overlay/SlipAsk'
import { SlipNominate } from '../../components/overlay/SlipNominate'
import { SlipMend } from '../../components/overlay/SlipMend'
import { SlipReceipt } from '../../components/overlay/SlipReceipt'
import { relative } from '../../components/parts/dates'
import { useKeys } from '../../components/parts/use-keys'
import { t } from '../../components/parts/words'
import { browser } from '../../utils/browser'
import type { Draft } from '../../utils/domain/draft'
import { valuesOf } from '../../utils/domain/fit'
import { fingerprint } from '../../utils/domain/fingerprint'
import { nextStep } from '../../utils/domain/next-step'
import { canNominate, type Nomination } from '../../utils/domain/nomination'
import { nameOf, type Person } from '../../utils/domain/person'
import { problem, type Problem } from '../../utils/domain/problem'
import { acquaintance, keptAs, recallPerson } from '../../utils/store/recall'
import type { Receipt } from '../../utils/store/keep'
import { now } from '../../utils/store/write'
import { useLive } from '../../utils/use-live'
import { keyOf, onceUp } from './keys'
import { type Pitch, worldOf } from './keeping'
import { type Step, useCapture } from './use-capture'
import { useJudgement } from './use-judgement'
import { type Behind, useMend } from './use-mend'

interface Props {
  draft: Draft
  kept?: Receipt | undefined
  problem?: Problem | undefined
  at?: readonly [number, number] | undefined
  /** True where the draft was there before this slip was opened. */
  again: boolean
  /** Whether the extension was updated under this slip; asked each time the slip is drawn. */
  updated: () => boolean
  /** Asked before a click keeps or undoes anything: was the slip really to be seen? */
  sight: () => 'clear' | 'soon' | 'covered'
  onChanged: () => void
  onStep: (by: 1 | -1) => void
  onClose: () => void
  /** The page's own reader, where the slip stands over that page. */
  behind?: Behind | undefined
}

const valuesKnown = ({ advocate }: Person) => advocate && valuesOf(advocate)

// What has the focus when a step begins.
const first: Partial<Record<Step, string>> = { receipt: 'slip-undo', nominate: 'slip-reason' }

/** How long an undo is offered. */
const undoFor = 10_000

/** The slip with the store behind it: in the frame over a page, and in the app for a draft that waits. */
export function Capture(props: Props) {
  const it = useCapture(props.draft, props)
  const { draft, step, receipt } = it
  const mend = useMend(draft, it.edit, props.behind)
  const lost = draft.missing.length > 0
  const mark = fingerprint(draft)
  const { value: before } = useLive(() => keptAs(mark), ['moments'], [mark])
  const { value: known } = useLive(
    async () => {
      const { person, namesakes } = await recallPerson(draft.who)
      const world = await worldOf(person?.id)
      return {
        namesake: namesakes[0],
        all: person && (await acquaintance(person.id)),
        next: person && nextStep(person, world, now()),
        me: world.rules.me,
        corrections: world.rules.corrections,
      }
    },
    ['people', 'companies', 'moments', 'asks', 'gives', 'rules'],
    [draft.who.email, draft.who.link, draft.who.name],
  )
  const { kind, why, reasons } = useJudgement(draft, known?.corrections, receipt)
  const clicked = (act: () => void) => () => {
    const sight = props.sight()
    if (sight === 'clear') act()
    else if (sight === 'covered') it.setProblem(problem('page-covers'))
  }
  // What was typed last is still on its way; the slip goes when it has arrived.
  const close = () => void it.saved().then(props.onClose)
  const keep = () => void it.keep(kind)
  const undo = () => void it.undo()
  const { who } = draft
  const name = draft.ours ? undefined : (who.name ?? who.email ?? who.handle)
  const mayNominate = name !== undefined && !it.nominated && canNominate(known?.all?.person ?? {})
  const nominate = (nomination: Nomination) => void it.nominate(kind, nomination)
  const back = () => it.setStep(receipt ? 'receipt' : 'slip')
  const queue = (pitch: Pitch) => void it.queue(kind, pitch, t('tag_advocacy'))

  useEffect(() => props.onChanged(), [receipt])
  useEffect(() => {
    if (step !== 'receipt') return undefined
    const timer = setTimeout(close, undoFor)
    return () => clearTimeout(timer)
  }, [step])
  useLayoutEffect(() => {
    document.getElementById(first[step] ?? 'slip-keep')?.focus()
  }, [step])
  useKeys((event) => {
    const key = keyOf(event)
    if (!key) return
    event.preventDefault()
    const aside = step === 'ask' || step === 'nominate'
    if (key === 'Escape') return aside ? back() : onceUp(key, close)
    if (key === 'Enter' && step === 'slip') keep()
    else if (key === 'Enter' && step === 'nominate')
      document.querySelector<HTMLFormElement>('.slip-nominate')?.requestSubmit()
    else if (key === 'a' && !aside && !it.queued) it.setStep('ask')
    else if (key === 'n' && !aside && mayNominate) it.setStep('nominate')
    else if (key === 'z' && step === 'receipt') undo()
    else if (step === 'ask' && /^[1-9]$/.test(key)) {
      document.querySelectorAll<HTMLElement>('.slip-benefits button')[Number(key) - 1]?.click()
    } else if (key === 'next' || key === 'previous') props.onStep(key === 'next' ? 1 : -1)
  })

  if (step === 'ask') {
    return (
      <SlipAsk
        kind={draft.page.channel === 'review' ? 'quote' : 'reference-call'}
        benefitsOf={it.benefitsOf}
        who={draft.who.name ?? draft.who.email ?? draft.who.handle}
        values={known?.all && valuesKnown(known.all.person)}
        onQueue={(pitch) => clicked(() => queue(pitch))()}
        onBack={back}
      />
    )
  }
  if (step === 'nominate' && name) {
    return (
      <SlipNominate
        who={name}
        known={known?.all?.person.advocate}
        me={known?.me}
        onNominate={(nomination, how) => {
          const act = () => nominate(nomination)
          if (how === 'key') act()
          else clicked(act)()
        }}
        onBack={back}
      />
    )
  }
  if (step === 'receipt' && receipt) {
    return (
      <SlipReceipt
        words={draft.words}
        again={receipt.again}
        queued={it.queued}
        nominated={it.nominated}
        problem={it.problem}
        onUndo={clicked(undo)}
        onAsk={() => it.setStep('ask')}
        onNominate={mayNominate ? () => it.setStep('nominate') : undefined}
        hrefOf={
          props.updated() ? undefined : ({ id }) => `${browser.runtime.getURL('/app.html')}#/asks/${id}`
        }
        onClose={close}
      />
    )
  }
  const notices = [
    it.undone && t('slip_undone'),
    before && t('slip_known', relative(before.heard)),
    props.again && !it.undone && t('slip_draft_again'),
    props.updated() && t('slip_updated'),
    draft.ours && t('slip_ours'),
    lost && t('slip_missing', fieldNames(draft.missing)),
    known?.namesake && t('card_namesake', nameOf(known.namesake)),
  ].filter((notice) => typeof notice === 'string')
  return (
    <Slip
      draft={draft}
      kind={kind}
      why={why}
      reasons={reasons}
      notices={notices}
      problem={it.problem}
      at={props.at}
      busy={it.busy}
      onEdit={it.edit}
      onKeep={clicked(keep)}
      onAsk={() => it.setStep('ask')}
      onNominate={mayNominate ? () => it.setStep('nominate') : undefined}
      onLater={close}
      onStep={props.onStep}
    >
      {mend.can && (
        <SlipMend
          missing={draft.missing}
          pointed={mend.pointed}
          note={mend.note}
          onPoint={mend.point}
          onNote={mend.askNote}
        />
      )}
      {known?.all && <PersonCard {...known.all} next={known.next} />}
    </Slip>
  )
}
