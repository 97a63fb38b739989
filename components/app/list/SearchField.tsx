import { Search } from 'lucide-preact'
import './filters.css'

/** Search as one types; "/" comes here from anywhere. */
export function SearchField({
  value,
  label,
  onSearch,
}: {
  value: string
  label: string
  onSearch: (q: string) => void
}) {
  return (
    <div class="search">
      <Search size={16} aria-hidden="true" />
      <input
        type="search"
        class="input"
        data-search
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  )
}
