import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Ways } from '../../components/app/recover/Recover'
import { isProblem, type Problem } from '../../utils/domain/problem'
import type { Findings, Trouble } from '../../utils/domain/recovery'
import { onChanged } from '../../utils/store/changes'
import { kept, onConnected } from '../../utils/store/database'
import { findings, standing } from '../../utils/store/findings'
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
 */
export function useStanding(unread: boolean): { standing: Standing; ways: Ways } {
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
  return { standing: now, ways }
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
