import { beforeEach, expect, test } from 'vitest'
import { speakEnglish } from '../../parts/speak-english'
import { aGive, aLibrary, aMoment, aPerson } from '../examples'
import { aStand } from './give-examples'
import { groupGives, isOverdue, whom } from './give-groups'
import type { Library } from '../library'

const today = '2026-11-21'
const told = (on: string) => ({ state: 'told', told: { on, channel: 'mail' } }) as const
const outcome = { on: '2026-11-20T09:00:00.000Z', result: 'confirmed', note: '' } as const
const grouped = (library: Library, q = '') =>
  groupGives(library, q, today, library.gives).map(([group, gives]) => [group, gives.map(({ what }) => what)])

beforeEach(speakEnglish)

test('what is due first stands first; what has no day stands last', () => {
  const gives = [
    aGive({ what: 'some day' }),
    aGive({ what: 'next week', due: '2026-11-28' }),
    aGive({ what: 'last week', due: '2026-11-14' }),
  ]
  expect(grouped(aLibrary({ gives }))).toEqual([['promised', ['last week', 'next week', 'some day']]])
})

test('a promise is overdue from the day after its day, and no longer once it is done', () => {
  expect(isOverdue(aGive({ due: '2026-11-20' }), today)).toBe(true)
  expect(isOverdue(aGive({ due: today }), today)).toBe(false)
  expect(isOverdue(aGive({ due: '2026-11-20', state: 'done' }), today)).toBe(false)
  expect(isOverdue(aGive(), today)).toBe(false)
})

test('who has waited longest to hear of it comes first; what was told last leads the told', () => {
  const gives = [
    aGive({ what: 'done today', state: 'done', done: '2026-11-21T09:00:00.000Z' }),
    aGive({ what: 'done long ago', state: 'done', done: '2026-10-21T09:00:00.000Z' }),
    aGive({ what: 'told long ago', ...told('2026-10-21T09:00:00.000Z') }),
    aGive({ what: 'told today', ...told('2026-11-21T09:00:00.000Z') }),
  ]
  expect(grouped(aLibrary({ gives }))).toEqual([
    ['done', ['done long ago', 'done today']],
    ['told', ['told today', 'told long ago']],
  ])
})

test('a stand stays a stand, told or not: due to be looked back at, then waiting, then with its result', () => {
  const gives = [
    aStand({ what: 'looked back at', stand: { review: '2026-11-01', outcome } }),
    aStand({ what: 'in spring', stand: { review: '2027-03-01' } }),
    aStand({ what: 'in winter', stand: { review: '2026-12-01' } }),
    aStand({ what: 'today', stand: { review: today }, ...told('2026-11-01T09:00:00.000Z') }),
  ]
  expect(grouped(aLibrary({ gives }))).toEqual([
    ['stands', ['today', 'in winter', 'in spring', 'looked back at']],
  ])
})

test('search finds names, kinds and words, with or without accents', () => {
  const person = aPerson({ names: ['Håkon Bråtten'] })
  const library = aLibrary({
    people: [person],
    gives: [
      aGive({ what: 'Offline notes', kind: 'fix', person: person.id }),
      aGive({ what: 'A card', kind: 'gift' }),
    ],
  })
  expect(grouped(library, 'hakon')).toEqual([['promised', ['Offline notes']]])
  expect(grouped(library, 'GIFT card')).toEqual([['promised', ['A card']]])
  expect(grouped(library, 'hakon card')).toEqual([])
})

test('it is for the person, else for whoever said the words', () => {
  const person = aPerson({ names: ['Ida'] })
  const moment = aMoment({ who: { name: 'Somebody new' } })
  const library = aLibrary({ people: [person], moments: [moment] })
  expect(whom(library, aGive({ person: person.id, moments: [moment.id] }))).toBe('Ida')
  expect(whom(library, aGive({ moments: [moment.id] }))).toBe('Somebody new')
  expect(whom(library, aGive())).toBe('')
})
