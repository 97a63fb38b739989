import type { Company } from './company'
import type { Moment } from './moment'
import { foldName, type Person, personIdentities } from './person'
import { mapped } from './lot'
import type { Incoming } from './read-archive'
import { some } from './some'

/** Looks up the id under which a store already knows something. */
export interface Links {
  /** Whether this very id is known. */
  has: (noun: 'companies' | 'people', id: string) => Promise<boolean>
  moment: (fingerprint: string) => Promise<string | undefined>
  person: (identity: string) => Promise<string | undefined>
  company: (foldedName: string) => Promise<string | undefined>
}

export type Pause = () => Promise<void> | undefined

type Linked = Omit<Incoming, 'refused' | 'ignored'>

const firstOf = async (keys: string[], look: (key: string) => Promise<string | undefined>) => {
  for (const key of keys) {
    const id = await look(key)
    if (id) return id
  }
  return undefined
}

// One after the other each would wait for its own way to the storage and back.
async function lookUp<T>(records: Iterable<T>, look: (record: T) => Promise<unknown>, pause: Pause) {
  for (const few of some(records)) {
    await Promise.all(few.map(look))
    await pause()
  }
}

/**
 * Gives incoming records the ids that the store knows them by (same fingerprint, same address or profile link,
 * same company name), and points everything that mentions them there. A person or company that is known by its own id
 * stays itself, and so does one that an archive itself tells from the one we know.
 * @param isArchive what comes from a table or from mails tells nobody apart by an id
 * @param pause lets frames be drawn meanwhile
 */
export async function reconcileIds(
  incoming: Incoming,
  links: Links,
  isArchive = true,
  pause: Pause = () => undefined,
): Promise<Linked> {
  const ids = new Map<string, string>()
  const note = (from: string, to: string | undefined) => to && to !== from && ids.set(from, to)
  const told = isArchive ? [...incoming.companies, ...incoming.people] : []
  const own = new Set(told.map(({ id }) => id))
  const apart = (from: string, to: string | undefined) => note(from, to && own.has(to) ? undefined : to)
  const company = async ({ id, names }: Company) => {
    if (!(await links.has('companies', id))) apart(id, await firstOf(names.map(foldName), links.company))
  }
  const person = async (one: Person) => {
    if (!(await links.has('people', one.id)))
      apart(one.id, await firstOf(personIdentities(one), links.person))
  }
  // A file may itself hold one moment twice, such as one that was put together from two.
  const first = new Map<string, string>()
  for (const { id, fingerprint } of incoming.moments) if (!first.has(fingerprint)) first.set(fingerprint, id)
  const moment = async ({ id, fingerprint }: Moment) =>
    note(id, (await links.moment(fingerprint)) ?? first.get(fingerprint))
  await lookUp(incoming.companies, company, pause)
  await lookUp(incoming.people, person, pause)
  await lookUp(incoming.moments, moment, pause)
  // Most often nothing is known under another id, and a large file need not lie in memory twice.
  const { refused: _, ignored: __, ...asTheyAre } = incoming
  if (!ids.size) return asTheyAre
  const at = (id: string) => ids.get(id) ?? id
  const point = <T extends object>(record: T, ...fields: (keyof T)[]): T => {
    const changed = { ...record }
    for (const field of fields) {
      const value = record[field]
      if (typeof value === 'string') changed[field] = at(value) as T[typeof field]
      else if (Array.isArray(value)) changed[field] = value.map(at) as T[typeof field]
    }
    return changed
  }
  return {
    companies: incoming.companies.map((one) => point(one, 'id')),
    people: incoming.people.map((one) => point(one, 'id', 'company')),
    moments: mapped(incoming.moments, (one) => point(one, 'id', 'person', 'company')),
    asks: incoming.asks.map((one) => ({
      ...point(one, 'id', 'person', 'company', 'moments', 'give'),
      holds: one.holds.map((hold) => (hold.at ? { ...hold, at: { ...hold.at, id: at(hold.at.id) } } : hold)),
    })),
    gives: incoming.gives.map((one) => point(one, 'id', 'person', 'company', 'moments')),
    drafts: incoming.drafts,
    rules: incoming.rules.map((one) => ({
      ...one,
      draws: one.draws.map((draw) => ({ ...draw, picked: draw.picked.map(at) })),
    })),
  }
}
