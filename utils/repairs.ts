// What is remembered of each site's reader on this machine. It lies in extension storage: it is no record of anybody's.
import { browser, storedKeys } from './browser'
import { type Patch, type Patches, SiteHealth } from './domain/repair'
import { z } from './domain/schema'

/** Of pages that nobody wrote a file for there is nothing to remember: the next one is somebody else's. */
export const isMendable = (site: string): boolean => site !== 'generic'

const keyOf = (site: string) => `site:${site}`

async function read(site: string): Promise<SiteHealth> {
  const key = keyOf(site)
  const checked = z.safeParse(SiteHealth, (await browser.storage.local.get(key))[key])
  return checked.success ? checked.data : { patches: {} }
}

const write = (site: string, health: SiteHealth) => browser.storage.local.set({ [keyOf(site)]: health })

// One change after the other: two that read the same state would lose one of themselves.
let last: Promise<unknown> = Promise.resolve()
const change = (site: string, by: (before: SiteHealth) => SiteHealth): Promise<void> => {
  const done = last.then(async () => write(site, by(await read(site))))
  last = done.catch(() => undefined)
  return done
}

/** Where a person pointed at on this site. */
export const patchesOf = async (site: string): Promise<Patches> => (await read(site)).patches

/** The site was just read: well, or without these fields. */
export const sawSite = (site: string, missing: readonly string[], at: string): Promise<void> =>
  change(site, ({ patches, ...before }) =>
    missing.length
      ? { ...before, patches, lost: { at: before.lost?.at ?? at, fields: [...missing] } }
      : { patches, read: at },
  )

export const savePatch = (site: string, field: string, patch: Patch): Promise<void> =>
  change(site, (before) => ({ ...before, patches: { ...before.patches, [field]: patch } }))

export const dropPatch = (site: string, field: string): Promise<void> =>
  change(site, ({ patches: { [field]: _, ...patches }, ...before }) => ({ ...before, patches }))

/** All that is remembered, by site. */
export async function siteHealths(): Promise<ReadonlyMap<string, SiteHealth>> {
  // Beside them lies the second copy of everything, which must not be read for this.
  const all = await browser.storage.local.get(await storedKeys('site:'))
  return new Map(
    Object.entries(all).flatMap(([key, value]) => {
      const checked = z.safeParse(SiteHealth, value)
      return checked.success ? [[key.slice(5), checked.data] as const] : []
    }),
  )
}

/** Calls back when anything of it changed; answers how to stop. */
export function onHealth(then: () => void): () => void {
  const listen = (changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith('site:'))) then()
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
