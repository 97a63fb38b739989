import type { Company } from './company'
import type { World } from './gate'
import type { Moment } from './moment'
import { nameOf, type Person } from './person'

/** Whom the words are looked up with. */
export type Named = Pick<World, 'people' | 'companies'>

/** What is looked through. */
export const fields = [
  'words',
  'title',
  'name',
  'role',
  'company',
  'industry',
  'tags',
  'useCases',
  'objections',
  'notes',
] as const
/** Texts by field. */
export type Doc = Partial<Record<(typeof fields)[number], string>>

/** The records of which a document is made. They are never altered in place. */
export interface Source {
  moment?: Moment
  person: Person | undefined
  company: Company | undefined
}

export const sourceOfMoment = (library: Named, moment: Moment): Source => {
  const person = moment.person ? library.people.get(moment.person) : undefined
  return { moment, person, company: library.companies.get(moment.company ?? person?.company ?? '') }
}

export const sourceOfPerson = (library: Named, person: Person): Source => ({
  person,
  company: library.companies.get(person.company ?? ''),
})

export const sourcesEqual = (one: Source, other: Source): boolean =>
  one.moment === other.moment && one.person === other.person && one.company === other.company

// Somebody's whole correspondence in one moment would block a frame, and nobody looks for its end.
const longest = 20_000

/** A document of the index: what was said and who said it, or who somebody is. */
export function docOf({ moment, person, company }: Source): Doc {
  const about: Doc = {
    name: [person && nameOf(person), ...(person?.names ?? []), moment?.who.name, moment?.who.handle]
      .filter((one, at, all) => one && all.indexOf(one) === at)
      .join(' '),
    role: moment?.who.role ?? person?.role ?? '',
    company: [moment?.who.company, ...(company?.names ?? [])].filter(Boolean).join(' '),
    industry: company?.industry ?? '',
  }
  if (!moment)
    return { ...about, tags: person?.tags.join(' ') ?? '', notes: person?.notes.slice(0, longest) ?? '' }
  return {
    ...about,
    words: moment.words.slice(0, longest),
    title: moment.title ?? '',
    tags: moment.tags.join(' '),
    useCases: moment.useCases?.join(' ') ?? '',
    objections: moment.objections?.join(' ') ?? '',
    notes: moment.notes.slice(0, longest),
  }
}
