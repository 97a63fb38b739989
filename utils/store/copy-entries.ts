import type { Kept } from '../domain/part'
import { sumOf } from '../domain/sum'
import { kept } from './database'
import type { Copy, Entry } from './outside'

export const keyOf = (noun: Kept, id: string): string => `copy:${noun}:${id}`

/** What a key of the copy stands for. */
export function namedBy(key: string): { noun: Kept; id: string } | undefined {
  const [mark, name, id] = key.split(':')
  const noun = kept.find((one) => one === name)
  return mark === 'copy' && noun && id ? { noun, id } : undefined
}

export const entryOf = (record: object): Entry => ({ sum: sumOf(record), record: JSON.stringify(record) })

// One message to the browser may hold so many records, or so many characters.
export const most = 200
const longest = 4_000_000

/** Puts these into the copy, a few at a time. */
export async function putAll(copy: Copy, entries: Iterable<[string, Entry]>): Promise<void> {
  let some = new Map<string, Entry>()
  let size = 0
  for (const [key, entry] of entries) {
    some.set(key, entry)
    size += entry.record.length
    if (some.size < most && size < longest) continue
    await copy.put(some)
    some = new Map()
    size = 0
  }
  if (some.size) await copy.put(some)
}
