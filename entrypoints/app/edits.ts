import type { Actions } from '../../components/app/actions'
import type { RecordOf } from '../../utils/domain/archive'
import type { Change, Edit, Expected, Kept, Part } from '../../utils/domain/part'
import { isProblem, type Problem } from '../../utils/domain/problem'
import { rulebookId, standardRules } from '../../utils/domain/rulebook'
import { add, change, get, takeBack, together } from '../../utils/store/records'
import { send } from '../../utils/wire'

// This window's own edits follow each other faster than the views are read again: leaving the notes by a click on a
// tag is two edits of one revision. What we ourselves moved on is no conflict; what anybody else did is.
let last: Promise<unknown> = Promise.resolve()
const movedOn = new Map<string, number>()

const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}

const key = ({ id, revision }: Expected) => `${id}@${revision}`

/** The revision that our own edits have brought a record to since it was looked at. */
function nowAt({ id, revision }: Expected): Expected {
  let at = { id, revision }
  for (let next = movedOn.get(key(at)); next; next = movedOn.get(key(at))) at = { id, revision: next }
  return at
}

async function changeNow<N extends Kept>(noun: N, record: Expected, how: Edit<N>) {
  const at = nowAt(record)
  const answer = await change(noun, at, how)
  if (!isProblem(answer) && answer.revision !== at.revision) movedOn.set(key(at), answer.revision)
  return answer
}

/** Changes a record, one edit after the other. */
export const edit: Actions['change'] = (noun, record, how) => inTurn(() => changeNow(noun, record, how))

/** Writes that belong together, after the edits that were made before. Answers what they did. */
export const editTogether = (parts: readonly Part[]): Promise<Change[] | Problem> =>
  inTurn(async () => {
    const changes = await together(parts.map((part) => ('add' in part ? part : { ...part, ...nowAt(part) })))
    if (!isProblem(changes))
      for (const { before, after } of changes)
        if (before && after && after.revision !== before.revision) movedOn.set(key(before), after.revision)
    return changes
  })

/** Puts everything back as it was before these changes. */
export const undoTogether = (changes: readonly Change[]): Promise<true | Problem> =>
  inTurn(async () => {
    const answer = await takeBack(changes)
    if (answer === true) for (const { before } of changes) if (before) movedOn.delete(key(before))
    return answer
  })

/** Has the background hold and free what is queued, as the world stands now. */
export const settle = (): Promise<unknown> =>
  inTurn(async () => {
    const changed = await send('settle', {})
    if (!isProblem(changed)) for (const ask of changed) movedOn.set(key(ask), ask.revision + 1)
  })

/** Changes the rulebook; the first change makes it. */
export const setRules: Actions['setRules'] = (how) =>
  inTurn(async (): Promise<RecordOf<'rules'> | Problem> => {
    const before = await get('rules', rulebookId)
    return before ? changeNow('rules', before, how) : add('rules', { ...how(standardRules), revision: 1 })
  })
