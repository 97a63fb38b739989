import type { Problem } from '../../utils/domain/problem'
import type { Copy, Entry, Mark, Memory, Sentinel } from '../../utils/store/outside'

/** What lies outside the database, as one profile has it: it outlives every context. */
export interface Elsewhere {
  sentinel: Sentinel | undefined
  entries: Map<string, Entry>
  frozen: Problem | undefined
  /** Called before each batch goes into the copy; to die there, throw. */
  before: () => void
}

export const elsewhere = (): Elsewhere => ({
  sentinel: undefined,
  entries: new Map(),
  frozen: undefined,
  before: () => undefined,
})

/** The places that the entrypoints hand in, without a browser. */
export function outsideOf(there: Elsewhere): { memory: Memory; copy: Copy; mark: Mark } {
  return {
    memory: {
      recall: async () => there.sentinel,
      remember: async (sentinel) => void (there.sentinel = sentinel),
    },
    copy: {
      keys: async () => [...there.entries.keys()],
      read: async (keys) => new Map(keys.map((key) => [key, there.entries.get(key)])),
      put: async (entries) => {
        there.before()
        if (entries.size > 200) throw new Error('too many at a time')
        for (const [key, entry] of entries) there.entries.set(key, JSON.parse(JSON.stringify(entry)) as Entry)
      },
      remove: async (keys) => {
        there.before()
        for (const key of keys) there.entries.delete(key)
      },
    },
    mark: {
      read: async () => there.frozen,
      write: async (problem) => void (there.frozen = problem),
    },
  }
}
