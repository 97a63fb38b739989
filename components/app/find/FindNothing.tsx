import { Button } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { t } from '../../parts/words'
import { type FilterName, filterNames, filterValue } from './FindFilters'
import { hrefOf } from '../routes'

type Filters = Readonly<Record<string, string>>

interface NothingProps {
  filters: Filters
  /** How much would be found with these filters. */
  many: (filters: Filters) => number
  suggestions: readonly string[]
  onFilters: (filters: Filters) => void
}

/** Nothing fits: which filter to leave, and what may have been meant. */
export function FindNothing({ filters, many, suggestions, onFilters }: NothingProps) {
  const without = (name: FilterName) => ({ ...filters, [name]: '' })
  const chosen = filterNames
    .filter((name) => filters[name])
    .map((name) => ({ name, found: many(without(name)) }))
  return (
    <Empty title={t('find_nothing')}>
      {suggestions.length > 0 && (
        <div class="buttons">
          <span>{t('find_meant')}</span>
          {suggestions.map((q) => (
            <Button key={q} onClick={() => onFilters({ ...filters, q })}>
              <bdi>{q}</bdi>
            </Button>
          ))}
        </div>
      )}
      <div class="buttons">
        {chosen.map(({ name, found }) => (
          <Button key={name} onClick={() => onFilters(without(name))}>
            {t('find_without', filterValue(name, filters[name] ?? ''), found)}
          </Button>
        ))}
        <Button look="quiet" onClick={() => onFilters({})}>
          {t('filters_clear')}
        </Button>
      </div>
    </Empty>
  )
}

interface TeachProps {
  names: { any: boolean; uses: readonly string[]; objections: readonly string[] }
}

const most = 8

/** Before anything was looked for: what one can do here, and from where else. */
export function FindTeach({ names }: TeachProps) {
  if (!names.any)
    return (
      <Empty title={t('find_no_words')}>
        <p>{t('find_no_words_1')}</p>
      </Empty>
    )
  const ways = [
    ['objection', t('find_empty_objections'), names.objections],
    ['use', t('find_empty_uses'), names.uses],
  ] as const
  return (
    <Empty title={t('find_empty')}>
      <p>{t('find_empty_1')}</p>
      <p>{t('find_empty_2')}</p>
      <p>{t('find_empty_3')}</p>
      {ways.map(
        ([name, title, values]) =>
          values.length > 0 && (
            <div key={name} class="find-known">
              <h3>{title}</h3>
              <div class="buttons">
                {values.slice(0, most).map((value) => (
                  <a
                    key={value}
                    class="button button-plain"
                    href={hrefOf({ view: 'find', filters: { [name]: value } })}
                  >
                    <bdi>{value}</bdi>
                  </a>
                ))}
              </div>
            </div>
          ),
      )}
    </Empty>
  )
}
