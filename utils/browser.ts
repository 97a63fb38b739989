import polyfill from 'webextension-polyfill'
import type { browser as Native } from 'wxt/browser'

// The one place where the polyfill is wired: a browser with promises of its own passes through it untouched, older
// Chromium is wrapped. Page scripts do without; they send one kind of message.
export const browser = polyfill as unknown as typeof Native
