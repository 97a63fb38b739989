import { useEffect, useState } from 'preact/hooks'
import type { RecordOf } from './domain/archive'
import type { Kept } from './domain/part'
import { problem } from './domain/problem'
import { onChanged } from './store/changes'
import { list, these } from './store/records'
import type { Live } from './use-live'

type Records<N extends Kept> = readonly RecordOf<N>[]

/** The list with some records read again, newest first; what did not change stays the same object. */
export function patched<T extends { id: string }>(
  records: readonly T[],
  ids: ReadonlySet<string>,
  found: readonly T[],
): T[] {
  const fresh = new Map(found.map((record) => [record.id, record]))
  const kept: T[] = []
  for (const record of records) {
    const now = ids.has(record.id) ? fresh.get(record.id) : record
    fresh.delete(record.id)
    if (now) kept.push(now)
  }
  return fresh.size ? [...kept, ...fresh.values()].sort((one, other) => (one.id < other.id ? 1 : -1)) : kept
}

/**
 * All records of a store, newest first, read once; after that only what changed is read again.
 * @param begin nothing is read before this holds
 * @param onRead how many were read so far, the first time
 */
export function useRecords<N extends Kept>(
  noun: N,
  begin = true,
  onRead?: (soFar: number) => void,
): Live<Records<N>> {
  const [live, setLive] = useState<Live<Records<N>>>({ value: undefined, problem: undefined, loading: true })
  useEffect(() => {
    if (!begin) return undefined
    let records: Records<N> = []
    let wanted: Set<string> | 'all' | undefined = 'all'
    let reading = false
    let over = false
    const readOn = async () => {
      while (wanted && !over) {
        const now: Set<string> | 'all' = wanted
        wanted = undefined
        records =
          now === 'all' ? await list(noun, onRead) : patched(records, now, await these(noun, [...now]))
        if (!over) setLive({ value: records, problem: undefined, loading: false })
      }
    }
    const read = () => {
      if (reading) return
      reading = true
      readOn()
        .catch((error: unknown) => {
          // What changed meanwhile is not known any more.
          wanted = 'all'
          const failed = problem('storage-refused', error instanceof Error ? error.name : undefined)
          if (!over) setLive((last) => ({ ...last, loading: false, problem: failed }))
        })
        .finally(() => (reading = false))
    }
    read()
    const stop = onChanged([noun], ({ [noun]: ids }) => {
      if (ids === null || wanted === 'all') wanted = 'all'
      else wanted = new Set([...(wanted ?? []), ...(ids ?? [])])
      read()
    })
    return () => {
      over = true
      stop()
    }
  }, [noun, begin])
  return live
}
