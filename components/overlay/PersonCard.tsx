import { consentFor } from '../../utils/domain/consent'
import { sideOf } from '../../utils/domain/moment-kind'
import type { Ask } from '../../utils/domain/ask'
import type { Give } from '../../utils/domain/give'
import type { Moment } from '../../utils/domain/moment'
import type { NextStep } from '../../utils/domain/next-step'
import { nameOf, type Person } from '../../utils/domain/person'
import { relative, today } from '../parts/dates'
import { nextWords } from '../parts/next-words'
import { count, t } from '../parts/words'
import './person-card.css'

interface Props {
  person: Person
  moments: readonly Moment[]
  asks: readonly Ask[]
  gives: readonly Give[]
  /** What to do next, where the world around them is known. */
  next?: NextStep | undefined
}

const waiting = new Set(['draft', 'queued', 'held', 'sent', 'accepted', 'scheduled'])

/** What to know before asking somebody anything: how often they spoke, when they were asked, what we owe them. */
export function PersonCard({ person, moments, asks, gives, next }: Props) {
  const good = moments.filter((moment) => sideOf(moment.kind) === 'by-customer').length
  const open = moments.filter(
    (moment) => sideOf(moment.kind) === 'for-customer' && moment.stage !== 'told',
  ).length
  const promises = gives.filter((give) => give.state !== 'told').length
  const queued = asks.filter((ask) => waiting.has(ask.state)).length
  const asked = asks.flatMap((ask) => ask.history.filter((step) => step.to === 'sent').map((step) => step.on))
  const last = asked.reduce((newest, on) => (on > newest ? on : newest), '')
  const quote = consentFor(person.consent, 'quote', today())
  const status = person.advocate?.status
  const facts = [
    status && status !== 'identified' && <span>{t(`advocate_${status}`)}</span>,
    good > 0 && <span class="by">{count('card_good', good)}</span>,
    open > 0 && <span class="for">{count('card_open', open)}</span>,
    promises > 0 && <span class="for">{count('card_promise', promises)}</span>,
    queued > 0 && <span class="by">{count('card_waiting', queued)}</span>,
    <span>{last ? t('card_last_asked', relative(last)) : t('card_never_asked')}</span>,
    quote !== 'not-asked' && (
      <span>{t(quote === 'given' || quote === 'renewed' ? 'card_quote_yes' : 'card_quote_no')}</span>
    ),
  ].filter(Boolean)
  return (
    <section class="person-card" aria-label={nameOf(person)}>
      <p class="person-card-name">
        <bdi>{nameOf(person)}</bdi>
        {person.role && (
          <span class="soft">
            {' '}
            · <bdi>{person.role}</bdi>
          </span>
        )}
      </p>
      <ul class="person-card-facts">
        {facts.map((fact, at) => (
          <li key={at}>{fact}</li>
        ))}
      </ul>
      {next && <p class="person-card-next">{nextWords(next)}</p>}
      {person.workingWith && <p class="small soft">{t('card_working', person.workingWith)}</p>}
    </section>
  )
}
