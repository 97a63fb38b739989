import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Ways } from '../../components/app/recover/Recover'
import { isProblem, type Problem } from '../../utils/domain/problem'
import type { Findings, Trouble } from '../../utils/domain/recovery'
import { onChanged } from '../../utils/store/changes'
import { kept, onConnected } from '../../utils/store/database'
import { browser } from '../../utils/browser'
import { findings, standing } from '../../utils/store/findings'
import { isWhole } from '../../utils/store/salvage'
import { frozen, onFrozen } from '../../utils/store/freeze'
import { waysBack } from './recovery'

/** How the library stands: nothing before that is known. */
export type Standing = 'fine' | Findings | Problem | undefined

const isTrouble = (standing: Standing): standing is Findings =>
  typeof standing === 'object' && 'trouble' in standing

/**
 * Compares the library at hand with what was remembered, now and whenever the database was opened anew: nobody is
 * shown an empty library that is not theirs. A screen of recovery stays until it is left, with what it has to say.
 * @param unread the library was opened and could not be read
 * @param read all of it was read: whatever else costs reading waited for that
 */
export function useStanding(unread: boolean, read: boolean): { standing: Standing; ways: Ways } {
  const [now, setNow] = useState<Standing>()
  const shown = useRef<Standing>()
  const turn = useRef(0)
  const busy = useRef(false)
  const ways = useMemo((): Ways => {
    const show = (next: Standing) => setNow((shown.current = next))
    const look = async (torn = false) => {
      const mine = ++turn.current
      const found: 'fine' | Trouble | Problem = await standing()
      const trouble = found === 'fine' && torn ? 'torn' : found
      const next = trouble === 'fine' || isProblem(trouble) ? trouble : await findings(trouble)
      if (mine === turn.current) show(next)
    }
    return waysBack({
      look,
      busy: () => (busy.current = true),
      counted: async () => show(await findings('lost')),
    })
  }, [])
  useEffect(() => {
    if (!isTrouble(shown.current)) void ways.lookAgain(unread)
  }, [unread])
  useEffect(() => {
    const stop = onConnected(() => {
      if (!isTrouble(shown.current)) void ways.lookAgain()
    })
    // Somebody got it back in another window.
    const hush = onChanged(kept, () => {
      if (isTrouble(shown.current) && !busy.current) void ways.lookAgain()
    })
    return () => {
      stop()
      hush()
    }
  }, [])
  useEffect(() => {
    if (now !== 'fine' || !read) return undefined
    let over = false
    const idle = requestIdleCallback(
      () =>
        void inspectOnce().then((sound) => {
          if (!sound && !over) void ways.lookAgain(true)
        }),
    )
    return () => {
      over = true
      cancelIdleCallback(idle)
    }
  }, [now, read])
  return { standing: now, ways }
}

const key = 'inspected'

// Damage inside a record opens and reads like any other record, but for its sum. To look at every one of them takes its
// time, so it is done while nothing else is, once for each start of the browser.
async function inspectOnce(): Promise<boolean> {
  try {
    const { [key]: before } = await browser.storage.session.get(key)
    if (before) return true
    if (!(await isWhole())) return false
    await browser.storage.session.set({ [key]: true })
  } catch {
    // What cannot be opened at all is told elsewhere.
  }
  return true
}

/** What stopped all writing, as long as it is stopped. */
export function useFrozen(): Problem | undefined {
  const [held, setHeld] = useState<Problem>()
  useEffect(() => {
    void frozen().then(setHeld)
    return onFrozen(setHeld)
  }, [])
  return held
}
