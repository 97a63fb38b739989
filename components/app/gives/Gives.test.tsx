// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import type { Part } from '../../../utils/domain/part'
import { bare, speakEnglish } from '../../parts/speak-english'
import type { Actions } from '../actions'
import { aGive, aLibrary, aMoment, aPerson } from '../examples'
import { aStand } from './give-examples'
import { Gives } from './Gives'
import type { Give, Library } from '../library'
import type { Route } from '../routes'

const person = aPerson()
const pain = aMoment({ kind: 'pain', words: 'The night shift cannot print.', person: person.id })
const added: Give[] = []
const went: Route[] = []
let calls: (readonly Part[])[] = []
let changed: unknown[] = []
const actions = {
  go: (route: Route) => void went.push(route),
  add: (_: 'gives', give: Give) => {
    added.push(give)
    return Promise.resolve(give)
  },
  change: (_: 'gives', give: Give, edit: (one: Give) => unknown) => {
    changed.push(edit(give))
    return Promise.resolve(changed.at(-1))
  },
  together: (parts: readonly Part[]) => {
    calls.push(parts)
    return Promise.resolve(true)
  },
  freshId: () => '0193a000-0000-7000-8000-00000000ffff',
  now: () => '2026-11-21T09:00:00.000Z',
} as unknown as Actions

const root = () => document.body
const text = () => bare(root().textContent)
const button = (name: string) => {
  const found = [...root().querySelectorAll('button')].find((one) => bare(one.textContent) === name)
  if (!found) throw new Error(`There is no button ${name}`)
  return found
}
const press = (name: string) =>
  act(async () => {
    button(name).click()
    await Promise.resolve()
  })
const draw = (part: Parameters<typeof aLibrary>[0], route: Partial<Route>) =>
  act(() =>
    render(
      <Gives
        library={aLibrary({ people: [person], ...part })}
        route={{ view: 'gives', filters: {}, ...route }}
        actions={actions}
        read={0}
      />,
      root(),
    ),
  )
const put = (field: string, value: string) =>
  act(() => {
    const input = root().querySelector<HTMLInputElement>(`[data-want="${field}"]`)
    if (!input) throw new Error(`There is no field ${field}`)
    input.value = value
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })

beforeEach(async () => {
  speakEnglish()
  await act(() => render(null, root()))
  added.length = went.length = 0
  calls = []
  changed = []
})

/** What a call would leave behind, record by record. */
const after = (parts: readonly Part[] | undefined, library: Library) =>
  parts?.map((part) => {
    if ('add' in part) return part.add
    if ('forget' in part) return undefined
    const records: readonly { id: string }[] = part.noun === 'gives' ? library.gives : library.moments
    return (part.edit as (one: unknown) => unknown)(records.find(({ id }) => id === part.id))
  })

test('telling closes the give and what it was for in one write, and wants to know how', async () => {
  const other = aMoment({ kind: 'need', stage: 'told' })
  const give = aGive({ kind: 'fix', moments: [pain.id, other.id], state: 'done', due: '2026-11-20' })
  const all = { moments: [pain, other], gives: [give] }
  await draw(all, { id: give.id })
  await press('They were told…')
  expect(button('They were told').getAttribute('aria-disabled')).toBe('true')
  await press('They were told')
  expect(calls).toEqual([])
  await press('call')
  await press('They were told')
  expect(calls).toHaveLength(1)
  // What was told before is not written again.
  expect(after(calls[0], aLibrary(all))).toMatchObject([
    { id: give.id, state: 'told', told: { channel: 'call', on: '2026-11-21T09:00:00.000Z' } },
    { id: pain.id, stage: 'told' },
  ])
})

test('a form opened before the view shows that it is done stays; one that has had its day does not come back', async () => {
  const give = aGive({ state: 'promised' })
  await draw({ gives: [give] }, { id: give.id })
  await press('They were told…')
  await draw({ gives: [{ ...give, state: 'done' }] }, { id: give.id })
  expect(button('They were told')).toBeTruthy()
  await draw({ gives: [{ ...give, state: 'told' }] }, { id: give.id })
  await draw({ gives: [{ ...give, state: 'done' }] }, { id: give.id })
  expect(button('They were told…')).toBeTruthy()
})

test('doing brings what it was for along, at least to acted', async () => {
  const give = aGive({ moments: [pain.id] })
  const all = { moments: [pain], gives: [give] }
  await draw(all, { id: give.id })
  await press('Done')
  expect(after(calls[0], aLibrary(all))).toMatchObject([{ state: 'done' }, { stage: 'acted' }])
})

