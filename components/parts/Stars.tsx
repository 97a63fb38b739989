import type { Rating } from '../../utils/domain/rating'
import { t } from './words'
import './stars.css'

/** A rating on the page's own scale: stars where it has at most ten steps, and always in words. */
export function Stars({ rating: { value, best } }: { rating: Rating }) {
  const steps = best <= 10 ? Math.round(best) : 0
  return (
    <span class="stars">
      {steps > 0 && (
        <span aria-hidden="true" class="stars-row">
          {Array.from({ length: steps }, (_, at) => (
            <span key={at} class={value >= at + 1 ? 'star star-on' : value > at ? 'star star-part' : 'star'}>
              {value > at ? '★' : '☆'}
            </span>
          ))}
        </span>
      )}
      <span>{t('rating', value, best)}</span>
    </span>
  )
}
