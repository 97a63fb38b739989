import { t } from '../../parts/words'

interface Props {
  label: string
  value: string | undefined
  /** Value and words of each choice. */
  options: readonly (readonly [string, string])[]
  onValue: (value: string) => void
}

// A longer list nobody reads, and it costs more than all the rest of a view.
const most = 100

/** One filter; absent where there is nothing to choose between. */
export function FilterSelect({ label, value = '', options, onValue }: Props) {
  if (!value && options.length < 2) return null
  return (
    <select
      class={value ? 'filter filter-on' : 'filter'}
      aria-label={label}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    >
      <option value="">{value ? t('filter_any', label) : label}</option>
      {/* What is chosen stands there before it is known what else there is. */}
      {value && !options.some(([id]) => id === value) && <option value={value}>…</option>}
      {options
        .filter(([id], at) => at < most || id === value)
        .map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
    </select>
  )
}
