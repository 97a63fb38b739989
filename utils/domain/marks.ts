import type { Draft } from './draft'
import { identitiesOf, type Person, personIdentities } from './person'

const handleOf = (site: string | undefined, handle: string | undefined) =>
  site && handle ? [`handle:${site}:${handle.toLowerCase()}`] : []

/** By what an author is known again after they were erased. Never a name alone. */
export const marksOf = ({ who, page }: Pick<Draft, 'who' | 'page'>): string[] => [
  ...identitiesOf(who),
  ...handleOf(page.site, who.handle),
]
export const marksOfPerson = (person: Person): string[] => [
  ...personIdentities(person),
  ...person.handles.flatMap(({ site, handle }) => handleOf(site, handle)),
]

/** Whether somebody who is not tied to a person of ours is this one. */
export const isBy = (one: Pick<Draft, 'who' | 'page'>, marks: ReadonlySet<string>): boolean =>
  marksOf(one).some((mark) => marks.has(mark))

/** What somebody may be known by who is told of in a few words: an address, a profile link, or else a user name on a site. */
export function marksNamed(text: string, sites: Iterable<string>): string[] {
  const name = text.trim()
  const link = /^[^\s@/]+\.[^\s/]+\/\S/.test(name) ? `https://${name}` : name
  const email = /^[^\s@]+@[^\s@]+$/.test(name) ? name : undefined
  const identities = identitiesOf({ email, link })
  const handles = [name, name.replace(/^@/, '')]
  return identities.length
    ? identities
    : [...sites].flatMap((site) => handles.flatMap((one) => handleOf(site, one)))
}
