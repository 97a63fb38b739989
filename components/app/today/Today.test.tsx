// @vitest-environment happy-dom
import fc from 'fast-check'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { numRuns } from '../../../test/support/samples'
import type { Part } from '../../../utils/domain/part'
import { whole } from '../../../utils/domain/steps'
import { bare, speakEnglish } from '../../parts/speak-english'
import type { Actions } from '../actions'
import { aGive, aLibrary, aMoment, anAsk, aPerson } from '../examples'
import type { Library, Moment } from '../library'
import { Today } from './Today'
import { type Worth, worthAsking } from './today-worth'

const now = '2026-11-21T09:00:00.000Z'
const written: Part[] = []
const changed = vi.fn()
const actions = {
  now: () => now,
  worthOf: ({ words }: Moment): Worth => ({ ask: words.length / 100, signs: ['story', 'quantified-result'] }),
  together: (parts: Part[]) => {
    written.push(...parts)
    return Promise.resolve(true)
  },
  change: (...all: unknown[]) => {
    changed(...all)
    return Promise.resolve({})
  },
} as unknown as Actions

const draw = async (library: Library) => {
  await act(() => render(<Today library={library} actions={actions} />, document.body))
  // One section more with every frame.
  for (let frame = 0; frame < 8; frame++)
    await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())))
}
const titles = () => [...document.querySelectorAll('h2')].map((one) => bare(one.textContent))
const press = (name: string) =>
  act(async () => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name)
    button?.click()
    await Promise.resolve()
  })

beforeEach(async () => {
  speakEnglish()
  written.length = 0
  changed.mockClear()
  await act(() => render(null, document.body))
})

test('an empty day teaches what will stand here', async () => {
  await draw(aLibrary())
  expect(titles()).toEqual(['Nothing is waiting for you.'])
})

const ana = aPerson()
const need = aMoment({ kind: 'need', person: ana.id, heard: '2026-11-10T09:00:00.000Z' })
const promised = aGive({ person: ana.id, moments: [need.id], due: '2026-11-20' })
const full = aLibrary({
  people: [ana],
  moments: [need],
  gives: [promised, aGive({ state: 'done', done: now })],
  asks: [
    anAsk({ state: 'accepted', person: ana.id }),
    anAsk({ state: 'completed' }),
    anAsk({ state: 'queued' }),
    anAsk({ state: 'queued', history: [{ on: now, from: 'held', to: 'queued' }] }),
    anAsk({ state: 'held', holds: [{ reason: 'Their season', until: '2026-12-03' }] }),
  ],
})

test('what presses most stands first: what customers wait for before what we want', async () => {
  await draw(full)
  expect(titles()).toEqual([
    'Loops to close 1',
    'Promises to keep 1',
    'Done, and they do not know yet 1',
    'They said yes 1',
    'Thank them 1',
    'Ready to send 1',
    'Free again 1',
    'Held, and why 1',
    'Fresh moments to sort 1',
  ])
  expect(bare(document.querySelector('.today-summary')?.textContent)).toBe(
    'Today: 1 loop to close, 1 promise to keep, 1 thing to tell, and 4 more.',
  )
  expect(document.querySelectorAll('[data-row]')).toHaveLength(9)
})

test('what is overdue says so', async () => {
  await draw(full)
  expect([...document.querySelectorAll('.today-overdue')]).toHaveLength(2)
})

test('a promise is kept together with the need that it answers', async () => {
  await draw(full)
  await press('Done')
  const edited = written.map((part) => ('edit' in part ? part.edit(need as never) : undefined))
  expect(written.map(({ noun }) => noun)).toEqual(['gives', 'moments'])
  expect(edited[1]).toMatchObject({ id: need.id, stage: 'acted' })
})

test('thanked is one press', async () => {
  await draw(full)
  await press('Thanked')
  const [noun, ask, edit] = changed.mock.calls[0] as [string, object, (one: object) => object]
  expect(noun).toBe('asks')
  expect(edit(ask)).toMatchObject({ state: 'thanked' })
})

const none = (): Worth => ({ ask: 0, signs: [] })
const byLength = ({ words }: Moment): Worth => ({ ask: words.length / 1_000, signs: [] })

test('worth an ask is fresh praise of somebody whom nobody asked, once each and five at most', () => {
  const people = Array.from({ length: 8 }, (_, at) => aPerson({ names: [`Person ${at}`] }))
  const praise = people.map((person, at) =>
    aMoment({ person: person.id, heard: `2026-11-2${at % 2}T0${at}:00:00.000Z` }),
  )
  const first = people[0]?.id
  const found = whole(
    worthAsking(
      aLibrary({
        people,
        moments: [...praise, aMoment({ person: people[7]?.id, heard: '2026-11-15T08:00:00.000Z' })],
        asks: [anAsk({ person: first })],
      }),
      now,
      none,
    ),
  )
  expect(found).toHaveLength(5)
  expect(new Set(found.map(({ person }) => person.id)).size).toBe(5)
  expect(found.map(({ person }) => person.id)).not.toContain(first)
  expect(whole(worthAsking(aLibrary({ people, moments: praise }), '2026-12-01T09:00:00.000Z', none))).toEqual(
    [],
  )
})

test('what promises most stands first and says why; each person by the best of their words', async () => {
  const [bo, cy] = [aPerson({ names: ['Bo'] }), aPerson({ names: ['Cy'] })]
  const [short, long, middle] = [
    'Good.',
    'It halved our mornings, and I tell everybody.',
    'A fine thing.',
  ].map((words, at) =>
    aMoment({ words, person: at < 2 ? bo.id : cy.id, heard: `2026-11-20T0${9 - at}:00:00.000Z` }),
  ) as [Moment, Moment, Moment]
  const library = aLibrary({ people: [bo, cy], moments: [short, long, middle] })
  expect(whole(worthAsking(library, now, byLength)).map(({ moment }) => moment.words)).toEqual([
    long.words,
    middle.words,
  ])
  await draw(library)
  const worth = [...document.querySelectorAll('section')].at(-1)
  expect(bare(worth?.textContent)).toContain('told a story · quantified result')
  expect(worth?.querySelector('.quote-words')?.textContent).toBe(long.words)
})

test('whatever was said, the order is by worth, then by time, and nobody stands there twice', () => {
  const hour = fc.integer({ min: 0, max: 160 })
  const said = fc.record({ who: fc.nat(6), ask: fc.nat(3), hour })
  fc.assert(
    fc.property(fc.array(said, { maxLength: 30 }), (words) => {
      const people = Array.from({ length: 7 }, () => aPerson())
      const figures = new Map<string, number>()
      const moments = words.map(({ who, ask, hour: ago }) => {
        const one = aMoment({
          person: people[who]?.id,
          heard: new Date(Date.parse(now) - ago * 3_600_000).toISOString(),
        })
        figures.set(one.id, ask / 3)
        return one
      })
      const worthOf = ({ id }: Moment): Worth => ({ ask: figures.get(id) ?? 0, signs: [] })
      const found = whole(worthAsking(aLibrary({ people, moments }), now, worthOf))
      expect(found).toHaveLength(Math.min(5, new Set(words.map(({ who }) => who)).size))
      for (const [at, { ask, person, moment }] of found.entries()) {
        const next = found[at + 1]
        const theirs = moments.filter((one) => one.person === person.id)
        expect(ask).toBe(Math.max(...theirs.map((one) => worthOf(one).ask)))
        if (!next) continue
        expect(ask).toBeGreaterThanOrEqual(next.ask)
        if (ask === next.ask) expect(moment.heard >= next.moment.heard).toBe(true)
      }
    }),
    { numRuns },
  )
})
