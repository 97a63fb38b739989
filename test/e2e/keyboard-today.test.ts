// Today and the sorting of fresh moments without a mouse: each thing one does, the keys for it, and where the focus is then.
import { expect, test } from 'vitest'
import type { Ask } from '../../utils/domain/ask'
import type { Give } from '../../utils/domain/give'
import { askOf, giveOf, personOf } from '../support/samples'
import { bringIn, heardAgo } from './bring-in.ts'
import { appOf, byKeys, focused, kept, leadsTo, many, shows, staying, stored } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const app = appOf(at)
const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const instant = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const yearAgo = () => {
  const now = new Date()
  return new Date(Date.UTC(now.getFullYear() - 1, now.getMonth(), now.getDate(), 12)).toISOString()
}

const ana = personOf({ names: ['Ana Duarte'], emails: ['ana@customer.example'] })
const ben = personOf({
  names: ['Ben Ode'],
  consent: [{ use: 'quote', status: 'given', on: instant(-90), expires: dayFrom(4), evidence: 'by mail' }],
})
const pain = heardAgo(24 * 5, 'The list was empty again.', {
  person: ben.id,
  kind: 'pain',
  sorted: instant(-4),
})
const need = heardAgo(24 * 200, 'We need it on paper.', { person: ben.id, kind: 'need', stage: 'understood' })
const year = {
  ...heardAgo(0, 'It saved our season.', { person: ana.id, sorted: instant(-360) }),
  heard: yearAgo(),
}
const fresh = ['One.', 'Two.', 'Three.', 'Four.'].map((words, at) => heardAgo(40 - at, words))
const answered = askOf({ person: ana.id, state: 'accepted', gets: 'credit', kind: 'podcast' })
const owed = askOf({ person: ana.id, state: 'completed', gets: 'credit', kind: 'quote' })
const gives = Array.from({ length: 8 }, (_, n) =>
  giveOf({ person: ben.id, what: `Promise ${n + 1}`, due: dayFrom(-9 + n), promised: instant(-20) }),
)
const done = giveOf({ person: ben.id, what: 'Done long ago', state: 'done', done: instant(-3) })

const ask = (one: Ask, state: Ask['state']) => kept<Ask>('asks', one.id, (now) => now.state === state)
const give = (one: Give | undefined, state: Give['state']) =>
  kept<Give>('gives', one?.id, (now) => now.state === state)

test('people, promises and asks are brought in', async () => {
  await bringIn(at, {
    people: [ana, ben],
    moments: [pain, need, year, ...fresh],
    asks: [answered, owed],
    gives: [...gives, done],
  })
  expect(await at.stored('gives')).toHaveLength(9)
})

test('Today: rows open, promises are kept, more is shown, and nobody loses their place', async () => {
  const page = await app('today')
  await page.find('.anniversary')
  await byKeys(page, [
    ['go to the first row', ['j'], focused('[data-row]')],
    ['open a row', ['Enter'], focused('.split-detail')],
    ['come back to Today', ['g', 't'], shows('.today-summary')],
    ['show more rows', [['to', '.today-more button', 'Show more (2 left)'], 'Enter'], many('.today-more', 0)],
    [
      'keep a promise',
      [['to', `li:has([data-row="${gives[0]?.id}"]) button`, 'Done'], 'Enter'],
      give(gives[0], 'done'),
    ],
    ['go on with the next', [], focused(`[data-row="${gives[1]?.id}"]`)],
    [
      'keep the last of them',
      [['to', `li:has([data-row="${gives[7]?.id}"]) button`, 'Done'], 'Enter'],
      give(gives[7], 'done'),
    ],
    [
      'note the day that was agreed',
      [['to', `li:has([data-row="${answered.id}"]) button`, 'Day agreed'], 'Enter'],
      ask(answered, 'scheduled'),
    ],
    [
      'note that somebody was thanked',
      [['to', `li:has([data-row="${owed.id}"]) button`, 'Thanked'], 'Enter'],
      ask(owed, 'thanked'),
    ],
    [
      'tell what was done',
      [['to', `li:has([data-row="${done.id}"]) .button`, 'Tell them'], 'Enter'],
      leadsTo('gives/'),
    ],
    ['open how they were told', [['to', 'button', 'They were told…'], 'Enter'], focused('.form input')],
    [
      'leave that',
      ['Escape', ['to', '.form button', 'Cancel'], 'Enter'],
      focused('button', 'They were told…'),
    ],
    [
      'say how',
      ['Enter', ['to', '.channel', 'call'], 'Enter', ['to', 'button', 'They were told'], 'Enter'],
      give(done, 'told'),
    ],
  ])
})

