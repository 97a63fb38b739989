// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { askKinds } from '../../utils/asks'
import { speakEnglish } from '../parts/speak-english'
import type { Actions } from './actions'
import { aLibrary, aPerson } from './examples'
import type { Ask } from './library'
import { NewAsk } from './NewAsk'

const person = aPerson()
const library = aLibrary({ people: [person] })
const added: Ask[] = []
const actions = {
  go: vi.fn(),
  addAsk: (ask: Ask) => {
    added.push(ask)
    return Promise.resolve(ask)
  },
  freshId: () => '0193a000-0000-7000-8000-00000000ffff',
  now: () => '2026-11-21T09:00:00.000Z',
} as unknown as Actions

const root = () => document.body
const button = (name: string) =>
  [...root().querySelectorAll('button')].find((one) => one.textContent === name)
const draw = () =>
  act(() =>
    render(
      <NewAsk library={library} filters={{ person: person.id }} kinds={askKinds} actions={actions} />,
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

test('a sentence opens the queue; the ask goes in queued, with its history', async () => {
  await type('An introduction to a peer')
  expect(button('Queue')?.hasAttribute('aria-disabled')).toBe(false)
  await press('Queue')
  expect(added).toMatchObject([
    {
      state: 'queued',
      benefit: 'An introduction to a peer',
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
