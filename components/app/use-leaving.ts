import { useLayoutEffect, useRef } from 'preact/hooks'

/** Calls back when one walks away: to another view, or by closing the panel, which tells no component. */
export function useLeaving(leave: () => void): void {
  const latest = useRef(leave)
  latest.current = leave
  useLayoutEffect(() => {
    const go = () => latest.current()
    addEventListener('pagehide', go)
    return () => {
      removeEventListener('pagehide', go)
      go()
    }
  }, [])
}
