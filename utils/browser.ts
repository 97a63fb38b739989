import polyfill from 'webextension-polyfill'
import type { browser as Native } from 'wxt/browser'

// The one place where the polyfill is wired: a browser with promises of its own passes through it untouched, older
// Chromium is wrapped. Page scripts do without; they send one kind of message.
export const browser = polyfill as unknown as typeof Native

/** A string of ours by its key; the browser's own type knows the keys of one language only. */
export const wordsOf = (key: string, subs?: string[]): string =>
  (browser.i18n.getMessage as (key: string, subs?: string[]) => string)(key, subs)

/** The keys in the extension's own storage that begin so. Browsers of the last year name them without the values. */
export async function storedKeys(beginning: string): Promise<string[]> {
  const local = browser.storage.local as typeof browser.storage.local & { getKeys?: () => Promise<string[]> }
  const keys = (await local.getKeys?.()) ?? Object.keys(await local.get(null))
  return keys.filter((key) => key.startsWith(beginning))
}
