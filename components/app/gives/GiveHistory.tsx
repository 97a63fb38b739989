import { When } from '../../parts/When'
import { t } from '../../parts/words'
import type { Give } from '../library'
import '../asks/ask-form.css'

/** What happened to a give, newest first, with who promised it and how they were told. */
export function GiveHistory({ give: { told, done, promised, by } }: { give: Give }) {
  return (
    <section class="box" aria-label={t('history')}>
      <h3 class="box-title">{t('history')}</h3>
      <ol class="history">
        {told && (
          <li>
            {t('give_told_by', told.channel)} · <When at={told.on} both />
          </li>
        )}
        {done && (
          <li>
            {t('move_done')} · <When at={done} both />
          </li>
        )}
        <li>
          {by ? t('give_said_by', by) : t('gives_group_promised')} · <When at={promised} both />
        </li>
      </ol>
    </section>
  )
}
