import { Upload } from 'lucide-preact'
import { useRef, useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { FileButton } from '../../parts/FileButton'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { BackingUp } from './backing-up'
import { ImportReport, type Report } from './ImportReport'
import { inStrides, Running } from './Running'

/** A backup brought in again; a sealed one asks for its passphrase. */
export function Restore({ backing }: { backing: BackingUp }) {
  const [sealed, setSealed] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const [done, setDone] = useState<Report | Problem>()
  const [step, setStep] = useState<number>()
  const running = useRef<AbortController>()
  const busy = step !== undefined
  const restore = async (file: File, by?: string) => {
    const { signal: stop } = (running.current = new AbortController())
    setStep(0)
    setDone(undefined)
    // Whether it was stopped in time, only the end of the transaction says.
    const report = await backing.restore(file, by, { stop, onStep: inStrides(setStep) })
    setDone(report)
    setStep(undefined)
    if (isProblem(report)) return
    setSealed(undefined)
    setPassphrase('')
  }
  const take = async (file: File) => {
    setDone(undefined)
    setSealed(undefined)
    if (await backing.isSealed(file)) setSealed(file)
    else await restore(file)
  }
  return (
    <section class="restore" aria-labelledby="restore-title">
      <h4 id="restore-title">{t('backup_restore')}</h4>
      <div class="buttons">
        <FileButton
          label={t('backup_restore_choose')}
          closed={busy}
          accept=".goodword,.json,application/json"
          onFile={(file) => void take(file)}
        >
          <Upload size={16} aria-hidden="true" /> {t('backup_restore_choose')}
        </FileButton>
      </div>
      {sealed && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            if (!busy) void restore(sealed, passphrase)
          }}
        >
          <Field label={t('backup_restore_pass', sealed.name)}>
            {(bind) => (
              <input
                {...bind}
                class="input"
                type="password"
                autocomplete="off"
                value={passphrase}
                onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
              />
            )}
          </Field>
          <div class="buttons">
            <Button type="submit" closed={busy}>
              {t('backup_restore_do')}
            </Button>
          </div>
        </form>
      )}
      {busy && <Running done={step} onStop={() => running.current?.abort()} />}
      <div role="status">
        {busy ? t('backup_restoring') : done && !isProblem(done) && <ImportReport report={done} />}
      </div>
      {isProblem(done) && <ProblemNote problem={done} />}
    </section>
  )
}
