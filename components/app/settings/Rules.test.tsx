// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { type Rulebook, standardRules } from '../../../utils/domain/rulebook'
import { speakEnglish } from '../../parts/speak-english'
import { Rules } from './Rules'

let rules: Rulebook = standardRules
const draw = () =>
  render(
    <Rules
      rules={rules}
      freshId={() => '0193a000-0000-7000-8000-00000000ffff'}
      setRules={(edit) => {
        rules = edit(rules)
        return Promise.resolve(rules)
      }}
    />,
    document.body,
  )
const field = (label: string) => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label)
  const input = found && document.getElementById(found.htmlFor)
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no ${label}`)
  return input
}
const leave = (label: string, text: string) =>
  act(() => {
    const input = field(label)
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }).then(() => act(draw))
const press = (name: string) =>
  act(() => [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.click()).then(
    () => act(draw),
  )

beforeEach(async () => {
  speakEnglish()
  rules = standardRules
  await act(() => render(null, document.body))
  await act(draw)
})

test('a number is written as one leaves it, within the bounds of its schema', async () => {
  const person = field('Between any two asks of one person')
  expect([person.min, person.max]).toEqual(['0', '3650'])
  await leave('Between any two asks of one person', '45')
  expect(rules.days).toEqual({ ...standardRules.days, person: 45 })
  await leave('Between any two asks of one person', '99999')
  expect(rules.days.person).toBe(3_650)
  await leave('Between any two asks of one person', '')
  expect(rules.days.person).toBe(3_650)
  await leave('Points of burden at most', '60')
  expect(rules.burden).toEqual({ ...standardRules.burden, points: 60 })
})

test('the suggestions come back with a press, and go again with an undo; the rest stays', async () => {
  await leave('Your name', ' Robin Falk ')
  await leave('Until a need has an answer', '1')
  await press('Back to what we suggest')
  expect(rules).toEqual({ ...standardRules, me: 'Robin Falk' })
  await press('Undo')
  expect(rules.days.answer).toBe(1)
})

test('a question and a kind of one’s own are added by name', async () => {
  await leave('A new question', 'Do they pay their suppliers in time?')
  await press('Add a question')
  expect(rules.questions).toEqual([
    { id: '0193a000-0000-7000-8000-00000000ffff', text: 'Do they pay their suppliers in time?' },
  ])
  await leave('Name of a new kind', 'Logbook page')
  await press('Add a kind')
  expect(rules.kinds).toMatchObject([{ name: 'Logbook page', gives: ['thanks'] }])
  await leave('Name of a new kind', 'Logbook page')
  await press('Add a kind')
  expect(rules.kinds).toHaveLength(1)
})
