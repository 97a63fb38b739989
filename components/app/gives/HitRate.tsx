import { hitRate, StandResult } from '../../../utils/domain/stand'
import { t } from '../../parts/words'
import type { Give } from '../library'
import './stand.css'

/** How often the forecasts of stands were right; nothing before the first was looked back at. */
export function HitRate({ gives }: { gives: readonly Give[] }) {
  const rate = hitRate(gives)
  const { confirmed, partly, wrong } = rate
  const some = StandResult.options.filter((result) => rate[result] > 0)
  if (!some.length) return null
  const judged = confirmed + partly + wrong
  return (
    <p class="hit-rate">
      {judged > 0 && <>{t('hit_rate', confirmed, judged)} </>}
      <span class="soft">{some.map((result) => `${t(`result_${result}`)} ${rate[result]}`).join(' · ')}</span>
    </p>
  )
}
