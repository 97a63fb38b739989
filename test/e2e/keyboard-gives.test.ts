// Promises and stands without a mouse: each thing one does, the keys for it, and where the focus is then.
import { expect, test } from 'vitest'
import type { Give } from '../../utils/domain/give'
import { giveOf, personOf } from '../support/samples'
import { bringIn } from './bring-in.ts'
import { appOf, byKeys, focused, kept, many, shows } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const app = appOf(at)

const ana = personOf({ names: ['Ana Duarte'] })
const ben = personOf({ names: ['Ben Ode'] })
const promise = giveOf({ person: ana.id, what: 'A log for admins' })
const stand = giveOf({
  person: ben.id,
  kind: 'stand',
  what: 'They train the rest',
  stand: {
    decision: 'End the free tier',
    decider: 'Pricing board',
    position: 'They train the rest',
    forecast: { measure: 'services that leave', amount: '4 of 11', by: '2026-01-01' },
    review: '2026-01-02',
    shared: false,
    seconds: [],
  },
})
const give = (one: Give, like: (now: Give) => unknown) => kept('gives', one.id, like)
const open = (id: string) => ['to', `.split-list [data-row="${id}"]`] as const

test('people and gives are brought in', async () => {
  await bringIn(at, { people: [ana, ben], gives: [promise, stand] })
  expect(await at.stored('gives')).toHaveLength(2)
})

test('a promise is made, kept and told', async () => {
  const page = await app('gives')
  await page.find('[data-row]')
  await byKeys(page, [
    ['begin', [['to', '.asks-new a', 'Promise'], 'Enter'], focused('.split-detail')],
    ['what is missing', [['to', '.give-page [type=submit]'], 'Enter'], focused('[data-want="what"]')],
    ['leave', [['to', '.give-page button', 'Cancel'], 'Enter'], focused('.asks-new a', 'Promise')],
    [
      'for whom',
      ['Enter', ['to', '.ask-what .field:nth-child(2) select'], ['type', 'Ana']],
      shows('.give-title', 'Ana'),
    ],
    [
      'what',
      [['to', '[data-want="what"]'], ['type', 'A map'], ['to', '.give-page [type=submit]'], 'Enter'],
      shows('p.give-what', 'A map'),
    ],
    ['edit', [['to', '.give-page button', 'Edit'], 'Enter'], focused('.give-page form textarea')],
    [
      'keep it as it was',
      [['to', '.give-page form button', 'Cancel'], 'Enter'],
      focused('.give-page button', 'Edit'),
    ],
    [
      'better words',
      ['Enter', ['type', ' of the coast'], ['to', '.give-page [type=submit]'], 'Enter'],
      focused('.give-page button', 'Edit'),
    ],
    ['done', [['to', '.give-page button', 'Done'], 'Enter'], focused('.give-page button', 'They were told…')],
    ['told', [['to', '.give-page button', 'They were told…'], 'Enter'], focused('.give-page form input')],
    ['not yet', [['to', '.give-page form button', 'Cancel'], 'Enter'], focused('button', 'They were told…')],
    [
      'how',
      ['Enter', ['to', '.channel', 'mail'], 'Enter', ['to', '.give-page [type=submit]'], 'Enter'],
      many('.give-page [role="group"]', 0),
    ],
    [
      'another',
      [open(promise.id), 'Enter', ['to', '.give-page button', 'Done'], 'Enter'],
      give(promise, ({ state }) => state === 'done'),
    ],
    [
      'away with it',
      [['to', '.give-page button', 'Delete'], 'Enter'],
      many(`.split-list [data-row="${promise.id}"]`, 0),
    ],
    ['back with it', ['z'], many(`.split-list [data-row="${promise.id}"]`, 1)],
  ])
})

test('a stand is shared, joined, looked back on and told', async () => {
  const page = await app(`gives/${stand.id}`)
  await page.find('.results')
  await byKeys(page, [
    ['share', [['to', '.stand-share input'], ' '], give(stand, (now) => now.stand?.shared)],
    [
      'somebody joins',
      [['to', '.second input'], ['type', 'Ines'], 'Enter'],
      give(stand, (now) => now.stand?.seconds.length),
    ],
    ['edit', [['to', '.give-page button', 'Edit'], 'Enter'], focused('.give-page form textarea')],
    [
      'keep it',
      [['to', '.give-page form [type=submit]', 'Save'], 'Enter'],
      focused('.give-page button', 'Edit'),
    ],
    [
      'look back',
      [
        ['to', '.result', 'Confirmed'],
        'Enter',
        ['to', '.stand-part [type=submit]', 'Write it down'],
        'Enter',
      ],
      give(stand, (now) => now.stand?.outcome),
    ],
    [
      'I have said it',
      [['to', '.give-page button', 'I have said it'], 'Enter'],
      give(stand, ({ state }) => state === 'done'),
    ],
    ['close it', ['Escape'], focused(`[data-row="${stand.id}"]`)],
  ])
})

allPressed('gives')
