import { useEffect } from 'preact/hooks'
import { toDay } from '../../components/parts/dates'
import { isBackupDue } from '../../utils/domain/backup'
import { backupPlace } from '../../utils/store/backup-place'
import { now } from '../../utils/store/write'
import { backUp } from './backup'

async function look(): Promise<void> {
  const { plan } = await backupPlace()
  if (isBackupDue(plan, toDay(now()), toDay)) await backUp({ byItself: true })
}

/** Makes a backup where it is time for one: when the library is opened, and when somebody comes back to it. */
export function useBackup(ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined
    const back = () => {
      if (document.visibilityState === 'visible') void look().catch(() => undefined)
    }
    back()
    document.addEventListener('visibilitychange', back)
    return () => document.removeEventListener('visibilitychange', back)
  }, [ready])
}
