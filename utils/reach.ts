import { browser } from './browser'

const script = 'overlay'

/** The match pattern for the host of an address, both schemes' ports folded: what a permission is asked for. */
export function patternFor(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined
}

/** The match pattern for a host as a site file names it: `*.trustpilot.com` or `www.g2.com`. */
export const patternForHost = (host: string): string => `https://${host}/*`

/** The sites we may stand on now. */
export async function granted(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/** Asks for a site. Must be the first call in a click handler, or the browser refuses. */
export const request = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins })

export const revoke = (origins: string[]): Promise<boolean> => browser.permissions.remove({ origins })

/**
 * Makes the registered page script match the permissions exactly. Called at start as well: a grant that is
 * already in the profile fires no event.
 */
export async function reconcile(): Promise<string[]> {
  const matches = await granted()
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [script] })
  if (!matches.length) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [script] })
    return []
  }
  const wanted = {
    id: script,
    js: ['overlay.js'],
    matches,
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  await (registered.length
    ? browser.scripting.updateContentScripts([wanted])
    : browser.scripting.registerContentScripts([wanted]))
  return matches
}

/** Pages that were open before their site was switched on get the loader now. */
export async function injectOpen(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches })
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id ?? -1, allFrames: true },
        files: ['/overlay.js'],
      }),
    ),
  )
}
