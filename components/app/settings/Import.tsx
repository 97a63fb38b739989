import { Upload } from 'lucide-preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { FileButton } from '../../parts/FileButton'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Going, Importing, Past, Planned, Sheet, Undone } from './importing'
import { ImportMapping } from './ImportMapping'
import { ImportPast, ImportUndone } from './ImportPast'
import { ImportPlan } from './ImportPlan'
import { ImportReport, type Report } from './ImportReport'
import { inStrides, Running } from './Running'

type Step =
  | { is: 'idle' }
  | { is: 'busy'; done: number; doing?: 'marks' | undefined }
  | { is: 'sheet'; sheet: Sheet }
  | { is: 'plan'; plan: Planned; busy?: number }
  | { is: 'done'; report: Report; past?: Past }
  | { is: 'undone'; undone: Undone }
  | { is: 'problem'; problem: Problem }

const kinds =
  '.json,.jsonl,.csv,.tsv,.txt,.eml,.mbox,.mbx,application/json,text/csv,text/plain,message/rfc822,application/mbox'

/** Brings a file in: what is in it, what would happen, and only then that it happens; all of it can be taken back. */
export function Import({ open, past: readPast, undo }: Importing) {
  const [step, setStep] = useState<Step>({ is: 'idle' })
  const [over, setOver] = useState(false)
  const [past, setPast] = useState<readonly Past[]>([])
  const running = useRef<AbortController>()
  const isBusy = step.is === 'busy' || (step.is === 'plan' && step.busy !== undefined)
  const look = () => void readPast().then((found) => isProblem(found) || setPast(found))
  useEffect(look, [])
  const settle = (found: Sheet | Planned | Problem | undefined) => {
    if (!found) setStep({ is: 'idle' })
    else if (isProblem(found)) setStep({ is: 'problem', problem: found })
    else if ('columns' in found) setStep({ is: 'sheet', sheet: found })
    else setStep({ is: 'plan', plan: found })
  }
  const run = async (work: (go: Going) => Promise<Sheet | Planned | Problem | undefined>) => {
    const stop = new AbortController()
    running.current = stop
    setStep({ is: 'busy', done: 0 })
    const onStep = inStrides((done, doing) => stop.signal.aborted || setStep({ is: 'busy', done, doing }))
    const found = await work({ stop: stop.signal, onStep })
    if (!stop.signal.aborted) settle(found)
  }
  const stop = () => {
    running.current?.abort()
    setStep({ is: 'idle' })
  }
  const take = (file: File | undefined) => {
    if (file && !isBusy) void run((go) => open(file, go))
  }
  const bringIn = async (plan: Planned, theirs: ReadonlySet<string>) => {
    const stop = new AbortController()
    running.current = stop
    setStep({ is: 'plan', plan, busy: 0 })
    // Whether it was stopped in time, only the end of the transaction says.
    const done = await plan.bringIn(theirs, {
      stop: stop.signal,
      onStep: inStrides((busy) => setStep({ is: 'plan', plan, busy })),
    })
    setStep(isProblem(done) ? { is: 'problem', problem: done } : { is: 'done', ...done })
    look()
  }
  const takeBack = async (id: string) => {
    const undone = await undo(id)
    setStep(isProblem(undone) ? { is: 'problem', problem: undone } : { is: 'undone', undone })
    look()
  }
  const isOpen = step.is === 'sheet' || step.is === 'plan'
  return (
    <section class="data-part import">
      <h3 class="box-title">{t('import')}</h3>
      <p class="soft">{t('import_about')}</p>
      <p class="soft">{t('import_kinds')}</p>
      {!isOpen && (
        <div
          class={over ? 'drop drop-over' : 'drop'}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault()
            setOver(false)
            take(event.dataTransfer?.files[0])
          }}
        >
          <FileButton label={t('import_choose')} accept={kinds} closed={isBusy} onFile={take}>
            <Upload size={16} aria-hidden="true" /> {t('import_choose')}
          </FileButton>
          <span class="soft">{t('import_drop')}</span>
        </div>
      )}
      {step.is === 'busy' && <Running done={step.done} onStop={stop} />}
      {step.is === 'sheet' && (
        <ImportMapping
          sheet={step.sheet}
          onLook={(mapping) => void run((go) => step.sheet.plan(mapping, go))}
          onCancel={() => setStep({ is: 'idle' })}
        />
      )}
      {step.is === 'plan' && (
        <ImportPlan
          plan={step.plan}
          busy={step.busy}
          onStop={() => running.current?.abort()}
          onGo={(theirs) => void bringIn(step.plan, theirs)}
          onCancel={() => setStep({ is: 'idle' })}
        />
      )}
      <div role="status">
        {isBusy && (step.is === 'busy' && step.doing ? t('import_marks') : t('importing'))}
        {step.is === 'done' && (
          <div class="import-done">
            <ImportReport report={step.report} />
          </div>
        )}
        {step.is === 'undone' && <ImportUndone undone={step.undone} />}
      </div>
      {step.is === 'done' && step.past && (
        <div class="buttons">
          <Button onClick={() => step.past && void takeBack(step.past.id)}>{t('import_undo')}</Button>
        </div>
      )}
      {step.is === 'problem' && <ProblemNote problem={step.problem} />}
      {!isOpen && !isBusy && <ImportPast past={past} onUndo={(id) => void takeBack(id)} />}
    </section>
  )
}
