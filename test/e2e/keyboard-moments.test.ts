// The list of moments and one of them without a mouse: each thing one does, the keys for it, and where the focus is then.
import { expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { personOf } from '../support/samples'
import { bringIn, heardAgo } from './bring-in.ts'
import { appOf, byKeys, focused, kept, leadsTo, many, shows, stored } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const app = appOf(at)

const ana = personOf({ names: ['Ana Duarte'] })
const ben = personOf({ names: ['Ben Ode'] })
const review = { url: 'https://reviews.example/1', title: '', site: 'g2', channel: 'review' } as const
// What was kept last stands first.
const [question, pain, second, first] = [
  heardAgo(4, 'May we see the log?', { person: ana.id, kind: 'question' }),
  heardAgo(3, 'The list was empty again.', { person: ben.id, kind: 'pain' }),
  heardAgo(2, 'It saved our season.', { person: ben.id, page: review, tags: ['season'] }),
  heardAgo(1, 'The whole watch worked from one list.', { person: ana.id, tags: ['lists'] }),
]
const moments = [question, pain, second, first]
const stands = (one: Moment | undefined, like: (now: Moment) => unknown) => kept('moments', one?.id, like)
const all = (like: (now: Moment) => boolean) => (page: Page) =>
  until('all moments to be kept so', async () => (await stored<Moment>(page, 'moments')).every(like))
const rows = (number: number) => many('[data-row]', number)
const picked = (number: number) =>
  number ? shows('.selection-count', `${number} selected`) : many('.selection-bar', 0)

test('moments are brought in', async () => {
  await bringIn(at, { people: [ana, ben], moments })
  expect(await at.stored('moments')).toHaveLength(4)
})

test('they are searched, filtered, and filters get a name', async () => {
  const page = await app('moments')
  await page.find('[data-row]')
  const inAddress = (name: string, there: boolean) => () =>
    page.waitFor((n: string, wanted: boolean) => location.hash.includes(`${n}=`) === wanted, name, there)
  const filter = (label: string, name: string) =>
    [
      [`filter: ${label}`, [['to', `select[aria-label="${label}"]`], 'ArrowDown'], inAddress(name, true)],
      [`no filter: ${label}`, ['ArrowUp'], inAddress(name, false)],
    ] as const
  await byKeys(page, [
    ['search', ['/', ['type', 'list']], rows(2)],
    ['out of the field', ['Escape'], focused('[data-row]')],
    ['nothing is found', ['/', 'Control+a', ['type', 'zebra']], rows(0)],
    ['all of it again', [['to', '.empty button'], 'Enter'], rows(4)],
    ['their side', [['to', '.segments button:nth-child(2)'], 'Enter'], rows(2)],
    ['our side', ['Tab', ' '], rows(2)],
    ['both sides', [['to', '.segments button:nth-child(1)'], 'Enter'], rows(4)],
    ...filter('Kind', 'kind'),
    ...filter('Site', 'site'),
    ...filter('Person', 'person'),
    ...filter('Tag', 'tag'),
    ['a side', [['to', '.segments button:nth-child(3)'], 'Enter'], rows(2)],
    ['a name for it', [['to', '.saved-do', 'Save these filters'], 'Enter'], focused('.saved-name input')],
    ['none after all', ['Escape'], focused('.saved-do', 'Save these filters')],
    ['save it', ['Enter', ['type', 'Ours'], 'Enter'], shows('.saved-link[aria-current]', 'Ours')],
    [
      'rename it',
      [['to', '.saved-do', 'Rename'], 'Enter', ['type', 'Owed'], 'Enter'],
      shows('.saved-link', 'Owed'),
    ],
    ['all', [['to', '.segments button:nth-child(1)'], 'Enter'], rows(4)],
    ['apply it', [['to', '.saved-link', 'Owed'], 'Enter'], rows(2)],
    ['forget it', [['to', '.saved-do', 'Delete'], 'Enter'], many('.saved-link', 0)],
    ['take that back', [['to', '.undo-bar button'], 'Enter'], shows('.saved-link', 'Owed')],
    [
      'sort them',
      [['to', '.segments button:nth-child(1)'], 'Enter', ['to', '.filters-link'], 'Enter'],
      leadsTo('sort'),
    ],
  ])
})

test('several are picked and changed at once', async () => {
  const page = await app('moments')
  await page.find('[data-row]')
  await byKeys(page, [
    ['the first', ['j', 'x'], picked(1)],
    ['the next two', ['Shift+J', 'Shift+J'], picked(3)],
    ['not this one', ['x'], picked(2)],
    ['by its box', [['to', `li:has([data-row="${first?.id}"]) input`], ' '], picked(1)],
    ['all', ['Control+a'], picked(4)],
    ['none', ['Escape'], picked(0)],
    ['all from a row', ['j', 'Control+a'], picked(4)],
    ['a tag', ['t', ['type', 'nordic'], 'Enter'], all(({ tags }) => tags.includes('nordic'))],
    ['none after all', ['t', 'Escape'], focused('[data-row]')],
    ['to the bar', ['.'], focused('.selection-bar button')],
    ['a tag by the bar', ['Enter', ['type', 'south'], 'Enter'], all(({ tags }) => tags.includes('south'))],
    [
      'a tag off',
      [['to', 'summary', 'Remove tag'], 'Enter', ['to', '.choose-list button', 'south'], 'Enter'],
      all(({ tags }) => !tags.includes('south')),
    ],
    ['no kind', [['to', 'summary', 'Set kind'], 'Enter', 'Tab', 'Escape'], focused('summary', 'Set kind')],
    [
      'a kind',
      ['Enter', ['to', '.choose-list button', 'Story'], 'Enter'],
      all(({ kind }) => kind === 'story'),
    ],
    ['take it back', ['z'], stands(pain, ({ kind }) => kind === 'pain')],
    [
      'in order',
      [['to', '.selection-bar button', 'Mark as in order'], 'Enter'],
      all(({ sorted }) => !!sorted),
    ],
    [
      'to be saved',
      [['to', '.selection-bar button', 'Save as a file'], 'Enter'],
      shows('.export .chip', '4 moments'),
    ],
    ['back, and all again', ['g', 'm', 'j', 'Control+a'], picked(4)],
    ['let go by the bar', [['to', '.selection-bar button', 'Clear'], 'Enter'], picked(0)],
    ['one row', ['x'], picked(1)],
    ['away with it', ['Delete'], rows(3)],
    ['back with it', ['z'], rows(4)],
    ['all rows', ['j', 'Control+a'], picked(4)],
    ['away with all, by the bar', ['.', ['to', '.selection-bar button', 'Delete'], 'Enter'], rows(0)],
    ['back with all', ['z'], rows(4)],
  ])
})

test('one of them: everything that stands in it', async () => {
  const page = await app('moments')
  await page.find('[data-row]')
  await byKeys(page, [
    ['open', ['j', 'Enter'], focused('.split-detail')],
    [
      'a kind',
      [['to', '.moment-more > .field:nth-child(1) select'], 'ArrowDown'],
      stands(first, ({ kind }) => kind !== 'praise'),
    ],
    ['the old one', ['ArrowUp'], stands(first, ({ kind }) => kind === 'praise')],
    [
      'a stage',
      [['to', '.moment-more > .field:nth-child(2) select'], 'ArrowDown'],
      stands(first, ({ journey }) => journey),
    ],
    [
      'a tag',
      [['to', '.tag-field:nth-child(3) input'], ['type', 'night'], 'Enter'],
      shows('.tag-field:nth-child(3) .chip', 'night'),
    ],
    ['one tag off', ['Tab', 'Enter'], stands(first, ({ tags }) => !tags.includes('lists'))],
    [
      'a use',
      [['to', '.tag-field:nth-child(4) input'], ['type', 'Shifts'], 'Enter'],
      stands(first, ({ useCases }) => useCases),
    ],
    ['the only use off', ['Tab', 'Enter'], focused('.tag-field:nth-child(4) input')],
    [
      'a doubt',
      [['to', '.tag-field:nth-child(5) input'], ['type', 'Too dear'], 'Enter'],
      stands(first, ({ objections }) => objections),
    ],
    [
      'notes',
      [['to', '.auto-text textarea'], ['type', 'Sings'], 'Tab'],
      stands(first, ({ notes }) => notes === 'Sings'),
    ],
    ['out of notes', [['to', '.auto-text textarea'], 'Escape'], focused('.split-detail')],
    ['a deal', [['to', 'button', 'Helped with a deal'], 'Enter'], focused('.influence-form input')],
    [
      'none after all',
      [['to', '.influence-form button', 'Cancel'], 'Enter'],
      focused('button', 'Helped with a deal'),
    ],
    [
      'a deal with its evidence',
      [
        'Enter',
        ['type', 'Skerry 2027'],
        'Tab',
        'ArrowDown',
        ['to', '.influence-form button', 'Keep'],
        'Enter',
      ],
      stands(first, ({ influence }) => influence?.length === 1),
    ],
    ['back at the button', [], focused('button', 'Helped with a deal')],
    ['no deal', [['to', '.influence-list button'], 'Enter'], focused('button', 'Helped with a deal')],
    ['the deal again', ['z'], shows('.influence-deal', 'Skerry 2027')],
    ['where it is from', [['to', '.split-detail summary'], 'Enter'], shows('.split-detail details[open]')],
    ['an ask', [['to', '.moment-do a', 'Ask'], 'Enter'], leadsTo('asks/new')],
    ['back to the list', ['g', 'm', ['to', `[data-row="${first?.id}"]`], 'Enter'], focused('.split-detail')],
    ['away with it', [['to', '.moment-do button', 'Delete'], 'Enter'], rows(3)],
    ['on the next row', [], focused(`[data-row="${second?.id}"]`)],
    ['back with it', ['z'], rows(4)],
    ['open the next', ['Enter'], leadsTo(`moments/${second?.id}`)],
    ['close it', ['Escape'], focused(`[data-row="${second?.id}"]`)],
  ])
})

test('what somebody needs is understood, checked with them, promised, stood up for, and told', async () => {
  const page = await app(`moments/${pain?.id}`)
  await page.find('.listening')
  await byKeys(page, [
    [
      'understand it',
      [['to', '.listening textarea'], ['type', 'It must stay'], 'Tab'],
      stands(pain, ({ stage }) => stage === 'understood'),
    ],
    ['check back', [['to', 'button', 'Checked back with them…'], 'Enter'], focused('.listening form input')],
    [
      'not yet',
      [['to', '.listening form button', 'Cancel'], 'Enter'],
      focused('button', 'Checked back with them…'),
    ],
    ['they agreed', ['Enter', ['type', 'call'], 'Enter'], stands(pain, ({ checked }) => checked)],
    ['promise', [['to', '.listening a', 'Promise something…'], 'Enter'], leadsTo('gives/new')],
    ['leave that', [['to', '.give-page button', 'Cancel'], 'Enter'], leadsTo('gives')],
    ['come back', ['g', 'm', ['to', `[data-row="${pain?.id}"]`], 'Enter'], focused('.split-detail')],
    ['take a stand', [['to', '.listening a', 'Take a stand…'], 'Enter'], shows('.stand-part')],
    ['come back again', ['g', 'm', ['to', `[data-row="${pain?.id}"]`], 'Enter'], focused('.split-detail')],
    ['act on it', [['to', 'button', 'Acted on it'], 'Enter'], stands(pain, ({ stage }) => stage === 'acted')],
    [
      'tell them',
      [
        ['to', 'button', 'They were told…'],
        'Enter',
        ['to', '.channel', 'mail'],
        'Enter',
        ['to', '[type=submit]', 'They were told'],
        'Enter',
      ],
      stands(pain, ({ stage }) => stage === 'told'),
    ],
  ])
})

allPressed('moments')
