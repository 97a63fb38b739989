/** What has to be known of a site before its file is brought: one row of the table that the build writes. */
export interface SiteRow {
  id: string
  hosts: readonly string[]
  /** A selector that only this self-hosted software's pages match. */
  recognise?: string | undefined
}

const COUNTRY = /^([a-z]{2,3}|com?\.[a-z]{2})$/

/**
 * Whether one of these host names is the page's. `*.` stands for the host and all below it; one that ends in a dot
 * stands for the host under every country.
 */
export const knows = (hosts: readonly string[], host: string): boolean =>
  hosts.some((known) => {
    const below = known.startsWith('*.')
    const name = below ? known.slice(2) : known
    // "de.yelp.co.uk" in "*.yelp.": what follows the name is a country, what stands before it anything.
    const at = name.endsWith('.') ? `.${host}`.lastIndexOf(`.${name}`) : -1
    const plain = at < 0 || !COUNTRY.test(host.slice(at + name.length)) ? host : host.slice(0, at) + name
    return plain === name || (below && plain.endsWith(`.${name}`))
  })

/** The row of a page: by the hosts that a file names, else by the marks of self-hosted software. */
export const rowOf = (
  rows: readonly SiteRow[],
  host: string,
  page: Pick<ParentNode, 'querySelector'>,
): SiteRow | undefined =>
  rows.find(({ hosts }) => knows(hosts, host)) ??
  rows.find(({ recognise }) => recognise !== undefined && page.querySelector(recognise) !== null)

/** Many hosts that differ by country only, each once: `www.amazon.` for all of them. */
export function byCountry(hosts: readonly string[]): string[] {
  if (hosts.length < 8) return [...hosts]
  const stems = new Map<string, string[]>()
  for (const host of hosts) {
    const stem = host.replace(/\.(com?\.[a-z]{2}|[a-z]{2,3})$/, '.')
    stems.set(stem, [...(stems.get(stem) ?? []), host])
  }
  return [...stems].flatMap(([stem, all]) => (all.length > 3 ? [stem] : all))
}
