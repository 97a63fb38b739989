// How an import was planned when all that is kept was read into memory first: what the planning that asks for it some at a
// time is held against.
import { type Archive, none, type Noun, nouns } from '../../utils/domain/archive'
import { traces } from '../../utils/domain/import-known'
import { type Links, reconcileIds } from '../../utils/domain/import-links'
import { type Clash, judge, type Plan, type Versioned } from '../../utils/domain/import-plan'
import type { Moment } from '../../utils/domain/moment'
import { foldName, personIdentities } from '../../utils/domain/person'
import type { ReadArchive } from '../../utils/domain/read-archive'
import type { Id } from '../../utils/domain/schema'

/** What is kept, as an import looks at it. */
type Mine = Omit<Archive, 'goodword' | 'exported'>

/** Keys to the lowest id, as the store's own indexes answer. */
function index<T extends { id: string }>(records: readonly T[], keysOf: (one: T) => readonly string[]) {
  const found = new Map<string, string>()
  for (const one of records)
    for (const key of keysOf(one)) {
      const before = found.get(key)
      if (before === undefined || one.id < before) found.set(key, one.id)
    }
  return found
}

/** The same look-ups as the store's, over what was read from it. */
function linksOver(mine: Mine, read: ReadArchive): Links {
  const moments = index(mine.moments, ({ fingerprint }) => [fingerprint])
  const people = index(mine.people, personIdentities)
  const companies = index(mine.companies, ({ names }) => names.map(foldName))
  const ids = new Set([...mine.people, ...mine.companies].map(({ id }) => id))
  const first = new Map(read.moments.toReversed().map(({ fingerprint, id }) => [fingerprint, id]))
  const look =
    (...maps: ReadonlyMap<string, string>[]) =>
    async (key: string) => {
      return maps.map((one) => one.get(key)).find(Boolean)
    }
  return {
    has: async (_, id) => ids.has(id),
    moment: look(moments, first),
    person: look(people),
    company: look(companies),
  }
}

/**
 * What came from a table or from mails, with the ids under which its words are kept already. Whoever said them is then
 * known too: a name alone would bring them a second time.
 */
async function recognise(read: ReadArchive, mine: Mine): Promise<ReadArchive> {
  const prints = new Map(mine.moments.map((one) => [one.fingerprint, one]))
  const people = new Map(mine.people.map((one) => [one.id, one]))
  const known = new Map<string, Moment>()
  for (const one of mine.moments) {
    for (const trace of traces(one, people.get(one.person ?? '')))
      if (!known.has(trace)) known.set(trace, one)
  }
  const identities = index(mine.people, personIdentities)
  const theirs = new Map(read.people.map((one) => [one.id, one]))
  const same = new Map<string, string>()
  const fresh = new Set<string | undefined>()
  const moments: Moment[] = []
  for (const one of read.moments) {
    const speaker = theirs.get(one.person ?? '')
    const before =
      prints.get(one.fingerprint) ??
      traces(one, speaker)
        .map((trace) => known.get(trace))
        .find(Boolean)
    if (!before) {
      fresh.add(one.person)
      moments.push(one)
      continue
    }
    const found = speaker && personIdentities(speaker).some((identity) => identities.has(identity))
    if (speaker && !found && before.person && !same.has(speaker.id)) same.set(speaker.id, before.person)
    moments.push({ ...one, id: before.id, fingerprint: before.fingerprint })
  }
  const point = (id: string | undefined) => (id === undefined ? undefined : (same.get(id) ?? id))
  return {
    ...read,
    moments: moments.map((one) => (one.person ? { ...one, person: point(one.person) } : one)),
    people: read.people
      .filter((one) => fresh.has(one.id) || same.has(one.id) || personIdentities(one).length)
      .map((one) => ({ ...one, id: point(one.id) ?? one.id })),
  }
}

const order = Object.keys(nouns) as Noun[]

/**
 * What an import would do. An archive’s records stand as they are: the newer one stays, and where both have changed it
 * is a clash. What came from a table or from mails only fills in what we did not know.
 */
export async function plannedWhole(found: ReadArchive, mine: Mine, isArchive: boolean): Promise<Plan> {
  const read = isArchive ? found : await recognise(found, mine)
  const linked = await reconcileIds(read, linksOver(mine, read), isArchive)
  const plan: Plan = {
    added: none(),
    merged: none(),
    unchanged: none(),
    clashes: [],
    fresh: [],
    read: { ...linked, refused: found.refused, ignored: found.ignored },
  }
  const quarrels = new Map<Id, Clash>()
  for (const noun of order) {
    const current = new Map<string, object>(mine[noun].map((one) => [one.id, one]))
    const out: object[] = []
    for (const theirs of linked[noun]) {
      const before = current.get(theirs.id)
      const { record, did, clash } = before
        ? judge(noun, before as Versioned, theirs as Versioned, isArchive)
        : { record: theirs, did: 'added' as const, clash: undefined }
      plan[did][noun] += 1
      if (clash && !quarrels.has(clash.id)) quarrels.set(clash.id, clash)
      if (did !== 'unchanged') current.set(theirs.id, record)
      out.push(record)
    }
    plan.read = { ...plan.read, [noun]: out }
  }
  const here = new Set(mine.moments.map(({ id }) => id))
  const fresh = [...plan.read.moments].filter(({ id }) => !here.has(id)).slice(0, 3)
  return { ...plan, fresh, clashes: [...quarrels.values()] }
}
