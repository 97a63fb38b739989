import { holdWords } from '../../parts/hold-words'
import { When } from '../../parts/When'
import { t } from '../../parts/words'
import type { Ask } from '../library'

/** What holds an ask longest, in a line; all of it stands on its page. */
export function FirstHold({ ask: { holds } }: { ask: Ask }) {
  const [hold] = holds
  return (
    hold && (
      <span class="small state-held">
        <bdi>{holdWords(hold)}</bdi>
        {hold.until && (
          <>
            {' · '}
            {t('held_until')} <When at={hold.until} exact />
          </>
        )}
      </span>
    )
  )
}
