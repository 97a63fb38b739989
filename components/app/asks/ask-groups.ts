import type { AskEvent } from '../../../utils/domain/ask-moves'
import { foldName, nameOf } from '../../../utils/domain/person'
import type { Ask, Library } from '../library'
import { ordered } from '../../../utils/domain/order'

/** The stretches of an ask's life, in the order in which somebody works through them. */
export const groups = {
  answered: ['accepted', 'scheduled'],
  thank: ['completed'],
  queued: ['queued'],
  waiting: ['sent', 'no-reply'],
  held: ['held'],
  draft: ['draft'],
  closed: ['declined', 'missed', 'cancelled', 'thanked'],
} as const satisfies Record<string, readonly Ask['state'][]>
export type Group = keyof typeof groups

/** Moves that can be made with one press; the others want words, a day or a choice. */
export type PlainMove = Extract<
  AskEvent['does'],
  'free' | 'accept' | 'no-reply' | 'schedule' | 'miss' | 'cancel' | 'draft'
>

const plainMoves: readonly AskEvent['does'][] = [
  'accept',
  'schedule',
  'free',
  'no-reply',
  'miss',
  'draft',
  'cancel',
]

export const isPlain = (does: AskEvent['does']): does is PlainMove => plainMoves.includes(does)

/** The likelier a move is, the earlier its button stands. */
export const byLikelihood = (one: PlainMove, other: PlainMove): number =>
  plainMoves.indexOf(one) - plainMoves.indexOf(other)

// Due first, then newest.
const order = (one: Ask, other: Ask) =>
  ordered(one.due ?? '9999', other.due ?? '9999') || ordered(other.made, one.made)

/** Asks that pass the filters for kind, group and person. */
export function filterAsks(asks: readonly Ask[], filters: Readonly<Record<string, string>>): readonly Ask[] {
  const { kind, group, person } = filters
  if (!kind && !group && !person) return asks
  const states: readonly Ask['state'][] | undefined =
    group && Object.hasOwn(groups, group) ? groups[group as Group] : undefined
  return asks.filter(
    (ask) =>
      (!kind || ask.kind === kind) &&
      (!person || ask.person === person) &&
      (!group || states?.includes(ask.state) === true),
  )
}

// Folding is the dear part, so each ask is folded once for each name of its person; neither is altered in place.
const folded = new WeakMap<Ask, { person: unknown; text: string }>()

function textOf(library: Pick<Library, 'people'>, ask: Ask): string {
  const person = ask.person ? library.people.get(ask.person) : undefined
  const known = folded.get(ask)
  if (known && known.person === person) return known.text
  const parts = [person && nameOf(person), ask.kind, ask.customKind, ask.benefit, ask.message]
  const text = foldName(parts.filter(Boolean).join(' '))
  folded.set(ask, { person, text })
  return text
}

/** Asks that hold every word searched for, by group. */
export function groupAsks(library: Pick<Library, 'people'>, asks: readonly Ask[], q = ''): [Group, Ask[]][] {
  const words = foldName(q).split(' ').filter(Boolean)
  const matches = (ask: Ask) => {
    const text = textOf(library, ask)
    return words.every((word) => text.includes(word))
  }
  const found = words.length ? asks.filter(matches) : asks
  return (Object.keys(groups) as Group[]).flatMap((group) => {
    const states: readonly Ask['state'][] = groups[group]
    const inside = found.filter(({ state }) => states.includes(state)).toSorted(order)
    return inside.length ? [[group, inside] as [Group, Ask[]]] : []
  })
}
