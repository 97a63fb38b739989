// Each fault strikes a few times here; `npm run faults -- --long` is for the full figures.
import { expect, test } from 'vitest'
import { browserOfThisRun } from '../drive/launch.ts'
import { faults } from '../faults/index.ts'
import { holds, type Row, table } from '../faults/row.ts'

const runs: Record<string, number> = {
  kill: 2,
  worker: 8,
  reload: 3,
  power: 1,
  corrupt: 1,
  edits: 100,
  upgrade: 1,
}

// Damage to the database as such, and damage inside one record.
const kinds = ['MANIFEST', 'wal', 'sqlite']

const strike = async (name: string): Promise<Row> => {
  const fault = faults[name]
  if (!fault) throw new Error(`There is no fault ${name}`)
  return fault({ browser: browserOfThisRun(), runs: runs[name], kinds })
}

for (const name of Object.keys(runs))
  test(`${name}: nothing acknowledged is lost or doubled, and the control loses`, async ({ skip }) => {
    const row = await strike(name)
    if (row.cannot) skip(`cannot here: ${row.cannot}`)
    expect(holds(row), table([row])).toBe(true)
  }, 180_000)
