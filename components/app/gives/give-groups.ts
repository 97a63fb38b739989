import { foldName, nameOf } from '../../../utils/domain/person'
import { isReviewDue, isStand } from '../../../utils/domain/stand'
import { t, under } from '../../parts/words'
import { type Give, type Library, sayer } from '../library'
import { momentById } from '../moments/search'
import { ordered } from '../../../utils/domain/order'

/** The stretches of a give's life, what presses first. A stand stays with the stands, for its day to look back. */
export const giveGroups = ['promised', 'done', 'stands', 'told'] as const
export type GiveGroup = (typeof giveGroups)[number]

const groupOf = (give: Give): GiveGroup => (isStand(give) ? 'stands' : give.state)

type Names = Pick<Library, 'people' | 'companies' | 'moments'>

/** For whom it is: the person as we know them, else who said the words it is about. */
export function whom(library: Names, give: Give): string {
  const person = give.person ? library.people.get(give.person) : undefined
  if (person) return nameOf(person)
  const moment = momentById(library, give.moments[0])
  const company = give.company ? library.companies.get(give.company)?.names[0] : undefined
  return (moment && sayer(library, moment)) || (company ?? '')
}

/** Promised for a day that has passed. A stand has no such day. */
export const isOverdue = ({ state, due }: Give, today: string): boolean =>
  state === 'promised' && due !== undefined && due < today

const ascending = ordered

const orders: Record<GiveGroup, (today: string) => (one: Give, other: Give) => number> = {
  promised: () => (one, other) =>
    ascending(one.due ?? '9', other.due ?? '9') || ascending(other.promised, one.promised),
  // Whoever has waited longest to hear of it comes first.
  done: () => (one, other) => ascending(one.done ?? '', other.done ?? ''),
  stands: (today) => (one, other) =>
    Number(isReviewDue(other, today)) - Number(isReviewDue(one, today)) ||
    Number(!!one.stand?.outcome) - Number(!!other.stand?.outcome) ||
    ascending(other.stand?.outcome?.on ?? '', one.stand?.outcome?.on ?? '') ||
    ascending(one.stand?.review ?? '', other.stand?.review ?? ''),
  told: () => (one, other) => ascending(other.told?.on ?? '', one.told?.on ?? ''),
}

const textOf = (library: Names, give: Give) =>
  foldName(
    [
      t(`give_${under(give.kind)}`),
      whom(library, give),
      give.what,
      give.stand?.decision,
      give.stand?.decider,
      give.stand?.forecast.measure,
      give.told?.channel,
    ]
      .filter(Boolean)
      .join(' '),
  )

/** Gives that pass the filters for kind and for where they stand. */
export function filterGives(
  gives: readonly Give[],
  { kind, state }: Readonly<Record<string, string>>,
): readonly Give[] {
  if (!kind && !state) return gives
  return gives.filter((give) => (!kind || give.kind === kind) && (!state || groupOf(give) === state))
}

/** Gives that hold every word searched for, by group. */
export function groupGives(
  library: Names,
  q: string,
  today: string,
  gives: readonly Give[],
): [GiveGroup, Give[]][] {
  const words = foldName(q).split(' ').filter(Boolean)
  const found = words.length
    ? gives.filter((give) => {
        const text = textOf(library, give)
        return words.every((word) => text.includes(word))
      })
    : gives
  return giveGroups.flatMap((group) => {
    const inside = found.filter((give) => groupOf(give) === group).toSorted(orders[group](today))
    return inside.length ? [[group, inside] as [GiveGroup, Give[]]] : []
  })
}
