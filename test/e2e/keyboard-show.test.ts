// Find, impact, the wall and the data without a mouse: each thing one does, the keys for it, and where the focus is then.
import { expect, test } from 'vitest'
import { standardRules } from '../../utils/domain/rulebook'
import { profileFolder } from '../drive/folders.ts'
import { askOf, companyOf, noon, personOf } from '../support/samples'
import { bringIn, heardAgo } from './bring-in.ts'
import { appOf, byKeys, focused, leadsTo, many, shows } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { world } from './setup.ts'

const folder = profileFolder(undefined)
const at = world({ reducedMotion: true, downloads: folder.path })
const app = appOf(at)

const yes = (...uses: ('quote' | 'name' | 'title')[]) =>
  uses.map((use) => ({ use, status: 'given' as const, on: noon, evidence: 'by mail' }))
const firm = companyOf({ names: ['Skerry Rescue'], industry: 'Sea rescue' })
const mill = companyOf({ names: ['Aare Mill'], industry: 'Milling' })
const ana = personOf({
  names: ['Ana Duarte'],
  role: 'CTO',
  company: firm.id,
  publication: 'named',
  consent: yes('quote', 'name', 'title'),
})
const ben = personOf({ names: ['Ben Ode'], company: mill.id })
const cem = personOf({
  names: ['Cem Aydın'],
  company: mill.id,
  publication: 'named',
  consent: yes('quote', 'name'),
})
const night = { useCases: ['Shifts'], objections: ['Too dear'], journey: 'renewal' as const }
const moments = [
  heardAgo(90, 'Your night shift saved the launch.', { person: ana.id, company: firm.id, ...night }),
  heardAgo(60, 'Between us: the night shift is the best we had.', {
    person: ben.id,
    page: { url: 'https://desk.example/1', title: '', channel: 'mail' },
    useCases: ['Launch'],
  }),
  heardAgo(30, 'The night shift was set up in an afternoon.', { person: cem.id, objections: ['Too slow'] }),
  ...Array.from({ length: 14 }, (_, n) => heardAgo(100 + n, `The bell rang ${n} times.`, { person: cem.id })),
]
const asks = [
  askOf({
    person: ana.id,
    state: 'sent',
    gets: 'credit',
    history: [{ on: noon, from: 'queued', to: 'sent' }],
  }),
]

test('words, people and companies are brought in', async () => {
  const rules = [{ ...standardRules, me: 'Robin Falk' }]
  await bringIn(at, { companies: [firm, mill], people: [ana, ben, cem], moments, asks, rules })
  expect(await at.stored('moments')).toHaveLength(17)
})

test('find: looked for, filtered, copied, asked', async () => {
  const page = await app('find')
  await page.find('.find-field')
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.resolve() })
  })
  const filter = (label: string, name: string) =>
    [
      [
        `filter: ${label}`,
        [['to', `select[aria-label="${label}"]`], 'ArrowDown'],
        leadsTo(`find?q=night+shift&${name}=`),
      ],
      [`no filter: ${label}`, ['ArrowUp'], leadsTo('find?q=night+shift')],
    ] as const
  const result = (n: number) => `[data-find="${moments[n]?.id}"]`
  await byKeys(page, [
    ['look for', ['/', ['type', 'night shift']], shows(result(0))],
    ['to what was found', ['Enter'], focused('[data-row]')],
    ['copy by its key', [['to', `${result(0)} [data-row]`], 'c'], shows('.find-said-done', 'Copied')],
    ['copy by its button', [['to', `${result(2)} button`], 'Enter'], shows(`${result(2)} button`, 'Copied')],
    ['not without a yes', [['to', `${result(1)} [data-row]`], 'c'], shows('.find-said-done', 'Not copied')],
    ...filter('Use case', 'use'),
    ...filter('Industry', 'industry'),
    ['open', [['to', `${result(0)} .find-do a`, 'Open'], 'Enter'], leadsTo('moments/')],
    ['back', ['g', 'f', '/', ['type', 'bell']], shows('.rows-more button')],
    ['more', [['to', '.rows-more button'], 'Enter'], many('.rows-more', 0)],
    ['nothing', ['/', 'Control+a', ['type', 'zebra']], shows('.empty')],
    ['all again', [['to', '.empty button', 'Show everything'], 'Enter'], shows('.find-known')],
    ['by a known use', [['to', '.find-known a', 'Launch'], 'Enter'], shows(result(1))],
    ['ask by its button', [['to', `${result(1)} .find-do a`], 'Enter'], leadsTo('asks/new')],
    ['back again', ['g', 'f', '/', ['type', 'night'], 'Enter'], focused('[data-row]')],
    ['ask by its key', [['to', `[data-find="${ana.id}"] [data-row]`], 'a'], leadsTo('asks/new')],
  ])
})

