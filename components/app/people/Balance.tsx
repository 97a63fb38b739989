import type { Ledger } from '../../../utils/domain/ledger'
import { t } from '../../parts/words'
import './balance.css'

/**
 * What we gave and told, and what they did for us, from one middle outwards. Worked out anew each time, never kept.
 */
export function Balance({ ledger: { given, got, balance } }: { ledger: Ledger }) {
  const most = Math.max(given, got, 1)
  const say =
    balance > 0 ? t('balance_ahead', balance) : balance < 0 ? t('balance_owe', -balance) : t('balance_even')
  return (
    <div class="balance">
      <div class="balance-sides">
        <span class="row-for-customer">{t('balance_given', given)}</span>
        <span class="row-by-customer">{t('balance_got', got)}</span>
      </div>
      <svg class="balance-bar" viewBox="-100 0 200 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="balance-track" x="-100" y="0" width="200" height="8" />
        <rect class="balance-given" x={(-100 * given) / most} y="0" width={(100 * given) / most} height="8" />
        <rect class="balance-got" x="0" y="0" width={(100 * got) / most} height="8" />
      </svg>
      <p class="soft small">{given + got === 0 ? t('balance_none') : say}</p>
    </div>
  )
}
