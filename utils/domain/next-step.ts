import { askChoices } from './ask-choices'
import { by } from './by'
import type { AskKind } from './ask-kind'
import type { Gate, World } from './gate'
import type { Give } from './give'
import { isOpenPromise } from './give'
import { ledger } from './ledger'
import type { Moment } from './moment'
import type { Ask } from './ask'
import type { Person } from './person'
import { gatesFor } from './rank'
import type { Instant } from './schema'

/** What to do next for, or ask of, a person; and why. Only ever a suggestion. */
export type NextStep =
  | { does: 'answer'; moment: Moment }
  | { does: 'keep' | 'tell'; give: Give }
  | { does: 'thank'; ask: Ask }
  | { does: 'give'; balance: number }
  | { does: 'ask'; kind: AskKind }
  | { does: 'rest'; gate: Gate }

/** What is open between us goes first; then balance; then the lightest ask that nothing holds. */
export function nextStep(person: Person, world: World, now: Instant): NextStep {
  const mine = <T extends { person?: string | undefined }>(records: readonly T[]) =>
    by(records, 'person').get(person.id) ?? []
  const pain = mine(world.moments).find(({ kind, stage }) => kind === 'pain' && stage !== 'told')
  const gives = mine(world.gives)
  const open = gives
    .filter(isOpenPromise)
    .toSorted((one, other) => (one.due ?? '9').localeCompare(other.due ?? '9'))
  const promise = open[0]
  if (promise) return { does: promise.state === 'done' ? 'tell' : 'keep', give: promise }
  if (pain) return { does: 'answer', moment: pain }
  const unthanked = mine(world.asks).find(({ state }) => state === 'completed')
  if (unthanked) return { does: 'thank', ask: unthanked }
  const { balance } = ledger(gives, mine(world.asks), (sort) => world.terms(sort).burden)
  if (balance < 0) return { does: 'give', balance }
  const choices = askChoices(person)
  const tried = choices.map((kind) => ({ kind, shut: gatesFor({ kind }, person, world, now) }))
  const free = tried.find(({ shut }) => shut.length === 0)
  if (free) return { does: 'ask', kind: free.kind }
  const soonest = tried
    .flatMap(({ shut }) => shut.slice(0, 1))
    .toSorted((one, other) => (one.until ?? '9').localeCompare(other.until ?? '9'))[0]
  // They want none of it: what is left is to give.
  return soonest ? { does: 'rest', gate: soonest } : { does: 'give', balance }
}
