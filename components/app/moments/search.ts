import { foldName } from '../../../utils/domain/person'
import { companyOf, hostOf, type Library, type Moment, momentSide, sayer } from '../library'

// Folding is the dear part, so each record is folded once; records are never altered in place.
const folded = new WeakMap<Moment, string>()

function haystack(library: Library, moment: Moment): string {
  const known = folded.get(moment)
  if (known !== undefined) return known
  const { words, title, who, tags, notes } = moment
  const parts = [
    words,
    title,
    sayer(library, moment),
    who.name,
    who.handle,
    who.role,
    companyOf(library, moment),
    notes,
  ]
  const text = foldName([...parts, ...tags].filter(Boolean).join(' \n '))
  folded.set(moment, text)
  return text
}

// Reading an address is dear, too.
const hosts = new WeakMap<Moment, string>()

/** The site id where a reader knows the page, else its host. */
export function siteKey(moment: Moment): string {
  const { site, url } = moment.page
  if (site && site !== 'generic') return site
  const host = hosts.get(moment) ?? hostOf(url)
  hosts.set(moment, host)
  return host
}

type Filters = Readonly<Record<string, string>>

function passesOf(library: Library, filters: Filters): ((moment: Moment) => boolean)[] {
  const words = foldName(filters['q'] ?? '')
    .split(' ')
    .filter(Boolean)
  const passes: ((moment: Moment) => boolean)[] = []
  const { side, kind, site, person, tag } = filters
  if (side) passes.push((moment) => momentSide(moment) === side)
  if (kind) passes.push((moment) => moment.kind === kind)
  if (site) passes.push((moment) => siteKey(moment) === site)
  if (person) passes.push((moment) => moment.person === person)
  if (tag) passes.push((moment) => moment.tags.includes(tag))
  if (words.length) passes.push((moment) => words.every((word) => haystack(library, moment).includes(word)))
  return passes
}

/** Moments that hold every word searched for, case and accents folded, and pass the filters; a step for each. */
export function* findMoments(library: Library, filters: Filters): Generator<unknown, Moment[]> {
  const passes = passesOf(library, filters)
  if (!passes.length) return [...library.moments]
  const found: Moment[] = []
  for (const moment of library.moments) {
    if (passes.every((pass) => pass(moment))) found.push(moment)
    yield
  }
  return found
}

const count = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1)

const mostFrequentFirst = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]))
    .map(([value]) => value)

/** Values that occur, the most frequent first, for the filters' lists. */
export function tally(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) count(counts, value)
  return mostFrequentFirst(counts)
}

/** What the filters offer, the most frequent first. */
export interface Choices {
  people: readonly string[]
  sites: readonly string[]
  tags: readonly string[]
}

/** What there is to choose from; a step for each moment. */
export function* choicesOf(moments: readonly Moment[]): Generator<unknown, Choices> {
  const people = new Map<string, number>()
  const sites = new Map<string, number>()
  const tags = new Map<string, number>()
  for (const moment of moments) {
    if (moment.person) count(people, moment.person)
    count(sites, siteKey(moment))
    for (const tag of moment.tags) count(tags, tag)
    yield
  }
  return { people: mostFrequentFirst(people), sites: mostFrequentFirst(sites), tags: mostFrequentFirst(tags) }
}

const byId = new WeakMap<readonly Moment[], ReadonlyMap<string, Moment>>()

/** The moment of that id; looked up, not looked for. */
export function momentById(
  { moments }: Pick<Library, 'moments'>,
  id: string | undefined,
): Moment | undefined {
  const known = byId.get(moments) ?? new Map(moments.map((one) => [one.id, one]))
  byId.set(moments, known)
  return id === undefined ? undefined : known.get(id)
}
