import type { Draft } from '../domain/draft'
import { isBy, marksOf, marksOfPerson } from '../domain/marks'
import { type Person, personIdentities } from '../domain/person'
import { isProblem, type Problem } from '../domain/problem'
import { filtered, mapped } from '../domain/lot'
import type { Moment } from '../domain/moment'
import type { Incoming, Refused } from '../domain/read-archive'
import { database } from './database'
import {
  type Comparing,
  each,
  type Erased,
  fresh,
  hasId,
  lists,
  marksMet,
  quick,
  row,
  slow,
  tellErased,
} from './erased-lists'
import { outside } from './outside'
import { write } from './write'

/** The row as it stands once this person is in it, and what is new in it. */
export async function withErased(person: Person): Promise<{ name: string; value: string; added: string[] }> {
  const [list = fresh()] = await lists()
  const added = [await quick(person.id, list)]
  for (const mark of new Set(marksOfPerson(person))) added.push(await slow(mark, list))
  const all = { ...list, hashes: [...new Set([...list.hashes, ...added])] }
  return { name: row, value: JSON.stringify(all), added }
}

/** What is known of anybody. */
async function known(): Promise<Erased[]> {
  return (await lists()).filter(({ hashes }) => hashes.length)
}

/** Whether anybody was erased from here. */
export const isAnyErased = async (): Promise<boolean> => (await known()).length > 0

/** Whether the author of these words asked to be erased. */
export async function isErased(draft: Pick<Draft, 'who' | 'page'>): Promise<boolean> {
  const all = await known()
  return all.length > 0 && (await marksMet(all, marksOf(draft))).size > 0
}

/**
 * Somebody who was erased has come back and may be kept again, by what they are known by. Files from before still do not
 * bring back what they said then. False where nobody who was erased had any of these marks.
 */
export async function readmit(marks: readonly string[]): Promise<boolean | Problem> {
  const [list] = await known()
  const found = list && (await marksMet([list], marks))
  if (!list || !found?.size) return false
  const gone = new Set<string>()
  for (const mark of found) gone.add(await slow(mark, list))
  const value = JSON.stringify({ ...list, hashes: list.hashes.filter((hash) => !gone.has(hash)) })
  // First outside: what is known in either place is known.
  await outside.stone?.write(value)
  const done = await write([], async ({ tx }) => {
    await tx.objectStore('about').put({ name: row, value })
    return true as const
  })
  tellErased()
  return isProblem(done) ? done : true
}

async function isHere(person: Person): Promise<boolean> {
  const open = await database()
  if (await open.getKey('people', person.id)) return true
  for (const one of personIdentities(person))
    if (await open.getKeyFromIndex('people', 'identities', one)) return true
  return false
}

/** Who said it stands in it alone, not in a person of the file. */
const isLoose = (one: Moment | Draft) => !('person' in one && one.person)

/**
 * What was read from a file without those who asked to be erased; they stand among the refused. Where anybody was erased
 * it takes its time, some hundredths of a second for each address that nobody here has. Once stopped, what it says is of
 * no use.
 */
export async function withoutErased(read: Incoming, going?: Comparing): Promise<Incoming> {
  const all = await known()
  if (!all.length) return read
  const out = new Set<string>()
  const [here, asked] = [new Set<string>(), new Set<string>()]
  await each(read.people, async (person) => {
    if (await hasId(all, person.id)) out.add(person.id)
    // Whoever is kept was not erased: no need to take long over them.
    else if (await isHere(person)) here.add(person.id)
    else for (const mark of marksOfPerson(person)) asked.add(mark)
  })
  for (const list of [read.moments, read.drafts])
    for (const one of list) if (isLoose(one)) for (const mark of marksOf(one)) asked.add(mark)
  const met = await marksMet(all, asked, going)
  const marks = new Set(met)
  const refused: Refused[] = []
  for (const [at, person] of read.people.entries()) {
    const theirs = marksOfPerson(person)
    const isMet = !here.has(person.id) && theirs.some((mark) => met.has(mark))
    if (!out.has(person.id) && !isMet) continue
    out.add(person.id)
    for (const mark of theirs) marks.add(mark)
    refused.push({ noun: 'people', at, why: 'asked to be erased' })
  }
  // A part of a file may hold what they said without saying who they are.
  const named = new Set<string>()
  for (const list of [read.moments, read.asks, read.gives])
    for (const { person } of list) if (person) named.add(person)
  await each([...named], async (id) => {
    if (!out.has(id) && (await hasId(all, id))) out.add(id)
  })
  const stays = (one: { person?: string | undefined }) => !one.person || !out.has(one.person)
  const isTheirs = (one: Moment | Draft) => isLoose(one) && isBy(one, marks)
  const moments = filtered(read.moments, (one) => stays(one) && !isTheirs(one))
  const gone = new Set(mapped(read.moments, ({ id }) => id))
  for (const { id } of moments) gone.delete(id)
  const kept = (ids: readonly string[]) => ids.filter((id) => !gone.has(id))
  return {
    ...read,
    refused: [...read.refused, ...refused],
    people: read.people.filter(({ id }) => !out.has(id)),
    moments,
    asks: read.asks.filter(stays).map((one) => ({ ...one, moments: kept(one.moments) })),
    gives: read.gives.filter(stays).map((one) => ({ ...one, moments: kept(one.moments) })),
    drafts: read.drafts.filter((one) => !isTheirs(one)),
  }
}
