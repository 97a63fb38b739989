import type { ComponentChildren } from 'preact'
import { Button } from '../parts/Button'
import { t } from '../parts/words'

interface Props {
  benefit: string
  onQueue: () => void
  /** Pressed while closed: show what is missing. */
  onWanting: () => void
  /** What can be done besides. */
  children?: ComponentChildren
}

/** Stays closed until the ask says what the customer gets, and says so; pressing it then leads to the field. */
export function QueueButton({ benefit, onQueue, onWanting, children }: Props) {
  const closed = !benefit.trim()
  return (
    <div class="queue">
      <div class="buttons">
        <Button look="go" closed={closed} aria-describedby="queue-why" onClick={closed ? onWanting : onQueue}>
          {t('ask_queue')}
        </Button>
        {children}
      </div>
      <p class="why" id="queue-why">
        {closed ? t('ask_queue_closed') : t('ask_queue_open')}
      </p>
    </div>
  )
}