test('a promise says what it is, for whom, by when and who made it', async () => {
  const rules = { ...aLibrary().rules, me: 'Sam' }
  await draw({ moments: [pain], rules }, { id: 'new', filters: { moment: pain.id, kind: 'fix' } })
  expect(text()).toContain('The night shift cannot print.')
  await press('Promise')
  expect(added).toEqual([])
  expect(text()).toContain('This promise does not say yet what it is.')
  expect(document.activeElement?.getAttribute('data-want')).toBe('what')
  await put('what', ' Printing at night ')
  await press('Promise')
  expect(added).toMatchObject([
    {
      kind: 'fix',
      what: 'Printing at night',
      person: person.id,
      moments: [pain.id],
      state: 'promised',
      due: '2026-12-05',
      by: 'Sam',
    },
  ])
  expect(went).toMatchObject([{ view: 'gives', id: added[0]?.id }])
})

test('a stand says which of its fields are missing and leads to the first', async () => {
  await draw({ moments: [pain] }, { id: 'new', filters: { moment: pain.id, kind: 'stand' } })
  await put('decision', 'The printer server is switched off at night')
  await put('decider', 'Mio, IT')
  await put('measure', 'Tickets at night')
  await put('by', '2027-01-31')
  await press('Take this stand')
  expect(added).toEqual([])
  expect(text()).toContain('does not say everything yet: What I say to it, How much, Look back on.')
  expect(document.activeElement?.getAttribute('data-want')).toBe('position')
  const marked = [...root().querySelectorAll('[aria-invalid="true"]')]
  expect(marked.map((one) => one.getAttribute('data-want'))).toEqual(['position', 'amount', 'review'])
  await put('position', 'Leave one printer on')
  await put('amount', 'Ten more a week')
  await put('review', '2027-02-01')
  await press('Take this stand')
  expect(added).toMatchObject([
    {
      kind: 'stand',
      what: 'Leave one printer on',
      moments: [pain.id],
      stand: {
        decider: 'Mio, IT',
        forecast: { measure: 'Tickets at night', amount: 'Ten more a week', by: '2027-01-31' },
        review: '2027-02-01',
        shared: false,
        seconds: [],
      },
    },
  ])
})

test('what was begun is still there when one comes back; cancelling drops it', async () => {
  const route = { id: 'new', filters: { person: person.id } }
  const what = () => root().querySelector<HTMLTextAreaElement>('[data-want="what"]')?.value
  await draw({}, route)
  await put('what', 'A word with their manager')
  await draw({}, {})
  await draw({}, route)
  expect(what()).toBe('A word with their manager')
  await press('Cancel')
  await draw({}, {})
  await draw({}, route)
  expect(what()).toBe('')
})

test.each([
  ['2026-11-22', false],
  ['2026-11-21', true],
  ['2026-10-01', true],
])('a stand to be looked back at on %s asks today: %s', async (review, asks) => {
  const give = aStand({ stand: { review } })
  await draw({ gives: [give] }, { id: give.id })
  expect(text().includes('What happened?')).toBe(asks)
  expect(text().includes('On Nov 22, 2026 you will be asked what happened')).toBe(!asks)
})

test('what happened is written beside the forecast, which stays as it was', async () => {
  const give = aStand({ stand: { review: '2026-11-21' } })
  await draw({ gives: [give] }, { id: give.id })
  await press('Write it down')
  expect(changed).toEqual([])
  await press('Partly')
  await press('Write it down')
  expect(changed).toMatchObject([
    { stand: { forecast: give.stand.forecast, outcome: { result: 'partly', note: '' } } },
  ])
})

test('only a shared stand can be seconded', async () => {
  const give = aStand()
  await draw({ gives: [give] }, { id: give.id })
  expect(text()).toContain('Private.')
  expect(text()).not.toContain('A colleague who stands with you')
  const shared = aStand({ stand: { shared: true, seconds: ['Mio', 'Priya'] } })
  await draw({ gives: [shared] }, { id: shared.id })
  expect(text()).toContain('2 stand with you')
  expect(text()).toContain('A colleague who stands with you')
})

test('how often the forecasts were right is said above the stands, with the counts', async () => {
  const came = (result: 'confirmed' | 'partly' | 'unknown') =>
    aStand({ stand: { outcome: { on: '2026-11-20T09:00:00.000Z', result, note: '' } } })
  const gives = [came('confirmed'), came('confirmed'), came('partly'), came('unknown')]
  await draw({ gives }, {})
  expect(text()).toContain('The forecasts were right in 2 of 3. Confirmed 2 · Partly 1 · Cannot be told 1')
})

test('an empty view says what a give is and where to begin', async () => {
  await draw({}, {})
  expect(text()).toContain('A promise is closed only when they were told.')
  expect(root().querySelector('a[href="#/gives/new"]')).not.toBeNull()
})
