import type { Reason } from '../../../utils/domain/proof-reasons'
import type { Day } from '../../../utils/domain/schema'
import { reasonWords } from './find-words'
import { t } from '../../parts/words'

/** Why something stands where it stands: what speaks for it, and then what speaks against it. */
export function FindReasons({ id, reasons, today }: { id: string; reasons: readonly Reason[]; today: Day }) {
  const only = reasons.flatMap((one) => (one.about === 'consent' && one.quote.why.only) || [])
  const closed = reasons.some((one) => one.about === 'consent' && one.speaks === 'against')
  const sorted = reasons
    // The gate that consent shuts says the same again.
    .filter((one) => !(closed && one.about === 'free' && one.gate?.reason.startsWith('consent-')))
    .toSorted((one, other) => Number(one.speaks === 'against') - Number(other.speaks === 'against'))
  return (
    <ul class="find-reasons" id={id}>
      {sorted.map((reason) => (
        <li key={reason.about} class={`find-reason find-reason-${reason.speaks}`}>
          {reasonWords(reason, today)}
        </li>
      ))}
      {only.length > 0 && <li class="find-reason find-reason-against">{t('find_only', only.join(', '))}</li>}
    </ul>
  )
}
