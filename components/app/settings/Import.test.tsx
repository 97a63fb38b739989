// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { problem } from '../../../utils/domain/problem'
import { bare, speakEnglish } from '../../parts/speak-english'
import { Import } from './Import'
import type { Importing, Mapping, Planned, Sheet } from './importing'

const none = { companies: 0, people: 0, moments: 0, asks: 0, gives: 0, drafts: 0, rules: 0 }
const past = {
  id: '1',
  at: '2026-11-21T12:00:00.000Z',
  name: 'praise.csv',
  added: 3,
  merged: 1,
}

let asked: Mapping[] = []
let taken: string[][] = []
let undone: string[] = []

const planned: Planned = {
  file: 'praise.csv',
  of: 'lines',
  added: { ...none, moments: 2 },
  merged: none,
  unchanged: none,
  refused: [],
  ignored: ['Internal ID'],
  money: ['Budget'],
  first: [],
  left: [{ at: 7, why: 'field', about: 'title' }],
  clashes: ['a', 'b'].map((id) => ({
    noun: 'people' as const,
    id,
    name: `Person ${id}`,
    fields: [{ field: 'role', mine: 'Nurse', theirs: 'Head' }],
  })),
  bringIn: async (theirs) => {
    taken.push([...theirs])
    return { report: { ...planned, ignored: [] }, past }
  },
}
const sheet: Sheet = {
  file: 'praise.csv',
  shape: 'senja',
  rows: 2,
  fields: ['words', 'name', 'date'],
  columns: [
    { heading: 'Text', samples: ['Fine'], money: false },
    { heading: 'Who', samples: ['Ida'], money: false },
    { heading: 'Budget', samples: ['9000'], money: true },
  ],
  mapping: { fields: ['words', undefined, undefined] },
  mustAsk: ({ fields, order }) => fields.includes('date') && !order,
  hasScale: () => false,
  preview: ({ fields }) => [{ words: 'Fine', who: fields[1] === 'name' ? 'Ida' : '', said: '' }],
  plan: async (mapping) => {
    asked.push(mapping)
    return planned
  },
}
const show = async (more: Partial<Importing> = {}) => {
  const ways: Importing = {
    open: async () => sheet,
    past: async () => [past],
    undo: async (id) => {
      undone.push(id)
      return { removed: 2, restored: 1, stayed: [{ noun: 'people', id: 'a', name: 'Ida', why: 'changed' }] }
    },
    ...more,
  }
  await act(async () => render(<Import {...ways} />, document.body))
}
const said = () => bare(document.body.textContent)
const press = (text: string) =>
  act(async () => {
    const found = [...document.querySelectorAll('button')].find(
      (one) => bare(one.textContent).trim() === text,
    )
    if (!found) throw new Error(`no button “${text}”`)
    found.click()
  })
const choose = () =>
  act(async () => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]')!
    Object.defineProperty(field, 'files', { value: [new File(['x'], 'praise.csv')], configurable: true })
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
const pick = (at: number, value: string) =>
  act(async () => {
    const list = document.querySelectorAll('select')[at]!
    list.value = value
    list.dispatchEvent(new Event('change', { bubbles: true }))
  })

beforeEach(() => {
  speakEnglish()
  render(null, document.body)
  asked = []
  taken = []
  undone = []
})

test('a table is asked about column by column; what a customer pays is no choice', async () => {
  await show()
  await choose()
  expect(said()).toContain('This looks like a file from Senja.')
  expect(document.querySelectorAll('.import-columns select')).toHaveLength(2)
  expect(said()).toContain('What a customer pays has no place here.')
  await pick(1, 'name')
  expect(document.querySelector('.import-first')?.textContent).toContain('Ida')
  await press('See what would happen')
  expect(asked).toEqual([{ fields: ['words', 'name', undefined] }])
})

test('days that could be read both ways are asked for before anything else', async () => {
  await show()
  await choose()
  await pick(1, 'date')
  await press('See what would happen')
  expect([asked, said()]).toEqual([[], expect.stringContaining('First say how days are written.')])
  await pick(2, 'mdy')
  await press('See what would happen')
  expect(asked).toEqual([{ fields: ['words', 'date', undefined], order: 'mdy' }])
})

test('what would happen is told line by line, and a clash is chosen, each or all', async () => {
  await show()
  await choose()
  await press('See what would happen')
  expect(said()).toContain('Nothing is brought in yet')
  expect(said()).toContain('Line 7: not as it has to be (title)')
  expect(said()).toContain('Columns left out: Internal ID.')
  await press('The file’s in all')
  await act(async () => document.querySelector<HTMLInputElement>('fieldset input')?.click())
  await press('Bring in')
  expect(taken).toEqual([['b']])
  await press('Undo this import')
  expect(undone).toEqual(['1'])
  expect(said()).toContain('Taken back: 2 removed, 1 as before.')
  expect(said()).toContain('People: Ida changed since')
})

test('what is read can be stopped, and what was stopped does not come back', async () => {
  let stopped: AbortSignal | undefined
  let done: (sheet: Sheet) => void = () => undefined
  await show({
    open: (_, { stop, onStep }) => {
      stopped = stop
      onStep(0.5)
      return new Promise((answer) => (done = answer))
    },
  })
  await choose()
  expect(document.querySelector('progress')?.value).toBe(0.5)
  await press('Stop')
  await act(async () => done(sheet))
  expect([stopped?.aborted, document.querySelector('.import-step')]).toEqual([true, null])
})

test('an import from another day is taken back from the list; a problem is a sentence', async () => {
  await show({ undo: async () => problem('gone') })
  expect(document.querySelector('.import-past')?.textContent).toContain('praise.csv')
  await act(async () => document.querySelector<HTMLElement>('.import-past button')?.click())
  expect(document.querySelector('.problem')).not.toBeNull()
})
