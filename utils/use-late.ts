import { useEffect, useState } from 'preact/hooks'
import { patience } from './in-time'

/** True once something has been waited for too long, false again as soon as nobody waits. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    setLate(false)
    if (!waiting) return undefined
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [waiting])
  return waiting && late
}
