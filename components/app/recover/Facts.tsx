import type { Counts, Findings } from '../../../utils/domain/recovery'
import { When } from '../../parts/When'
import { count, t } from '../../parts/words'

const inWords = ({ moments, people, asks }: Counts) =>
  t(
    'recover_counts',
    count('count_moments', moments),
    count('count_people', people),
    count('count_asks', asks),
  )

/** What was remembered, what is found here and what the second copy holds. */
export function Facts({ findings: { known, here, copy } }: { findings: Findings }) {
  return (
    <dl class="recover-facts" aria-label={t('recover_facts')}>
      <div>
        <dt>{t('recover_known')}</dt>
        <dd>
          {!known && t('recover_unknown')}
          {known && !known.last && count('count_moments', known.moments)}
          {known?.last && (
            <>
              {t('recover_newest', count('count_moments', known.moments))} <When at={known.last} both />
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('recover_here')}</dt>
        <dd>{here ? inWords(here) : t('recover_unread')}</dd>
      </div>
      <div>
        <dt>{t('recover_copy')}</dt>
        <dd>{inWords(copy)}</dd>
      </div>
    </dl>
  )
}
