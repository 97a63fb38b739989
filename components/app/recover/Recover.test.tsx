// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { problem } from '../../../utils/domain/problem'
import type { Findings } from '../../../utils/domain/recovery'
import { bare, speakEnglish } from '../../parts/speak-english'
import { Frozen } from './Frozen'
import { Recover, type Ways } from './Recover'

const none = { companies: 0, people: 0, moments: 0, asks: 0, gives: 0, drafts: 0, rules: 0 }
const copy = { ...none, moments: 3, people: 2 }
const findings: Findings = {
  trouble: 'lost',
  known: { moments: 3, last: '2026-11-21T12:00:00.000Z' },
  here: none,
  copy,
}
const waysOf = (): Ways => ({
  restore: vi.fn(async () => ({ found: 5, restored: 5, damaged: [], missing: 0 })),
  salvage: vi.fn(async () => ({ found: 5, restored: 5, damaged: [], missing: 0 })),
  takeFile: vi.fn(async () => problem('file-not-json')),
  saveCopy: vi.fn(async () => 'goodword-copy-2026-11-21.json'),
  goOn: vi.fn(async () => true as const),
  lookAgain: vi.fn(async () => undefined),
})
const show = (about: Partial<Findings>, ways = waysOf()) => {
  void act(() => render(<Recover findings={{ ...findings, ...about }} ways={ways} />, document.body))
  return ways
}
const buttons = () => [...document.querySelectorAll('button')].map((one) => bare(one.textContent))
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.click())

beforeEach(() => {
  speakEnglish()
  render(null, document.body)
})

test('a lost library has every way back, the second copy first', () => {
  show({})
  expect(document.activeElement?.textContent).toBe('The library that was here before is gone')
  expect(buttons()).toEqual([
    'Restore from the second copy',
    'Restore from a file',
    'Save the second copy as a file',
    'Go on with what is here',
  ])
})

test('no way is offered that leads nowhere', () => {
  show({ copy: none })
  expect(buttons()).toEqual(['Restore from a file', 'Go on with what is here'])
  render(null, document.body)
  show({ trouble: 'shut', here: undefined })
  expect(buttons()).toEqual([
    'Restore from the second copy',
    'Restore from a file',
    'Save the second copy as a file',
    'Try again',
  ])
  expect(bare(document.body.textContent)).toContain('The storage that does not open is replaced.')
  render(null, document.body)
  show({ trouble: 'torn' })
  expect(buttons()).toEqual(['Save what can be read', 'Save the second copy as a file', 'Try again'])
})

test('what came back is counted, and what is damaged is named', async () => {
  const ways = waysOf()
  const damaged = [{ noun: 'moments' as const, id: 'x', name: 'They answered' }]
  show({}, { ...ways, restore: async () => ({ found: 5, restored: 4, damaged, missing: 1 }) })
  await press('Restore from the second copy')
  expect([...document.querySelectorAll('dd')].map((one) => one.textContent)).toEqual(['5', '4', '1', '1'])
  expect(bare(document.querySelector('li')?.textContent)).toBe('Moments They answered')
  await press('Open the library')
  expect(ways.lookAgain).toHaveBeenCalledOnce()
})

test('a second press while it works does nothing', async () => {
  let done: () => void = () => undefined
  const ways = waysOf()
  const restore = vi.fn(() => new Promise<never>((end) => (done = () => end(problem('copy-empty') as never))))
  show({}, { ...ways, restore })
  await press('Restore from the second copy')
  await press('Restore from the second copy')
  await press('Go on with what is here')
  expect(restore).toHaveBeenCalledOnce()
  expect(ways.goOn).not.toHaveBeenCalled()
  await act(async () => done())
  expect(bare(document.querySelector('[role=alert]')?.textContent)).toContain('second copy is sound')
})

test('it says how far it is, and can be stopped; what came of that is said', async () => {
  const restore: Ways['restore'] = ({ onStep, stop }) =>
    new Promise((end) => {
      stop.addEventListener('abort', () => end(problem('import-stopped')))
      onStep(0.4)
    })
  show({}, { ...waysOf(), restore })
  expect(document.querySelector('progress')).toBeNull()
  await press('Restore from the second copy')
  expect(document.querySelector('progress')?.value).toBe(0.4)
  await press('Stop')
  expect(document.querySelector('progress')).toBeNull()
  expect(bare(document.querySelector('[role=alert]')?.textContent)).toContain('was stopped')
  await press('Restore from the second copy')
  expect(document.querySelector('progress')?.value).toBe(0.4)
})

test('while nothing is written it says why, and what a new try came to', async () => {
  const onTry = vi.fn(async () => problem('storage-refused', 'UnknownError'))
  void act(() =>
    render(
      <Frozen held={problem('storage-full')} onTry={onTry} onSave={async () => 'goodword.json'} />,
      document.body,
    ),
  )
  expect(bare(document.querySelector('.problem-what')?.textContent)).toContain('(the disk is full)')
  await press('Try again')
  expect(bare(document.querySelector('.problem-what')?.textContent)).toContain('(UnknownError)')
  await press('Save everything as a file')
  expect(bare(document.querySelector('[role=status]')?.textContent)).toBe('Saved as goodword.json.')
})
