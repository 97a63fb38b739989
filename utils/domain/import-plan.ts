import { none, type Noun, nouns, type RecordOf } from './archive'
import type { Company } from './company'
import { type Ours, recognise } from './import-known'
import { type Pause, reconcileIds } from './import-links'
import { bothNames, bothNotes } from './merge-people'
import type { Moment } from './moment'
import type { Kept } from './part'
import { foldName, identitiesOf, type Person } from './person'
import { type Lot, mapped } from './lot'
import type { Incoming } from './read-archive'
import type { Id } from './schema'
import { some } from './some'
import { sumOf } from './sum'

/** One record that is not as ours and not as it was: a person says which is to stay. */
export interface Clash {
  noun: Kept
  id: Id
  mine: RecordOf<Kept>
  theirs: RecordOf<Kept>
  /** The fields in which they differ. */
  fields: string[]
}

/** What an import would do, before it does any of it. */
export interface Plan {
  added: Record<Noun, number>
  merged: Record<Noun, number>
  unchanged: Record<Noun, number>
  clashes: Clash[]
  /** The first few moments that are not here yet. */
  fresh: Moment[]
  /** What is taken in where ours stays in every clash. */
  read: Incoming
}

const order = Object.keys(nouns) as Noun[]
const text = (value: unknown) => JSON.stringify(value) ?? ''
// Most often their fields stand in one order, too, and a sum over them in order is dear.
const isSame = (one: object, other: object) => text(one) === text(other) || sumOf(one) === sumOf(other)

// When each of us met them is no quarrel.
const ours = new Set(['revision', 'since', 'heard', 'made'])

const differing = (one: object, other: object): string[] => {
  const [left, right] = [one, other] as Record<string, unknown>[]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => !ours.has(field) && text(left?.[field]) !== text(right?.[field]),
  )
}

const without = <T extends object>(thing: T): T =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as T

/** A person with what a file tells and we did not know. What they said of consent to us is not answered by a file. */
function fillPerson(mine: Person, theirs: Person): Person {
  const has = (key: string) => [...mine.emails, ...mine.links].some((one) => keyOf(one) === key)
  return without({
    ...mine,
    ...bothNotes(mine, theirs),
    names: bothNames(mine.names, theirs.names),
    emails: [...mine.emails, ...theirs.emails.filter((one) => !has(keyOf(one)))],
    links: [...mine.links, ...theirs.links.filter((one) => !has(keyOf(one)))],
    role: mine.role ?? theirs.role,
    location: mine.location ?? theirs.location,
    company: mine.company ?? (mine.left ? undefined : theirs.company),
    consent: [
      ...mine.consent,
      ...theirs.consent.filter(({ use }) => !mine.consent.some((one) => one.use === use)),
    ],
  })
}
const keyOf = (one: string) => identitiesOf({ email: one })[0] ?? identitiesOf({ link: one })[0] ?? one

const fillCompany = (mine: Company, theirs: Company): Company =>
  without({ ...mine, industry: mine.industry ?? theirs.industry })

const fold = (value: unknown) => (typeof value === 'string' ? foldName(value) : value)

/** What both tell, and not alike. */
const atOdds = <T extends object>(mine: T, theirs: T, fields: readonly (keyof T & string)[]) =>
  fields.filter((field) => mine[field] && theirs[field] && fold(mine[field]) !== fold(theirs[field]))

/** Ours widened by what a file tells of the same; and what it says otherwise. */
function widened(noun: Noun, mine: object, theirs: object): { filled: object; odds: string[] } {
  if (noun === 'people') {
    const [one, other] = [mine as Person, theirs as Person]
    return { filled: fillPerson(one, other), odds: atOdds(one, other, ['role', 'company', 'location']) }
  }
  if (noun === 'companies') {
    const [one, other] = [mine as Company, theirs as Company]
    return { filled: fillCompany(one, other), odds: atOdds(one, other, ['industry']) }
  }
  return { filled: mine, odds: [] }
}

export interface Versioned {
  id: Id
  revision: number
}

// So many of them are shown beforehand.
const shown = 3

/** The ids that stand there more than once. */
function repeated(records: Lot<{ id: Id }>): Set<Id> {
  const [seen, again] = [new Set<Id>(), new Set<Id>()]
  for (const { id } of records) (seen.has(id) ? again : seen).add(id)
  return again
}

