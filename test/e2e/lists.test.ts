// Lists by keys alone: several at once, filters in the address and under a name, companies, and two that are one.
import { expect, test } from 'vitest'
import type { Company } from '../../utils/domain/company'
import type { Person } from '../../utils/domain/person'
import type { Rulebook } from '../../utils/domain/rulebook'
import type { Page, Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { askOf, companyOf, giveOf, noon, personOf } from '../support/samples'
import { bringIn, heardAgo } from './bring-in.ts'
import { choose } from './choose.ts'
import { tabTo } from './by-keyboard.ts'
import { world } from './setup.ts'
import { wrongIn } from './wrong-in.ts'

const at = world({ reducedMotion: true })
const app = (path: string): Promise<Page> => at.open(`${at.browser.origin}/app.html#/${path}`)

const company = companyOf({ names: ['Skerry Rescue'], domains: ['skerry.example'] })
const double = companyOf({ names: ['Skerry Rescue Ltd'] })
const maren = personOf({ names: ['Maren Solheim'], company: company.id, since: '2026-01-01T00:00:00.000Z' })
const solhem = personOf({ names: ['Maren Solhem'], company: company.id, tags: ['vip'], since: noon })
const ana = personOf({ names: ['Ana Duarte'] })
const moments = [
  heardAgo(9, 'The whole watch worked from one list.', { person: solhem.id, company: company.id }),
  heardAgo(8, 'The list was empty again.', { person: maren.id, company: company.id, kind: 'pain' }),
  heardAgo(7, 'It saved our season.', { person: ana.id }),
]
const asks = [
  askOf({ person: solhem.id, company: company.id, state: 'queued', gets: 'credit', history: [] }),
  askOf({
    person: ana.id,
    kind: 'podcast',
    state: 'sent',
    history: [{ on: noon, from: 'queued', to: 'sent' }],
  }),
]
const gives = [giveOf({ person: solhem.id }), giveOf({ person: ana.id, state: 'done', done: noon })]

const stores = ['companies', 'people', 'moments', 'asks', 'gives', 'rules'] as const
const all = async () => Promise.all(stores.map((noun) => at.stored(noun)))
const people = async () => at.stored<Person>('people')
const rowsLeft = (place: Place, many: number) =>
  place.waitFor((wanted: number) => document.querySelectorAll('[data-row]').length === wanted, many)
const selected = (page: Page, many: number) => page.find('.selection-count', `${many} selected`)
const noneSelected = (page: Page) => page.waitFor(() => !document.querySelector('.selection-bar'))
test('people, companies, moments, asks and gives are brought in', async () => {
  await bringIn(at, { companies: [company, double], people: [maren, solhem, ana], moments, asks, gives })
  // What is queued is held for the pain; only then does everything stand still.
  const page = await app('asks')
  await page.find('.state-held')
  await page.close()
  expect(await people()).toHaveLength(3)
})

test('all are picked, tagged, and the tag is taken back exactly', async () => {
  const before = await all()
  const page = await app('people')
  await rowsLeft(page, 3)
  await page.keyboard.press('j')
  await page.keyboard.press('Control+a')
  await selected(page, 3)
  expect(await wrongIn(page)).toEqual([])
  await page.keyboard.press('t')
  await page.waitFor(() => document.activeElement?.matches('.selection-tag input'))
  await page.keyboard.type('nordic')
  await page.keyboard.press('Enter')
  await until('all of them tagged', async () => (await people()).every(({ tags }) => tags.includes('nordic')))
  await page.find('.undo-bar', '3 tagged')
  await page.waitFor(() => document.activeElement?.matches('[data-row]'))
  await page.keyboard.press('z')
  await until('no tag', async () => (await people()).every(({ tags }) => !tags.includes('nordic')))
  expect(await all()).toEqual(before)
  await selected(page, 3)
  await page.keyboard.press('Escape')
  await noneSelected(page)
})

test('a few are picked one after the other, hidden ones are left alone, and deleted ones come back', async () => {
  const before = await all()
  const page = await app('moments')
  await rowsLeft(page, 3)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await selected(page, 1)
  await page.keyboard.press('Shift+J')
  await selected(page, 2)
  await page.keyboard.press('x')
  await selected(page, 1)
  await page.keyboard.press('x')
  await choose(page, 'select[aria-label="Kind"]', 'pain')
  await rowsLeft(page, 1)
  await selected(page, 1)
  await choose(page, 'select[aria-label="Kind"]', '')
  await rowsLeft(page, 3)
  await selected(page, 2)
  await page.keyboard.press('j')
  await page.keyboard.press('Delete')
  await until('two to be gone', async () => (await at.stored('moments')).length === 1)
  await noneSelected(page)
  await page.waitFor(() => document.activeElement?.matches('[data-row]'))
  await page.keyboard.press('z')
  await until('two to be back', async () => (await at.stored('moments')).length === 3)
  const [, , now] = await all()
  expect(now).toEqual(before[2])
})

test('a kind is set for several by keys, through the bar', async () => {
  const page = await app('moments')
  await rowsLeft(page, 3)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('.')
  await tabTo(page, 'summary', 'Set kind')
  await page.keyboard.press('Enter')
  await tabTo(page, '.choose-list button', 'Story')
  await page.keyboard.press('Enter')
  const [newest] = moments.toReversed()
  const kind = async () =>
    (await at.stored<{ id: string; kind: string }>('moments')).find(({ id }) => id === newest?.id)?.kind
  await until('a story', async () => (await kind()) === 'story')
  await page.keyboard.press('z')
  await until('praise again', async () => (await kind()) === 'praise')
})

test('asks that can be called off are, and only those', async () => {
  const page = await app('asks?kind=podcast')
  await rowsLeft(page, 1)
  await page.reload()
  await rowsLeft(page, 1)
  await page.keyboard.press('j')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('.')
  await tabTo(page, '.selection-bar button', 'Call off 1')
  await page.keyboard.press('Enter')
  const state = async () =>
    (await at.stored<{ kind: string; state: string }>('asks')).find(({ kind }) => kind === 'podcast')?.state
  await until('it cancelled', async () => (await state()) === 'cancelled')
  await page.keyboard.press('z')
  await until('it sent', async () => (await state()) === 'sent')
})

test('filters stay in the address over a reload, and get a name', async () => {
  const page = await app('people')
  await rowsLeft(page, 3)
  await choose(page, 'select[aria-label="Asked before"]', 'never')
  await rowsLeft(page, 2)
  await choose(page, 'select[aria-label="Still there"]', 'no')
  await page.reload()
  await rowsLeft(page, 2)
  expect(await page.url()).toContain('asked=never')
  await tabTo(page, '.saved-do', 'Save these filters')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Fresh ones')
  await page.keyboard.press('Enter')
  await page.find('.saved-link[aria-current]', 'Fresh ones')
  const saved = async () => (await at.stored<Rulebook>('rules'))[0]?.saved ?? []
  expect(await saved()).toEqual([
    { name: 'Fresh ones', view: 'people', filters: { asked: 'never', left: 'no' } },
  ])
  const other = await app('people')
  await rowsLeft(other, 3)
  await tabTo(other, '.saved-link', 'Fresh ones')
  await other.keyboard.press('Enter')
  await rowsLeft(other, 2)
  await tabTo(other, '.saved-do', 'Rename')
  await other.keyboard.press('Enter')
  await other.keyboard.type('Never asked')
  await other.keyboard.press('Enter')
  await other.find('.saved-link[aria-current]', 'Never asked')
  expect((await saved()).map(({ name }) => name)).toEqual(['Never asked'])
  await tabTo(other, '.saved-do', 'Delete')
  await other.keyboard.press('Enter')
  await until('it to be gone', async () => (await saved()).length === 0)
  await other.keyboard.press('z')
  await until('it to be back', async () => (await saved())[0]?.name === 'Never asked')
})

test('a company shows what holds it, who is there and both sides; its industry is set in place', async () => {
  const page = await app('companies')
  await rowsLeft(page, 2)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.find('.person-name', 'Skerry Rescue')
  expect(await wrongIn(page)).toEqual([])
  await page.find('.holds', 'The list was empty again.')
  await page.find('.person .row-name', 'Maren Solheim')
  await page.find('.event-for-customer', 'The list was empty again.')
  await page.find('.event-by-customer', 'The whole watch worked from one list.')
  await tabTo(page, '.company-industry input')
  await page.keyboard.type('Sea rescue')
  await page.keyboard.press('Enter')
  const industry = async () =>
    (await at.stored<Company>('companies')).find(({ id }) => id === company.id)?.industry
  await until('the industry', async () => (await industry()) === 'Sea rescue')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await tabTo(page, '.segments a', 'People')
  await page.keyboard.press('Enter')
  await rowsLeft(page, 3)
})

test('two that look alike are merged, and taken apart again exactly', async () => {
  const before = await all()
  const page = await app('people')
  await tabTo(page, '.filters-link', '1 pair may be the same person')
  await page.keyboard.press('Enter')
  await page.find('.pair-head', '1 of 1 · similar name')
  await page.waitFor(() => document.activeElement?.matches('.pair'))
  expect(await wrongIn(page)).toEqual([])
  await page.keyboard.press('1')
  await until('one of them', async () => (await people()).length === 2)
  await page.find('.empty', 'No two of them look alike.')
  const [, , said, asked, given] = await all()
  expect(JSON.stringify([said, asked, given])).not.toContain(solhem.id)
  expect((await people()).find(({ id }) => id === maren.id)).toMatchObject({
    names: ['Maren Solheim', 'Maren Solhem'],
    tags: ['vip'],
  })
  await page.keyboard.press('z')
  await until('both of them', async () => (await people()).length === 3)
  await page.find('.pair-head')
  expect(await all()).toEqual(before)
  await page.keyboard.press('n')
  await page.find('.empty', 'No two of them look alike.')
  await page.reload()
  await page.find('.empty', 'No two of them look alike.')
  expect((await at.stored<Rulebook>('rules'))[0]?.apart).toHaveLength(1)
})
