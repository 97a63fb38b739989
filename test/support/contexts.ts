import { deleteDB } from 'idb'
import { afterEach, vi } from 'vitest'

const open: { close: () => Promise<void> }[] = []

/** After each test of the file its contexts are closed, and their database is gone. */
export const closeContexts = (): void =>
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close()
    await deleteDB('goodword')
  })

/**
 * A context of its own, as a page or a worker is one: the same database and storage, nothing else in common.
 * @param there what lies outside the database
 */
export async function contextOf(there: object) {
  vi.resetModules()
  const { outside } = await import('../../utils/store/outside')
  Object.assign(outside, there)
  const parts = {
    ...(await import('../../utils/store/keep')),
    ...(await import('../../utils/store/catch-up')),
    ...(await import('../../utils/store/database')),
    ...(await import('../../utils/store/drafts')),
    ...(await import('../../utils/store/findings')),
    ...(await import('../../utils/store/freeze')),
    ...(await import('../../utils/store/records')),
    ...(await import('../../utils/store/recover')),
    ...(await import('../../utils/store/sentinel')),
  }
  open.push(parts)
  return parts
}
export type Context = Awaited<ReturnType<typeof contextOf>>