test('Today: a loop is closed, a yes renewed, and a year with somebody is not forgotten', async () => {
  const page = await app('today')
  await page.find('.anniversary')
  const led = await staying(page)
  await byKeys(page, [
    [
      'answer',
      [['to', `li:has([data-row="${pain.id}"]) .button`, 'Answer'], 'Enter'],
      leadsTo(`moments/${pain.id}`),
    ],
    ['come back', ['g', 't'], shows('.anniversary')],
    [
      'promise something',
      [['to', `li:has([data-row="${need.id}"]) .button`, 'Promise something…'], 'Enter'],
      shows('.give-page form'),
    ],
    ['come back again', ['g', 't'], shows('.anniversary')],
    [
      'close a loop',
      [['to', `li:has([data-row="${need.id}"]) .button`, 'Close it'], 'Enter'],
      leadsTo(`moments/${need.id}`),
    ],
    ['act on it', [['to', 'button', 'Acted on it'], 'Enter'], shows('.stage[aria-current]', 'Acted')],
    [
      'tell them',
      [['to', 'button', 'They were told…'], 'Enter', ['type', 'mail'], 'Enter'],
      shows('.stage[aria-current]', 'Told'),
    ],
    ['go to Today by the palette', ['Control+k', ['type', 'today'], 'Enter'], shows('.anniversary')],
    [
      'renew a yes',
      [['to', `li:has([data-row="${ben.id}quote"]) .button`, 'Renew it'], 'Enter'],
      leadsTo(`people/${ben.id}`),
    ],
    ['back to Today', ['g', 't'], shows('.anniversary')],
    [
      'open a thank-you',
      [['to', '.anniversary button', 'Thank them…'], 'Enter'],
      shows('.anniversary-draft textarea'),
    ],
    [
      'word it',
      [['to', '.anniversary-draft textarea'], ['type', 'Dear Ana, '], 'Escape'],
      focused('[data-row]', 'Ana'),
    ],
    [
      'as a mail',
      [['to', '.anniversary-draft a[href^="mailto:"]'], 'Enter'],
      led('mailto:ana@customer.example'),
    ],
    [
      'open how it was said',
      [['to', '.anniversary-draft button', 'They were thanked'], 'Enter'],
      focused('.anniversary-draft input'),
    ],
    [
      'leave that',
      [['to', '.anniversary-draft button', 'Cancel'], 'Enter'],
      focused('.anniversary-draft button', 'They were thanked'),
    ],
    [
      'say that they were thanked',
      ['Enter', ['to', '.channel', 'mail'], 'Enter', ['to', '.anniversary-draft [type=submit]'], 'Enter'],
      many('.anniversary', 0),
    ],
    ['put fresh moments in order', [['to', '.button', 'Put them in order'], 'Enter'], focused('.sort-card')],
  ])
  expect(
    (await stored<Give>(page, 'gives')).some(({ kind, state }) => kind === 'thanks' && state === 'told'),
  ).toBe(true)
})

test('sorting: every key, and every button of it', async () => {
  const page = await app('sort')
  await page.find('.sort-card')
  const words = (text: string) => shows('.sort-card .quote-words', text)
  const kind = (text: string) => shows('.sort-kind[aria-pressed="true"]', text)
  await byKeys(page, [
    ['a kind', ['5'], kind('Need')],
    ['the other side', ['s'], kind('Praise')],
    ['back by its button', [['to', '.sort-card button', 'side'], 'Enter'], kind('Need')],
    ['a kind by its button', [['to', '.sort-kind', 'Story'], 'Enter'], kind('Story')],
    ['a tag', ['t', ['type', 'paper'], 'Enter'], shows('.sort-tags .chip', 'paper')],
    ['out of the field', ['Escape'], focused('.sort-card')],
    ['a tag off', [['to', '.chip-remove'], 'Enter'], many('.sort-tags .chip', 0)],
    ['somebody', ['Escape', ['to', '.sort-fields > .button'], 'Enter'], focused('.sort-person select')],
    ['nobody after all', ['Escape'], focused('.sort-card')],
    ['somebody new', ['p', 'Tab', ['type', 'Cem Aydın'], 'Enter'], shows('.sort-by', 'Cem Aydın')],
    ['next', ['Enter'], words('Two.')],
    ['back', ['k'], words('One.')],
    ['next by its button', [['to', '.sort-do .button-go'], 'Enter'], words('Two.')],
    ['discard', ['x'], words('Three.')],
    ['take it back', ['z'], words('Two.')],
    ['discard by its button', [['to', '.sort-do .button', 'Discard'], 'Enter'], words('Three.')],
    ['take it back by the bar', [['to', '.undo-bar button'], 'Enter'], words('Two.')],
    ['the end', ['Enter', 'Enter', 'Enter'], focused('.sort-end')],
    ['back from the end', [['to', '.sort-end button', 'Back'], 'Enter'], focused('.sort-card')],
    ['an ask', ['a'], leadsTo('asks/new?moment=')],
  ])
})

allPressed('today')
