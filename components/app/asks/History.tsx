import { When } from '../../parts/When'
import { t, under } from '../../parts/words'
import type { Ask } from '../library'

/** Every step an ask took, newest first, with what was written beside it. */
export function History({ ask }: { ask: Ask }) {
  return (
    <section class="box" aria-label={t('history')}>
      <h3 class="box-title">{t('history')}</h3>
      <ol class="history">
        {ask.history.toReversed().map(({ on, to, note }) => (
          <li key={on + to}>
            {t(`state_${under(to)}`)} · <When at={on} both />
            {note && (
              <p class="history-note" dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
        <li>
          {t('ask_made')} · <When at={ask.made} both />
        </li>
      </ol>
    </section>
  )
}
