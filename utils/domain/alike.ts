import { jaroWinkler } from '@skyra/jaro-winkler'
import { all, by } from './by'
import type { World } from './gate'
import { pairOf } from './merge'
import { foldName, personIdentities } from './person'
import type { Id } from './schema'

/** Two records that may be one, the older first, and why one thinks so. Never more than a suggestion. */
export interface Alike {
  ids: readonly [Id, Id]
  why: 'mail' | 'link' | 'domain' | 'name'
  /** From 0 to 1; 1 where an address, a profile or a domain is the same. */
  likeness: number
}

interface Named {
  id: Id
  names: readonly string[]
  since: string
}

const least = 0.92
// So many are compared each with each; in longer lists only those that stand near each other.
const few = 24
const near = 10

const legal =
  /[\s,]+(gmbh|inc|llc|ltd|limited|plc|corp|corporation|company|co|ag|ab|as|asa|oy|oyj|sa|sas|sarl|srl|spa|bv|nv|kg|kk|pty|group|holding)\b\.?/g

const turnedRound = (name: string) => name.split(' ').toReversed().join(' ')
const inOrder = (name: string) => name.split(' ').toSorted().join(' ')
const plainName = (name: string) =>
  foldName(name)
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const firmName = (name: string) => plainName(foldName(name).replace(legal, '') || name)

/** A name as it is compared: as it stands, with its words in order, and how often it has which letter. */
interface Key {
  plain: string
  ordered: string
  letters: Uint8Array
}
const keyOf = (plain: string): Key => {
  const letters = new Uint8Array(32)
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charCodeAt(at) % 32
    letters[letter] = (letters[letter] ?? 0) + 1
  }
  return { plain, ordered: inOrder(plain), letters }
}

// Jaro is at most this with so many letters in common, and Winkler adds at most 0.4 of what is missing. Counting letters
// is much quicker than comparing, and leaves few pairs to compare.
function mayBeAlike({ plain, letters }: Key, other: Key): boolean {
  let common = 0
  for (let at = 0; at < 32; at++) common += Math.min(letters[at] ?? 0, other.letters[at] ?? 0)
  const jaro = (common / plain.length + common / other.plain.length + 1) / 3
  return jaro + 0.4 * (1 - jaro) >= least
}

const between = (one: Key, other: Key): number =>
  Math.max(
    jaroWinkler(one.plain, other.plain),
    one.ordered === one.plain && other.ordered === other.plain ? 0 : jaroWinkler(one.ordered, other.ordered),
  )

/** How alike two names are, in whatever order their words stand. */
export const likeness = (one: string, other: string): number =>
  one && other ? between(keyOf(one), keyOf(other)) : 0

/** Pairs worth comparing: neighbours by the beginning of the name and by that of its last word. */
function* neighbours<T extends { key: string }>(block: readonly T[]): Generator<[T, T]> {
  const sorted = (key: (one: T) => string) =>
    block
      .map((one) => ({ one, key: key(one) }))
      .toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
      .map(({ one }) => one)
  const small = block.length <= few
  const orders = small ? [block] : [sorted(({ key }) => key), sorted(({ key }) => turnedRound(key))]
  for (const order of orders)
    for (const [at, one] of order.entries())
      for (const other of order.slice(at + 1, at + (small ? few : near))) yield [one, other]
}

/** What was found so far, each pair once, and by the surest reason. */
class Found {
  readonly pairs = new Map<string, Alike>()
  constructor(readonly apart: ReadonlySet<string>) {}

  add(one: Named, other: Named, why: Alike['why'], likeness: number): void {
    const key = pairOf(one.id, other.id).join()
    if (one.id === other.id || this.pairs.has(key) || this.apart.has(key)) return
    const older = one.since < other.since || (one.since === other.since && one.id < other.id)
    this.pairs.set(key, { ids: older ? [one.id, other.id] : [other.id, one.id], why, likeness })
  }

  /** Whoever bears the same mark goes with the first of them. */
  marks<T extends Named>(
    records: readonly T[],
    marksOf: (one: T) => readonly string[],
    why: (mark: string) => Alike['why'],
  ): void {
    const first = new Map<string, T>()
    for (const record of records)
      for (const mark of new Set(marksOf(record))) {
        const before = first.get(mark)
        if (before) this.add(before, record, why(mark), 1)
        else first.set(mark, record)
      }
  }

  *names<T extends Named>(block: readonly T[], fold: (name: string) => string): Generator<undefined> {
    const keyed = block.flatMap((record) => {
      const keys = record.names.map(fold).filter(Boolean)
      return keys[0] ? [{ record, key: keys[0], keys: keys.map(keyOf) }] : []
    })
    for (const [one, other] of neighbours(keyed)) {
      const most = Math.max(
        ...one.keys.flatMap((a) => other.keys.map((b) => (mayBeAlike(a, b) ? between(a, b) : 0))),
      )
      if (most >= least) this.add(one.record, other.record, 'name', most)
      yield
    }
  }

  /** The surest first. */
  list(): Alike[] {
    return [...this.pairs.values()].toSorted((one, other) => other.likeness - one.likeness)
  }
}

const apartOf = ({ apart }: World['rules']) =>
  new Set((apart ?? []).map(([one, other]) => pairOf(one, other).join()))

/**
 * People who may be one: by the same address or profile, or by a similar name within the same company. Never by a name
 * alone, and never those that somebody said are two. A step for each pair that is compared.
 */
export function* alikePeople({
  people,
  rules,
}: Pick<World, 'people' | 'rules'>): Generator<unknown, Alike[]> {
  const found = new Found(apartOf(rules))
  const list = all(people)
  found.marks(list, personIdentities, (mark) => (mark.startsWith('mail:') ? 'mail' : 'link'))
  yield
  for (const block of by(list, 'company').values()) yield* found.names(block, plainName)
  return found.list()
}

/** Companies that may be one: by the same mail domain, or by a similar name. */
export function* alikeCompanies({
  companies,
  rules,
}: Pick<World, 'companies' | 'rules'>): Generator<unknown, Alike[]> {
  const found = new Found(apartOf(rules))
  const list = all(companies)
  found.marks(
    list,
    ({ domains }) => domains.map((domain) => domain.trim().toLowerCase()),
    () => 'domain',
  )
  yield
  yield* found.names(list, firmName)
  return found.list()
}
