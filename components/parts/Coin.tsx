import type { Side } from '../../utils/domain/moment-kind'
import { t } from './words'
import './coin.css'

/**
 * One half of the coin is filled: the end half for what a customer does for us, the start half for what we do for
 * them. The shape says it as well as the hue does, so it survives grey print and forced colours.
 */
export function Coin({ side, size = 12 }: { side: Side; size?: number }) {
  return (
    <svg class={`coin coin-${side}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" class="coin-rim" />
      <path d={side === 'by-customer' ? 'M8 1a7 7 0 0 1 0 14z' : 'M8 1a7 7 0 0 0 0 14z'} class="coin-face" />
    </svg>
  )
}

/** The whole coin, both sides, and the name. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M9.5 1.5a8.5 8.5 0 0 0 0 17z" class="mark-for" />
        <path d="M11.5 1.6a8.5 8.5 0 0 1 0 16.8z" class="mark-by" />
      </svg>
      <span class="wordmark-name">{t('name')}</span>
    </span>
  )
}
