import {
  aroundOf,
  beginReading,
  type Findings,
  type Found,
  gather,
  gatherBy,
  idsOf,
  nothingFound,
  type Read,
} from './gather'
import type { Around } from './recall'
import type { Rows } from './rows'

// Where nobody is known of so many, the rest is not looked through for them.
const farthest = 2_000

/** Who, or where somebody, said something last, the newest first. */
async function whoWasHeard(
  tx: Read,
  most: number,
  namedBy: (rows: readonly Rows['moments'][]) => Promise<ReadonlySet<string>>,
): Promise<string[]> {
  const index = tx.objectStore('moments').index('heard')
  for (let many = most * 2; ; many *= 4) {
    let from = await index.openKeyCursor(null, 'prev')
    if (!from) return []
    from = await from.advance(many - 1)
    const rows = await index.getAll(from && IDBKeyRange.lowerBound(from.key))
    const who = [...(await namedBy(rows.toReversed()))]
    if (who.length >= most || !from || many > farthest) return who.slice(0, most)
  }
}

/** All that names these people, or these companies. */
async function allOf(
  tx: Read,
  named: { person: ReadonlySet<string>; company: ReadonlySet<string> },
): Promise<Findings> {
  const found = nothingFound()
  await Promise.all([
    gather(tx, 'people', named.person, found.people),
    gatherBy(tx, 'moments', named, found.moments),
    gatherBy(tx, 'asks', named, found.asks),
    gatherBy(tx, 'gives', named, found.gives),
  ])
  return found
}

/** The same, with the companies that it names. */
async function withCompanies(tx: Read, found: Findings): Promise<Around> {
  const { people, moments, asks, gives, companies } = found
  const all = [...people.values(), ...moments.values(), ...asks.values(), ...gives.values()]
  await gather(tx, 'companies', idsOf(all, 'company'), companies)
  return aroundOf(tx, found)
}

/** The people who were heard last, with all that names them: what a list of people shows first. */
export async function lastHeard(most: number): Promise<Around> {
  const tx = await beginReading()
  const heard = await whoWasHeard(tx, most, async (rows) => idsOf(rows, 'person'))
  const found = await allOf(tx, { person: new Set(heard), company: new Set() })
  return withCompanies(tx, found)
}

/** The rows that were made last: ids grow with time. */
async function newestOf<N extends 'companies' | 'asks'>(tx: Read, noun: N, most: number): Promise<Rows[N][]> {
  const store = tx.objectStore(noun)
  const last = await store.openKeyCursor(null, 'prev')
  const from = last && (await last.advance(most - 1))
  return (last ? await store.getAll(from && IDBKeyRange.lowerBound(from.primaryKey)) : []) as Rows[N][]
}

/**
 * The companies that were heard of last, with all that names them or their people: what a list of companies shows first.
 * @param also the id of one more, which is open beside them
 * @property known those companies and their people
 */
export async function companiesHeard(
  most: number,
  also?: string,
): Promise<Around & { known: ReadonlySet<string> }> {
  const tx = await beginReading()
  const speakers: Found<'people'> = new Map()
  const heard = await whoWasHeard(tx, most, async (rows) => {
    // What names no company of its own is with that of its person.
    await gather(
      tx,
      'people',
      idsOf(
        rows.filter((row) => !row.company),
        'person',
      ),
      speakers,
    )
    return new Set(rows.flatMap((row) => row.company ?? speakers.get(row.person ?? '')?.company ?? []))
  })
  const [made, asked] = await Promise.all([newestOf(tx, 'companies', most), newestOf(tx, 'asks', most * 4)])
  await gather(tx, 'people', idsOf(asked, 'person'), speakers)
  const askedAt = asked
    .toReversed()
    .flatMap((ask) => ask.company ?? speakers.get(ask.person ?? '')?.company ?? [])
  const company = new Set([
    ...heard,
    ...made.map(({ id }) => id),
    ...[...new Set(askedAt)].slice(0, most),
    ...(also ? [also] : []),
  ])
  const people: Found<'people'> = new Map()
  await gatherBy(tx, 'people', { company }, people)
  const known = new Set([...company, ...people.keys()])
  const found = await allOf(tx, { person: new Set(people.keys()), company })
  // Somebody may have spoken for a company that is not theirs any more.
  const named = [...found.moments.values(), ...found.asks.values(), ...found.gives.values()]
  await gather(tx, 'people', idsOf(named, 'person'), found.people)
  await gather(tx, 'companies', company, found.companies)
  return { ...(await withCompanies(tx, found)), known }
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