test('impact: the period, a figure, the records behind it, and back', async () => {
  const page = await app('impact')
  await page.find('[data-row="meter.known"]')
  await byKeys(page, [
    [
      'a period',
      [['to', '.segment-part', 'This quarter'], 'Enter'],
      shows('.segment-part[aria-current]', 'This quarter'),
    ],
    [
      'all time',
      [['to', '.segment-part', 'All time'], 'Enter'],
      shows('.segment-part[aria-current]', 'All time'),
    ],
    ['print is there', [['to', 'button', 'Print']], focused('button', 'Print')],
    ['a figure', [['to', '[data-row="meter.known"]'], 'Enter'], focused('.split-detail')],
    ['somebody behind it', [['to', '.impact-rows .row-link', 'Ben Ode'], 'Enter'], leadsTo('people/')],
    [
      'back to the figures',
      ['g', 'i', ['to', '[data-row="meter.known"]'], 'Enter'],
      focused('.split-detail'),
    ],
    ['close it', ['Escape'], focused('[data-row="meter.known"]')],
    ['to the wall', [['to', '.segment-part', 'Wall'], 'Enter'], leadsTo('wall')],
  ])
})

test('the wall: what may be shown, full screen, and a card', async () => {
  const page = await app('wall')
  await page.find('.wall-one')
  const design = (n: number) => (where: typeof page) =>
    where.waitFor(
      (at: number) => document.querySelectorAll<HTMLInputElement>('[name="Design"]')[at]?.checked,
      n,
    )
  await byKeys(page, [
    ['a use', [['to', 'select'], 'ArrowDown'], many('.wall-one', 1)],
    ['all uses', ['ArrowUp'], shows('.wall-one', 'bell')],
    ['what may be shown', [['to', '.segment-part', 'May be shown'], 'Enter'], shows('.wall-hidden')],
    ['what may not', [['to', '.wall-hidden summary'], 'Enter'], shows('.wall-hidden details[open]')],
    ['full screen', [['to', 'a', 'Show full screen'], 'Enter'], focused('.wall-stage')],
    ['the next', ['ArrowRight'], leadsTo('wall?public=1&show=2')],
    ['the one before', ['ArrowLeft'], leadsTo('wall?public=1&show=1')],
    [
      'the next by its button',
      [['to', '.wall-stage-do button:nth-of-type(2)'], 'Enter'],
      leadsTo('wall?public=1&show=2'),
    ],
    [
      'back by its button',
      [['to', '.wall-stage-do button:nth-of-type(1)'], 'Enter'],
      leadsTo('wall?public=1&show=1'),
    ],
    ['leave', ['Escape'], focused('a', 'Show full screen')],
    ['a card', [['to', '.wall-do a', 'Make a card'], 'Enter'], focused('.split-detail')],
    ['another design', [['to', '[name="Design"]'], 'ArrowDown'], design(1)],
    ['a third one', ['ArrowDown'], design(2)],
    ['another size', [['to', '[name="Size"]'], 'ArrowDown'], shows('.card-canvas-square')],
    ['download is there', [['to', 'button', 'Download']], focused('button', 'Download')],
    ['its words', [['to', '.card-maker button:last-child']], focused('.card-maker button')],
    ['close it', ['Escape'], focused('a')],
    [
      'ask for a yes',
      [['to', '.wall-hidden summary'], 'Enter', ['to', '.wall-hidden .button'], 'Enter'],
      leadsTo('asks/new'),
    ],
  ])
})

test('the data: out as a file; what came in is told where one is', async () => {
  const page = await app('data')
  await page.find('.data-counts')
  await byKeys(page, [
    ['to the choice of a file', [['to', 'button', 'Choose a file']], focused('button', 'Choose a file')],
    ['the schema is there', [['to', '.data a']], focused('a')],
    ['export', [['to', 'button', 'Export as JSON'], 'Enter'], shows('[role="status"]', 'Saved as')],
  ])
})

allPressed('show')
