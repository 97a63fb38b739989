import type { Noun, RecordOf } from './archive'
import { type Finder, finderOf, mapTexts, textsIn } from './black-out'
import type { Records } from './choice'
import type { Corrections } from './correction'
import type { Draft } from './draft'
import { fingerprint } from './fingerprint'
import type { Moment } from './moment'
import { isBy, marksOfPerson } from './marks'
import type { Person } from './person'
import type { Instant } from './schema'

/** What somebody wants gone. */
export interface EraseWish {
  person: string
  /** Their words stay, without anything that says who said them. */
  keepWords: boolean
  /** Records of others in which they are blacked out, or drafts that go, as `noun:id`. */
  also: readonly string[]
}

/** What erasing comes to: what is gone, and what stays and stands otherwise. */
export interface Erasure {
  gone: Record<Noun, string[]>
  changed: { [N in Exclude<Noun, 'people' | 'drafts'>]: RecordOf<N>[] } & {
    people: Person[]
    drafts: Draft[]
  }
}

/** What was erased, without a word that tells of whom. */
export interface EraseReceipt {
  on: Instant
  gone: Record<Noun, number>
  /** Records of others in which they were blacked out or a link to them was cut, and words that stay without a name. */
  changed: number
  /** The first digits of what remains, by which they are known if they come again. */
  marks: string[]
  /** Whether the second copy has followed; else it does as soon as it can. */
  copied: boolean
}

export const keyOf = (noun: Noun, id: string): string => `${noun}:${id}`

// Beside the words and what we think of them, nothing that somebody else could be told by.
const telling = new Set(['title', 'saidAs', 'permalink', 'person', 'company', 'understood', 'checked'])

/** The words alone; nothing where they themselves say who spoke. */
function nameless(moment: Moment, { find }: Finder): Moment | undefined {
  const rest = Object.fromEntries(Object.entries(moment).filter(([field]) => !telling.has(field))) as Moment
  const bare: Moment = {
    ...rest,
    revision: moment.revision + 1,
    who: {},
    page: { ...moment.page, url: `${new URL(moment.page.url).origin}/`, title: '' },
    anchor: { quote: '', prefix: '', suffix: '' },
    how: {},
    notes: '',
    tags: moment.tags.filter((tag) => !find(tag).length),
  }
  // The old one was made with the author in it.
  bare.fingerprint = fingerprint(bare)
  return textsIn(bare).some((text) => find(text).length) ? undefined : bare
}

/** What of a record may tell of somebody else. Who it is itself, by name, is not it: a namesake is another person. */
export function othersIn(noun: Noun, record: object): object {
  const own = noun === 'people' ? ['names', 'emails', 'handles', 'links'] : []
  if (noun === 'moments' && 'person' in record) own.push('who')
  return Object.fromEntries(Object.entries(record).filter(([field]) => !own.includes(field)))
}

const without = (ids: readonly string[], gone: ReadonlySet<string>) => ids.filter((id) => !gone.has(id))

/** Everything that is theirs by a link. */
export function theirs(records: Records, person: Person) {
  const marks = new Set(marksOfPerson(person))
  const mine = (one: { person?: string | undefined }) => one.person === person.id
  return {
    moments: records.moments.filter((one) => mine(one) || (!one.person && isBy(one, marks))),
    asks: records.asks.filter(mine),
    gives: records.gives.filter(mine),
    drafts: records.drafts.filter((one) => isBy(one, marks)),
  }
}

const fold = (text: string | undefined) => text?.trim().toLowerCase()

/** Words or a draft under the same name that are tied to nobody: who can tell whose they are? */
export const isNamesake = (
  one: { who: Draft['who']; person?: string | undefined },
  { names }: Pick<Person, 'names'>,
): boolean => !one.person && names.some((name) => fold(name) === fold(one.who.name))

const withoutGive = ({ give: _, ...ask }: RecordOf<'asks'>): RecordOf<'asks'> => ask

/** A word that a cue knows may be somebody's name, too. Phrases stand in small letters, so they are looked for as names are. */
const withoutName = (corrections: Corrections, { find }: Finder): Corrections => ({
  ...corrections,
  phrases: Object.fromEntries(
    Object.entries(corrections.phrases).filter(
      ([phrase]) => !find(phrase.replaceAll(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())).length,
    ),
  ),
})

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Plans the erasing of a person: everything by them or about them by a link is gone, links to it with it, and they are
 * blacked out wherever somebody wished it. Nothing is planned where there is no such person.
 */
export function erasure(records: Records, { person: id, keepWords, also }: EraseWish): Erasure | undefined {
  const person = records.people.find((one) => one.id === id)
  if (!person) return undefined
  const own = theirs(records, person)
  const { find } = finderOf([person])
  const loose = finderOf([person], true)
  const wished = new Set(also)
  const bare = keepWords ? own.moments.flatMap((one) => nameless(one, loose) ?? []) : []
  const stay = new Set(bare.map((one) => one.id))
  const named = records.drafts.filter((one) => wished.has(keyOf('drafts', one.id)))
  const namesakes = records.moments.filter(
    (one) => wished.has(keyOf('moments', one.id)) && isNamesake(one, person),
  )
  const gone = new Set([
    id,
    ...own.moments.flatMap((one) => (stay.has(one.id) ? [] : [one.id])),
    ...[...own.asks, ...own.gives, ...own.drafts, ...named, ...namesakes].map((one) => one.id),
  ])
  const cleaned = <N extends Noun, T extends RecordOf<N> & { id: string; revision?: number }>(
    noun: N,
    all: readonly T[],
    unlink: (one: T) => T = (one) => one,
  ): T[] =>
    all.flatMap((before) => {
      if (gone.has(before.id) || stay.has(before.id)) return []
      const linked = unlink(before)
      const after = wished.has(keyOf(noun, before.id))
        ? { ...linked, ...mapTexts(othersIn(noun, linked), loose.black) }
        : linked
      if (isSame(before, after)) return []
      return [before.revision === undefined ? after : { ...after, revision: before.revision + 1 }]
    })
  const lost = (of: readonly { id: string }[]) => of.map((one) => one.id).filter((one) => gone.has(one))
  return {
    gone: {
      people: [id],
      companies: [],
      rules: [],
      moments: lost(records.moments),
      asks: lost(own.asks),
      gives: lost(own.gives),
      drafts: lost(records.drafts),
    },
    changed: {
      moments: [...bare, ...cleaned('moments', records.moments)],
      people: cleaned('people', records.people),
      companies: cleaned('companies', records.companies),
      drafts: [],
      asks: cleaned('asks', records.asks, (one) => ({
        ...(one.give && gone.has(one.give) ? withoutGive(one) : one),
        moments: without(one.moments, gone),
        // What a gate says is said anew by the next look at the day.
        holds: one.holds.filter(
          ({ at, about = [] }) => !gone.has(at?.id ?? '') && !about.some((text) => find(text).length),
        ),
      })),
      gives: cleaned('gives', records.gives, (one) => ({ ...one, moments: without(one.moments, gone) })),
      rules: cleaned('rules', records.rules, (one) => ({
        ...one,
        draws: one.draws.map((draw) => ({ ...draw, picked: without(draw.picked, gone) })),
        ...(one.saved
          ? { saved: one.saved.filter(({ filters }) => !Object.values(filters).includes(id)) }
          : {}),
        ...(one.apart ? { apart: one.apart.filter((pair) => !pair.includes(id)) } : {}),
        ...(one.corrections ? { corrections: withoutName(one.corrections, loose) } : {}),
      })),
    },
  }
}
