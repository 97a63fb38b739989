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
  /** Whether the author was put forward with it. */
  nominated: boolean
  problem?: Problem | undefined
  onUndo: () => void
  onAsk: () => void
  /** Absent where the page names nobody, or somebody who is an advocate already. */
  onNominate?: (() => void) | undefined
  /** Where the ask that was made is written; absent once the extension was updated under the slip. */
  hrefOf: ((ask: Ask) => string) | undefined
  onClose: () => void
}

const queuedWords = ({ state, holds: [hold] }: Ask): string => {
  if (state === 'held' && hold) return t('slip_held', holdWords(hold))
  return t(state === 'draft' ? 'slip_ask_draft' : 'slip_queued')
}

const said = ({ again, queued, nominated }: Pick<Props, 'again' | 'queued' | 'nominated'>): string => {
  if (queued) return queuedWords(queued)
  if (nominated) return t('slip_nominated')
  return t(again ? 'slip_kept_again' : 'slip_kept')
}

/** Says "kept" only when it is; undo stays for as long as this does. */
export function SlipReceipt(props: Props) {
  const { words, again, queued, nominated, problem, onUndo, onAsk, onNominate, hrefOf, onClose } = props
  return (
    <section class="slip-receipt">
      <p class="slip-receipt-said" role="status">
        <Check size={18} aria-hidden="true" />
        <strong>{said(props)}</strong>
      </p>
      <p class="slip-receipt-words" dir="auto">
        {words.slice(0, 140)}
      </p>
      {problem && <ProblemNote problem={problem} />}
      <div class="buttons">
        {(!again || nominated) && (
          <Button keys="Z" id="slip-undo" onClick={onUndo}>
            {t('slip_undo')}
          </Button>
        )}
        {queued && hrefOf && (
          <a class="button button-plain" href={hrefOf(queued)} target="_blank" rel="noopener">
            {t('slip_write')}
          </a>
        )}
        {!queued && (
          <Button keys="A" onClick={onAsk}>
            {t('slip_ask')}
          </Button>
        )}
        {onNominate && (
          <Button keys="N" onClick={onNominate}>
            {t('slip_nominate')}
          </Button>
        )}
        <Button look="quiet" keys="Esc" onClick={onClose}>
          {t('slip_close')}
        </Button>
      </div>
    </section>
  )
}
