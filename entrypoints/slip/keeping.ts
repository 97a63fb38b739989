import { askKinds } from '../../utils/asks'
import type { Ask } from '../../utils/domain/ask'
import type { AskKind } from '../../utils/domain/ask-kind'
import { moveAsk } from '../../utils/domain/ask-moves'
import type { Draft } from '../../utils/domain/draft'
import { isProblem, type Problem, problem } from '../../utils/domain/problem'
import { describe } from '../../utils/store/database'
import { type Receipt, keep, undoKeep } from '../../utils/store/keep'
import { add } from '../../utils/store/records'
import { isStranger } from '../../utils/store/sentinel'
import { freshId, now } from '../../utils/store/write'
import { send } from '../../utils/wire'

// A browser may refuse the database to a frame, or give it one of its own; the background then writes in its place.
let elsewhere: Promise<boolean> | undefined
const isElsewhere = () =>
  (elsewhere ??= describe().then(
    // After an update nobody can be asked any more which database it was; the one at hand is still the one.
    (here) => isStranger(here).catch(() => false),
    () => true,
  ))

/** Keeps the draft: directly where this frame has the extension's database, through the background where not. */
export async function keepDraft(draft: Draft): Promise<Receipt | Problem> {
  if (await isElsewhere()) return send('keep', { draft })
  const receipt = await keep(draft)
  return isProblem(receipt) && receipt.problem === 'storage-refused' ? send('keep', { draft }) : receipt
}

export async function undoDraft(receipt: Receipt, draft: Draft): Promise<boolean | Problem> {
  return (await isElsewhere()) ? send('forget', { receipt, draft }) : undoKeep(receipt, draft)
}

/** Queues an ask for what was just kept. Without a benefit it would stay a draft, so it is refused. */
export async function queueAsk(receipt: Receipt, kind: AskKind, benefit: string): Promise<Ask | Problem> {
  const made: Ask = {
    id: freshId(),
    revision: 1,
    kind,
    ...(receipt.person ? { person: receipt.person } : {}),
    moments: [receipt.id],
    state: 'draft',
    benefit,
    holds: [],
    history: [],
    made: now(),
  }
  const queued = moveAsk(made, { does: 'queue' }, now())
  if (isProblem(queued)) return queued
  return (await isElsewhere()) ? problem('storage-refused') : add('asks', queued)
}

export const benefitsOf = (kind: AskKind): readonly string[] => askKinds.get(kind)?.benefits ?? []
