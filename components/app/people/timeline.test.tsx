import { expect, test } from 'vitest'
import { aGive, aLibrary, aMoment, anAsk, aPerson } from '../examples'
import { factsOf } from './person-facts'
import { timelineOf } from './timeline'

const person = aPerson()
const by = { person: person.id }
const done = [{ on: '2026-11-05T00:00:00.000Z', from: 'accepted' as const, to: 'completed' as const }]

const eventsOf = (part: Parameters<typeof aLibrary>[0]) => {
  const [facts] = factsOf(aLibrary({ people: [person], ...part }), [person])
  return facts ? timelineOf(facts).flatMap(({ events }) => events) : []
}

test('their words stand on the side they count for: praise is theirs for us, a need is ours to meet', () => {
  const events = eventsOf({
    moments: [
      aMoment({ ...by }),
      aMoment({ ...by, kind: 'need' }),
      aMoment({ ...by, kind: 'pain', stage: 'told' }),
    ],
  })
  expect(events.map(({ side, owed }) => [side, owed])).toEqual([
    ['by-customer', false],
    ['for-customer', true],
    ['for-customer', false],
  ])
})

test('a give is owed until they were told', () => {
  const told = { on: '2026-11-09T00:00:00.000Z', channel: 'phone' }
  const events = eventsOf({
    gives: [
      aGive({ ...by, state: 'told', told }),
      aGive({ ...by, state: 'done', done: '2026-11-08T00:00:00.000Z' }),
    ],
  })
  expect(events.map(({ side, owed }) => [side, owed])).toEqual([
    ['for-customer', false],
    ['for-customer', true],
  ])
})

test('only asks they did count as done for us', () => {
  const events = eventsOf({
    asks: [
      anAsk({ ...by, state: 'sent' }),
      anAsk({ ...by, state: 'thanked', history: done }),
      anAsk({ ...by, state: 'thanked' }),
    ],
  })
  expect(events).toHaveLength(1)
})

test('newest first, gathered by month', () => {
  const [facts] = factsOf(
    aLibrary({
      people: [person],
      moments: [
        aMoment({ ...by, said: '2026-09-01' }),
        aMoment({ ...by, said: '2026-11-01' }),
        aMoment({ ...by, said: '2026-09-03' }),
      ],
    }),
    [person],
  )
  expect(facts && timelineOf(facts).map(({ events }) => events.map(({ at }) => at))).toEqual([
    ['2026-11-01'],
    ['2026-09-03', '2026-09-01'],
  ])
})
