import type { RecordOf } from '../domain/archive'
import type { Author } from '../domain/draft'
import { foldName, identitiesOf } from '../domain/person'
import { rulebookId } from '../domain/rulebook'
import { database } from './database'
import { placeOf, recordOf, recordsOf } from './rows'

/** The fingerprints of what is kept from a page: for the badge and for the pin of a kept one. */
export async function keptOn(url: string): Promise<string[]> {
  const rows = await (await database()).getAllFromIndex('moments', 'place', placeOf(url))
  return rows.map((row) => row.fingerprint)
}

/** A person told by address or profile link, and people of the same name, who are only ever suggested. */
export interface Recalled {
  person?: RecordOf<'people'>
  namesakes: RecordOf<'people'>[]
}

/** Who we take this author for. */
export async function recallPerson(author: Author): Promise<Recalled> {
  const open = await database()
  for (const identity of identitiesOf(author)) {
    const row = await open.getFromIndex('people', 'identities', identity)
    if (row) return { person: recordOf('people', row), namesakes: [] }
  }
  if (!author.name) return { namesakes: [] }
  const rows = await open.getAllFromIndex('people', 'folded', foldName(author.name), 5)
  return { namesakes: recordsOf('people', rows) }
}

/** What the card of a known person says. */
export interface Acquaintance {
  person: RecordOf<'people'>
  moments: RecordOf<'moments'>[]
  asks: RecordOf<'asks'>[]
  gives: RecordOf<'gives'>[]
}

/** Everything of one person, from three indexes in one transaction. */
export async function acquaintance(id: string): Promise<Acquaintance | undefined> {
  const tx = (await database()).transaction(['people', 'moments', 'asks', 'gives'])
  const [row, moments, asks, gives] = await Promise.all([
    tx.objectStore('people').get(id),
    tx.objectStore('moments').index('person').getAll(id),
    tx.objectStore('asks').index('person').getAll(id),
    tx.objectStore('gives').index('person').getAll(id),
  ])
  return (
    row && {
      person: recordOf('people', row),
      moments: recordsOf('moments', moments),
      asks: recordsOf('asks', asks),
      gives: recordsOf('gives', gives),
    }
  )
}

/** All that the gates look at around one person: theirs, and that of everybody at their company. */
export interface Around {
  people: RecordOf<'people'>[]
  companies: RecordOf<'companies'>[]
  moments: RecordOf<'moments'>[]
  asks: RecordOf<'asks'>[]
  gives: RecordOf<'gives'>[]
  rules: RecordOf<'rules'> | undefined
}

const once = <R extends { id: string }>(rows: readonly (readonly R[])[]): R[] => [
  ...new Map(rows.flat().map((row) => [row.id, row])).values(),
]

/** The id of the company that goes by this name. */
export async function companyNamed(name: string): Promise<string | undefined> {
  return (await database()).getKeyFromIndex('companies', 'folded', foldName(name))
}

/** What is around a person, in one transaction. Without a person only the rules. */
export async function around(id: string | undefined): Promise<Around> {
  const tx = (await database()).transaction(['people', 'companies', 'moments', 'asks', 'gives', 'rules'])
  const book = await tx.objectStore('rules').get(rulebookId)
  const rules = book && recordOf('rules', book)
  const person = id ? await tx.objectStore('people').get(id) : undefined
  const none = { people: [], companies: [], moments: [], asks: [], gives: [], rules }
  if (!person) return none
  const { company } = person
  const people = company ? await tx.objectStore('people').index('company').getAll(company) : [person]
  const moments = tx.objectStore('moments')
  const [asks, gives] = [tx.objectStore('asks'), tx.objectStore('gives')]
  const [said, employer, asked, given] = await Promise.all([
    Promise.all([
      moments.index('person').getAll(person.id),
      company ? moments.index('company').getAll(company) : [],
    ]),
    company ? tx.objectStore('companies').get(company) : undefined,
    Promise.all([
      ...people.map((one) => asks.index('person').getAll(one.id)),
      company ? asks.index('company').getAll(company) : [],
    ]),
    Promise.all([
      ...people.map((one) => gives.index('person').getAll(one.id)),
      company ? gives.index('company').getAll(company) : [],
    ]),
  ])
  return {
    people: recordsOf('people', people),
    companies: employer ? [recordOf('companies', employer)] : [],
    // Of a person's words some may have been kept before their company was known.
    moments: recordsOf('moments', once(said)),
    asks: recordsOf('asks', once(asked)),
    gives: recordsOf('gives', once(given)),
    rules,
  }
}

/** The moment that this reading would be, where it is kept already. */
export async function keptAs(fingerprint: string): Promise<RecordOf<'moments'> | undefined> {
  const row = await (await database()).getFromIndex('moments', 'fingerprint', fingerprint)
  return row && recordOf('moments', row)
}

// A file may have brought a draft whose address is none.
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : undefined)

/** Who is known on this page: the authors of its drafts, the newest first, then of what is kept from it; a few. */
export async function peopleOn(url: string, most = 3): Promise<Acquaintance[]> {
  const open = await database()
  const place = placeOf(url)
  const [waiting, kept] = await Promise.all([
    open.getAll('drafts'),
    open.getAllFromIndex('moments', 'place', place),
  ])
  // A message in a frame has an address of its own, so for a draft the host is enough.
  const here = waiting.filter((draft) => hostOf(draft.page.url) === hostOf(url)).reverse()
  const authors = await Promise.all(here.map(async (draft) => (await recallPerson(draft.who)).person?.id))
  const ids = new Set(
    [...authors, ...kept.reverse().map((moment) => moment.person)].filter((id) => id !== undefined),
  )
  const known = await Promise.all([...ids].slice(0, most).map(acquaintance))
  return known.filter((one) => one !== undefined)
}
