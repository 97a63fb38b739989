import { browser } from './browser'

// The only place from which the browser is told to go anywhere. Where it goes is always a page of ours or one of the
// browser's own; a link that a person presses is an `<a>` they can read first. A test holds all other code to that.

/** Opens a page of ours in a tab. @param path such as `/app.html#/find` */
export const openOwn = async (path: `/${string}`, active = true): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/app.html'), active })
}

/** Leads the tab at hand to a page of ours, as the address bar does. */
export const leadToOwn = async (path: `/${string}`): Promise<void> => {
  await browser.tabs.update({ url: browser.runtime.getURL(path as '/app.html') })
}

/** Opens the browser's own page on which keys are bound. */
export const openKeys = async (): Promise<void> => {
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
