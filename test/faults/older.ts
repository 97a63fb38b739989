// Databases as older versions left them, with as many records as somebody collects in years. The records are those of
// the kept examples, over and over, each with an id and marks of its own.
import { readFileSync } from 'node:fs'
import { nouns, type RecordOf } from '../../utils/domain/archive'
import { makeId } from '../../utils/domain/id'
import type { Kept } from '../../utils/domain/part'
import { sumOf } from '../../utils/domain/sum'
import { z } from '../../utils/domain/schema'
import { recordOf, rowOf } from '../../utils/store/rows'

export type Noun = Kept | 'drafts'
type Row = { id: string }

/** A database before its upgrade: its rows by store, and the sum of every record in it. */
export interface Older {
  version: number
  rows: [noun: Noun, row: Row][]
  sums: Map<string, string>
}

/** How many of a hundred records are of which kind. */
const share: [Noun, number][] = [
  ['moments', 60],
  ['people', 24],
  ['companies', 6],
  ['asks', 5],
  ['gives', 4],
  ['drafts', 1],
]
const began = Date.UTC(2025, 0, 1)
const idOf = (n: number) => makeId(began + n, new Uint8Array(10).fill(n % 251))

const numbered = (noun: Noun, record: Row, n: number): Row => {
  const own = { ...record, id: idOf(n) }
  if (noun === 'moments') return { ...own, fingerprint: n.toString(16).padStart(28, '0') } as Row
  if (noun === 'people')
    return { ...own, names: [`Ida Norrgård ${n}`], emails: [`ida.${n}@fernhill.example`] } as Row
  if (noun === 'companies') return { ...own, names: [`Fernhill Clinics ${n}`] } as Row
  // What waits is looked at anew each day, and written; what is over is not.
  if (noun === 'asks') return { ...own, state: 'thanked' } as Row
  return own
}

/** A row as that version wrote it: before the third there were no sums. */
function olderRow(version: number, noun: Noun, record: Row): Row {
  if (noun === 'drafts') return record
  if (version > 2) return rowOf(noun, record as never) as Row
  const { sum: _, ...row } = rowOf(noun, record as never) as Row & { sum?: number }
  return row
}

export function older(version: number, count: number): Older {
  // From version 3 on databases have indexes that records know nothing of.
  const example = JSON.parse(readFileSync(`test/archives/v${Math.min(version, 2)}.json`, 'utf8')) as Record<
    Noun,
    Row[]
  >
  const rows: Older['rows'] = []
  const sums: Older['sums'] = new Map()
  const add = (noun: Noun, record: Row) => {
    rows.push([noun, olderRow(version, noun, record)])
    sums.set(`${noun} ${record.id}`, String(sumOf(record)))
  }
  for (const record of example.rules ?? []) add('rules', record)
  for (const [noun, percent] of share)
    for (let n = 0; n < (count * percent) / 100; n++) {
      const from = example[noun][n % example[noun].length]
      if (from) add(noun, numbered(noun, from, rows.length))
    }
  return { version, rows, sums }
}

/** Of these rows, those that are another record than was written, or that today's schema does not take. */
export function wrongIn(before: Older, noun: Noun, rows: readonly Row[]): string[] {
  return rows
    .filter((row) => {
      const record = noun === 'drafts' ? row : (recordOf(noun, row as never) as RecordOf<Kept>)
      return (
        !z.safeParse(nouns[noun], record).success ||
        String(sumOf(record)) !== before.sums.get(`${noun} ${row.id}`)
      )
    })
    .map(({ id }) => `${noun} ${id}`)
}
