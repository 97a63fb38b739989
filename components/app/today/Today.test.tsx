// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Part } from '../../../utils/domain/part'
import { bare, speakEnglish } from '../../parts/speak-english'
import type { Actions } from '../actions'
import { aGive, aLibrary, aMoment, anAsk, aPerson } from '../examples'
import type { Library } from '../library'
import { Today } from './Today'
import { worthAsking } from './today-worth'

const now = '2026-11-21T09:00:00.000Z'
const written: Part[] = []
const changed = vi.fn()
const actions = {
  now: () => now,
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

test('worth an ask is fresh praise of somebody whom nobody asked, once each and five at most', () => {
  const people = Array.from({ length: 8 }, (_, at) => aPerson({ names: [`Person ${at}`] }))
  const praise = people.map((person, at) =>
    aMoment({ person: person.id, heard: `2026-11-2${at % 2}T0${at}:00:00.000Z` }),
  )
  const first = people[0]?.id
  const found = worthAsking(
    aLibrary({
      people,
      moments: [...praise, aMoment({ person: people[7]?.id, heard: '2026-11-15T08:00:00.000Z' })],
      asks: [anAsk({ person: first })],
    }),
    now,
  )
  expect(found).toHaveLength(5)
  expect(new Set(found.map(({ person }) => person.id)).size).toBe(5)
  expect(found.map(({ person }) => person.id)).not.toContain(first)
  expect(worthAsking(aLibrary({ people, moments: praise }), '2026-12-01T09:00:00.000Z')).toEqual([])
})
