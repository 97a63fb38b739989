import { Button } from '../parts/Button'
import { t } from '../parts/words'

interface Props {
  benefit: string
  onQueue: () => void
  /** Pressed while closed: show what is missing. */
  onWanting: () => void
}

/** Stays closed until the ask says what the customer gets, and says so; pressing it then leads to the field. */
export function QueueButton({ benefit, onQueue, onWanting }: Props) {
  const closed = !benefit.trim()
  return (
    <>
      <Button look="go" closed={closed} aria-describedby="queue-why" onClick={closed ? onWanting : onQueue}>
        {t('ask_queue')}
      </Button>
      <span class="why" id="queue-why">
        {closed ? t('ask_queue_closed') : t('ask_queue_open')}
      </span>
    </>
  )
}
