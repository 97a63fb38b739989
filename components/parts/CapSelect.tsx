import type { Cap } from '../../utils/domain/advocate'
import { type CapChoice, capChoices } from '../../utils/domain/nomination'
import { Field } from './Field'
import { t, under } from './words'

export const capKind = (kind: Cap['kind']): string =>
  kind === 'any' ? t('caps_any') : t(`ask_kind_${under(kind)}`)

/** “Anything: at most 2 in 90 days”. */
export const capWords = ({ kind, times, days }: Cap): string => t('caps_line', capKind(kind), times, days)

const choices = Object.keys(capChoices) as CapChoice[]

interface Props {
  /** Undefined leaves what is settled already. */
  value: CapChoice | undefined
  /** Limits of theirs from before. */
  settled?: readonly Cap[] | undefined
  onCap: (choice: CapChoice | undefined) => void
}

/** How often somebody may be asked at most; the few answers that people give. */
export function CapSelect({ value, settled = [], onCap }: Props) {
  return (
    <Field label={t('nominate_cap')}>
      {(bind) => (
        <select
          {...bind}
          class="input"
          value={value ?? ''}
          onChange={(event) => onCap(choices.find((one) => one === event.currentTarget.value))}
        >
          {settled.length > 0 && (
            <option value="">{t('nominate_cap_own', settled.map(capWords).join('; '))}</option>
          )}
          {choices.map((one) => (
            <option key={one} value={one}>
              {t(`nominate_cap_${one}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** The limits that were chosen; nothing where the old ones stay. */
export const capsOf = (choice: CapChoice | undefined): { caps: Cap[] } | undefined =>
  choice && { caps: [...capChoices[choice]] }
