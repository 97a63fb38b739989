import { useMemo, useState } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { Coin } from '../../parts/Coin'
import { Quote } from '../../parts/Quote'
import { When } from '../../parts/When'
import { t, under } from '../../parts/words'
import { hrefOf } from '../routes'
import { type Between, type Event, timelineOf } from './timeline'
import './timeline.css'

interface Props {
  between: Between
  /** Whose it is, where several people stand in one line. */
  whose?: (event: Event) => { id: string; name: string } | undefined
}

// Whole histories at once would make opening anything but instant.
const page = 60

/** Whole months, so many that at least this many events are among them. */
function monthsOf(all: readonly { events: readonly Event[] }[], many: number): number {
  let sum = 0
  const last = all.findIndex(({ events }) => (sum += events.length) >= many)
  return last < 0 ? all.length : last + 1
}

/**
 * Both sides of a person along one line: ours for them at the start, theirs for us at the end. Filled is done,
 * outlined is owed. Where there is no room for two columns the two sides keep their edges, as in a letter and its answer.
 */
export function Timeline({ between, whose }: Props) {
  const [shown, setShown] = useState(page)
  const months = useMemo(() => timelineOf(between), [between])
  const until = monthsOf(months, shown)
  if (!months.length) return <p class="soft">{t('timeline_empty')}</p>
  return (
    <div class="timeline">
      <div class="timeline-heads" aria-hidden="true">
        <span class="row-for-customer">{t('timeline_for')}</span>
        <span class="row-by-customer">{t('timeline_by')}</span>
      </div>
      {months.slice(0, until).map(({ month, events }) => (
        <section key={month} class="timeline-month" aria-label={month}>
          <h3 class="timeline-date">{month}</h3>
          <ol>
            {events.map((event) => (
              <li key={event.id} class={`event event-${event.side} ${event.owed ? 'event-owed' : ''}`}>
                <EventNote event={event} who={whose?.(event)} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {months.length > until && <Button onClick={() => setShown(shown + page)}>{t('timeline_more')}</Button>}
    </div>
  )
}

function EventNote({ event, who }: { event: Event; who: ReturnType<NonNullable<Props['whose']>> }) {
  const owed = event.owed && <span class="event-owes">{t('owed')}</span>
  const head = (words: string) => (
    <p class="event-head">
      <Coin side={event.side} /> {words} · <When at={event.at} /> {owed}
      {who && (
        <>
          {' · '}
          <a href={hrefOf({ view: 'people', id: who.id })}>
            <bdi>{who.name}</bdi>
          </a>
        </>
      )}
    </p>
  )
  if (event.what === 'moment') {
    const { moment } = event
    return (
      <>
        {head(t(`kind_${moment.kind}`))}
        <a class="event-words" href={hrefOf({ view: 'moments', id: moment.id })}>
          <Quote words={moment.words} side={event.side} lang={moment.language} />
        </a>
      </>
    )
  }
  if (event.what === 'ask') {
    const { ask } = event
    return (
      <>
        {head(t('ask_done'))}
        <a class="event-what" href={hrefOf({ view: 'asks', id: ask.id })}>
          {ask.customKind ?? t(`ask_kind_${under(ask.kind)}`)}
        </a>
        {ask.outcome?.minutes !== undefined && <p class="soft small">{t('minutes', ask.outcome.minutes)}</p>}
      </>
    )
  }
  const { give } = event
  return (
    <>
      {head(t(`give_${under(give.kind)}`))}
      <a class="event-what" dir="auto" href={hrefOf({ view: 'gives', id: give.id })}>
        {give.what}
      </a>
      <p class="soft small">
        {give.told ? t('give_told', give.told.channel) : t(`give_state_${give.state}`)}
      </p>
    </>
  )
}
