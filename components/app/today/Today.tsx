import { anniversaries } from '../../../utils/domain/anniversary'
import { freshMoments } from '../../../utils/domain/sorting'
import { todayInSteps } from '../../../utils/domain/today'
import { Empty } from '../../parts/Empty'
import { ProblemNote } from '../../parts/ProblemNote'
import { listOf } from '../../parts/formats'
import { count, type Plural, t } from '../../parts/words'
import type { Actions } from '../actions'
import { Anniversaries } from './Anniversaries'
import type { Library } from '../library'
import { hrefOf } from '../routes'
import { useFrames, useSlices } from '../slices'
import { TodayAsks } from './TodayAsks'
import { TodayConsents, TodayWorth } from './TodayPeople'
import { TodayGives } from './TodayGives'
import { TodayLoops } from './TodayLoops'
import { TodaySort } from './TodaySort'
import { worthAsking } from './today-worth'
import { useAttempt } from '../use-attempt'

interface Props {
  library: Library
  actions: Actions
}

// Named are the three that press most; a longer line nobody reads.
const named = 3

function summary(presses: readonly (readonly [Plural, number])[]): string {
  if (!presses.length) return t('today_quiet')
  const words = (some: typeof presses) => some.map(([key, many]) => count(key, many))
  if (presses.length <= named + 1) {
    return t('today_summary', listOf(words(presses)))
  }
  const rest = presses.slice(named).reduce((sum, [, many]) => sum + many, 0)
  const list = listOf(words(presses.slice(0, named)), 'unit')
  return count('today_summary_more', rest, list)
}

function* lookAt(library: Library, now: string, day: string) {
  const today = yield* todayInSteps(library, now)
  // Of days and consents only all that is kept can tell.
  const found = library.part ? { ...today, consents: [] } : today
  yield
  const days = library.part ? [] : yield* anniversaries(library, day)
  return { found, days, fresh: freshMoments(library.moments, now) }
}

// So many sections there are, one more with every frame.
const most = 7

/** All that wants something today, what presses most first: others wait for these, so they stand before our wishes. */
export function Today({ library, actions }: Props) {
  const [problem, attempt] = useAttempt()
  const now = actions.now()
  const day = library.dayOf(now)
  // All of it changes with what is kept and with the day.
  const all = useSlices(() => lookAt(library, now, day), [library, day])
  // It stands last, so nothing waits for it and nothing moves when it comes.
  const worth = useSlices(() => worthAsking(library, now, actions.worthOf), [library, day], 0)
  const drawn = useFrames(most, 1, day)
  if (!all) return null
  const { found, days, fresh } = all
  const shared = { library, actions, day, attempt }
  const { loops, keep, tell, stands, answered, thank, ready, freed, held, consents } = found
  const presses = (
    [
      ['today_n_loops', loops.length],
      ['today_n_keep', keep.length],
      ['today_n_tell', tell.length],
      ['today_n_stands', stands.length],
      ['today_n_answered', answered.length],
      ['today_n_thank', thank.length],
      ['today_n_ready', ready.length + freed.length],
    ] as const
  ).filter(([, many]) => many > 0)
  const more = [held, consents, days, fresh, worth ?? []]
  if (!presses.length && more.every((one) => !one.length)) {
    if (library.part || !worth) return null
    return (
      <Empty title={t('empty_today')}>
        <p>{t('empty_today_1')}</p>
        <p>{t('empty_today_2')}</p>
        <div class="buttons">
          <a class="button button-plain" href={hrefOf({ view: 'moments' })}>
            {t('empty_today_go')}
          </a>
          <a class="button button-plain" href={hrefOf({ view: 'asks', id: 'new' })}>
            {t('ask_new')}
          </a>
        </div>
      </Empty>
    )
  }
  const sections = [
    <TodayLoops key="loops" {...shared} loops={loops} />,
    <TodayGives key="gives" {...shared} keep={keep} tell={tell} stands={stands} />,
    <TodayAsks key="asks" {...shared} found={found} />,
    <TodaySort key="sort" fresh={fresh} />,
    <TodayConsents key="consents" {...shared} consents={consents} />,
    <Anniversaries key="anniversaries" library={library} actions={actions} found={days} />,
    <TodayWorth key="worth" {...shared} worth={worth ?? []} />,
  ]
  return (
    <div class="today">
      <p class="today-summary">{summary(presses)}</p>
      {problem && <ProblemNote problem={problem} />}
      {sections.slice(0, drawn)}
    </div>
  )
}
