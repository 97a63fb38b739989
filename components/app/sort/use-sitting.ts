import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { expected, type Part } from '../../../utils/domain/part'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { freshMoments } from '../../../utils/domain/sorting'
import type { Actions } from '../actions'
import type { Library, Moment } from '../library'

/** Something done in this sitting, and the revision that it began with. */
interface Act {
  id: string
  base: number
}

/** What an act is to do: the moment's edit, or its end, and what belongs to it. */
export interface Doing {
  said: string
  /** Nothing: it is discarded. */
  edit?: (moment: Moment) => Moment
  also?: readonly Part[]
  /** Whether the next one comes right away; where the write is refused, this one comes back. */
  goesOn?: boolean
}

/**
 * Fresh moments one after the other. What is done is shown at once and taken back where it was refused; whatever is
 * undone, here or by the bar, brings its moment back into view.
 */
export function useSitting(library: Library, actions: Actions) {
  const kept = useMemo(() => new Map(library.moments.map((one) => [one.id, one])), [library.moments])
  const [queue, setQueue] = useState<readonly string[]>([])
  const [at, setAt] = useState(0)
  // What is not yet read again; nothing: discarded.
  const [over, setOver] = useState<ReadonlyMap<string, Moment | undefined>>(new Map())
  const [problem, setProblem] = useState<Problem>()
  const acts = useRef<readonly Act[]>([])
  const seen = useRef<ReadonlyMap<string, number | undefined>>(new Map())

  const shownOf = (id: string): Moment | undefined => {
    const record = kept.get(id)
    if (!over.has(id)) return record
    const mine = over.get(id)
    return mine && record && record.revision >= mine.revision ? record : mine
  }
  const index = queue.findIndex((id, place) => place >= at && shownOf(id))
  const moment = shownOf(queue[index] ?? '')
  const put = (id: string, value: Moment | undefined | 'as kept') =>
    setOver((all) => {
      const next = new Map(all)
      if (value === 'as kept') next.delete(id)
      else next.set(id, value)
      return next
    })

  useLayoutEffect(() => {
    const waiting = freshMoments(library.moments, actions.now()).map(({ id }) => id)
    const all = [...new Set([...queue, ...waiting])]
    if (all.length !== queue.length) setQueue(all)
    const before = seen.current
    seen.current = new Map(all.map((id) => [id, kept.get(id)?.revision]))
    for (const [id, revision] of seen.current) {
      if (!before.has(id) || revision === undefined) continue
      const was = before.get(id)
      if (was !== undefined && revision >= was) continue
      // It is as it was before: somebody took an act of ours back.
      const undone = acts.current.findLastIndex((act) => act.id === id && act.base >= revision)
      acts.current = acts.current.filter((_, place) => place !== undone)
      put(id, 'as kept')
      setAt(all.indexOf(id))
    }
  }, [library.moments])

  const act = async ({ said, edit, also = [], goesOn }: Doing) => {
    if (!moment) return
    const { id, revision } = moment
    const after = edit?.(moment)
    if (after === moment && !also.length) return goesOn ? setAt(index + 1) : undefined
    const mine: Act = { id, base: revision }
    acts.current = [...acts.current, mine]
    put(id, after && { ...after, revision: revision + 1 })
    setProblem(undefined)
    if (goesOn) setAt(index + 1)
    const part: Part = edit
      ? { noun: 'moments', ...expected(moment), edit }
      : { noun: 'moments', ...expected(moment), forget: true }
    const answer = await actions.undoable(said, [...also, part])
    if (!isProblem(answer)) return
    acts.current = acts.current.filter((one) => one !== mine)
    put(id, 'as kept')
    setProblem(answer)
    setAt(index)
  }
  const back = () => {
    const end = index < 0 ? queue.length : index
    const before = queue.findLastIndex((id, place) => place < end && shownOf(id))
    if (before >= 0) setAt(before)
  }
  const undo = () => {
    const last = acts.current.at(-1)
    if (!last) return
    acts.current = acts.current.slice(0, -1)
    put(last.id, 'as kept')
    setProblem(undefined)
    setAt(queue.indexOf(last.id))
    actions.undoLast()
  }
  const place = index < 0 ? queue.length : index
  return { queue, place, moment, problem, act, back, undo }
}
