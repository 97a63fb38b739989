// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { problem } from '../../utils/domain/problem'
import { speakEnglish } from '../parts/speak-english'
import { AutoText } from './AutoText'

const onSave = vi.fn<(text: string, revision: number) => Promise<unknown>>()
const draw = (value: string, revision: number) =>
  act(() =>
    render(<AutoText label="Notes" value={value} revision={revision} onSave={onSave} />, document.body),
  )
const field = () => document.body.querySelector('textarea') as HTMLTextAreaElement
const type = (text: string) =>
  act(() => {
    field().value = text
    field().dispatchEvent(new Event('input', { bubbles: true }))
  })
const leave = () =>
  act(async () => {
    field().dispatchEvent(new Event('blur'))
    await Promise.resolve()
  })

beforeEach(async () => {
  speakEnglish()
  onSave.mockReset().mockImplementation((_, revision) => Promise.resolve({ revision: revision + 1 }))
  await act(() => render(null, document.body))
})

test('leaving the field keeps what was typed, once, over the revision it was typed on', async () => {
  await draw('a', 3)
  await type('a b')
  await leave()
  await leave()
  expect(onSave.mock.calls).toEqual([['a b', 3]])
})

test('a newer text from elsewhere is shown while nothing is typed', async () => {
  await draw('a', 3)
  await draw('from elsewhere', 4)
  expect(field().value).toBe('from elsewhere')
})

test('a conflict is shown with both texts, and nothing typed is lost', async () => {
  await draw('a', 3)
  await type('mine')
  await draw('theirs', 4)
  onSave.mockResolvedValueOnce(problem('changed-elsewhere'))
  await leave()
  expect(onSave).toHaveBeenLastCalledWith('mine', 3)
  expect(field().value).toBe('mine')
  expect(document.body.querySelector('[role=alert]')?.textContent).toContain('theirs')
})

test('the conflict ends by keeping mine over the newer revision, or by taking theirs', async () => {
  await draw('a', 3)
  await type('mine')
  await draw('theirs', 4)
  onSave.mockResolvedValueOnce(problem('changed-elsewhere'))
  await leave()
  const press = (name: string) =>
    act(async () => {
      ;[...document.body.querySelectorAll('button')].find((one) => one.textContent === name)?.click()
      await Promise.resolve()
    })
  await press('Keep mine')
  expect(onSave).toHaveBeenLastCalledWith('mine', 4)
  expect(document.body.querySelector('[role=alert]')).toBeNull()
})

test('another field of the record moving on is no conflict', async () => {
  await draw('a', 3)
  await type('mine')
  await draw('a', 4)
  await leave()
  expect(onSave).toHaveBeenLastCalledWith('mine', 4)
})

test('typed text is kept when the view goes away without a blur', async () => {
  await draw('a', 3)
  await type('mine')
  await act(() => render(null, document.body))
  expect(onSave).toHaveBeenCalledWith('mine', 3)
})
