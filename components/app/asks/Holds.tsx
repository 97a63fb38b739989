import type { Hold } from '../../../utils/domain/ask'
import { When } from '../../parts/When'
import { holdWords } from '../../parts/hold-words'
import { t } from '../../parts/words'
import { hrefOf } from '../routes'
import './holds.css'

/** Why an ask waits, each reason with its day and the way to what is behind it. */
export function Holds({ holds, title }: { holds: readonly Hold[]; title: string }) {
  if (!holds.length) return null
  return (
    <section class="holds" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {holds.map((hold, at) => (
          <li key={at} dir="auto">
            {holdWords(hold)}
            {hold.until && (
              <>
                {' · '}
                {t('held_until')} <When at={hold.until} both />
              </>
            )}
            {hold.at && (
              <>
                {' · '}
                <a href={hrefOf({ view: hold.at.noun, id: hold.at.id })}>{t('hold_open')}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
