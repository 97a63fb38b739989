import { foldName, nameOf } from '../../utils/domain/person'
import { all } from '../../utils/domain/by'
import { t } from '../parts/words'
import type { Actions } from './actions'
import { letters } from './key-map'
import { companyOfPerson, type Library } from './library'
import type { Route } from './routes'

/** Something the palette can do. */
export interface Command {
  id: string
  group: string
  label: string
  /** A word beside the label that tells it from its namesakes. */
  about?: string | undefined
  keys?: string
  run: () => void
}

const most = { people: 6, companies: 4 }

/** Whether every word typed begins a word of the text. */
function fits(text: string, words: readonly string[]): boolean {
  const folded = ` ${foldName(text)}`
  return words.every((word) => folded.includes(` ${word}`))
}

function firstThat<T>(records: readonly T[], passes: (one: T) => boolean, many: number): T[] {
  const found: T[] = []
  for (const one of records) {
    if (found.length === many) break
    if (passes(one)) found.push(one)
  }
  return found
}

/** What can be done from anywhere, by what was typed; with nothing typed the ways to every view. */
export function commandsFor(
  typed: string,
  library: Library | undefined,
  actions: Pick<Actions, 'go' | 'openOptions' | 'openWelcome' | 'setTheme'>,
  showKeys: () => void,
): Command[] {
  const q = typed.trim()
  const words = foldName(q).split(' ').filter(Boolean)
  const go = (route: Omit<Route, 'filters'> & Partial<Route>) => () => actions.go({ filters: {}, ...route })
  const ways = Object.entries(letters).map(([letter, view]): Command => ({
    id: `go-${view}`,
    group: t('palette_go'),
    label: t(`go_${view as Exclude<typeof view, 'draft'>}`),
    keys: `g ${letter}`,
    run: go({ view }),
  }))
  const doing = (
    [
      ['do_ask', go({ view: 'asks', id: 'new' })],
      ['do_give', go({ view: 'gives', id: 'new' })],
      ['do_stand', go({ view: 'gives', id: 'new', filters: { kind: 'stand' } })],
      ['do_sample', go({ view: 'asks', id: 'sample' })],
      ['do_export', go({ view: 'data' })],
      ['do_options', actions.openOptions],
      ['do_welcome', actions.openWelcome],
      ['do_help', showKeys],
      ['do_theme_light', () => actions.setTheme('light')],
      ['do_theme_dark', () => actions.setTheme('dark')],
      ['do_theme_system', () => actions.setTheme('system')],
    ] as const
  ).map(([key, run]): Command => ({ id: key, group: t('palette_do'), label: t(key), run }))
  const fixed = [...ways, ...doing].filter(({ label }) => fits(label, words))
  if (!q || !library) return fixed
  return [...fixed, ...known(library, words, go), ...byWords(q, go)]
}

type Go = (route: Omit<Route, 'filters'> & Partial<Route>) => () => void

const known = (library: Library, words: readonly string[], go: Go): Command[] => [
  ...firstThat(
    all(library.people),
    (one) => fits([...one.names, ...one.emails].join(' '), words),
    most.people,
  ).map((person): Command => ({
    id: person.id,
    group: t('palette_people'),
    label: nameOf(person),
    about: companyOfPerson(library, person),
    run: go({ view: 'people', id: person.id }),
  })),
  ...firstThat(all(library.companies), ({ names }) => fits(names.join(' '), words), most.companies).map(
    ({ id, names }): Command => ({
      id,
      group: t('palette_companies'),
      label: names[0] ?? '',
      run: go({ view: 'companies', id }),
    }),
  ),
]

const byWords = (q: string, go: Go): Command[] => [
  {
    id: 'find',
    group: t('palette_words'),
    label: t('palette_find', q),
    run: go({ view: 'find', filters: { q } }),
  },
  {
    id: 'search',
    group: t('palette_words'),
    label: t('palette_search', q),
    run: go({ view: 'moments', filters: { q } }),
  },
]
