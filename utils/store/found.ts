import { Stage } from '../domain/moment'
import { rulebookId } from '../domain/rulebook'
import {
  aroundOf,
  beginReading,
  type Found,
  gather,
  gatherBy,
  idsOf,
  into,
  nothingFound,
  type Read,
} from './gather'
import type { Around } from './recall'

/** Ids of what the index has found. */
export interface FoundIds {
  moments: readonly string[]
  people: readonly string[]
}

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
  const tx = await beginReading()
  const book = await tx.objectStore('rules').get(rulebookId)
  const found = nothingFound()
  await gather(tx, 'moments', new Set(ids.moments), found.moments)
  const persons = new Set([...ids.people, ...idsOf(found.moments.values(), 'person')])
  await gather(tx, 'people', persons, found.people)
  const employers = idsOf(found.people.values(), 'company')
  // Whoever works beside them was asked in the name of their company, too.
  await gatherBy(tx, 'people', { company: employers }, found.people)
  const asked = new Set([...persons, ...found.people.keys()])
  await Promise.all([
    gatherBy(tx, 'asks', { person: asked, company: employers }, found.asks),
    gatherBy(tx, 'gives', { person: persons, company: employers }, found.gives),
    readPains(tx, persons, book?.companyPain ? employers : new Set(), found.moments),
  ])
  const all = [...found.moments.values(), ...found.people.values()]
  await gather(tx, 'companies', idsOf(all, 'company'), found.companies)
  return aroundOf(tx, found)
}
