import type { Links } from '../domain/import-links'
import { mapped } from '../domain/lot'
import { foldName, personIdentities } from '../domain/person'
import type { Incoming } from '../domain/read-archive'
import type { Read } from './gather'
import type { Rows } from './rows'

const named = ['companies', 'people', 'moments'] as const
type Named = (typeof named)[number]

/** Our rows of a store in the order of their ids, some at a time. */
export type Pages = <N extends Named>(noun: N) => AsyncIterable<readonly Rows[N][]>

/** The ids under which the store knows something, each asked for by itself. */
export const askEach = (within: <T>(ask: (tx: Read) => Promise<T>) => Promise<T>): Links => ({
  has: async (noun, id) => (await within((tx) => tx.objectStore(noun).getKey(id))) !== undefined,
  moment: (print) => within((tx) => tx.objectStore('moments').index('fingerprint').getKey(print)),
  person: (identity) => within((tx) => tx.objectStore('people').index('identities').getKey(identity)),
  company: (folded) => within((tx) => tx.objectStore('companies').index('folded').getKey(folded)),
})

/** What is asked for, and the lowest id under it, as an index answers. */
class Answers {
  readonly #ids = new Map<string, string | undefined>()

  constructor(keys: Iterable<string>) {
    for (const key of keys) this.#ids.set(key, undefined)
  }

  note(key: string, id: string): void {
    if (this.#ids.has(key)) this.#ids.set(key, this.#ids.get(key) ?? id)
  }

  or(ask: (key: string) => Promise<string | undefined>) {
    return async (key: string) => (this.#ids.has(key) ? this.#ids.get(key) : ask(key))
  }
}

const idOf = ({ id }: { id: string }) => id

async function readThrough(read: Incoming, each: Links, pages: Pages): Promise<Links> {
  const ids = {
    companies: new Answers(read.companies.map(idOf)),
    people: new Answers(read.people.map(idOf)),
  }
  const names = new Answers(read.companies.flatMap((one) => one.names.map(foldName)))
  const identities = new Answers(read.people.flatMap(personIdentities))
  const prints = new Answers(mapped(read.moments, ({ fingerprint }) => fingerprint))
  if (read.companies.length)
    for await (const rows of pages('companies'))
      for (const { id, folded } of rows) {
        ids.companies.note(id, id)
        for (const name of folded) names.note(name, id)
      }
  if (read.people.length)
    for await (const rows of pages('people'))
      for (const one of rows) {
        ids.people.note(one.id, one.id)
        for (const identity of one.identities) identities.note(identity, one.id)
      }
  if (read.moments.length)
    for await (const rows of pages('moments'))
      for (const { id, fingerprint } of rows) prints.note(fingerprint, id)
  const there = (noun: 'companies' | 'people') =>
    ids[noun].or(async (id) => ((await each.has(noun, id)) ? id : undefined))
  return {
    has: async (noun, id) => (await there(noun)(id)) !== undefined,
    moment: prints.or(each.moment),
    person: identities.or(each.person),
    company: names.or(each.company),
  }
}

/** So many times as much must be kept as a file asks for, or all of it is read through once. */
const often = 20

/**
 * The same links, for a file that asks for many of them: what is kept is read through once. Where a key is not there,
 * Chromium’s index walks over all that was removed behind it; after a large import that was stopped or undone, asking for
 * each by itself takes minutes.
 * @param size how many records are kept
 */
export async function linksFor(
  read: Incoming,
  each: Links,
  pages: Pages,
  size: number,
  times = often,
): Promise<Links> {
  const asked = named.reduce((sum, noun) => sum + read[noun].length, 0)
  return asked * times < size ? each : readThrough(read, each, pages)
}

/** How many of those records are kept that are known again. */
export async function sizeIn(tx: Read): Promise<number> {
  const tallies = await Promise.all(named.map((noun) => tx.objectStore('tallies').get(noun)))
  return tallies.reduce((sum, tally) => sum + (tally?.count ?? 0), 0)
}
