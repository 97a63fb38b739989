// Words, names and addresses that attack whoever shows them, in every view: shown as they are, they do nothing.
import { beforeAll, expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import type { Page, Place } from '../drive/launch.ts'
import { attackingLibrary } from './hostile-library.ts'
import { tell } from './hostile-tally.ts'
import { plant, visitAll, type Watch, type Watched, watchOver } from './hostile-watch.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
let library: ReturnType<typeof attackingLibrary>
const texts = () => library.all.map(({ text }) => text)
const loaded = () => at.hits.filter((hit) => hit.includes('evil'))

beforeAll(async () => {
  library = attackingLibrary(at.at('evil-'))
  // Opened once by the app itself, which makes the database.
  const page = await at.browser.extensionPage('app.html#/moments')
  await page.find('.empty')
  await page.evaluate(plant, library.rows as unknown as Record<string, object[]>)
  await page.close()
})

/** A page of ours with its watch; whatever comes up after that is watched. */
async function watched(path: string): Promise<Page> {
  const page = await at.open(`${at.browser.origin}/${path}`)
  await page.find('#view *, #slip *, main *')
  await page.evaluate(watchOver, texts())
  return page
}
const every = <T>(list: readonly T[], step: number) => list.filter((_, at) => at % step === 0)
const to = (view: string, records: readonly { id: string }[]) => records.map(({ id }) => `${view}/${id}`)
const watchOf = (place: Place) => place.evaluate(() => (globalThis as Watched).watcher.watch)
const nothing = { ran: [], refused: [], thrown: [], strange: [], links: [] } satisfies Partial<Watch>

const lists = [
  'today',
  'moments',
  'people',
  'companies',
  'asks',
  'gives',
  'impact',
  'wall',
  'wall?public=1',
  'wall?public=1&show=1',
  'data',
  'sort',
  'find',
  'find?q=more',
  'asks/new',
  'gives/new',
]

test('516 texts that attack, and 60 addresses, are shown in every view and do nothing', async () => {
  const { moments, people, companies, asks, gives, drafts } = library.rows
  expect(library.all.length).toBeGreaterThanOrEqual(500)
  expect(library.urls).toHaveLength(60)
  const page = await watched('app.html#/today')
  const before = await page.evaluate(() => `${location.origin}${location.pathname} ${document.title}`)
  await page.evaluate(visitAll, lists)
  await page.evaluate(visitAll, ['moments'], true)
  // The first sixty hold the addresses; each detail shows a dozen texts more.
  const details = [
    ...to('moments', moments.slice(0, 60)),
    ...to('wall', every(moments, 86)),
    ...to('people', every(people, 16)),
    ...to('companies', every(companies, 20)),
    ...to('asks', every(asks, 10)),
    ...to('gives', every(gives, 8)),
    ...to('draft', every(drafts, 10)),
  ]
  expect(await page.evaluate(visitAll, details)).toMatchObject(nothing)
  await page.evaluate(visitAll, ['impact?figure=known', `data?person=${people[0]?.id}`, 'moments'])
  await page.keyboard.press('Control+k')
  await page.find('.palette-input')
  await page.keyboard.type('more')
  await page.find('.palette-option')
  const watch = await page.evaluate(visitAll, [''])
  expect(watch).toMatchObject(nothing)
  expect(watch.shown).toBe(library.all.length)
  expect(loaded()).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => `${location.origin}${location.pathname} ${document.title}`)).toBe(before)
  // The watch itself: one address and one element of the kind are noticed.
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.setAttribute('href', 'java\nscript:ran(1)')
    document.querySelector('#view')?.append(link, document.createElement('marquee'))
  })
  const control = await page.evaluate(visitAll, [''])
  expect(control.links).toHaveLength(1)
  expect(control.strange).toEqual(['<marquee>'])
  tell({
    vector: `stored texts (${lists.length + details.length + 4} views)`,
    tried: library.all.length,
    through: 0,
    control: 'both noticed',
  })
}, 120_000)

test('forty names that turn, hide, pile up or never end are shown, alone in their line, and fit into 320 px', async () => {
  expect(library.names).toHaveLength(40)
  const { people, companies, moments, asks, drafts } = library.rows
  const page = await watched('app.html#/people')
  await page.setViewport(320, 640)
  const named = [
    ...lists,
    ...to('people', people.slice(0, 40)),
    ...to('companies', every(companies.slice(0, 40), 2)),
    ...to('moments', every(moments.slice(0, 120), 6)),
    ...to('asks', every(asks, 18)),
    ...to('draft', every(drafts, 6)),
  ]
  await page.evaluate(watchOver, library.names)
  const watch = await page.evaluate(visitAll, named)
  expect(watch).toMatchObject({ ...nothing, loose: [], wide: [] })
  expect(watch.shown).toBe(library.names.length)
  // The watch itself: a name beside other words, and one that does not break.
  await page.evaluate((name: string) => {
    const beside = document.createElement('p')
    beside.append(`By ${name}`, ' on Sunday')
    const long = document.createElement('pre')
    long.append('W'.repeat(400))
    document.querySelector('#view')?.append(beside, long)
  }, library.names[0] ?? '')
  const control = await page.evaluate(visitAll, [''])
  expect(control.loose).toHaveLength(1)
  expect(control.wide.length).toBeGreaterThan(0)
  tell({
    vector: `hostile names (${named.length} views at 320 px)`,
    tried: library.names.length,
    through: 0,
    control: 'both noticed',
  })
}, 120_000)

test('the panel, the options and the slip show them, too', async () => {
  for (const path of ['panel.html#/today', 'options.html']) {
    const page = await watched(path)
    const watch = await page.evaluate(visitAll, [''])
    expect(watch, path).toMatchObject(nothing)
  }
  const page = await at.open(at.at('plain.html?slip'))
  const words = texts().slice(0, 20).join('\n')
  await page.evaluate((text: string) => {
    const box = document.createElement('p')
    box.id = 'attack'
    box.textContent = text
    document.body.replaceChildren(box)
    getSelection()?.selectAllChildren(box)
  }, words)
  await at.browser.pressCommand('clip', page)
  const slip = await new Hands(page).slip()
  await slip.evaluate(watchOver, texts().slice(0, 20))
  const watch = await slip.evaluate(visitAll, [''])
  expect(watch).toMatchObject({ ...nothing, shown: 20 })
  expect(loaded()).toEqual([])
})

test('the same texts in a page that takes them for markup become elements, and run', async () => {
  const page = await at.open(at.at('plain.html'))
  await page.evaluate(watchOver, [])
  const inert = library.all.filter(({ text }) => !/<(meta|base|form)/.test(text)).map(({ text }) => text)
  const elements = await page.evaluate((all: string[]) => {
    const parsed = all.map((text) => new DOMParser().parseFromString(text, 'text/html'))
    return parsed.filter((one) => one.querySelector('body *, head *, [onload]')).length
  }, texts())
  await page.evaluate((all: string[]) => {
    const box = document.createElement('div')
    document.body.append(box)
    for (const text of all) box.insertAdjacentHTML('beforeend', text)
  }, inert)
  await page.waitFor(() => new Set((globalThis as Watched).watcher.watch.ran).size > 50)
  const ran = new Set((await watchOf(page)).ran).size
  const markup = library.all.filter(({ markup }) => markup).length
  expect(elements).toBeGreaterThan(markup * 0.9)
  expect(loaded().length).toBeGreaterThan(10)
  tell({
    vector: 'the same as markup (control)',
    tried: inert.length,
    through: ran,
    control: `${elements} parsed`,
  })
})
