import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Undoable } from '../../components/app/UndoBar'
import { t } from '../../components/parts/words'
import { isProblem } from '../../utils/domain/problem'
import { onErased } from '../../utils/store/erased-lists'
import { freshId } from '../../utils/store/write'

const most = 50

/** What was done can be taken back, the last first; the newest of it is shown for a while. */
export function useUndo() {
  const [shown, setShown] = useState<Undoable>()
  const done = useRef<(() => Promise<unknown>)[]>([])
  // What is being written now is the last thing done, although its receipt is not there yet.
  const busy = useRef<Promise<unknown>>(Promise.resolve())
  const ways = useMemo(() => {
    const say = (what: string, undo?: () => void) =>
      setShown({ id: freshId(), what, ...(undo ? { undo } : {}) })
    const during = <T>(work: Promise<T>): Promise<T> => {
      busy.current = Promise.allSettled([busy.current, work])
      return work
    }
    const undoLast = () =>
      void (busy.current = busy.current.then(async () => {
        const back = done.current.pop()
        if (back) say(isProblem(await back()) ? t('undo_failed') : t('undo_restored'))
      }))
    const offer = (what: string, back: () => Promise<unknown>) => {
      done.current = [...done.current, back].slice(-most)
      say(what, undoLast)
    }
    return { offer, undoLast, during }
  }, [])
  // What was remembered to be taken back may hold somebody who was erased.
  useEffect(
    () =>
      onErased(() => {
        done.current = []
        setShown(undefined)
      }),
    [],
  )
  return { ...ways, shown, hide: () => setShown(undefined) }
}
