// @vitest-environment node
// Due days are calendar days: in each zone, as the runtime itself has it, no change of clocks moves one.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'

const probe = `
  import { toDay } from './components/parts/dates'
  import { addDays, daysBetween } from './utils/domain/day'
  const naive = (day, more) => toDay(new Date(new Date(day + 'T00:00').getTime() + more * 864e5).toISOString())
  const { starts } = JSON.parse(process.argv.at(-1))
  const out = starts.map(([instant, more]) => {
    const day = toDay(instant)
    const due = addDays(day, more)
    return { day, due, back: addDays(due, -more), between: daysBetween(day, due), naive: naive(day, more) }
  })
  console.log(JSON.stringify({ out, offset: new Date(starts[0][0]).getTimezoneOffset() }))
`
interface Row {
  day: string
  due: string
  back: string
  between: number
  naive: string
}

const folder = mkdtempSync(join(tmpdir(), 'goodword-clock-'))
const file = join(folder, 'probe.mjs')
beforeAll(async () => {
  const stdin = { contents: probe, resolveDir: process.cwd(), loader: 'ts' as const }
  await build({ stdin, bundle: true, format: 'esm', platform: 'node', outfile: file })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Asks a process that lives in this zone. */
function inZone(zone: string, starts: [instant: string, more: number][]): Row[] {
  const args = [file, JSON.stringify({ starts })]
  const text = execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone }, encoding: 'utf8' })
  return (JSON.parse(text) as { out: Row[] }).out
}

const cases: [what: string, zone: string, instant: string, more: number, day: string, due: string][] = [
  ['clocks go forward', 'Europe/Berlin', '2026-03-28T22:59:00Z', 2, '2026-03-28', '2026-03-30'],
  ['clocks go back', 'Europe/Berlin', '2026-10-24T21:59:00Z', 2, '2026-10-24', '2026-10-26'],
  ['clocks go back at midnight', 'America/Havana', '2026-10-31T12:00:00Z', 2, '2026-10-31', '2026-11-02'],
  ['midnight is skipped', 'Africa/Cairo', '2026-04-23T12:00:00Z', 2, '2026-04-23', '2026-04-25'],
  ['half an hour only', 'Australia/Lord_Howe', '2026-10-03T12:00:00Z', 2, '2026-10-03', '2026-10-05'],
  ['a day is skipped', 'Pacific/Apia', '2011-12-29T12:00:00Z', 3, '2011-12-29', '2012-01-01'],
  ['a leap day', 'Asia/Tokyo', '2028-02-28T12:00:00Z', 2, '2028-02-28', '2028-03-01'],
  ['no leap day', 'Asia/Tokyo', '2027-02-28T12:00:00Z', 2, '2027-02-28', '2027-03-02'],
  ['a year back', 'America/New_York', '2026-11-22T12:00:00Z', -365, '2026-11-22', '2025-11-22'],
]

it.each(cases)('%s in %s', (_, zone, instant, more, day, due) => {
  expect(inZone(zone, [[instant, more]])).toMatchObject([{ day, due, back: day, between: more }])
})

it('a due day written in one zone is the same day in every other', () => {
  const zones = ['Pacific/Kiritimati', 'Pacific/Honolulu', 'UTC']
  const days = zones.map((zone) => inZone(zone, [['2026-12-24', 7]]))
  for (const [row] of days) expect(row).toMatchObject({ day: '2026-12-24', due: '2026-12-31' })
})

it('counted in hours instead it would move: the control', () => {
  const [back] = inZone('Europe/Berlin', [['2026-10-24T12:00:00Z', 2]])
  const [skipped] = inZone('Pacific/Apia', [['2011-12-29T12:00:00Z', 3]])
  expect([back?.naive === back?.due, skipped?.naive === skipped?.due]).toEqual([false, false])
})
