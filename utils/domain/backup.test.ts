import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noon, numRuns } from '../../test/support/samples'
import { backupName, isBackupDue, noPlan, stale, surplus } from './backup'

const made = (at: string) => ({ name: backupName(at, false), at, where: 'folder' as const })
const dayOf = (at: string) => at.slice(0, 10)

it('is due by calendar days, at once where there is none, and never unasked', () => {
  const due = (every: 'never' | 'day' | 'week', last?: string) =>
    isBackupDue({ ...noPlan, every, made: last ? [made(last)] : [] }, '2026-11-22', dayOf)
  expect([due('never'), due('day'), due('week')]).toEqual([false, true, true])
  expect([due('day', '2026-11-22T00:01:00.000Z'), due('day', '2026-11-21T23:59:00.000Z')]).toEqual([
    false,
    true,
  ])
  expect([due('week', '2026-11-16T12:00:00.000Z'), due('week', '2026-11-15T12:00:00.000Z')]).toEqual([
    false,
    true,
  ])
})

it('lets the oldest of ours go and nobody else’s file', () => {
  const instant = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(instant, fc.boolean()), {
        selector: ([at]) => Math.floor(at.getTime() / 1_000),
      }),
      fc.array(fc.string()),
      fc.integer({ min: 1, max: 9 }),
      (all, strange, keep) => {
        const ours = all.map(([at, sealed]) => backupName(at.toISOString(), sealed))
        const gone = surplus([...ours, ...strange, 'goodword-2026-11-22.json'], keep)
        expect(gone).toHaveLength(Math.max(0, ours.length - keep))
        const left = ours.filter((name) => !gone.includes(name))
        for (const name of gone) for (const stays of left) expect(name < stays).toBe(true)
      },
    ),
    { numRuns: Math.min(numRuns, 200) },
  )
})

it('tells which files still hold whoever was erased', () => {
  const [before, after] = [made('2026-11-21T11:00:00.000Z'), made('2026-11-21T13:00:00.000Z')]
  expect(stale({ ...noPlan, made: [after, before] })).toEqual([])
  expect(stale({ ...noPlan, made: [after, before], erased: noon })).toEqual([before])
})
