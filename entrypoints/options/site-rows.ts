import type { SiteRow } from '../../components/app/settings/Sites'
import type { SiteHealth } from '../../utils/domain/repair'
import { patternForHost } from '../../utils/reach'
import { sites } from '../../utils/sites'

/** The permissions a site needs, all its hosts. */
export const patternsOf = (site: { hosts: readonly string[] }): string[] => site.hosts.map(patternForHost)

/** The sites by name, those in trouble first; on where every host is granted. Software without hosts of its own is never on by itself. */
export const siteRows = (
  origins: readonly string[],
  health: ReadonlyMap<string, SiteHealth> = new Map(),
): SiteRow[] =>
  [...sites]
    .filter(([id]) => id !== 'generic')
    .map(([id, { name, kind, hosts, proven }]) => ({
      id,
      name,
      kind,
      hosts,
      proven,
      on: hosts.length > 0 && patternsOf({ hosts }).every((pattern) => origins.includes(pattern)),
      health: health.get(id),
    }))
    .toSorted(
      (one, other) =>
        Number(other.health?.lost !== undefined) - Number(one.health?.lost !== undefined) ||
        one.name.localeCompare(other.name),
    )

/** Granted hosts that belong to no site we know. */
export function ownHosts(origins: readonly string[]): string[] {
  const known = new Set([...sites.values()].flatMap(patternsOf))
  const hosts = origins
    .filter((origin) => !known.has(origin))
    .flatMap((origin) => /:\/\/([^/]+)\//.exec(origin)?.[1] ?? [])
  return [...new Set(hosts)]
}
