import type { Actions } from '../../components/app/actions'
import { isProblem } from '../../utils/domain/problem'
import { change } from '../../utils/store/records'

// This window's own edits follow each other faster than the views are read again: leaving the notes by a click on a
// tag is two edits of one revision. What we ourselves moved on is no conflict; what anybody else did is.
const queue = new Map<string, Promise<unknown>>()
const movedOn = new Map<string, number>()

/** Changes a record, one edit after the other. */
export const edit: Actions['change'] = (noun, record, how) => {
  const work = async () => {
    let { revision } = record
    for (let next = movedOn.get(`${record.id}@${revision}`); next; next = movedOn.get(`${record.id}@${next}`))
      revision = next
    const answer = await change(noun, { id: record.id, revision }, how)
    if (!isProblem(answer)) movedOn.set(`${record.id}@${revision}`, answer.revision)
    return answer
  }
  const mine = (queue.get(record.id) ?? Promise.resolve()).then(work)
  queue.set(record.id, mine)
  return mine
}
