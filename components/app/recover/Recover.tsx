import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import type { Counts, Findings, Recovered } from '../../../utils/domain/recovery'
import { Button } from '../../parts/Button'
import { FileButton } from '../../parts/FileButton'
import { ProblemNote } from '../../parts/ProblemNote'
import { count, t } from '../../parts/words'
import type { Going } from '../settings/importing'
import { ImportReport, type Report } from '../settings/ImportReport'
import { inStrides, Running } from '../settings/Running'
import { Facts } from './Facts'
import { Regained } from './Regained'
import './recover.css'

/** What can be done about it. Each answers what came of it, or the problem. */
export interface Ways {
  restore: (going: Going) => Promise<Recovered | Problem>
  salvage: (going: Going) => Promise<Recovered | Problem>
  takeFile: (file: File, going: Going) => Promise<Report | Problem>
  /** Answers the name of the file. */
  saveCopy: () => Promise<string | Problem>
  goOn: () => Promise<true | Problem>
  /** Looks again; leaves this screen where the library is there. */
  lookAgain: (torn?: boolean) => Promise<void>
}

interface Props {
  findings: Findings
  ways: Ways
}

const all = (counts: Counts) => Object.values(counts).reduce((sum, one) => sum + one, 0)

/** What stands in place of an empty library: what was here, what is here now, and every way back. */
export function Recover({ findings, ways }: Props) {
  const { trouble, here, copy } = findings
  const [busy, setBusy] = useState(false)
  const [step, setStep] = useState<number>()
  const running = useRef<AbortController>()
  const [done, setDone] = useState<Recovered | Report | Problem | string>()
  const title = useRef<HTMLHeadingElement>(null)
  // Nobody came here of their own accord: the heading says first where they are.
  useEffect(() => title.current?.focus(), [])
  const run = async (way: (going: Going) => Promise<typeof done | true>) => {
    if (busy) return
    const { signal: stop } = (running.current = new AbortController())
    setBusy(true)
    setStep(undefined)
    setDone(undefined)
    // Whether it was stopped in time, only its end says.
    const answer = await way({ stop, onStep: inStrides(setStep) })
    setBusy(false)
    if (answer !== true) setDone(answer)
  }
  if (typeof done === 'object' && 'restored' in done)
    return <Regained done={done} onOpen={() => void ways.lookAgain()} />
  const copied = all(copy)
  const records = count('count_records', copied)
  const about = trouble === 'shut' ? t('recover_restore_shut', records) : t('recover_restore_about', records)
  return (
    <div class="recover">
      <header class="recover-head">
        <h2 class="recover-title" ref={title} tabIndex={-1}>
          {t(`recover_${trouble}`)}
        </h2>
        <p class="soft">{t(`recover_${trouble}_about`)}</p>
      </header>
      <Facts findings={findings} />
      <section class="recover-ways" aria-label={t('recover_ways')}>
        {trouble === 'torn' && (
          <Way about={t('recover_salvage_about')}>
            <Button look="go" closed={busy} onClick={() => void run(ways.salvage)}>
              {t('recover_salvage')}
            </Button>
          </Way>
        )}
        {trouble !== 'torn' && copied > 0 && (
          <Way about={about}>
            <Button look="go" closed={busy} onClick={() => void run(ways.restore)}>
              {t('recover_restore')}
            </Button>
          </Way>
        )}
        {trouble !== 'torn' && (
          <Way about={t('recover_file_about')}>
            <FileButton
              label={t('recover_file')}
              closed={busy}
              onFile={(file) => void run((going) => ways.takeFile(file, going))}
            >
              {t('recover_file')}
            </FileButton>
          </Way>
        )}
        {copied > 0 && (
          <Way about={t('recover_save_about')}>
            <Button closed={busy} onClick={() => void run(ways.saveCopy)}>
              {t('recover_save')}
            </Button>
          </Way>
        )}
        {trouble === 'lost' && here && (
          <Way about={copied ? t('recover_stay_about') : t('recover_stay_bare')}>
            <Button closed={busy} onClick={() => void run(ways.goOn)}>
              {t('recover_stay')}
            </Button>
          </Way>
        )}
        {trouble !== 'lost' && (
          <Way>
            <Button closed={busy} onClick={() => void ways.lookAgain(trouble === 'torn')}>
              {t('try_again')}
            </Button>
          </Way>
        )}
      </section>
      {busy && step !== undefined && <Running done={step} onStop={() => running.current?.abort()} />}
      <div role="status">
        {busy && t('recover_working')}
        {typeof done === 'string' && t('exported', done)}
        {typeof done === 'object' && !isProblem(done) && <ImportReport report={done} />}
      </div>
      {typeof done === 'object' && !isProblem(done) && (
        <div class="buttons">
          <Button look="go" onClick={() => void ways.lookAgain()}>
            {t('recover_open')}
          </Button>
        </div>
      )}
      {isProblem(done) && <ProblemNote problem={done} />}
    </div>
  )
}

function Way({ about, children }: { about?: string; children: ComponentChildren }) {
  return (
    <div class="recover-way">
      <div class="buttons">{children}</div>
      {about && <p class="soft small">{about}</p>}
    </div>
  )
}
