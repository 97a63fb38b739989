import { type Noun, nouns } from '../domain/archive'
import { beginning } from '../domain/beginning'
import { problem, type Problem } from '../domain/problem'
import type { Incoming } from '../domain/read-archive'
import { some } from '../domain/some'
import { type Beside, importArchive, type ImportReport, type Wrote } from './archive'
import { batches } from './batches'
import { database, type Write } from './database'
import { freshId, now, write } from './write'

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
const list = 'imports'
// A row for each part that was written: however large an import was, no text is longer than a part.
const rowNamed = (id: string, part: number) => `import:${id}:${String(part).padStart(8, '0')}`
// Former versions kept it in one row, which stands before any part, or nothing at all of a large one.
const rowsOf = (id: string) => IDBKeyRange.bound(`import:${id}`, `import:${id}:~`)

const pastOf = (row: { value: string } | undefined) => (row ? (JSON.parse(row.value) as PastImport[]) : [])
const pastIn = async (tx: Write) => pastOf(await tx.objectStore('about').get(list))

async function setPast(tx: Write, past: readonly PastImport[]): Promise<void> {
  const about = tx.objectStore('about')
  for (const { id } of past.slice(few)) await about.delete(rowsOf(id))
  await about.put({ name: list, value: JSON.stringify(past.slice(0, few)) })
}

/** Takes records in as `importArchive` does, and keeps what is needed to take all of it back. */
export function bringIn(
  read: Incoming,
  name: string,
  onStep?: (done: number) => void,
  stop?: AbortSignal,
): Promise<{ report: ImportReport; past: PastImport | undefined } | Problem> {
  const id = freshId()
  let [parts, added, merged] = [0, 0, 0]
  let past: PastImport | undefined
  const beside: Beside = {
    wrote: ({ tx }, some) => {
      const fresh = some.filter(({ was }) => !was).length
      added += fresh
      merged += some.length - fresh
      // Not waited for: where it fails, all of the transaction fails, and its end says why.
      const kept = tx.objectStore('about').put({ name: rowNamed(id, parts++), value: JSON.stringify(some) })
      kept.catch(() => undefined)
    },
    end: async ({ tx }) => {
      if (!parts) return
      past = { id, at: now(), name: name.slice(0, 200), added, merged }
      await setPast(tx, [past, ...(await pastIn(tx))])
    },
  }
  return importArchive(read, false, beside, onStep, stop).then((report) =>
    'problem' in report ? report : { report, past },
  )
}

/** The last few imports, the newest first. */
export const pastImports = async (): Promise<PastImport[]> =>
  pastOf(await (await database()).get('about', list))

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

/** What an import wrote, the newest first, some at a time. */
async function* newestOf(tx: Write, parts: readonly string[]): AsyncGenerator<readonly Wrote[]> {
  for (const part of parts.toReversed()) {
    const row = await tx.objectStore('about').get(part)
    if (row) yield* some((JSON.parse(row.value) as Wrote[]).toReversed(), batch)
  }
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
    const parts = await tx.objectStore('about').getAllKeys(rowsOf(id))
    if (!parts.length) return problem('gone')
    const done: Undone = { removed: 0, restored: 0, stayed: [] }
    const going = new Map<string, Pick<Wrote, 'noun' | 'id'>>()
    const stay = (noun: Noun, one: { id: string } & Named, why: Stayed['why']) =>
      done.stayed.push({ noun, id: one.id, name: nameOf(one), why })
    for await (const wrote of newestOf(tx, parts)) {
      const currents = await currentOf(tx, wrote)
      for (const [at, one] of wrote.entries()) {
        const current = currents[at]
        if (!current) continue
        if (((current as { revision?: number }).revision ?? 1) !== one.revision)
          stay(one.noun, current, 'changed')
        else if (!one.was) going.set(one.id, { noun: one.noun, id: one.id })
        else {
          put(one.noun, one.was as never)
          note('restore', one.noun, one.id)
          done.restored += 1
        }
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
    await tx.objectStore('about').delete(rowsOf(id))
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
    for (const { id } of past) await tx.objectStore('about').delete(rowsOf(id))
    await setPast(tx, [])
    return true as const
  })
