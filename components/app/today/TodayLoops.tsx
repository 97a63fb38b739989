import type { Today } from '../../../utils/domain/today'
import { Quote } from '../../parts/Quote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { companyOf, type Library, momentSide, sayer } from '../library'
import { hrefOf } from '../routes'
import { Due, type TodayAction, TodayRow, TodaySection } from './TodayRow'

/** What every part of the view works with. */
export interface Shared {
  library: Library
  actions: Actions
  /** The user's own calendar day. */
  day: string
  attempt: (action: Promise<unknown>) => Promise<boolean>
}

/** What customers need: first an answer, then the thing itself. */
export function TodayLoops({ library, day, loops }: Shared & Pick<Today, 'loops'>) {
  return (
    <TodaySection title={t('today_loops')} of={loops}>
      {({ moment, loop }) => {
        const here = hrefOf({ view: 'moments', id: moment.id })
        const give = library.gives.find((one) => one.state !== 'told' && one.moments.includes(moment.id))
        const promise: TodayAction = {
          label: t('today_promise'),
          href: hrefOf({
            view: 'gives',
            id: 'new',
            filters: { moment: moment.id, person: moment.person ?? '' },
          }),
        }
        const close: TodayAction = {
          label: t('today_close'),
          href: give ? hrefOf({ view: 'gives', id: give.id }) : here,
        }
        const first = loop.loop === 'inner' ? { label: t('today_answer'), href: here } : close
        const said = [sayer(library, moment), companyOf(library, moment)].filter(Boolean).join(', ')
        return (
          <TodayRow key={moment.id} id={moment.id} href={here} actions={give ? [first] : [first, promise]}>
            <Quote words={moment.words} side={momentSide(moment)} lang={moment.language} />
            <span class="row-meta">
              <span class="row-who">
                <bdi>{said || t('somebody')}</bdi>
              </span>
              <span>{t(`today_${loop.loop}`)}</span>
              <Due at={loop.due} today={day} />
            </span>
          </TodayRow>
        )
      }}
    </TodaySection>
  )
}
