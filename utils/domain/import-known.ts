import type { Archive } from './archive'
import type { Links } from './import-links'
import type { Moment } from './moment'
import { foldName, type Person, personIdentities } from './person'
import type { ReadArchive } from './read-archive'

/** What is kept, as an import looks at it. */
export type Mine = Omit<Archive, 'goodword' | 'exported'>

type Pause = () => Promise<void> | undefined

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

/** The same look-ups as the store's, over what was read from it. @param pause lets frames be drawn between two of them */
export function linksOver(mine: Mine, read: ReadArchive, pause: Pause): Links {
  const moments = index(mine.moments, ({ fingerprint }) => [fingerprint])
  const people = index(mine.people, personIdentities)
  const companies = index(mine.companies, ({ names }) => names.map(foldName))
  const ids = new Set([...mine.people, ...mine.companies].map(({ id }) => id))
  const first = new Map(read.moments.toReversed().map(({ fingerprint, id }) => [fingerprint, id]))
  const look =
    (...maps: ReadonlyMap<string, string>[]) =>
    async (key: string) => {
      await pause()
      return maps.map((one) => one.get(key)).find(Boolean)
    }
  return {
    has: async (_, id) => ids.has(id),
    moment: look(moments, first),
    person: look(people),
    company: look(companies),
  }
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
// Many people say “Great!”; nobody says a whole sentence exactly as somebody of the same name did.
const sentence = 24

/** What one may go by where a file does not tell all that the page did: the same words, and who or where is the same. */
function traces({ words, who, permalink, page }: Moment, person: Person | undefined): string[] {
  const said = plain(words)
  const names = [...new Set([who.name ?? '', ...(person?.names ?? [])].map(foldName))].filter(Boolean)
  const mails = [who.email, ...(person?.emails ?? [])].flatMap((one) =>
    one ? [one.trim().toLowerCase()] : [],
  )
  const links = new Set([permalink, page.url].filter(Boolean))
  return [
    ...mails.map((mail) => `mail\n${mail}\n${said}`),
    ...[...links].flatMap((link) =>
      (names.length ? names : ['']).map((name) => `at\n${link}\n${name}\n${said}`),
    ),
    ...(said.length < sentence ? [] : names.map((name) => `name\n${name}\n${said}`)),
  ]
}

/**
 * What came from a table or from mails, with the ids under which its words are kept already. Whoever said them is then
 * known too: a name alone would bring them a second time.
 * @param pause lets frames be drawn meanwhile
 */
export async function recognise(read: ReadArchive, mine: Mine, pause: Pause): Promise<ReadArchive> {
  const prints = new Map(mine.moments.map((one) => [one.fingerprint, one]))
  const people = new Map(mine.people.map((one) => [one.id, one]))
  const known = new Map<string, Moment>()
  for (const one of mine.moments) {
    await pause()
    for (const trace of traces(one, people.get(one.person ?? '')))
      if (!known.has(trace)) known.set(trace, one)
  }
  const identities = index(mine.people, personIdentities)
  const theirs = new Map(read.people.map((one) => [one.id, one]))
  const same = new Map<string, string>()
  const fresh = new Set<string | undefined>()
  const moments: Moment[] = []
  for (const one of read.moments) {
    await pause()
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
