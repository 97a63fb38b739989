import { t } from '../../parts/words'
import { hrefOf, type View } from '../routes'
import './impact-switch.css'

const sides = ['impact', 'wall'] as const

/** Two views of the same: the figures, and the words behind them. */
export function ImpactSwitch({ view }: { view: View }) {
  return (
    <nav class="segment" aria-label={t('impact_or_wall')}>
      {sides.map((side) => (
        <a
          key={side}
          class="segment-part"
          href={hrefOf({ view: side })}
          aria-current={side === view ? 'page' : undefined}
        >
          {t(side === 'impact' ? 'tab_impact' : 'wall')}
        </a>
      ))}
    </nav>
  )
}
