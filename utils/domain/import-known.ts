import type { Noun } from './archive'
import type { Links, Pause } from './import-links'
import type { Moment } from './moment'
import { foldName, type Person, personIdentities } from './person'
import { mapped } from './lot'
import type { Incoming } from './read-archive'
import type { Id } from './schema'

/** What is kept, as an import asks for it: never all of it at once. */
export interface Ours extends Links {
  /** What is kept under each of these ids, in their order; nothing where there is none. */
  records: (noun: Noun, ids: readonly Id[]) => Promise<(object | undefined)[]>
  /** All moments in the order of their ids, some at a time. */
  moments: () => AsyncIterable<readonly Moment[]>
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
// Many people say “Great!”; nobody says a whole sentence exactly as somebody of the same name did.
const sentence = 24

/** What one may go by where a file does not tell all that the page did: the same words, and who or where is the same. */
export function traces({ words, who, permalink, page }: Moment, person: Person | undefined): string[] {
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

/** One of ours, as far as it is asked for. */
type Known = Pick<Moment, 'id' | 'fingerprint' | 'person'>

/** Of what is kept, what these may be: by their fingerprints, and by their traces. */
async function meet(read: Incoming, ours: Ours, pause: Pause) {
  const prints = new Map<string, Known>()
  const known = new Map<string, Known>()
  const said = new Set(mapped(read.moments, ({ words }) => plain(words)))
  const asked = new Set(mapped(read.moments, ({ fingerprint }) => fingerprint))
  for await (const few of ours.moments()) {
    const alike: Moment[] = []
    for (const one of few) {
      await pause()
      if (asked.has(one.fingerprint)) prints.set(one.fingerprint, one)
      if (said.has(plain(one.words))) alike.push(one)
    }
    const ids = [...new Set(alike.flatMap(({ person }) => person ?? []))]
    const speakers = await ours.records('people', ids)
    const people = new Map(ids.map((id, at) => [id, speakers[at] as Person | undefined]))
    for (const one of alike)
      for (const trace of traces(one, people.get(one.person ?? '')))
        if (!known.has(trace)) known.set(trace, one)
  }
  return { prints, known }
}

/**
 * What came from a table or from mails, with the ids under which its words are kept already. Whoever said them is then
 * known too: a name alone would bring them a second time.
 * @param pause lets frames be drawn meanwhile
 */
export async function recognise(read: Incoming, ours: Ours, pause: Pause): Promise<Incoming> {
  const { prints, known } = await meet(read, ours, pause)
  const isKnown = async (person: Person) => {
    for (const identity of personIdentities(person)) if (await ours.person(identity)) return true
    return false
  }
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
    if (speaker && before.person && !same.has(speaker.id) && !(await isKnown(speaker)))
      same.set(speaker.id, before.person)
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
