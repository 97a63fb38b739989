import { useEffect, useMemo, useState } from 'preact/hooks'
import {
  findProof,
  type ProofFilters,
  type RankedPerson,
  type RankedQuote,
} from '../../../utils/domain/proof'
import { useKeys } from '../../parts/use-keys'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { consentWords, copiedWords, quoteText } from './find-words'
import { askRoute } from './find-ways'
import { FindField } from './FindField'
import { filterNames, FindFilters, useProofNames } from './FindFilters'
import { FindNothing, FindTeach } from './FindNothing'
import { FindResults } from './FindResults'
import { leadsAway } from '../keys'
import { Reading } from '../Reading'
import type { Library } from '../library'
import type { Route } from '../routes'
import { type StoredIndex, useTyped, useWords } from './use-find-index'
import '../list/filters.css'
import './find.css'

interface Props {
  library: Library
  route: Route
  actions: Actions
  /** Of a large library: what need not be read again. */
  stored?: StoredIndex
  /** How many moments were read so far, while not all of them are. */
  read: number
  /** What was looked for first is answered, as far as it can be before all is read. */
  onAnswered?: () => void
}

const page = 12

/** Words from a deal page in; quotes and people out, each with its reasons, its consent and what to do next. */
export function Find({ library, route, actions, stored, read, onAnswered }: Props) {
  const { filters } = route
  const q = useTyped(filters['q']?.trim() ?? '')
  const by = Object.fromEntries(filterNames.map((name) => [name, filters[name]]))
  const asked = JSON.stringify([q, by])
  const [more, setMore] = useState({ asked, most: page })
  const most = more.asked === asked ? more.most : page
  const now = actions.now()
  const today = library.dayOf(now)
  const names = useProofNames(library)
  const { matches, from, first, suggestions, waiting, done, total } = useWords(
    library,
    now,
    q,
    by,
    most,
    stored,
  )
  const isAnswered = !waiting || done < total
  useEffect(() => {
    if (isAnswered) onAnswered?.()
  }, [isAnswered])
  const look = (by: ProofFilters, many: number, all = library) =>
    findProof(all, { ...(matches ? { matches } : {}), filters: by, now, most: many })
  const isFiltered = filterNames.some((name) => filters[name])
  const any = matches !== undefined || isFiltered
  const isSought = q.length > 1 || isFiltered
  const found = useMemo(
    // Of much only the first ones are there, and how many there are.
    () =>
      any &&
      from && {
        ...look(filters, Math.min(most, first?.most ?? most), from),
        ...(first && { found: first.found }),
      },
    [from, matches, asked, most, today],
  )
  const { said, copied, copy } = useCopying(actions)
  useFindKeys(found ? [...found.quotes, ...found.people] : [], copy, (one) => actions.go(askRoute(one)))
  const go = (next: Readonly<Record<string, string>>) =>
    actions.go({ view: 'find', filters: next }, 'replace')
  const nothing = found && !found.found.quotes && !found.found.people && done === total
  // Without a word only all of them can tell that there is nothing, and what there is without a filter.
  const isReading = library.part && isSought && (!found || (nothing && !matches))
  const results = useMemo(
    () =>
      found && (
        <FindResults
          library={from ?? library}
          found={found}
          matches={matches}
          today={today}
          copied={copied}
          most={most}
          onCopy={(quote) => void copy(quote)}
          onMore={() => setMore({ asked, most: most + page })}
        />
      ),
    [found, copied],
  )
  return (
    <div class="find">
      <search class="find-head" aria-label={t('go_find')}>
        <FindField value={filters['q'] ?? ''} onValue={(text) => go({ ...filters, q: text })} />
        <FindFilters names={names} filters={filters} onFilters={go} />
        {done < total && (
          <p class="find-building small soft">
            <progress max={total} value={done} aria-label={t('go_find')} /> {t('find_building', done, total)}
          </p>
        )}
      </search>
      {!found && !isReading && (!waiting || !isSought) && <FindTeach names={names} />}
      {isReading && <Reading read={read} />}
      {nothing && !isReading && (
        <FindNothing
          filters={filters}
          many={(by) => look(by, 0, from).found.quotes}
          suggestions={suggestions}
          onFilters={go}
        />
      )}
      {!nothing && results}
      <p class="find-said-done" role="status">
        {said && <span key={said.times}>{said.words}</span>}
      </p>
    </div>
  )
}

/** Copies a quote as far as consent goes, and says so; where it does not go at all it says why not. */
function useCopying(actions: Actions) {
  const [said, setSaid] = useState<{ words: string; times: number }>()
  const [copied, setCopied] = useState<string>()
  const say = (words: string) => setSaid((last) => ({ words, times: (last?.times ?? 0) + 1 }))
  const copy = async ({ moment, quote }: RankedQuote) => {
    if (quote.level === 'withheld') return say(t('find_not_copied', consentWords(quote)))
    const answer = await actions.copy(quoteText(quote))
    if (answer !== true) return say(t('find_copy_refused'))
    setCopied(moment.id)
    say(copiedWords(quote))
  }
  return { said, copied, copy }
}

/** With a result focused, c copies it and a starts an ask. */
function useFindKeys(
  found: readonly (RankedQuote | RankedPerson)[],
  copy: (quote: RankedQuote) => Promise<void>,
  ask: (one: RankedQuote | RankedPerson) => void,
): void {
  useKeys((event) => {
    const { key } = event
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || leadsAway(event)) return
    if (key !== 'c' && key !== 'a') return
    const id = document.activeElement?.closest<HTMLElement>('[data-find]')?.dataset['find']
    const one = found.find((other) => ('person' in other ? other.person.id : other.moment.id) === id)
    if (!one) return
    if (key === 'a') ask(one)
    else if ('quote' in one) void copy(one)
    else return
    event.preventDefault()
  })
}
