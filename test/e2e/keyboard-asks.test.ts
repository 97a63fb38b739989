// Asks without a mouse: each thing one does, the keys for it, and where the focus is then.
import { expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import type { Person } from '../../utils/domain/person'
import { until } from '../drive/until.ts'
import type { Page } from '../drive/launch.ts'
import { askOf, noon, personOf } from '../support/samples'
import { bringIn, heardAgo } from './bring-in.ts'
import { appOf, byKeys, focused, kept, leadsTo, many, shows, stored } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const app = appOf(at)

const ana = personOf({ names: ['Ana Duarte'], emails: ['ana@customer.example'], advocate: undefined })
const ben = personOf({ names: ['Ben Ode'], emails: ['ben@customer.example'] })
const cem = personOf({ names: ['Cem Aydın'], emails: ['cem@customer.example'] })
const dora = personOf({ names: ['Dora Lind'] })
const pain = heardAgo(5, 'The list was empty again.', { person: ben.id, kind: 'pain' })
const whole = { gets: 'credit', state: 'queued', message: 'Hello, would you?' } as const
const held = askOf({ person: ben.id, kind: 'podcast', ...whole })
const queued = askOf({ person: cem.id, kind: 'quote', ...whole })
const asked = askOf({
  person: dora.id,
  kind: 'speaking',
  ...whole,
  state: 'sent',
  history: [{ on: noon, from: 'queued', to: 'sent' }],
})
const ask = (one: Ask, like: (now: Ask) => unknown) => kept('asks', one.id, like)
const asks =
  (number: number, like: (one: Ask) => boolean = () => true) =>
  (page: Page) =>
    until(`${number} asks`, async () => (await stored<Ask>(page, 'asks')).filter(like).length === number)
const open = (id: string) => ['to', `.split-list [data-row="${id}"]`] as const

test('people and asks are brought in', async () => {
  await bringIn(at, {
    people: [ana, ben, cem, dora],
    moments: [pain],
    asks: [held, queued, asked],
  })
  expect(await at.stored('asks')).toHaveLength(3)
})

test('a new ask: whom, what they get, the words, and into the queue', async () => {
  const page = await app('asks')
  await page.find('[data-row]')
  await byKeys(page, [
    ['begin', [['to', '.asks-new a', 'New ask'], 'Enter'], focused('.split-detail')],
    ['leave', ['Escape'], focused('.asks-new a', 'New ask')],
    [
      'begin again',
      ['Enter', ['to', '.ask-what .field:nth-child(1) select'], ['type', 'Quote']],
      shows('.ask-title'),
    ],
    ['who fits', [['to', '.who-fits-one', 'Cem'], 'Enter'], many('.who-fits', 0)],
    [
      'somebody else',
      [
        ['to', '.ask-what .field:nth-child(2) select'],
        ['type', 'Ana'],
      ],
      shows('.values', ''),
    ],
    ['what is missing', [['to', '.queue button', 'Queue'], 'Enter'], focused('[data-benefit]')],
    ['a suggestion', [['to', '.suggestion'], 'Enter'], shows('.suggestion[aria-pressed="true"]')],
    ['what is missing then', [['to', '.queue button', 'Queue'], 'Enter'], focused('.values-answer')],
    ['our values', ['Enter'], shows('.values-answer[aria-pressed="true"]', 'Yes')],
    ['the words', [['to', 'button', 'Draft a message'], 'Enter'], focused('.face-by button')],
    ['what one expects', [['to', '.grade', '3'], 'Enter'], shows('.grade[aria-pressed="true"]', '3')],
    ['queue it', [['to', '.queue button', 'Queue'], 'Enter'], asks(4)],
    ['what was made is open', [], focused('.split-detail')],
    ['edit it', [['to', '.ask-page button', 'Edit'], 'Enter'], focused('.ask-page .form select')],
    [
      'keep that',
      [['to', '.ask-page .form .button-go', 'Save'], 'Enter'],
      focused('.ask-page button', 'Edit'),
    ],
    ['who signs', [['to', '.my-name input'], ['type', 'Robin Falk'], 'Enter'], shows('a[href^="mailto:"]')],
    [
      'not at all',
      [['to', '.ask-page button', 'Cancel the ask'], 'Enter'],
      asks(1, ({ state }) => state === 'cancelled'),
    ],
  ])
})

test('an ask goes its way: held, freed, sent, agreed, done, thanked', async () => {
  const page = await app('asks')
  await page.find('[data-row]')
  await byKeys(page, [
    ['open', [open(queued.id), 'Enter'], focused('.split-detail')],
    ['hold', [['to', '.ask-page button', 'Hold…'], 'Enter'], focused('.ask-page form textarea')],
    ['not yet', [['to', '.ask-page form button', 'Cancel'], 'Enter'], focused('button', 'Hold…')],
    [
      'with a reason',
      ['Enter', ['type', 'They are on holiday'], ['to', '.ask-page form [type=submit]'], 'Enter'],
      ask(queued, ({ state }) => state === 'held'),
    ],
    [
      'free it',
      [['to', '.ask-page button', 'Free it'], 'Enter'],
      ask(queued, ({ state }) => state === 'queued'),
    ],
    ['to the mail', [['to', '.ask-page a[href^="mailto:"]']], focused('a')],
    ['copy the words', [['to', '.ask-page button', 'Copy']], focused('button', 'Copy')],
    [
      'it was sent',
      [['to', '.ask-page button', 'It was sent'], 'Enter'],
      ask(queued, ({ state }) => state === 'sent'),
    ],
    [
      'they said yes',
      [['to', '.ask-page button', 'They said yes'], 'Enter'],
      ask(queued, ({ state }) => state === 'accepted'),
    ],
    [
      'a day',
      [['to', '.ask-page button', 'Day agreed'], 'Enter'],
      ask(queued, ({ state }) => state === 'scheduled'),
    ],
    ['done', [['to', '.ask-page button', 'Done'], 'Enter'], focused('.ask-page form :is(button, input)')],
    ['not yet done', [['to', '.ask-page form button', 'Cancel'], 'Enter'], focused('button', 'Done')],
    [
      'with a grade',
      ['Enter', ['to', '.grade', '4'], 'Enter', ['to', 'input[type=number]'], ['type', '30'], 'Enter'],
      ask(
        queued,
        ({ state, outcome }) => state === 'completed' && outcome?.actual === 4 && outcome.minutes === 30,
      ),
    ],
    ['thanked', [['to', '.ask-page button', 'Thanked…'], 'Enter'], focused('.ask-page form input')],
    [
      'by call',
      [['to', '.channel', 'call'], 'Enter', ['to', '.ask-page form [type=submit]'], 'Enter'],
      ask(queued, ({ state }) => state === 'thanked'),
    ],
    [
      'a deal',
      [['to', 'button', 'Helped with a deal'], 'Enter', ['type', 'Skerry'], 'Enter'],
      ask(queued, ({ influence }) => influence),
    ],
    ['close it', ['Escape'], focused(`[data-row="${queued.id}"]`)],
  ])
})

test('an ask that is held goes out with a reason, a no is noted, and one is taken away', async () => {
  const page = await app(`asks/${held.id}`)
  await page.find('.holds')
  await byKeys(page, [
    ['what holds it', [['to', '.holds a'], 'Enter'], leadsTo(`moments/${pain.id}`)],
    ['back', ['g', 'a', open(held.id), 'Enter'], focused('.split-detail')],
    [
      'send anyway',
      [['to', '.ask-page button', 'Send anyway…'], 'Enter'],
      focused('.ask-page form textarea'),
    ],
    ['rather not', [['to', '.ask-page form button', 'Cancel'], 'Enter'], focused('button', 'Send anyway…')],
    [
      'with a reason',
      ['Enter', ['type', 'They asked for it'], 'Tab', 'Enter'],
      ask(held, ({ state }) => state === 'sent'),
    ],
    [
      'they said no',
      [['to', '.ask-page button', 'They said no…'], 'Enter'],
      focused('.ask-page .form textarea'),
    ],
    ['not yet', [['to', '.ask-page .form button', 'Cancel'], 'Enter'], focused('button', 'They said no…')],
    [
      'never this kind',
      ['Enter', ['type', 'No podcasts'], ['to', '.ask-page .form button', 'Never'], 'Enter'],
      ask(held, ({ state }) => state === 'declined'),
    ],
    [
      'no reply from another',
      ['g', 'a', open(asked.id), 'Enter', ['to', '.ask-page button', 'No reply'], 'Enter'],
      ask(asked, ({ state }) => state === 'no-reply'),
    ],
    ['away with it', [['to', '.ask-page button', 'Delete'], 'Enter'], asks(3)],
    ['back with it', ['z'], asks(4)],
    ['a sample', [['to', '.asks-sample'], 'Enter'], shows('.ask-page form')],
    ['by lot', [['to', 'input[type=number]'], 'ArrowDown', 'ArrowDown', 'Enter'], leadsTo('asks')],
  ])
  expect((await stored<Person>(page, 'people')).find(({ id }) => id === ben.id)?.declines).toHaveLength(1)
})

allPressed('asks')
