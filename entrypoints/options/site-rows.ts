import type { SiteRow } from '../../components/app/Sites'
import { patternForHost } from '../../utils/reach'
import { sites } from '../../utils/sites'

/** The permissions a site needs, all its hosts. */
export const patternsOf = (site: { hosts: readonly string[] }): string[] => site.hosts.map(patternForHost)

/** The sites with hosts of their own, by name; on where every host is granted. */
export const siteRows = (origins: readonly string[]): SiteRow[] =>
  [...sites]
    .filter(([, { hosts }]) => hosts.length > 0)
    .map(([id, { name, kind, hosts, proven }]) => ({
      id,
      name,
      kind,
      hosts,
      proven,
      on: patternsOf({ hosts }).every((pattern) => origins.includes(pattern)),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name))

/** Granted hosts that belong to no site we know. */
export function ownHosts(origins: readonly string[]): string[] {
  const known = new Set([...sites.values()].flatMap(patternsOf))
  const hosts = origins
    .filter((origin) => !known.has(origin))
    .flatMap((origin) => /:\/\/([^/]+)\//.exec(origin)?.[1] ?? [])
  return [...new Set(hosts)]
}
