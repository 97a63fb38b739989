// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { problem } from '../../../utils/domain/problem'
import { bare, speakEnglish } from '../../parts/speak-english'
import type { BackingUp } from './backing-up'
import { Restore } from './Restore'

beforeEach(() => {
  speakEnglish()
  render(null, document.body)
})

test('a restore shows how far it is, and can be stopped', async () => {
  let tell: (done: number) => void = () => undefined
  const backing: Pick<BackingUp, 'isSealed' | 'restore'> = {
    isSealed: async () => false,
    restore: (_, __, { stop, onStep }) => {
      tell = onStep
      return new Promise((done) => stop.addEventListener('abort', () => done(problem('import-stopped'))))
    },
  }
  await act(async () => render(<Restore backing={backing as BackingUp} />, document.body))
  const field = document.querySelector<HTMLInputElement>('input[type=file]')
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'before.goodword')] })
  await act(async () => void field?.dispatchEvent(new Event('change', { bubbles: true })))
  await act(async () => tell(0.4))
  expect(document.querySelector('progress')?.value).toBe(0.4)
  const stop = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Stop')
  await act(async () => stop?.click())
  expect(document.querySelector('progress')).toBeNull()
  expect(bare(document.body.textContent)).toContain('stopped')
})
