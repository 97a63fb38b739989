import type { Archive } from './archive'
import { foldName, personIdentities } from './person'
import type { ReadArchive } from './read-archive'

/** Looks up the id under which a store already knows something. */
export interface Links {
  /** Whether this very id is known. */
  has: (noun: 'companies' | 'people', id: string) => Promise<boolean>
  moment: (fingerprint: string) => Promise<string | undefined>
  person: (identity: string) => Promise<string | undefined>
  company: (foldedName: string) => Promise<string | undefined>
}

type Incoming = Pick<Archive, 'companies' | 'people' | 'moments' | 'asks' | 'gives' | 'drafts' | 'rules'>

const firstOf = async (keys: string[], look: (key: string) => Promise<string | undefined>) => {
  for (const key of keys) {
    const id = await look(key)
    if (id) return id
  }
  return undefined
}

// One after the other each would wait for its own way to the storage and back.
const atOnce = 200

async function lookUp<T>(records: readonly T[], look: (record: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < records.length; from += atOnce)
    await Promise.all(records.slice(from, from + atOnce).map(look))
}

/**
 * Gives incoming records the ids that the store knows them by (same fingerprint, same address or profile link,
 * same company name), and points everything that mentions them there. A person or company that is known by its own id
 * stays itself, and so does one that an archive itself tells from the one we know.
 * @param isArchive what comes from a table or from mails tells nobody apart by an id
 */
export async function reconcileIds(incoming: ReadArchive, links: Links, isArchive = true): Promise<Incoming> {
  const ids = new Map<string, string>()
  const note = (from: string, to: string | undefined) => to && to !== from && ids.set(from, to)
  const told = isArchive ? [...incoming.companies, ...incoming.people] : []
  const own = new Set(told.map(({ id }) => id))
  const apart = (from: string, to: string | undefined) => note(from, to && own.has(to) ? undefined : to)
  await lookUp(incoming.companies, async ({ id, names }) => {
    if (!(await links.has('companies', id))) apart(id, await firstOf(names.map(foldName), links.company))
  })
  await lookUp(incoming.people, async (person) => {
    const { id } = person
    if (!(await links.has('people', id))) apart(id, await firstOf(personIdentities(person), links.person))
  })
  await lookUp(incoming.moments, async ({ id, fingerprint }) => note(id, await links.moment(fingerprint)))
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
    moments: incoming.moments.map((one) => point(one, 'id', 'person', 'company')),
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
