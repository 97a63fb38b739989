import { askKinds } from '../../utils/asks'
import type { Ask } from '../../utils/domain/ask'
import type { AskKind } from '../../utils/domain/ask-kind'
import { moveAsk } from '../../utils/domain/ask-moves'
import type { Draft } from '../../utils/domain/draft'
import type { Grade } from '../../utils/domain/fit'
import type { World } from '../../utils/domain/gate'
import { settleAsk } from '../../utils/domain/gates'
import type { GiveKind } from '../../utils/domain/give-kind'
import { type Nomination, putForward } from '../../utils/domain/nomination'
import type { Person } from '../../utils/domain/person'
import { isProblem, type Problem, problem } from '../../utils/domain/problem'
import { withValues } from '../../utils/domain/values'
import { describe } from '../../utils/store/database'
import { isAnyErased } from '../../utils/store/erased'
import { type Receipt, keep, undoKeep } from '../../utils/store/keep'
import { around } from '../../utils/store/recall'
import { add, change, get } from '../../utils/store/records'
import { isStranger } from '../../utils/store/sentinel'
import { freshId, now } from '../../utils/store/write'
import { setRules } from '../app/edits'
import { worldFrom } from '../app/world'
import { send } from '../../utils/wire'

// A browser may refuse the database to a frame, or give it one of its own; the background then writes in its place.
let elsewhere: Promise<boolean> | undefined
/** Whether the database of this frame is another than the extension's; found out once. */
export const isElsewhere = (): Promise<boolean> =>
  (elsewhere ??= describe().then(
    // After an update nobody can be asked any more which database it was; the one at hand is still the one.
    (here) => isStranger(here).catch(() => false),
    () => true,
  ))

/** Finds out while they read what a keeping has to know, so that it is not asked when they press. */
export async function getReady(): Promise<void> {
  if (!(await isElsewhere())) await isAnyErased()
}

/** Keeps the draft: directly where this frame has the extension's database, through the background where not. */
export async function keepDraft(draft: Draft): Promise<Receipt | Problem> {
  if (await isElsewhere()) return send('keep', { draft })
  const receipt = await keep(draft)
  return isProblem(receipt) && ['storage-refused', 'storage-lost'].includes(receipt.problem)
    ? send('keep', { draft })
    : receipt
}

export async function undoDraft(receipt: Receipt, draft: Draft): Promise<boolean | Problem> {
  return (await isElsewhere()) ? send('forget', { receipt, draft }) : undoKeep(receipt, draft)
}

/** The world around a person, as the gates look at it. */
export async function worldOf(person: string | undefined): Promise<World> {
  return worldFrom(await around(person))
}

/** What was chosen in the slip: what we ask, what they get by it and of what kind that is, and whether values agree. */
export interface Pitch {
  kind: AskKind
  benefit: string
  gets: GiveKind
  values?: Grade | undefined
}

/** Queues an ask for what was just kept. A pitch that is not whole yet stays a draft. */
export async function queueAsk(receipt: Receipt, pitch: Pitch): Promise<Ask | Problem> {
  if (await isElsewhere()) return problem('storage-contained')
  const { kind, benefit, gets, values } = pitch
  const { person } = receipt
  if (person && values !== undefined) {
    const known = await get('people', person)
    const written = known && (await change('people', known, (one) => withValues(one, values, now())))
    if (isProblem(written)) return written
  }
  const world = await worldOf(person)
  const company = person ? world.people.get(person)?.company : undefined
  const made: Ask = {
    id: freshId(),
    revision: 1,
    kind,
    ...(person ? { person } : {}),
    ...(company ? { company } : {}),
    moments: [receipt.id],
    state: 'draft',
    benefit,
    gets,
    holds: [],
    history: [],
    made: now(),
  }
  const queued = moveAsk(made, { does: 'queue', world }, now())
  return add('asks', settleAsk(isProblem(queued) ? made : queued, world, now()))
}

/** The person as they were before they were put forward, so that it can be taken back. */
export type Nominated = Pick<Person, 'id' | 'advocate'>

/** Puts the author of what was just kept forward. The first time, it also notes who does. */
export async function nominateFor(receipt: Receipt, nomination: Nomination): Promise<Nominated | Problem> {
  const id = receipt.person
  if (!id || (await isElsewhere())) return problem(id ? 'storage-contained' : 'gone')
  const person = await get('people', id)
  if (!person) return problem('gone')
  const written = await change('people', person, (one) => putForward(one, nomination, now()))
  if (isProblem(written)) return written
  const { nominatedBy } = nomination
  if (nominatedBy) await setRules((rules) => (rules.me ? rules : { ...rules, me: nominatedBy }))
  return { id, advocate: person.advocate }
}

/** Takes a nomination back: what was known of them as an advocate before stands again. */
export async function undoNomination({ id, advocate }: Nominated): Promise<true | Problem> {
  const person = await get('people', id)
  if (!person) return true
  const written = await change('people', person, ({ advocate: _, ...one }) =>
    advocate ? { ...one, advocate } : one,
  )
  return isProblem(written) ? written : true
}

export const benefitsOf = (kind: AskKind) => askKinds.get(kind)?.benefits ?? []
