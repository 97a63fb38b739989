import { useState } from 'preact/hooks'
import type { Draft } from '../../components/app/library'
import { Empty } from '../../components/parts/Empty'
import { t } from '../../components/parts/words'
import { Capture } from '../slip/Capture'

interface Props {
  drafts: readonly Draft[]
  id: string | undefined
  onClose: () => void
}

/** A draft that waits, in the slip it was left in. */
export function DraftView({ drafts, id, onClose }: Props) {
  // Keeping removes the draft from the store; the slip with its receipt and undo stays.
  const [draft] = useState(() => drafts.find((one) => one.id === id))
  if (!draft) return <Empty title={t('draft_gone')} />
  return (
    <div class="slip draft-view">
      <Capture
        draft={draft}
        again
        updated={() => false}
        sight={() => 'clear'}
        onChanged={() => undefined}
        onStep={() => undefined}
        onClose={onClose}
      />
    </div>
  )
}
