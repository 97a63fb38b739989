import { none } from '../domain/archive'
import { isProblem, type Problem } from '../domain/problem'
import type { Counts, Findings, Trouble } from '../domain/recovery'
import { namedBy } from './copy-entries'
import { database, kept } from './database'
import { failed } from './freeze'
import { outside } from './outside'
import { isTrusted, recall } from './sentinel'

async function countHere(): Promise<Counts | undefined> {
  try {
    const open = await database()
    const counts = none()
    await Promise.all(
      [...kept, 'drafts' as const].map(async (noun) => (counts[noun] = await open.count(noun))),
    )
    return counts
  } catch {
    return undefined
  }
}

async function countCopy(): Promise<Counts> {
  const counts = none()
  const keys = (await outside.copy?.keys().catch(() => [])) ?? []
  for (const key of keys) {
    const named = namedBy(key)
    if (named) counts[named.noun] += 1
  }
  return counts
}

// The first 48 bits of an id of ours are the time it was made.
const timeOf = (id: string): string | undefined => {
  const time = Number.parseInt(id.replace('-', '').slice(0, 12), 16)
  return Number.isFinite(time) ? new Date(time).toISOString() : undefined
}

/** What there is to recover from. */
export async function findings(trouble: Trouble): Promise<Findings> {
  const [known, here, copy] = await Promise.all([recall().catch(() => undefined), countHere(), countCopy()])
  return { trouble, known: known && { moments: known.count, last: timeOf(known.last) }, here, copy }
}

/** Whether the library is the one that was here before: `fine`, what is wrong with it, or why that cannot be told yet. */
export async function standing(): Promise<'fine' | Exclude<Trouble, 'torn'> | Problem> {
  const open = await database().catch(failed)
  if (isProblem(open)) return open.problem === 'storage-blocked' ? open : 'shut'
  try {
    return (await isTrusted(open)) ? 'fine' : 'lost'
  } catch {
    return 'shut'
  }
}
