// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { speakEnglish } from '../../parts/speak-english'
import { Picks } from './Picks'
import { RowPick } from './RowPick'
import { type Selection, useSelection } from './use-selection'

let selection: Selection
function List({ ids }: { ids: readonly string[] }) {
  selection = useSelection(ids)
  return (
    <Picks selection={selection}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <RowPick id={id} name={id} selection={selection} />
            <a href="#/" data-row={id}>
              {id}
            </a>
          </li>
        ))}
      </ul>
    </Picks>
  )
}
const five = ['a', 'b', 'c', 'd', 'e']
const draw = (ids: readonly string[] = five) => act(() => render(<List ids={ids} />, document.body))
const row = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`)
const press = (key: string, about: KeyboardEventInit = {}) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...about })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
  })
const box = (id: string) => row(id)?.closest('li')?.querySelector('input')

beforeEach(async () => {
  speakEnglish()
  await act(() => render(null, document.body))
  await draw()
  row('b')?.focus()
})

test('x picks and lets go, Shift goes on to the next, Ctrl+A takes all, Escape none', async () => {
  await press('x')
  expect(selection.ids).toEqual(['b'])
  await press('J', { shiftKey: true })
  await press('ArrowDown', { shiftKey: true })
  expect(selection.ids).toEqual(['b', 'c', 'd'])
  expect(document.activeElement).toBe(row('d'))
  await press('x')
  expect(selection.ids).toEqual(['b', 'c'])
  await press('a', { ctrlKey: true })
  expect(selection.ids).toEqual(five)
  await press('Escape')
  expect(selection.ids).toEqual([])
})

test('a box with Shift picks all from the last one', async () => {
  await act(() => box('e')?.click())
  await act(() => {
    box('b')?.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }))
  })
  expect(selection.ids).toEqual(['b', 'c', 'd', 'e'])
  expect(box('c')?.checked).toBe(true)
})

test('what the filters hide is not picked, and is again when it is shown again', async () => {
  await press('a', { ctrlKey: true })
  await draw(['a', 'c'])
  expect(selection.ids).toEqual(['a', 'c'])
  await draw()
  expect(selection.ids).toEqual(five)
})

test('in a field the keys are the field’s', async () => {
  const field = document.createElement('input')
  document.querySelector('.picks')?.append(field)
  field.focus()
  await press('a', { ctrlKey: true })
  await press('x')
  expect(selection.ids).toEqual([])
})
