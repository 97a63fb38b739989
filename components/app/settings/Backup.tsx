import { useEffect, useState } from 'preact/hooks'
import { stale } from '../../../utils/domain/backup'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { exactDay, relative } from '../../parts/dates'
import { ProblemNote } from '../../parts/ProblemNote'
import { count, t } from '../../parts/words'
import { BackupWhere } from './BackupWhere'
import type { BackingUp, BackupState } from './backing-up'
import { Restore } from './Restore'
import './backup.css'

/** Copies of everything outside the browser: how old the last one is, when the next comes, and the way back. */
export function Backup({ backing }: { backing: BackingUp }) {
  const [state, setState] = useState<BackupState>()
  const [problem, setProblem] = useState<Problem>()
  const [saved, setSaved] = useState<string>()
  const [busy, setBusy] = useState(false)
  const look = async () => {
    const found = await backing.read()
    if (!isProblem(found)) setState(found)
    return found
  }
  useEffect(() => void look().then((found) => setProblem(isProblem(found) ? found : found.late)), [])
  const attempt = async (work: Promise<unknown>): Promise<boolean> => {
    setBusy(true)
    const answer = await work
    const found = await look()
    setProblem([answer, found].find(isProblem))
    setBusy(false)
    return !isProblem(answer)
  }
  // A passphrase takes a moment to become a key; a backup asked for meanwhile would lie open.
  const backUp = (alone: boolean) =>
    busy ||
    void attempt(
      backing.backUp(alone).then((made) => {
        setSaved(isProblem(made) ? undefined : made.name)
        return made
      }),
    )
  const last = state?.plan.made[0]
  const old = state ? stale(state.plan) : []
  return (
    <section class="data-part backup" aria-labelledby="backup-title">
      <h3 class="box-title" id="backup-title">
        {t('backup_title')}
      </h3>
      <p class="soft">{t('backup_about')}</p>
      {state && (
        <>
          <p class="backup-last">
            {last ? t('backup_last', relative(last.at), exactDay(last.at)) : t('backup_none')}
          </p>
          {old.length > 0 && (
            <div class="backup-stale">
              <p>{count('backup_stale', old.length, old.map(({ name }) => name).join(', '))}</p>
              <div class="buttons">
                {state.plan.where === 'folder' && old.some(({ where }) => where === 'folder') ? (
                  <Button onClick={() => backUp(true)}>{t('backup_replace')}</Button>
                ) : (
                  <span>{t('backup_stale_yours')}</span>
                )}
                <Button
                  look="quiet"
                  onClick={() =>
                    void attempt(
                      backing.setPlan((plan) => ({
                        ...plan,
                        made: plan.made.filter(({ name }) => !old.some((one) => one.name === name)),
                      })),
                    )
                  }
                >
                  {t('backup_stale_gone')}
                </Button>
              </div>
            </div>
          )}
          <div class="buttons">
            <Button look="go" closed={busy} onClick={() => backUp(false)}>
              {t('backup_now')}
            </Button>
          </div>
          <p role="status">{saved && t('backup_done', saved)}</p>
          <BackupWhere state={state} backing={backing} attempt={attempt} />
          {state.lasting === 'may-go' ? (
            <div class="buttons backup-may-go">
              <span>{t('backup_may_go')}</span>
              <Button onClick={() => void attempt(backing.askToKeep())}>{t('backup_ask')}</Button>
            </div>
          ) : (
            <p class="soft small">{t(state.lasting === 'kept' ? 'backup_kept' : 'backup_kept_unlimited')}</p>
          )}
        </>
      )}
      {problem && <ProblemNote problem={problem} />}
      <Restore backing={backing} />
    </section>
  )
}
