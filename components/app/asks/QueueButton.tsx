import type { ComponentChildren } from 'preact'
import type { Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { say, t, under } from '../../parts/words'

interface Props {
  /** What still keeps it a draft. */
  wants: Problem | undefined
  onQueue: () => void
  /** Pressed while closed: show what is missing. */
  onWanting: () => void
  /** What can be done besides. */
  children?: ComponentChildren
}

/** Stays closed until the pitch is whole, and says what it wants; pressing it then leads there. */
export function QueueButton({ wants, onQueue, onWanting, children }: Props) {
  return (
    <div class="queue">
      <div class="buttons">
        <Button
          look="go"
          closed={wants !== undefined}
          aria-describedby="queue-why"
          onClick={wants ? onWanting : onQueue}
        >
          {t('ask_queue')}
        </Button>
        {children}
      </div>
      <p class="why" id="queue-why">
        {wants?.problem === 'ask-without-benefit'
          ? t('ask_queue_closed')
          : wants
            ? say(`problem_${under(wants.problem)}`)
            : t('ask_queue_open')}
      </p>
    </div>
  )
}
