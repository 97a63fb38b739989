import { browser, storedKeys } from './browser'
import { type Copy, type Mark, type Memory, outside, type Place, type Stone } from './store/outside'

// The sentinel and the second copy lie in extension storage. That is another kind of storage than IndexedDB: Chromium
// keeps it in a LevelDB of its own, Firefox in the folder of another origin. Damage to our database, its eviction or a
// wipe does not reach it.
const { local, session } = browser.storage

const memory: Memory = {
  recall: async () => {
    const { sentinel } = await local.get('sentinel')
    const { database, writes = 0, count, last } = (sentinel ?? {}) as Record<string, unknown>
    return typeof database === 'string' &&
      typeof writes === 'number' &&
      typeof count === 'number' &&
      typeof last === 'string'
      ? { database, writes, count, last }
      : undefined
  },
  remember: (sentinel) => local.set({ sentinel }),
}

const copy: Copy = {
  keys: () => storedKeys('copy:'),
  read: async (keys) => new Map(Object.entries(await local.get([...keys]))),
  put: (entries) => local.set(Object.fromEntries(entries)),
  remove: (keys) => local.remove([...keys]),
}

// In memory, gone with the browser; a page of ours that is opened later finds it.
const mark: Mark = {
  read: async () => (await session.get('frozen'))['frozen'],
  write: (problem) => (problem ? session.set({ frozen: problem }) : session.remove('frozen')),
}

const stone: Stone = {
  read: async () => (await local.get('erased'))['erased'],
  write: (erased) => local.set({ erased }),
}

const place: Place = {
  read: async () => (await local.get('place'))['place'],
  write: (name) => local.set({ place: name }),
}

/** Every entrypoint that writes calls this first. */
export const useMemory = (): void => void Object.assign(outside, { memory, copy, mark, stone, place })

/** Keeps what lies there from scripts in pages, where the browser can: they never need it. */
export async function keepFromPages(): Promise<void> {
  const { setAccessLevel } = local as { setAccessLevel?: (level: object) => Promise<void> }
  await setAccessLevel?.call(local, { accessLevel: 'TRUSTED_CONTEXTS' })
}
