import { Button } from '../../parts/Button'
import { t } from '../../parts/words'
import type { Going } from './importing'
import './import.css'

/** Tells every fiftieth of the way, and nothing in between. */
export function inStrides(tell: Going['onStep']): Going['onStep'] {
  let last = 0
  return (done, doing) => {
    if (Math.abs(done - last) < 0.02) return
    last = done
    tell(done, doing)
  }
}

/** How far it is, from 0 to 1, and the way to stop it. */
export const Running = ({ done, onStop }: { done: number; onStop: () => void }) => (
  <div class="import-busy">
    <progress value={done} max={1} aria-label={t('importing')} />
    <Button onClick={onStop}>{t('import_stop')}</Button>
  </div>
)
