import { Coin } from '../parts/Coin'
import { Quote } from '../parts/Quote'
import { When } from '../parts/When'
import { t, under } from '../parts/words'
import { hrefOf } from './routes'
import type { PersonFacts } from './person-facts'
import { type Event, timelineOf } from './timeline'
import './timeline.css'

/**
 * Both sides of a person along one line: ours for them at the start, theirs for us at the end. Filled is done,
 * outlined is owed. Where there is no room for two columns the two sides keep their edges, as in a letter and its answer.
 */
export function Timeline({ facts }: { facts: PersonFacts }) {
  const months = timelineOf(facts)
  if (!months.length) return <p class="soft">{t('timeline_empty')}</p>
  return (
    <div class="timeline">
      <div class="timeline-heads" aria-hidden="true">
        <span class="row-for-customer">{t('timeline_for')}</span>
        <span class="row-by-customer">{t('timeline_by')}</span>
      </div>
      {months.map(({ month, events }) => (
        <section key={month} class="timeline-month" aria-label={month}>
          <h3 class="timeline-date">{month}</h3>
          <ol>
            {events.map((event) => (
              <li key={event.id} class={`event event-${event.side} ${event.owed ? 'event-owed' : ''}`}>
                <EventNote event={event} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function EventNote({ event }: { event: Event }) {
  const owed = event.owed && <span class="event-owes">{t('owed')}</span>
  const head = (words: string) => (
    <p class="event-head">
      <Coin side={event.side} /> {words} · <When at={event.at} /> {owed}
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
