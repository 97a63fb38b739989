import { type Archive, type Noun, nouns, version } from './archive'
import type { Lot } from './lot'
import type { Moment } from './moment'
import { isProblem, problem, type Problem } from './problem'
import { z } from './schema'
import { type Raw, upgrade } from './upgrades'

/** A record that could not be taken in, where it stood and why. */
export interface Refused {
  noun: Noun
  /** Its place in the list, from 0. */
  at: number
  why: string
}

/** The records that passed, and those that did not. */
export type ReadArchive = Omit<Archive, 'goodword' | 'exported'> & {
  refused: Refused[]
  /** Fields of records that we do not keep, by name: what a customer pays is among them. The records came in without. */
  ignored: string[]
}

/** The same on its way in: a large file has many moments, and they need not all be in memory. */
export type Incoming = Omit<ReadArchive, 'moments'> & { moments: Lot<Moment> }

/** An archive in which nothing stood. */
export const nothingRead = (): ReadArchive => ({
  companies: [],
  people: [],
  moments: [],
  asks: [],
  gives: [],
  drafts: [],
  rules: [],
  refused: [],
  ignored: [],
})

const most = 500_000_000

const firstIssue = (error: z.core.$ZodError) => {
  const issue = error.issues[0]
  return issue ? `${issue.path.join('.') || 'record'}: ${issue.message}` : 'record'
}

/** The record with the fields that we know; the names of the others are noted. */
function known(noun: Noun, row: unknown, ignored: Set<string>): unknown {
  if (typeof row !== 'object' || row === null) return row
  const fields = Object.keys(row)
  const strange = fields.filter((field) => !Object.hasOwn(nouns[noun].shape, field))
  if (!strange.length) return row
  for (const field of strange) ignored.add(field.slice(0, 60))
  return Object.fromEntries(Object.entries(row).filter(([field]) => !strange.includes(field)))
}

interface Checking<M> {
  take: (noun: Noun, row: unknown) => void
  read: () => Omit<ReadArchive, 'moments'> & { moments: M }
}

/**
 * Checks rows one after the other, as they come; what they come to is asked for at the end.
 * @param moments where the good ones of these are put
 */
export function checking<M extends Lot<Moment> & { push: (one: Moment) => unknown }>(
  moments: M,
): Checking<M> {
  const found = { ...nothingRead(), moments }
  const ignored = new Set<string>()
  const seen = new Map<Noun, number>()
  const order = Object.keys(nouns)
  const prints = new Map<string, string>()
  // Twice the same moment is none too many; two moments under one id would each be taken for the other.
  const isAnother = ({ id, fingerprint }: Moment) => {
    const before = prints.get(id) ?? fingerprint
    prints.set(id, before)
    return before !== fingerprint
  }
  return {
    take: (noun, row) => {
      const at = seen.get(noun) ?? 0
      seen.set(noun, at + 1)
      const checked = z.safeParse(nouns[noun], known(noun, row, ignored))
      if (!checked.success) found.refused.push({ noun, at, why: firstIssue(checked.error) })
      else if (noun === 'moments' && isAnother(checked.data as Moment))
        found.refused.push({ noun, at, why: 'id: another moment has it' })
      else (found[noun] as unknown[]).push(checked.data)
    },
    read: () => ({
      ...found,
      refused: found.refused.toSorted((a, b) => order.indexOf(a.noun) - order.indexOf(b.noun)),
      ignored: [...ignored].toSorted(),
    }),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** JSON Lines: a line that says what it is, then `{ noun: record }` each; a line cut off is nobody's record. */
function fromLines(text: string): Raw | undefined {
  const lines = text.split('\n').filter((line) => line.trim())
  const first = parse(lines.shift() ?? '')
  if (typeof first !== 'object' || first === null || !('goodword' in first)) return undefined
  const lists = new Map<string, unknown[]>()
  for (const line of lines) {
    const row = parse(line)
    if (typeof row !== 'object' || row === null) return undefined
    for (const [noun, record] of Object.entries(row)) {
      const list = lists.get(noun)
      if (list) list.push(record)
      else lists.set(noun, [record])
    }
  }
  return { ...first, ...Object.fromEntries(lists) }
}

/**
 * Reads an archive of any version from text, as one JSON or as JSON Lines. Every record is checked by itself, so one bad record costs only
 * itself, and a field that we do not keep costs only that field. Errors: not JSON, not an archive of ours, a newer version, too large.
 */
export function readArchive(text: string): ReadArchive | Problem {
  if (text.length > most) return problem('file-too-large')
  const whole = parse(text)
  const raw = whole === undefined ? fromLines(text) : whole
  if (raw === undefined) return problem('file-not-json')
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return problem('file-not-ours')
  const archive = upgrade(raw as Raw)
  if (isProblem(archive)) return archive
  const rows = checking<Moment[]>([])
  for (const noun of Object.keys(nouns) as Noun[]) {
    const list = archive[noun] ?? []
    if (!Array.isArray(list)) return problem('file-not-ours', noun)
    for (const row of list) rows.take(noun, row)
  }
  return rows.read()
}

/** An archive from the records of all stores. */
export const makeArchive = (records: Omit<Archive, 'goodword' | 'exported'>, exported: string): Archive => ({
  goodword: version,
  exported,
  ...records,
})
