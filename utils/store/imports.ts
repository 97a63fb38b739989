import { type Noun, nouns } from '../domain/archive'
import { beginning } from '../domain/beginning'
import { problem, type Problem } from '../domain/problem'
import type { ReadArchive } from '../domain/read-archive'
import { importArchive, type ImportReport, type Wrote } from './archive'
import { batches } from './batches'
import { database, type Write } from './database'
import { freshId, now, type Pen, write } from './write'

// What an import did stands beside the records, in the same transaction, so that it can be taken back when the page is
// long closed. Only the last few are kept: what they hold of former records is personal too.

/** An import that can still be taken back. */
export interface PastImport {
  id: string
  at: string
  /** The file's name. */
  name: string
  added: number
  merged: number
  /** It wrote more than is worth keeping twice. */
  tooLarge: boolean
}

/** A record that an undo left as it is, by its name, and why. */
export interface Stayed {
  noun: Noun
  id: string
  name: string
  why: 'changed' | 'used'
}

export interface Undone {
  removed: number
  restored: number
  stayed: Stayed[]
}

const few = 5
const longest = 30_000_000
const list = 'imports'
const rowNamed = (id: string) => `import:${id}`

async function pastIn(tx: Write): Promise<PastImport[]> {
  const row = await tx.objectStore('about').get(list)
  return row ? (JSON.parse(row.value) as PastImport[]) : []
}

async function setPast(tx: Write, past: readonly PastImport[]): Promise<void> {
  const about = tx.objectStore('about')
  for (const { id } of past.slice(few)) await about.delete(rowNamed(id))
  await about.put({ name: list, value: JSON.stringify(past.slice(0, few)) })
}

/** Takes records in as `importArchive` does, and keeps what is needed to take all of it back. */
export function bringIn(
  read: ReadArchive,
  name: string,
  onStep?: (done: number) => void,
): Promise<{ report: ImportReport; past: PastImport | undefined } | Problem> {
  let past: PastImport | undefined
  const note = async ({ tx }: Pen, wrote: readonly Wrote[]) => {
    if (!wrote.length) return
    const value = JSON.stringify(wrote)
    const added = wrote.filter(({ was }) => !was).length
    const tooLarge = value.length > longest
    past = {
      id: freshId(),
      at: now(),
      name: name.slice(0, 200),
      added,
      merged: wrote.length - added,
      tooLarge,
    }
    if (!tooLarge) await tx.objectStore('about').put({ name: rowNamed(past.id), value })
    await setPast(tx, [past, ...(await pastIn(tx))])
  }
  return importArchive(read, false, note, onStep).then((report) =>
    'problem' in report ? report : { report, past },
  )
}

/** The last few imports, the newest first. */
export async function pastImports(): Promise<PastImport[]> {
  const row = await (await database()).get('about', list)
  return row ? (JSON.parse(row.value) as PastImport[]) : []
}

const order = Object.keys(nouns) as Noun[]
const ids = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g

interface Named {
  names?: readonly string[]
  words?: string
  what?: string
  benefit?: string
}
const nameOf = ({ names, words, what, benefit }: Named): string =>
  names?.[0] ?? beginning(words ?? what ?? benefit ?? '')

const batch = 200

/** Of these records those that something else still speaks of; what they speak of themselves stays with them. */
async function usedElsewhere(tx: Write, going: ReadonlyMap<string, unknown>): Promise<Set<string>> {
  const spokenOf = new Map<string, Set<string>>()
  const used: string[] = []
  for (const noun of order)
    for await (const rows of batches(tx, noun))
      for (const row of rows as { id: string }[]) {
        const named = new Set(JSON.stringify(row).match(ids))
        named.delete(row.id)
        const found = new Set([...named].filter((id) => going.has(id)))
        if (!found.size) continue
        if (going.has(row.id)) spokenOf.set(row.id, found)
        else used.push(...found)
      }
  const stay = new Set<string>()
  for (let id = used.pop(); id !== undefined; id = used.pop()) {
    if (stay.has(id)) continue
    stay.add(id)
    used.push(...(spokenOf.get(id) ?? []))
  }
  return stay
}

const currentOf = (tx: Write, wrote: readonly Wrote[]) =>
  Promise.all(wrote.map(({ noun, id }) => tx.objectStore(noun).get(id)))

/**
 * Takes a whole import back, in one transaction: what it added goes, what it changed is as it was. A record that
 * somebody changed since stays, and so does what others speak of by now; each is named. Error: it is taken back already.
 */
export function undoImport(id: string): Promise<Undone | Problem> {
  return write([...order], async (pen) => {
    const { tx, put, remove, note, tally } = pen
    const row = await tx.objectStore('about').get(rowNamed(id))
    if (!row) return problem('gone')
    const wrote = JSON.parse(row.value) as Wrote[]
    const done: Undone = { removed: 0, restored: 0, stayed: [] }
    const going = new Map<string, Wrote>()
    const stay = (noun: Noun, one: { id: string } & Named, why: Stayed['why']) =>
      done.stayed.push({ noun, id: one.id, name: nameOf(one), why })
    let currents: Awaited<ReturnType<typeof currentOf>> = []
    const newest = wrote.toReversed()
    for (const [at, one] of newest.entries()) {
      if (at % batch === 0) currents = await currentOf(tx, newest.slice(at, at + batch))
      const current = currents[at % batch]
      if (!current) continue
      if (((current as { revision?: number }).revision ?? 1) !== one.revision)
        stay(one.noun, current, 'changed')
      else if (!one.was) going.set(one.id, one)
      else {
        put(one.noun, one.was as never)
        note('restore', one.noun, one.id)
        done.restored += 1
      }
    }
    const used = going.size ? await usedElsewhere(tx, going) : new Set<string>()
    const fewer = new Map<Noun, number>()
    for (const { noun, id: gone } of going.values()) {
      const current = used.has(gone) ? await tx.objectStore(noun).get(gone) : undefined
      if (current) {
        stay(noun, current, 'used')
        continue
      }
      remove(noun, gone)
      note('restore', noun, gone)
      fewer.set(noun, (fewer.get(noun) ?? 0) + 1)
      done.removed += 1
    }
    for (const [noun, by] of fewer) if (noun !== 'drafts') tally(noun, -by)
    await tx.objectStore('about').delete(rowNamed(id))
    await setPast(
      tx,
      (await pastIn(tx)).filter((one) => one.id !== id),
    )
    return done
  })
}

/** Forgets what former imports wrote: somebody was erased, and it may hold what was known of them. */
export const dropImports = (): Promise<true | Problem> =>
  write([], async ({ tx }) => {
    const past = await pastIn(tx)
    for (const { id } of past) await tx.objectStore('about').delete(rowNamed(id))
    await setPast(tx, [])
    return true as const
  })
