// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import type { Kind } from '../../../utils/domain/moment-kind'
import { expected, type Part } from '../../../utils/domain/part'
import { problem, type Problem } from '../../../utils/domain/problem'
import { standardRules } from '../../../utils/domain/rulebook'
import { bare, speakEnglish } from '../../parts/speak-english'
import type { Actions } from '../actions'
import { onAppKey } from '../keys'
import { aLibrary, aMoment } from '../examples'
import type { Moment } from '../library'
import { Sort } from './Sort'

const one = aMoment({ words: 'First.', heard: '2026-11-10T09:00:00.000Z' })
const other = aMoment({ words: 'Second.', heard: '2026-11-11T09:00:00.000Z' })
let kept: Moment[] = []
let answer: true | Problem = true
let undone = 0
const written: (readonly Part[])[] = []
const actions = {
  go: () => undefined,
  undoable: (_: string, parts: readonly Part[]) => {
    written.push(parts)
    return Promise.resolve(answer)
  },
  undoLast: () => (undone += 1),
  lessonOf: ({ words }: Moment, kind: Kind): Part => ({
    noun: 'rules',
    ...expected(standardRules),
    edit: (rules) => ({ ...rules, me: `${words} ${kind}` }),
  }),
  freshId: () => '0193a000-0000-7000-8000-00000000ffff',
  now: () => '2026-11-21T09:00:00.000Z',
} as unknown as Actions

const draw = () =>
  act(() =>
    render(
      <Sort library={aLibrary({ moments: kept })} siteName={(key) => key} actions={actions} />,
      document.body,
    ),
  )
const press = (key: string) =>
  act(async () => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
    await Promise.resolve()
  })
const words = () => document.querySelector('.sort-card .quote-words')?.textContent
const kind = () => bare(document.querySelector('.sort-kind[aria-pressed="true"]')?.textContent)

beforeEach(async () => {
  speakEnglish()
  await act(() => render(null, document.body))
  kept = [other, one]
  answer = true
  undone = 0
  written.length = 0
  await draw()
})

test('what has waited longest comes first, and the next comes at once', async () => {
  expect(words()).toBe('First.')
  await press('Enter')
  expect(words()).toBe('Second.')
  expect(written).toHaveLength(1)
  expect(document.activeElement?.classList).toContain('sort-card')
})

test('what was refused comes back with the reason', async () => {
  answer = problem('storage-full')
  await press('Enter')
  expect(words()).toBe('First.')
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('The disk is full.')
  await press('z')
  expect(undone).toBe(0)
})

test('a kind is shown before it is read again, and one that stays the same is not written', async () => {
  await press('6')
  expect(kind()).toContain('Pain')
  await press('6')
  expect(written).toHaveLength(1)
  await press('s')
  expect(kind()).toContain('Story')
})

test('a kind that was changed is learnt with the moment that is put in order, and no other is', async () => {
  await press('6')
  await press('Enter')
  expect(written.map((parts) => parts.map(({ noun }) => noun))).toEqual([['moments'], ['rules', 'moments']])
  const [lesson] = written[1] ?? []
  expect(lesson && 'edit' in lesson && lesson.edit(standardRules as never)).toMatchObject({
    me: 'First. pain',
  })
  await press('4')
  await press('1')
  await press('Enter')
  expect(written.at(-1)?.map(({ noun }) => noun)).toEqual(['moments'])
})

test('what the undo bar takes back comes into view again', async () => {
  await press('Enter')
  kept = [other, { ...one, revision: 2, sorted: '2026-11-21T09:00:00.000Z' }]
  await draw()
  expect(words()).toBe('Second.')
  kept = [other, one]
  await draw()
  expect(words()).toBe('First.')
  await press('z')
  expect(undone).toBe(0)
})

test('a letter after g is for another view', async () => {
  const none = () => undefined
  // The frame around the views hears the ways.
  document.addEventListener('keydown', (event) =>
    onAppKey(event, { back: none, undo: none, palette: none, help: none, goTo: none }),
  )
  await press('g')
  await press('x')
  expect(written).toHaveLength(0)
  await press('x')
  expect(written).toHaveLength(1)
})
