import { Quote } from '../../parts/Quote'
import { count, t } from '../../parts/words'
import { type Moment, momentSide } from '../library'
import { hrefOf } from '../routes'
import { TodayRow, TodaySection } from './TodayRow'

/** How many were kept and not looked at since, the words that have waited longest, and the way to all of them. */
export function TodaySort({ fresh }: { fresh: readonly Moment[] }) {
  const [first] = fresh
  const href = hrefOf({ view: 'sort' })
  return (
    <TodaySection title={t('today_sort')} many={fresh.length} of={first ? [first] : []}>
      {(moment) => (
        <TodayRow key="sort" id="sort" href={href} actions={[{ label: t('today_sort_go'), href }]}>
          <Quote words={moment.words} side={momentSide(moment)} lang={moment.language} />
          <span class="row-meta">{count('today_sort_n', fresh.length)}</span>
        </TodayRow>
      )}
    </TodaySection>
  )
}
