// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { identify } from '../../../utils/domain/advocate'
import { askKinds } from '../../../utils/asks'
import { speakEnglish } from '../../parts/speak-english'
import type { Actions } from '../actions'
import { aLibrary, aPerson } from '../examples'
import type { Ask, Person } from '../library'
import { NewAsk } from './NewAsk'

const person = aPerson()
const agreed = aPerson({
  id: person.id,
  advocate: { ...identify('2026-11-01T00:00:00.000Z'), fit: { values: { grade: 4, note: '' } } },
})
const library = aLibrary({ people: [person] })
const added: Ask[] = []
const answered: Person[] = []
const actions = {
  go: vi.fn(),
  add: (_: 'asks', ask: Ask) => {
    added.push(ask)
    return Promise.resolve(ask)
  },
  change: (_: 'people', record: Person, edit: (one: Person) => Person) => {
    answered.push(edit(record))
    return Promise.resolve(record)
  },
  freshId: () => '0193a000-0000-7000-8000-00000000ffff',
  now: () => '2026-11-21T09:00:00.000Z',
} as unknown as Actions

const root = () => document.body
const button = (name: string) =>
  [...root().querySelectorAll('button')].find((one) => one.textContent === name)
const draw = (all = library) =>
  act(() =>
    render(
      <NewAsk library={all} filters={{ person: person.id }} kinds={askKinds} actions={actions} />,
      root(),
    ),
  )
const type = (text: string) =>
  act(() => {
    const field = root().querySelector<HTMLTextAreaElement>('[data-benefit]')
    if (!field) throw new Error('no benefit field')
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const press = (name: string) =>
  act(async () => {
    button(name)?.click()
    await Promise.resolve()
  })

beforeEach(async () => {
  speakEnglish()
  await act(() => render(null, root()))
  added.length = 0
  await draw()
})

test('the queue stays closed until the ask says what they get, and says why', async () => {
  expect(button('Queue')?.getAttribute('aria-disabled')).toBe('true')
  expect(root().querySelector('#queue-why')?.textContent).toBe('Opens once it says what they get.')
  await press('Queue')
  expect(added).toEqual([])
  expect(document.activeElement?.hasAttribute('data-benefit')).toBe(true)
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true')
})

test('blanks are no benefit', async () => {
  await type('   ')
  expect(button('Queue')?.getAttribute('aria-disabled')).toBe('true')
  await press('Queue')
  expect(added).toEqual([])
})

const choose = (kind: string) =>
  act(() => {
    const field = root().querySelector<HTMLSelectElement>('[data-pitch="ask-without-give"]')
    if (!field) throw new Error('no kind of give')
    field.value = kind
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })

test('sentence, kind of give and values open the queue, each in its turn', async () => {
  await type('An introduction to a peer')
  await press('Queue')
  expect(document.activeElement?.getAttribute('data-pitch')).toBe('ask-without-give')
  await choose('introduction')
  await press('Queue')
  expect(document.activeElement?.textContent).toBe('Yes')
  expect(added).toEqual([])
  await act(() => {
    button('Yes')?.click()
  })
  expect(answered).toMatchObject([{ advocate: { fit: { values: { grade: 4 } } } }])
  await draw(aLibrary({ people: [agreed] }))
  expect(button('Queue')?.hasAttribute('aria-disabled')).toBe(false)
  await press('Queue')
  expect(added).toMatchObject([
    {
      state: 'queued',
      benefit: 'An introduction to a peer',
      gets: 'introduction',
      person: person.id,
      history: [{ from: 'draft', to: 'queued' }],
    },
  ])
})

test('what was begun is kept as a draft by walking away; what was not begun is not', async () => {
  await act(() => render(null, root()))
  expect(added).toEqual([])
  await draw()
  await type('Full credit')
  await act(() => render(null, root()))
  expect(added).toMatchObject([{ state: 'draft', benefit: 'Full credit' }])
})
