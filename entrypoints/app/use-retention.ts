import { useEffect, useRef } from 'preact/hooks'
import type { Actions } from '../../components/app/actions'
import type { Library } from '../../components/app/library'
import { inSlices } from '../../components/app/slices'
import { toDay } from '../../components/parts/dates'
import { browser } from '../../utils/browser'
import { isProblem } from '../../utils/domain/problem'
import { type Outdated, outdated } from '../../utils/domain/retention'

const key = 'tidied'

/**
 * Deletes what is over, once a day and where somebody switched that on; it says so, and it can be taken back. A day on
 * which nothing was over yet is not done with: something may still come in.
 */
export function useRetention(library: Library | undefined, { tidy, now }: Actions): void {
  const on = library?.rules.retention?.daily === true
  // What was just deleted may stand in the library for a moment still.
  const done = useRef<string>()
  useEffect(() => {
    if (!on) return undefined
    let over = false
    void (async () => {
      const today = toDay(now())
      const { [key]: last } = await browser.storage.local.get(key)
      const months = library.rules.retention?.months
      if (last === today || done.current === today || !months) return
      let found: Outdated | undefined
      const steps = outdated(library, months, now())
      const all = (function* () {
        found = yield* steps
      })()
      await inSlices(all, () => over)
      if (over || !found?.go.length) return
      done.current = today
      if (isProblem(await tidy(found.go))) done.current = undefined
      else await browser.storage.local.set({ [key]: today })
    })()
    return () => {
      over = true
    }
  }, [on, library])
}
