// Every filter of every list but that of moments, filters with a name, and what is done to several, without a mouse.
import { expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import type { Give } from '../../utils/domain/give'
import type { Page } from '../drive/launch.ts'
import { askOf, companyOf, giveOf, noon, personOf } from '../support/samples'
import { bringIn, heardAgo } from './bring-in.ts'
import { appOf, byKeys, type Deed, focused, kept, leadsTo, many, shows, stored } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const app = appOf(at)

const firm = companyOf({ names: ['Skerry Rescue'], industry: 'Sea rescue', tags: ['coast'] })
const mill = companyOf({ names: ['Aare Mill'], industry: 'Milling', tags: ['river'] })
const ana = personOf({
  names: ['Ana Duarte'],
  company: firm.id,
  tags: ['north'],
  relation: 'buyer',
  emails: ['ana@customer.example'],
})
const ben = personOf({ names: ['Ben Ode'], company: mill.id, tags: ['south'], advocate: undefined })
const named = { useCases: ['Shifts'], objections: ['Too dear'], journey: 'renewal' } as const
const moments = [
  heardAgo(9, 'The bell rang once.', {
    person: ana.id,
    company: firm.id,
    ...named,
    useCases: ['Shifts'],
    objections: ['Too dear'],
  }),
  heardAgo(8, 'The bell rang twice.', {
    person: ben.id,
    company: mill.id,
    useCases: ['Launch'],
    objections: ['Too slow'],
  }),
]
const agreed = askOf({ person: ana.id, kind: 'podcast', state: 'scheduled', gets: 'credit' })
const queued = askOf({
  person: ben.id,
  kind: 'quote',
  state: 'queued',
  gets: 'credit',
  message: 'Would you?',
})
const gives = [
  giveOf({ person: ana.id, what: 'A log' }),
  giveOf({ person: ben.id, kind: 'thanks', what: 'A card', state: 'done', done: noon }),
]

test('records are brought in', async () => {
  await bringIn(at, { companies: [firm, mill], people: [ana, ben], moments, asks: [agreed, queued], gives })
  expect(await at.stored('people')).toHaveLength(2)
})

const inAddress = (name: string, there: boolean) => (page: Page) =>
  page.waitFor((n: string, wanted: boolean) => location.hash.includes(`${n}=`) === wanted, name, there)
const filter = (label: string, name: string): Deed[] => [
  [`filter: ${label}`, [['to', `select[aria-label="${label}"]`], 'ArrowDown'], inAddress(name, true)],
  [`no filter: ${label}`, ['ArrowUp'], inAddress(name, false)],
]
/** Filters by the first choice of this filter, names that, renames it, applies it, forgets it. */
const named3 = (label: string, name: string): Deed[] => [
  ['filter again', [['to', `select[aria-label="${label}"]`], 'ArrowDown'], inAddress(name, true)],
  ['give it a name', [['to', '.saved-do', 'Save these filters'], 'Enter'], focused('.saved-name input')],
  [
    'none after all',
    [['to', '.saved-name button', 'Cancel'], 'Enter'],
    focused('.saved-do', 'Save these filters'),
  ],
  [
    'a name',
    ['Enter', ['type', 'Mine'], ['to', '.saved-name button', 'Save'], 'Enter'],
    shows('.saved-link[aria-current]', 'Mine'),
  ],
  [
    'another name',
    [['to', '.saved-do', 'Rename'], 'Enter', ['type', 'Ours'], 'Enter'],
    shows('.saved-link', 'Ours'),
  ],
  ['none', [['to', `select[aria-label="${label}"]`], 'Home'], inAddress(name, false)],
  ['apply it', [['to', '.saved-link', 'Ours'], 'Enter'], inAddress(name, true)],
  ['forget it', [['to', '.saved-do', 'Delete'], 'Enter'], many('.saved-link', 0)],
]
const search = (words: string, rows: number): Deed[] => [
  ['search', ['/', ['type', words]], many('.split-list [data-row]', rows)],
  ['nothing', ['/', 'Control+a', ['type', 'zebra']], many('.split-list [data-row]', 0)],
  ['all again', [['to', '.empty button'], 'Enter'], many('.split-list [data-row]', 2)],
]

test.each<[view: string, words: string, filters: readonly [label: string, name: string][]]>([
  [
    'people',
    'ana',
    [
      ['Advocate', 'status'],
      ['Relation', 'relation'],
      ['Company', 'company'],
      ['Tag', 'tag'],
      ['Asked before', 'asked'],
      ['Still there', 'left'],
    ],
  ],
  [
    'companies',
    'mill',
    [
      ['Industry', 'industry'],
      ['Tag', 'tag'],
    ],
  ],
  [
    'asks',
    'ana',
    [
      ['Kind', 'kind'],
      ['Where it stands', 'group'],
      ['Person', 'person'],
    ],
  ],
  [
    'gives',
    'log',
    [
      ['Kind', 'kind'],
      ['Where it stands', 'state'],
    ],
  ],
])('%s: searched, filtered, and filters get a name', async (view, words, filters) => {
  const page = await app(view)
  await page.find('[data-row]')
  const [last] = filters.slice(-1)
  await byKeys(page, [
    ...search(words, 1),
    ...filters.flatMap((one) => filter(...one)),
    ...(last ? named3(...last) : []),
  ])
})

test('find: every filter', async () => {
  const page = await app('find')
  await page.find('.find-field')
  await byKeys(page, [
    ['look for', ['/', ['type', 'bell']], shows('[data-find]')],
    ...filter('Use case', 'use'),
    ...filter('Journey', 'journey'),
    ...filter('Objection', 'objection'),
    ...filter('Industry', 'industry'),
    [
      'sort what is left, and to Today',
      [
        'Escape',
        'g',
        's',
        ['to', '.sort-do .button-go'],
        'Enter',
        'Enter',
        ['to', '.sort-end a', 'Today'],
        'Enter',
      ],
      leadsTo('today'),
    ],
  ])
})

test('asks: what did not happen, what goes back, several at once, and a sample', async () => {
  const page = await app(`asks/${agreed.id}`)
  await page.find('.ask-page')
  const ask = (one: Ask, state: Ask['state']) => kept<Ask>('asks', one.id, (now) => now.state === state)
  await byKeys(page, [
    ['it did not happen', [['to', '.ask-page button', 'Did not happen'], 'Enter'], ask(agreed, 'missed')],
    ['another day', [['to', '.ask-page button', 'Day agreed'], 'Enter'], ask(agreed, 'scheduled')],
    ['the other', ['Escape', ['to', `[data-row="${queued.id}"]`], 'Enter'], focused('.split-detail')],
    ['back to draft', [['to', '.ask-page button', 'Back to draft'], 'Enter'], ask(queued, 'draft')],
    [
      'into the queue',
      [['to', '.ask-page button', 'Edit'], 'Enter', ['to', '.ask-page .form button', 'Queue'], 'Enter'],
      focused('.ask-page :is(button, textarea, select, .values-answer)'),
    ],
    ['leave', ['Escape', 'Escape'], leadsTo('asks')],
    ['pick both', [['to', '[data-row]'], 'Control+a'], shows('.selection-count', '2 selected')],
    ['cancel both', [['to', '.selection-bar button', 'Call off'], 'Enter'], ask(agreed, 'cancelled')],
    ['not so', ['z'], ask(agreed, 'scheduled')],
    ['a sample', [['to', '.asks-sample'], 'Enter'], shows('.ask-page form')],
    ['where', [['to', '.ask-what .field:nth-child(1) select'], 'ArrowDown'], shows('.ask-page form')],
    ['one in two', [['to', '.ask-what .field:nth-child(2) input'], 'ArrowDown'], shows('.ask-page form')],
    [
      'a seed',
      [['to', '.ask-what .field:nth-child(3) input'], 'Control+a', ['type', 'tide']],
      shows('.ask-page form'),
    ],
    ['draw', [['to', '.ask-page [type=submit]'], 'Enter'], leadsTo('asks')],
  ])
})

test('several people and gives: a tag, taken away and back', async () => {
  const page = await app('people')
  await page.find('[data-row]')
  const all = async (noun: string, number: number) =>
    expect(await stored<Give>(page, noun)).toHaveLength(number)
  await byKeys(page, [
    ['both people', ['j', 'Control+a'], shows('.selection-count', '2 selected')],
    [
      'a tag',
      ['t', ['type', 'crew'], 'Enter'],
      kept<typeof ana>('people', ana.id, ({ tags }) => tags.includes('crew')),
    ],
    ['away', [['to', '.selection-bar button', 'Delete'], 'Enter'], many('[data-row]', 0)],
    ['and back', ['z'], many('.split-list [data-row]', 2)],
    ['both gives', ['g', 'g', 'j', 'Control+a'], shows('.selection-count', '2 selected')],
    ['away with them', [['to', '.selection-bar button', 'Delete'], 'Enter'], many('[data-row]', 0)],
    ['back with them', ['z'], () => all('gives', 2)],
  ])
})

allPressed('filters')
