import type { RecordOf } from '../../utils/domain/archive'
import type { World } from '../../utils/domain/gate'
import { type Side, sideOf } from '../../utils/domain/moment-kind'
import { nameOf } from '../../utils/domain/person'

export type Moment = RecordOf<'moments'>
export type Person = RecordOf<'people'>
export type Ask = RecordOf<'asks'>
export type Give = RecordOf<'gives'>
export type Draft = RecordOf<'drafts'>

/** All that the views show, newest first, with the lookups they share; it is also the world that the gates look at. */
export interface Library extends World {
  /**
   * What was read yet, where it is not all: what is open, which for the day and the gates is the same as all, the
   * newest moments and who said them, the people or companies that were heard of last, all asks or gives and whom
   * the first of them name, or for Find nothing but the rules.
   */
  part?: 'open' | 'newest' | 'people' | 'companies' | 'asks' | 'gives' | 'find'
  /** Of such a part of people, companies, asks or gives: those of which all is there that is shown of them. */
  known?: ReadonlySet<string>
  drafts: readonly Draft[]
}

export const momentSide = (moment: Moment): Side => sideOf(moment.kind)

/** Who said it, as we know them, else as the page named them. */
export function sayer(library: Pick<Library, 'people'>, moment: Moment): string {
  const person = moment.person ? library.people.get(moment.person) : undefined
  return (person && nameOf(person)) || (moment.who.name ?? moment.who.email ?? moment.who.handle ?? '')
}

/** A name for a button: whole where it is short, else its first word. */
export const shortName = (name: string): string =>
  name.length <= 24 ? name : (name.split(/\s+/)[0] ?? name).slice(0, 24)

/** The company of the moment's time, before what we know of the person today. */
export function companyOf(library: Library, { who, company }: Moment): string | undefined {
  return who.company ?? (company ? library.companies.get(company)?.names[0] : undefined)
}

export const companyOfPerson = (library: Library, person: Person): string | undefined =>
  person.company ? library.companies.get(person.company)?.names[0] : undefined

/** Host of a page, as people say it: without `www.`. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
