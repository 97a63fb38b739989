import { useEffect } from 'preact/hooks'
import { Button } from '../parts/Button'
import { t } from '../parts/words'
import './undo-bar.css'

/** Something that was done and can be taken back for a while. */
export interface Undoable {
  /** Tells one from the next, so that the time begins anew. */
  id: string
  what: string
  undo?: () => void
}

const seconds = 10

/** A receipt with a way back, instead of a question beforehand. Heard as well as seen; `z` does the same. */
export function UndoBar({ undo, onDone }: { undo: Undoable | undefined; onDone: () => void }) {
  useEffect(() => {
    if (!undo) return
    const over = setTimeout(onDone, seconds * 1_000)
    return () => clearTimeout(over)
  }, [undo?.id])
  return (
    <div class="undo-place" role="status">
      {undo && (
        <div class="undo-bar" key={undo.id}>
          <span>{undo.what}</span>
          {undo.undo && (
            <Button
              look="quiet"
              keys="z"
              onClick={() => {
                undo.undo?.()
                onDone()
              }}
            >
              {t('undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
