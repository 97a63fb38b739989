import { browser } from './browser'
import { type Memory, rememberIn } from './store/sentinel'

// The sentinel lies in extension storage: another file of the profile, so damage to one rarely hits both.
const memory: Memory = {
  recall: async () => {
    const { sentinel } = await browser.storage.local.get('sentinel')
    const { database, count, last } = (sentinel ?? {}) as Record<string, unknown>
    return typeof database === 'string' && typeof count === 'number' && typeof last === 'string'
      ? { database, count, last }
      : undefined
  },
  remember: async (sentinel) => {
    await browser.storage.local.set({ sentinel })
  },
}

/** Every entrypoint that writes calls this first. */
export const useMemory = (): void => rememberIn(memory)
