import { useRef } from 'preact/hooks'
import { t } from '../../parts/words'
import type { Selection } from './use-selection'
import './row-pick.css'

interface Props {
  id: string
  /** Whose row it is, for ears. */
  name: string
  selection: Selection
}

/** The box before a row: in sight on pointing, in focus, and as soon as anything is picked; with a finger always. */
export function RowPick({ id, name, selection }: Props) {
  const range = useRef(false)
  return (
    <label class="row-pick">
      <input
        type="checkbox"
        checked={selection.has(id)}
        aria-label={t('pick', name)}
        onClick={(event) => (range.current = event.shiftKey)}
        onChange={() => selection.pick(id, range.current)}
      />
    </label>
  )
}
