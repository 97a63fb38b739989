import { Stage } from '../domain/moment'
import { rulebookId } from '../domain/rulebook'
import { database } from './database'
import { type Found, gather, gatherBy, idsOf, into, type Read, recordsIn } from './gather'
import type { Around } from './recall'
import { recordOf } from './rows'

/** Ids of what the index has found. */
export interface FoundIds {
  moments: readonly string[]
  people: readonly string[]
}

const stores = ['people', 'companies', 'moments', 'asks', 'gives', 'rules', 'tallies'] as const

// From so many on it is quicker to read every open pain than to look through all that each of them ever said.
const crowd = 100

/** What hurts these people, and nobody has told them the end of. */
async function readPains(
  tx: Read,
  persons: ReadonlySet<string>,
  companies: ReadonlySet<string>,
  moments: Found<'moments'>,
): Promise<void> {
  const isPain = ({ kind, stage }: { kind: string; stage: string }) => kind === 'pain' && stage !== 'told'
  if (persons.size + companies.size <= crowd) {
    const said: Found<'moments'> = new Map()
    await gatherBy(tx, 'moments', { person: persons, company: companies }, said)
    return into(moments, [[...said.values()].filter(isPain)])
  }
  const index = tx.objectStore('moments').index('open')
  const open = Stage.options.filter((stage) => isPain({ kind: 'pain', stage }))
  const rows = await Promise.all(
    open.map((stage) => index.getAll(IDBKeyRange.bound(['pain', stage], ['pain', stage, []]))),
  )
  const isTheirs = (row: { person?: string | undefined; company?: string | undefined }) =>
    persons.has(row.person ?? '') || companies.has(row.company ?? '')
  into(moments, [rows.flat().filter(isTheirs)])
}

/**
 * What was found, who said it, and all that the gates look at around them: to rank it, the same as the whole library.
 * What is gone meanwhile is left out.
 */
export async function readFound(ids: FoundIds): Promise<Around> {
  const tx = (await database()).transaction(stores) as unknown as Read
  const book = await tx.objectStore('rules').get(rulebookId)
  const people: Found<'people'> = new Map()
  const companies: Found<'companies'> = new Map()
  const moments: Found<'moments'> = new Map()
  const asks: Found<'asks'> = new Map()
  const gives: Found<'gives'> = new Map()
  await gather(tx, 'moments', new Set(ids.moments), moments)
  const persons = new Set([...ids.people, ...idsOf(moments.values(), 'person')])
  await gather(tx, 'people', persons, people)
  const employers = idsOf(people.values(), 'company')
  // Whoever works beside them was asked in the name of their company, too.
  const colleagues: Found<'people'> = new Map(people)
  await gatherBy(tx, 'people', { company: employers }, colleagues)
  const asked = new Set([...persons, ...colleagues.keys()])
  await Promise.all([
    gatherBy(tx, 'asks', { person: asked, company: employers }, asks),
    gatherBy(tx, 'gives', { person: persons, company: employers }, gives),
    readPains(tx, persons, book?.companyPain ? employers : new Set(), moments),
  ])
  await gather(tx, 'companies', idsOf([...moments.values(), ...colleagues.values()], 'company'), companies)
  return {
    people: recordsIn('people', colleagues.values()),
    companies: recordsIn('companies', companies.values()),
    moments: recordsIn('moments', moments.values()),
    asks: recordsIn('asks', asks.values()),
    gives: recordsIn('gives', gives.values()),
    rules: book && recordOf('rules', book),
  }
}
