import type { Aids } from '../../utils/imports/from-table'
import { whenIn } from '../../utils/page/dates'
import { sites } from '../../utils/sites'

const hostIs = (host: string, pattern: string) =>
  pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern

const byName = new Map([...sites].map(([id, { name }]) => [name.toLowerCase(), id]))

/** One of our sites by its name, or by a link to it. */
function siteFor(nameOrLink: string): ReturnType<Aids['site']> {
  const host = URL.canParse(nameOrLink) ? new URL(nameOrLink).hostname : ''
  const id = host
    ? [...sites].find(([, { hosts }]) => hosts.some((one) => hostIs(host, one)))?.[0]
    : byName.get(nameOrLink.trim().toLowerCase())
  const site = id === undefined ? undefined : sites.get(id)
  return id !== undefined && site ? { id, channel: site.kind } : undefined
}

/** What a table's readers ask of the rest. */
export const aidsFor = (file: string): Aids => ({ when: whenIn, site: siteFor, file })
