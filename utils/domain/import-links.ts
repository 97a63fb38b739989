import type { Archive } from './archive'
import { foldName, personIdentities } from './person'
import type { ReadArchive } from './read-archive'

/** Looks up the id under which a store already knows something. */
export interface Links {
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
 * same company name), and points everything that mentions them there.
 */
export async function reconcileIds(incoming: ReadArchive, links: Links): Promise<Incoming> {
  const ids = new Map<string, string>()
  const note = (from: string, to: string | undefined) => to && to !== from && ids.set(from, to)
  await lookUp(incoming.companies, async ({ id, names }) =>
    note(id, await firstOf(names.map(foldName), links.company)),
  )
  await lookUp(incoming.people, async (person) =>
    note(person.id, await firstOf(personIdentities(person), links.person)),
  )
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
