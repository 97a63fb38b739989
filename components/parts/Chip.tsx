import { X } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import type { Side } from '../../utils/domain/moment-kind'
import { Coin } from './Coin'
import { t } from './words'
import './chip.css'

interface Props {
  /** With a side it is coloured and bears the coin; without, it is quiet. */
  side?: Side
  children: ComponentChildren
  /** Makes it removable; `name` is what a screen reader hears after "Remove". */
  onRemove?: () => void
  name?: string
}

export function Chip({ side, children, onRemove, name }: Props) {
  return (
    <span class={`chip ${side ? `chip-${side}` : ''}`}>
      {side && <Coin side={side} size={10} />}
      <bdi>{children}</bdi>
      {onRemove && (
        <button
          type="button"
          class="chip-remove"
          aria-label={t('chip_remove', name ?? '')}
          onClick={onRemove}
        >
          <X size={12} aria-hidden="true" />
        </button>
      )}
    </span>
  )
}
