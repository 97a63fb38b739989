import { useEffect, useState } from 'preact/hooks'
import { toDay } from '../../components/parts/dates'
import { isBackupDue } from '../../utils/domain/backup'
import { isProblem, type Problem } from '../../utils/domain/problem'
import { backupPlace } from '../../utils/store/backup-place'
import { now } from '../../utils/store/write'
import { backUp, onBackUp } from './backup'

/** What keeps the backup that is due from being made; nothing where none is, or it was made. */
async function look(): Promise<Problem | undefined> {
  const { plan } = await backupPlace()
  if (!isBackupDue(plan, toDay(now()), toDay)) return undefined
  const made = await backUp({ byItself: true })
  return isProblem(made) ? made : undefined
}

/**
 * Makes a backup where it is time for one: when the library is opened, and when somebody comes back to it. Answers what
 * kept the last one from being made.
 */
export function useBackup(ready: boolean): Problem | undefined {
  const [late, setLate] = useState<Problem>()
  useEffect(() => onBackUp((made) => setLate(isProblem(made) ? made : undefined)), [])
  useEffect(() => {
    if (!ready) return undefined
    const back = () => {
      if (document.visibilityState === 'visible') void look().then(setLate, () => undefined)
    }
    back()
    document.addEventListener('visibilitychange', back)
    return () => document.removeEventListener('visibilitychange', back)
  }, [ready])
  return late
}
