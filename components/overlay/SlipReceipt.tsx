import { Check } from 'lucide-preact'
import type { Ask } from '../../utils/domain/ask'
import type { Problem } from '../../utils/domain/problem'
import { Button } from '../parts/Button'
import { ProblemNote } from '../parts/ProblemNote'
import { holdWords } from '../parts/hold-words'
import { t } from '../parts/words'

interface Props {
  words: string
  again: boolean
  /** The ask that was made of it, as it stands. */
  queued: Ask | undefined
  problem?: Problem | undefined
  onUndo: () => void
  onAsk: () => void
  onClose: () => void
}

const queuedWords = ({ state, holds: [hold] }: Ask): string => {
  if (state === 'held' && hold) return t('slip_held', holdWords(hold))
  return t(state === 'draft' ? 'slip_ask_draft' : 'slip_queued')
}

/** Says "kept" only when it is; undo stays for as long as this does. */
export function SlipReceipt({ words, again, queued, problem, onUndo, onAsk, onClose }: Props) {
  return (
    <section class="slip-receipt">
      <p class="slip-receipt-said" role="status">
        <Check size={18} aria-hidden="true" />
        <strong>{queued ? queuedWords(queued) : again ? t('slip_kept_again') : t('slip_kept')}</strong>
      </p>
      <p class="slip-receipt-words" dir="auto">
        {words.slice(0, 140)}
      </p>
      {problem && <ProblemNote problem={problem} />}
      <div class="buttons">
        {!again && (
          <Button keys="Z" id="slip-undo" onClick={onUndo}>
            {t('slip_undo')}
          </Button>
        )}
        {!queued && (
          <Button keys="A" onClick={onAsk}>
            {t('slip_ask')}
          </Button>
        )}
        <Button look="quiet" keys="Esc" onClick={onClose}>
          {t('slip_close')}
        </Button>
      </div>
    </section>
  )
}
