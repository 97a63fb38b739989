import { browser, wordsOf } from '../../utils/browser'

// An update cuts an open slip off from the extension, its strings included, while its database stays.
const kept = new Map<string, string>()
const slots = ['\u0001', '\u0002', '\u0003', '\u0004']

/** True once the extension was updated under this slip: Chromium takes the id away, in Firefox all of it throws. */
export function isUpdated(): boolean {
  try {
    return browser.runtime.id === undefined
  } catch {
    return true
  }
}

/** Takes all strings in while they can still be asked for, once the slip stands: nobody waits for them. */
export async function takeWords(): Promise<void> {
  if (kept.size || isUpdated()) return
  const { default: messages } = await import('../../public/_locales/en/messages.json')
  for (const key of Object.keys(messages)) kept.set(key, wordsOf(key, slots))
}

/** A string of ours by its key, also after an update. */
export const lastingWords = (key: string, subs: string[] = []): string =>
  isUpdated()
    ? slots.reduce((text, slot, at) => text.replaceAll(slot, subs[at] ?? ''), kept.get(key) ?? '')
    : wordsOf(key, subs)
