import { type GiveEvent, moveGive } from '../../../utils/domain/give'
import { atLeast } from '../../../utils/domain/listening'
import { expected, type Part } from '../../../utils/domain/part'
import type { Problem } from '../../../utils/domain/problem'
import type { Actions } from '../actions'
import { firstWords } from '../moments/first-words'
import type { Give, Library, Moment } from '../library'

/** The edits that bring moments so far, for those that are not there yet. */
export const stageParts = (moments: readonly Moment[], stage: Moment['stage']): Part[] =>
  moments
    .filter((moment) => atLeast(moment, stage) !== moment)
    .map((moment) => ({ noun: 'moments', ...expected(moment), edit: (one) => atLeast(one, stage) }))

/** A give's move, with the moments it is for: what is done was acted on, what is told closes them. All or none. */
export const giveParts = (give: Give, library: Library, event: GiveEvent, now: string): Part[] => [
  { noun: 'gives', ...expected(give), edit: (one) => moveGive(one, event, now) },
  ...stageParts(
    library.moments.filter(({ id }) => give.moments.includes(id)),
    event.does === 'tell' ? 'told' : 'acted',
  ),
]

/** What was done about a moment and told without having been promised: a give all the same, told at once. */
export function toldWithoutPromise(
  moment: Moment,
  channel: string,
  library: Library,
  { freshId, now }: Pick<Actions, 'freshId' | 'now'>,
): Give | Problem {
  const person = moment.person && library.people.get(moment.person)?.id
  const company = moment.company ?? (person ? library.people.get(person)?.company : undefined)
  const at = now()
  const { me } = library.rules
  const give: Give = {
    id: freshId(),
    revision: 1,
    kind: 'fix',
    what: moment.understood ?? firstWords(moment.words),
    ...(person ? { person } : {}),
    ...(company ? { company } : {}),
    moments: [moment.id],
    state: 'promised',
    promised: at,
    ...(me ? { by: me } : {}),
  }
  return moveGive(give, { does: 'tell', channel }, at)
}
