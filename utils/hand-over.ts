// What somebody looks for travels to the panel beside them: the panel has no address that the background could set.
import { browser } from './browser'
import { z } from './domain/schema'

/** As long as what the view takes, no longer. */
const longest = 4_000
/** A panel that opens later than this was opened for something else. */
const lasts = 30_000

const HandOver = z.strictObject({
  q: z.string().check(z.maxLength(longest)),
  window: z.int(),
  at: z.int(),
})

const key = 'find'

/** The words as an address of the app carries them. */
export const findHash = (q: string): string => `#/find?${new URLSearchParams({ q: q.slice(0, longest) })}`

/** Lays the words down for the panel of this window; they are gone with the browser. @param at milliseconds since 1970 */
export const handOver = (q: string, window: number, at: number): Promise<void> =>
  browser.storage.session.set({ [key]: { q: q.slice(0, longest), window, at } })

/** Takes what was laid down for this window, once. @param now milliseconds since 1970 */
export async function takeOver(window: number, now: number): Promise<string | undefined> {
  const { data } = z.safeParse(HandOver, (await browser.storage.session.get(key))[key])
  if (data?.window !== window) return undefined
  await browser.storage.session.remove(key)
  return now - data.at < lasts ? data.q : undefined
}

/** Calls back when something was laid down. */
export const onHandOver = (then: () => void): void =>
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[key]?.newValue !== undefined) then()
  })
