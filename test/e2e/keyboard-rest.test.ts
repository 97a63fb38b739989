// What no other walk comes past, without a mouse: seldom used fields, links and answers.
import { expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import type { Give } from '../../utils/domain/give'
import type { Person } from '../../utils/domain/person'
import { appOf, byKeys, type Deed, focused, kept, leadsTo, many, shows } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { ana, ben, bringRecords, done, draft, give, said, sent } from './keyboard-records.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const app = appOf(at)

test('records are brought in', async () => {
  await bringRecords(at)
  expect(await at.stored('people')).toHaveLength(4)
})

const ask = (one: Ask, like: (now: Ask) => unknown) => kept<Ask>('asks', one.id, like)
const person = (one: Person, like: (now: Person) => unknown) => kept<Person>('people', one.id, like)

test('asks: a kind of one’s own, a draft, a no for now, a day to hold until, all that came of it', async () => {
  const page = await app('asks/new')
  await page.find('.ask-what')
  await byKeys(page, [
    [
      'a review',
      [
        ['to', '.ask-what select'],
        ['type', 'Review'],
      ],
      shows('.ask-what .field:last-child select', 'Google'),
    ],
    [
      'where',
      [['to', '.ask-what .field:last-child select'], 'ArrowDown'],
      focused('.ask-what .field:last-child select'),
    ],
    ['another kind', [['to', '.ask-what .field:first-child select'], 'End'], focused('.ask-what select')],
    [
      'what it is called',
      [
        ['to', '.ask-what .field:nth-child(2) input'],
        ['type', 'Choir'],
      ],
      shows('.ask-page'),
    ],
    [
      'its words',
      [
        ['to', '.ask-message'],
        ['type', 'Would you sing?'],
      ],
      shows('.ask-page'),
    ],
    ['keep it as a draft', [['to', '.ask-page button', 'Keep as a draft'], 'Enter'], leadsTo('asks/0')],
    [
      'a draft still',
      [['to', '.ask-page button', 'Keep as a draft'], 'Enter'],
      focused('.ask-page button', 'Queue'),
    ],
    ['one that went out', ['Escape', ['to', `[data-row="${sent.id}"]`], 'Enter'], focused('.split-detail')],
    ['what was said', [['to', '.ask-page a.event-words'], 'Enter'], leadsTo(`moments/${said[0]}`)],
    ['back to it', ['g', 'a', ['to', `[data-row="${sent.id}"]`], 'Enter'], focused('.split-detail')],
    [
      'a no for now',
      [['to', '.ask-page button', 'They said no'], 'Enter', ['to', '.form button', 'Not this time'], 'Enter'],
      ask(sent, ({ state }) => state === 'declined'),
    ],
    ['one that is agreed', ['Escape', ['to', `[data-row="${done.id}"]`], 'Enter'], focused('.split-detail')],
    [
      'done',
      [['to', '.ask-page button', 'Done'], 'Enter', ['to', '.form .field textarea'], ['type', 'A talk']],
      shows('.form'),
    ],
    [
      'how they were told',
      [
        ['to', '.form .field input:not([type=number])'],
        ['type', 'call'],
        ['to', '.form [type=submit]'],
        'Enter',
      ],
      ask(done, ({ outcome }) => outcome),
    ],
    [
      'a draft goes into the queue',
      ['Escape', ['to', `[data-row="${draft.id}"]`], 'Enter', ['to', '.queue button', 'Queue'], 'Enter'],
      ask(draft, ({ state }) => state !== 'draft'),
    ],
    [
      'held until',
      [
        ['to', '.ask-page button', 'Hold…'],
        'Enter',
        ['type', 'Away'],
        ['to', '.ask-page form [type=date]'],
        ['type', '01012030'],
      ],
      shows('form [type=date]'),
    ],
    [
      'so it is',
      [['to', '.ask-page form [type=submit]'], 'Enter'],
      ask(draft, ({ state }) => state === 'held'),
    ],
  ])
})

test('people: what they agreed to in full, an answer nobody asks for, what was between us', async () => {
  const page = await app(`people/${ana.id}`)
  await page.find('.person')
  const back: Deed = [
    'back to them',
    ['g', 'p', ['to', `[data-row="${ana.id}"]`], 'Enter'],
    focused('.split-detail'),
  ]
  const form = '.box .form .field'
  await byKeys(page, [
    ['an old answer', [['to', '.fit-gone button'], 'Enter'], many('.fit-gone', 0)],
    [
      'an answer for a name',
      [['to', 'button', 'Add an answer…'], 'Enter', 'ArrowDown'],
      focused(`${form} select`),
    ],
    [
      'with its proof',
      [
        ['to', `${form} textarea`],
        ['type', 'by mail'],
      ],
      shows('.box .form'),
    ],
    [
      'until',
      [['to', `${form} input[type=date]`], ['type', '01012030'], ['to', '.box .form [type=submit]'], 'Enter'],
      person(ana, ({ consent }) => consent.length === 1),
    ],
    [
      'who they are to us',
      [
        ['to', '.person-edit button', 'Edit'],
        'Enter',
        ['to', '.person-head form select'],
        'ArrowDown',
        ['to', '.person-head form [type=submit]'],
        'Enter',
      ],
      person(ana, ({ relation }) => relation),
    ],
    ['words of theirs', [['to', '.timeline a.event-words'], 'Enter'], leadsTo('moments/')],
    back,
    ['what they did', [['to', '.timeline a.event-what'], 'Enter'], leadsTo('')],
    back,
    ['their part', [['to', '.person a[href*="#/data"]'], 'Enter'], leadsTo('data?person=')],
    ['everything', [['to', '.export a'], 'Enter'], () => page.waitFor(() => location.hash === '#/data')],
    // The link is gone, and the focus stands in the choice beside it, where letters choose.
    ['out of the choice', [['to', '.export button']], focused('.export button')],
    back,
    [
      'their company’s part',
      ['g', 'c', ['to', '.split-list [data-row]'], 'Enter', ['to', '.person-edit a'], 'Enter'],
      leadsTo('data?company='),
    ],
    back,
    ['all they said', [['to', '.person a', 'moment'], 'Enter'], leadsTo('moments?person=')],
    [
      'a nomination',
      ['g', 'p', ['to', `[data-row="${ben.id}"]`], 'Enter', ['to', 'button', 'Nominate as'], 'Enter'],
      focused('.box .form textarea'),
    ],
    [
      'with a limit',
      [['to', '.box .form select'], 'ArrowDown', ['to', '.box .form button', 'Cancel'], 'Enter'],
      focused('button', 'Nominate as'),
    ],
    [
      'later',
      ['g', 'p', ['to', '.filters-link'], 'Enter', ['to', '.pair button', 'Later'], 'Enter'],
      focused('.pairs-end, .pair'),
    ],
  ])
})

test('gives, figures and find: days, words that stand for a stand, months, one filter less', async () => {
  const page = await app(`gives/${give.id}`)
  await page.find('.give-page')
  await byKeys(page, [
    ['what was said', [['to', '.give-page a.event-words'], 'Enter'], leadsTo('moments/')],
    [
      'another day',
      [
        'g',
        'g',
        ['to', `[data-row="${give.id}"]`],
        'Enter',
        ['to', '.give-page button', 'Edit'],
        'Enter',
        ['to', '.give-page [type=date]'],
        ['type', '02022031'],
        ['to', '.give-page [type=submit]'],
        'Enter',
      ],
      kept<Give>('gives', give.id, ({ due }) => due?.startsWith('2031')),
    ],
    [
      'a promise by a day',
      ['g', 'g', ['to', '.asks-new a'], 'Enter', ['to', '.give-page [type=date]'], ['type', '02022031']],
      shows('.give-page'),
    ],
    [
      'a stand',
      [
        ['to', '.ask-what select'],
        ['type', 'St'],
      ],
      shows('.stand-part'),
    ],
    [
      'words for it',
      [
        ['to', '.stand-part [type=search]'],
        ['type', 'twice'],
      ],
      many('.evidence li', 1),
    ],
    ['these', [['to', '.evidence input'], ' '], shows('.evidence')],
    [
      'months as a table',
      ['Escape', 'g', 'i', ['to', 'summary'], 'Enter'],
      shows('.shell-view details[open]'),
    ],
    [
      'a filter and words that have nothing in common',
      ['g', 'f', '/', ['type', 'held'], ['to', 'select[aria-label="Use case"]'], ['type', 'S']],
      shows('.empty'),
    ],
    ['without the filter', [['to', '.empty button', 'Without'], 'Enter'], shows('[data-find]')],
    [
      'to the moments from the end of sorting',
      ['g', 's', ['to', '.sort-do .button-go'], 'Enter', ['to', '.sort-end a', 'Moments'], 'Enter'],
      leadsTo('moments'),
    ],
  ])
})

allPressed('rest')
