import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clear } from '../../test/support/everything'
import { asRead } from '../../test/support/imported'
import { must } from '../../test/support/must'
import { elsewhere, outsideOf } from '../../test/support/outside'
import { momentOf, personOf } from '../../test/support/samples'
import { importArchive } from './archive'
import { catchUp } from './catch-up'
import { database } from './database'
import type { Going } from './going'
import { outside } from './outside'
import { restoreFromArchive, restoreFromCopy, salvage } from './recover'

vi.setConfig({ testTimeout: 60_000 })

const many = 500
const people = Array.from({ length: many }, (_, n) => personOf({ names: [`Reader ${n}`] }))
const moments = people.map(({ id }, n) => momentOf({ person: id, words: `They stayed on the line ${n}.` }))
const archive = asRead({ people, moments })
const stores = ['people', 'moments', 'journal', 'tallies', 'index'] as const

beforeEach(async () => {
  Object.assign(outside, outsideOf(elsewhere()))
  must(await importArchive(archive))
  await catchUp()
})
afterEach(async () => {
  await catchUp()
  await clear()
})

const everything = async () => {
  const open = await database()
  return JSON.stringify(await Promise.all(stores.map((name) => open.getAll(name))))
}
async function damage(): Promise<void> {
  const open = await database()
  for (const { id } of moments.slice(0, 3)) {
    const row = await open.get('moments', id)
    if (!row) throw new Error('no such moment')
    await open.put('moments', { ...row, words: `${row.words}?` })
  }
}

it.each([
  ['restored from the second copy', clear, restoreFromCopy],
  ['restored from a file', clear, (going: Going) => restoreFromArchive(archive, going)],
  ['saved record by record', damage, salvage],
] as const)(
  'a library that is %s can be stopped anywhere, and nothing has changed',
  async (_, harm, work) => {
    await harm()
    const before = await everything()
    for (const at of [0, 0.2, 0.45, 0.6, 0.9]) {
      const stop = new AbortController()
      let last = 0
      const onStep = (done: number) => {
        expect(done).toBeGreaterThanOrEqual(last)
        last = done
        if (done >= at) stop.abort()
      }
      if (at === 0) stop.abort()
      expect(await work({ onStep, stop: stop.signal }), `${at}`).toEqual({ problem: 'import-stopped' })
      // It stops there and then, and not at the end of all the work.
      expect(last).toBeLessThan(at + 0.25)
      expect(await everything(), `${at}`).toBe(before)
    }
    const steps: number[] = []
    must(await work({ onStep: (done) => void steps.push(done) }))
    expect(steps.at(-1)).toBeCloseTo(1)
    expect(steps.length).toBeGreaterThan(6)
    const open = await database()
    expect(await open.count('moments')).toBe(many)
    expect((await open.get('moments', moments[0]?.id ?? ''))?.words).toBe(moments[0]?.words)
  },
)
