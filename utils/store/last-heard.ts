import { rulebookId } from '../domain/rulebook'
import { database } from './database'
import { type Found, gather, gatherBy, idsOf, type Read, recordsIn } from './gather'
import type { Around } from './recall'
import { recordOf } from './rows'

// Where nobody is known of so many, the rest is not looked through for them.
const farthest = 2_000

/** Who said something last, the newest first. */
async function whoWasHeard(tx: Read, most: number): Promise<string[]> {
  const index = tx.objectStore('moments').index('heard')
  for (let many = most * 2; ; many *= 4) {
    let from = await index.openKeyCursor(null, 'prev')
    if (!from) return []
    from = await from.advance(many - 1)
    const rows = await index.getAll(from && IDBKeyRange.lowerBound(from.key))
    const who = [...idsOf(rows.toReversed(), 'person')]
    if (who.length >= most || !from || many > farthest) return who.slice(0, most)
  }
}

/** The people who were heard last, with all that names them: what a list of people shows first. */
export async function lastHeard(most: number): Promise<Around> {
  const stores = ['people', 'companies', 'moments', 'asks', 'gives', 'rules', 'tallies'] as const
  const tx = (await database()).transaction(stores) as unknown as Read
  const person = new Set(await whoWasHeard(tx, most))
  const people: Found<'people'> = new Map()
  const companies: Found<'companies'> = new Map()
  const moments: Found<'moments'> = new Map()
  const asks: Found<'asks'> = new Map()
  const gives: Found<'gives'> = new Map()
  const named = { person, company: new Set<string>() }
  await Promise.all([
    gather(tx, 'people', person, people),
    gatherBy(tx, 'moments', named, moments),
    gatherBy(tx, 'asks', named, asks),
    gatherBy(tx, 'gives', named, gives),
  ])
  const all = [...people.values(), ...moments.values(), ...asks.values(), ...gives.values()]
  await gather(tx, 'companies', idsOf(all, 'company'), companies)
  const book = await tx.objectStore('rules').get(rulebookId)
  return {
    people: recordsIn('people', people.values()),
    companies: recordsIn('companies', companies.values()),
    moments: recordsIn('moments', moments.values()),
    asks: recordsIn('asks', asks.values()),
    gives: recordsIn('gives', gives.values()),
    rules: book && recordOf('rules', book),
  }
}

const once = <R extends { id: string }>(one: readonly R[], other: readonly R[]): R[] =>
  [...new Map([...one, ...other].map((record) => [record.id, record])).values()].sort((a, b) =>
    a.id < b.id ? 1 : -1,
  )

/** What was read in two goes as one: each record once, the newest first. */
export const joined = (one: Around, other: Around): Around => ({
  people: once(one.people, other.people),
  companies: once(one.companies, other.companies),
  moments: once(one.moments, other.moments),
  asks: once(one.asks, other.asks),
  gives: once(one.gives, other.gives),
  rules: other.rules,
})
