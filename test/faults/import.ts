// Files that were damaged, forged or made by nobody knows what are brought in. No browser: the store's own code, on a
// database in memory.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { bringIn, library, mergedNaively } from './bring-in.ts'
import { brokenFile } from './broken-files.ts'
import { emptyRow, type Fault, runsOf } from './row.ts'

const atOnce = 500

export const bring: Fault = async (options) => {
  const row = emptyRow('import', 'none')
  const runs = runsOf(options, 1_000, 100_000)
  const control = {
    how: 'files merged with a loop over their keys; lost is clean prototypes',
    of: 0,
    lost: 0,
  }
  const refused = new Map<string, number>()
  const wrong = new Map<string, number>()
  let records = 0
  const count = (into: Map<string, number>, what: string) => into.set(what, (into.get(what) ?? 0) + 1)
  while (row.runs < runs) {
    await library()
    const seed = (options.seed ?? 1) * 1_000_003 + row.runs
    for (const text of fc.sample(brokenFile, { numRuns: Math.min(atOnce, runs - row.runs), seed })) {
      // What was taken in stays; a library that grows without end would be slow to look through.
      if (row.runs % 20 === 0) await library()
      const brought = await bringIn(text)
      row.runs++
      records += brought.taken
      if (brought.refused) count(refused, brought.refused)
      else row.acknowledged++
      if (brought.wrong.length) {
        row.lost++
        for (const one of brought.wrong) count(wrong, one)
      }
      if (row.runs % 10 === 0) {
        control.of++
        if (mergedNaively(text)) control.lost++
      }
    }
    if (row.runs % 5_000 === 0) options.say?.(`import ${row.runs} of ${runs}: ${row.lost} went wrong so far`)
  }
  const told = (all: Map<string, number>) =>
    [...all].toSorted((one, other) => other[1] - one[1]).map(([what, times]) => `${times} × ${what}`)
  row.notes.push(
    `acknowledged are files taken in, with ${records} records; ${row.runs - row.acknowledged} were refused and left every byte as it was: ${told(refused).slice(0, 12).join('; ')}`,
    ...told(wrong)
      .slice(0, 20)
      .map((one) => `WRONG ${one}`),
  )
  return { ...row, control }
}
