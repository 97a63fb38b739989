// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import type { Part } from '../../../utils/domain/part'
import { bare, speakEnglish } from '../../parts/speak-english'
import type { Actions } from '../actions'
import { aGive, aLibrary, aMoment } from '../examples'
import { Listening } from './Listening'
import type { Give, Moment } from '../library'

let calls: (readonly Part[])[] = []
let changed: unknown[] = []
const actions = {
  change: (_: 'moments', moment: Moment, edit: (one: Moment) => unknown) => {
    changed.push(edit(moment))
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
const button = (name: string) =>
  [...root().querySelectorAll('button')].find((one) => one.textContent === name)
const press = (name: string) =>
  act(async () => {
    button(name)?.click()
    await Promise.resolve()
  })
const field = () => {
  const found = root().querySelector('textarea')
  if (!found) throw new Error('There is no field')
  return found
}
const type = (words: string) => {
  field().value = words
  field().dispatchEvent(new Event('input', { bubbles: true }))
}
const need = (part: Partial<Moment> = {}) =>
  aMoment({ kind: 'need', words: 'We need the list in Welsh.', heard: '2026-11-20T09:00:00.000Z', ...part })
const draw = (moment: Moment, gives: Give[] = []) =>
  act(() =>
    render(
      <Listening library={aLibrary({ moments: [moment], gives })} moment={moment} actions={actions} />,
      root(),
    ),
  )

beforeEach(async () => {
  speakEnglish()
  await act(() => render(null, root()))
  calls = []
  changed = []
})

test('it says where one stands, what comes next, and by when', async () => {
  await draw(need())
  expect(root().querySelector('[aria-current="step"]')?.textContent).toBe('Heard')
  expect(text()).toContain('Next: say what you take it to mean. Answer due')
  expect(root().querySelector('time')?.dateTime).toBe('2026-11-22')
  expect(root().querySelector('.overdue')).toBeNull()
  await draw(need({ heard: '2026-11-01T09:00:00.000Z' }))
  expect(root().querySelector('.overdue')?.textContent).toContain('Answer was due')
  await draw(need({ stage: 'understood' }))
  expect(text()).toContain('Close by Feb 18, 2027')
  await draw(need({ stage: 'told' }))
  expect(text()).toContain('Closed: they were told.')
})

test('what was understood is kept on leaving the field, and can then be checked back with them', async () => {
  await draw(need())
  expect(button('Checked back with them…')).toBeUndefined()
  await act(() => type('The list has to be bilingual'))
  await act(async () => {
    field().dispatchEvent(new Event('blur'))
    await Promise.resolve()
  })
  expect(changed).toMatchObject([{ stage: 'understood', understood: 'The list has to be bilingual' }])
  await draw(need({ stage: 'understood', understood: 'The list has to be bilingual' }))
  await press('Checked back with them…')
  await press('mail')
  await press('They agreed')
  expect(changed.at(-1)).toMatchObject({ checked: { channel: 'mail' } })
})

test('what is told without a promise becomes a told give in the same write', async () => {
  const moment = need({ stage: 'acted', understood: 'The list has to be bilingual' })
  await draw(moment)
  await press('They were told…')
  await press('in person')
  await press('They were told')
  expect(calls).toMatchObject([
    [
      {
        noun: 'gives',
        add: {
          kind: 'fix',
          what: 'The list has to be bilingual',
          moments: [moment.id],
          state: 'told',
          told: { channel: 'in person' },
        },
      },
      { noun: 'moments', id: moment.id },
    ],
  ])
})

test('while something is promised, it is closed where it was promised', async () => {
  const moment = need({ stage: 'understood', understood: 'x' })
  const give = aGive({ kind: 'fix', what: 'A bilingual list', moments: [moment.id], due: '2026-11-30' })
  await draw(moment, [give])
  expect(text()).toContain('Next: keep what was promised.')
  expect(text()).toContain('A bilingual list')
  expect(button('They were told…')).toBeUndefined()
  expect(button('Acted on it')).toBeUndefined()
})
