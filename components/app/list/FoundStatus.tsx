import { t } from '../../parts/words'
import { Reading } from '../Reading'
import { NoneFound } from './NoneFound'

interface Props {
  /** Whether a part of the library is there only, and how much of it was read so far. */
  part: string | undefined
  read: number
  /** Absent while it is being looked for. */
  found: number | undefined
  of: number
  onClear: () => void
}

/** What was found of how many, for who listens; of a part nobody can say that yet. */
export function FoundStatus({ part, read, found, of, onClear }: Props) {
  if (part) return <Reading read={read} />
  return (
    <>
      <p class="unseen" role="status">
        {found !== undefined && t('found', found, of)}
      </p>
      {found === 0 && <NoneFound onClear={onClear} />}
    </>
  )
}
