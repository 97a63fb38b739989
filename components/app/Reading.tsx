import { useEffect, useState } from 'preact/hooks'
import { t } from '../parts/words'

// What is there sooner needs no word.
const patience = 400

/** Says that a large library is still being read, and how far that is. */
export function Reading({ read }: { read: number }) {
  const [shown, show] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => show(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p class="soft reading" role="status" aria-busy="true">
      {shown && (read > 1 ? t('reading_so_far', read) : t('reading'))}
    </p>
  )
}
