import { useEffect, useRef, useState } from 'preact/hooks'
import { type Problem, problem } from './domain/problem'
import { onChanged } from './store/changes'
import type { StoreName } from './store/database'

/** What a live query answers: the newest value, and the problem where reading failed. */
export interface Live<T> {
  value: T | undefined
  problem: Problem | undefined
  loading: boolean
}

/**
 * Runs a query now, when one of its stores changed, and when `keys` differ. An older answer never overtakes a
 * newer one, and the last value stays on show while a new one is read.
 */
export function useLive<T>(
  query: () => Promise<T>,
  stores: readonly StoreName[],
  keys: readonly unknown[] = [],
): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, problem: undefined, loading: true })
  const turn = useRef(0)
  useEffect(() => {
    const read = () => {
      const mine = ++turn.current
      query().then(
        (value) => mine === turn.current && setLive({ value, problem: undefined, loading: false }),
        (error: unknown) =>
          mine === turn.current &&
          setLive((last) => ({
            ...last,
            loading: false,
            problem: problem('storage-refused', error instanceof Error ? error.name : undefined),
          })),
      )
    }
    read()
    const stop = onChanged(stores, read)
    return () => {
      turn.current++
      stop()
    }
  }, [...keys])
  return live
}
