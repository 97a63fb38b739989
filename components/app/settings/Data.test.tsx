// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { problem } from '../../../utils/domain/problem'
import { bare, speakEnglish } from '../../parts/speak-english'
import { Data } from './Data'

const counts = { moments: 3, people: 2, asks: 1 }
const show = async (isBehind?: () => Promise<boolean>) => {
  await act(async () =>
    render(
      <Data
        counts={counts}
        onExport={async () => 'goodword-2026-11-21.json'}
        importing={{
          open: async () => problem('file-not-json'),
          past: async () => [],
          undo: async () => problem('gone'),
        }}
        {...(isBehind ? { isBehind } : {})}
        schema="/archive.schema.json"
      />,
      document.body,
    ),
  )
  await act(async () => undefined)
}
const said = () => bare(document.querySelector('[role=status]')?.textContent)

beforeEach(() => {
  speakEnglish()
  render(null, document.body)
})

test('nothing is said of a second copy that follows', async () => {
  await show(async () => false)
  expect(said()).toBe('')
})

test('a second copy that stays behind is told, until everything lies in a file', async () => {
  await show(async () => true)
  expect(said()).toContain('The second copy is behind')
  await act(async () => document.querySelector<HTMLElement>('.button-go, button')?.click())
  expect(said()).toContain('goodword-2026-11-21.json')
})