/**
 * What an import would do. An archive’s records stand as they are: the newer one stays, and where both have changed it
 * is a clash. What came from a table or from mails only fills in what we did not know.
 * @param ours what is kept: it is asked for some at a time
 * @param pause lets frames be drawn meanwhile
 */
export async function planImport(
  found: Incoming,
  ours: Ours,
  isArchive: boolean,
  pause: Pause = () => undefined,
): Promise<Plan> {
  const read = isArchive ? found : await recognise(found, ours, pause)
  const linked = await reconcileIds(read, ours, isArchive, pause)
  const plan: Plan = {
    added: none(),
    merged: none(),
    unchanged: none(),
    clashes: [],
    fresh: [],
    read: { ...linked, refused: found.refused, ignored: found.ignored },
  }
  const quarrels = new Map<Id, Clash>()
  for (const noun of order) {
    // As a record stands once it is taken in, where the file holds it a second time.
    const again = repeated(linked[noun])
    const taken = new Map<string, object>()
    const out: object[] = []
    for (const few of some<{ id: Id }>(linked[noun])) {
      const before = await ours.records(
        noun,
        few.map(({ id }) => id),
      )
      for (const [at, theirs] of few.entries()) {
        await pause()
        if (noun === 'moments' && !before[at] && plan.fresh.length < shown) plan.fresh.push(theirs as Moment)
        const mine = taken.get(theirs.id) ?? before[at]
        const { record, did, clash } = mine
          ? judge(noun, mine as Versioned, theirs as Versioned, isArchive)
          : { record: theirs, did: 'added' as const, clash: undefined }
        plan[did][noun] += 1
        if (clash && !quarrels.has(clash.id)) quarrels.set(clash.id, clash)
        if (did !== 'unchanged' && again.has(theirs.id)) taken.set(theirs.id, record)
        if (!isArchive) out.push(record)
      }
    }
    if (!isArchive) plan.read = { ...plan.read, [noun]: out }
  }
  return { ...plan, clashes: [...quarrels.values()] }
}

interface Verdict {
  record: object
  did: 'merged' | 'unchanged'
  clash: Clash | undefined
}

export function judge(noun: Noun, before: Versioned, theirs: Versioned, isArchive: boolean): Verdict {
  const clashOf = (other: object, fields: string[]): Clash | undefined =>
    noun === 'drafts' || !fields.length
      ? undefined
      : {
          noun,
          id: before.id,
          mine: before as RecordOf<Kept>,
          theirs: { ...other, revision: before.revision + 1 } as RecordOf<Kept>,
          fields,
        }
  if (isArchive) {
    const newer = (theirs.revision ?? 1) > (before.revision ?? 1)
    const both = theirs.revision === before.revision && !isSame(before, theirs)
    return {
      record: theirs,
      did: newer ? 'merged' : 'unchanged',
      clash: both ? clashOf(theirs, differing(before, theirs)) : undefined,
    }
  }
  const { filled, odds } = widened(noun, before, theirs)
  const told = Object.fromEntries(
    odds.map((field) => [field, (theirs as unknown as Record<string, unknown>)[field]]),
  )
  const clash = clashOf({ ...filled, ...told }, odds)
  if (isSame(before, filled)) return { record: before, did: 'unchanged', clash }
  return { record: { ...filled, revision: before.revision + 1 }, did: 'merged', clash }
}

/** What is taken in, where theirs is to stay in these clashes. */
export function settled({ read, clashes }: Plan, theirs: ReadonlySet<Id>): Incoming {
  const chosen = new Map(
    clashes.flatMap((one) => (theirs.has(one.id) ? [[one.id, one.theirs] as const] : [])),
  )
  if (!chosen.size) return read
  const chosenOf = <T extends { id: Id }>(one: T): T => (chosen.get(one.id) as T | undefined) ?? one
  return {
    ...read,
    companies: read.companies.map(chosenOf),
    people: read.people.map(chosenOf),
    moments: mapped(read.moments, chosenOf),
    asks: read.asks.map(chosenOf),
    gives: read.gives.map(chosenOf),
    rules: read.rules.map(chosenOf),
  }
}
