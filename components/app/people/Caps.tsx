import { Plus, X } from 'lucide-preact'
import { type Advocate, Cap } from '../../../utils/domain/advocate'
import { AskKind } from '../../../utils/domain/ask-kind'
import { Button } from '../../parts/Button'
import { capKind, capWords } from '../../parts/CapSelect'
import { t } from '../../parts/words'
import { boundsOf } from '../bounds'
import { NumberField } from '../NumberField'
import './caps.css'

interface Props {
  caps: Advocate['caps']
  onCaps: (caps: Cap[]) => void
}

/** How often they may be asked at most, over all or for one kind: shown, and put right where it stands. */
export function Caps({ caps, onCaps }: Props) {
  const put = (at: number, part: Partial<Cap>) =>
    onCaps(caps.map((cap, here) => (here === at ? { ...cap, ...part } : cap)))
  return (
    <div class="kinds">
      <span class="soft small">{t('caps')}</span>
      {!caps.length && <p class="soft">{t('caps_none')}</p>}
      {caps.map((cap, at) => (
        <div key={at} class="cap" role="group" aria-label={capWords(cap)}>
          <select
            class="input"
            aria-label={t('caps_kind')}
            value={cap.kind}
            onChange={({ currentTarget: { value } }) =>
              put(at, { kind: AskKind.options.find((kind) => kind === value) ?? 'any' })
            }
          >
            {(['any', ...AskKind.options] as const).map((kind) => (
              <option key={kind} value={kind}>
                {capKind(kind)}
              </option>
            ))}
          </select>
          <NumberField
            label={t('caps_times')}
            value={cap.times}
            {...boundsOf(Cap.shape.times)}
            onNumber={(times) => put(at, { times })}
          />
          <NumberField
            label={t('caps_days')}
            value={cap.days}
            {...boundsOf(Cap.shape.days)}
            onNumber={(days) => put(at, { days })}
          />
          <Button
            look="quiet"
            aria-label={t('caps_remove', capWords(cap))}
            onClick={() => onCaps(caps.filter((_, here) => here !== at))}
          >
            <X size={14} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <div class="buttons">
        <Button look="quiet" onClick={() => onCaps([...caps, { kind: 'any', times: 1, days: 90 }])}>
          <Plus size={14} aria-hidden="true" /> {t('caps_add')}
        </Button>
      </div>
    </div>
  )
}
