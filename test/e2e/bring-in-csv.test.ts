// A person brings a table and a mailbox in: sees what is in them, changes a column, looks first, and takes it back.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import type { Person } from '../../utils/domain/person'
import { profileFolder } from '../drive/folders.ts'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { heardAgo, bringIn } from './bring-in.ts'
import { world } from './setup.ts'
import { wrongIn } from './wrong-in.ts'

const folder = profileFolder(undefined)
afterAll(() => folder.remove())
const at = world()

const csv = [
  'Testimonial;Customer;E-mail;Stars;Published on;Annual revenue (EUR);Internal ID',
  '"The night shift was set up\nin an afternoon.";Ana Duarte;ana@skerry.example;5;3/4/2026;120000;7',
  'Nobody had to print a list again.;Ben Ashworth;ben@fernhill.example;4;5/6/2026;9000;8',
  ';Nobody;;;;;9',
  '"A quotation mark that nobody closed;Cara;cara@fernhill.example;5;7/8/2026;1;10',
].join('\n')

const mbox = [
  'From ida@fernhill.example Mon Nov  2 10:00:00 2026',
  'From: =?utf-8?Q?Ida_Norrg=C3=A5rd?= <ida@fernhill.example>',
  'Date: Mon, 2 Nov 2026 10:00:00 +0100',
  'Subject: Thank you',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'You answered on a Sunday. Gr=C3=BC=C3=9Fe!',
  '>From where I sit, that is rare.',
  '',
  'On Sun, 1 Nov 2026, Support wrote:',
  '> Is it better now?',
  '',
  'From robin@us.example Mon Nov  2 11:00:00 2026',
  'From: Robin <robin@us.example>',
  'Subject: Re: Thank you',
  '',
  '> You answered on a Sunday.',
  '',
].join('\n')

const write = (name: string, text: string) => {
  const path = join(folder.path, name)
  writeFileSync(path, text)
  return path
}
const data = async (): Promise<Page> => {
  const page = await at.open(`${at.browser.origin}/app.html#/data`)
  await page.find('.import')
  return page
}
const choose = (page: Page, label: string, value: string) =>
  page.evaluate(
    (text: string, wanted: string) => {
      const field = [...document.querySelectorAll('.import .field')].find(
        (one) => one.querySelector('label')?.textContent === text,
      )
      const list = field?.querySelector('select')
      if (!list) throw new Error(`There is no list “${text}”`)
      list.value = wanted
      list.dispatchEvent(new Event('change', { bubbles: true }))
    },
    label,
    value,
  )
const chosen = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.import-columns .field')].map((one) => [
        one.querySelector('label')?.textContent,
        one.querySelector('select')?.value,
      ]),
    ),
  )
const table = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.report tbody tr')].map((row) => [
        row.children[0]?.textContent,
        [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
      ]),
    ),
  )
const everything = async () => {
  const nouns = ['moments', 'people', 'companies', 'asks', 'gives', 'drafts', 'rules']
  return JSON.stringify(await Promise.all(nouns.map((noun) => at.stored(noun))))
}

let before = ''

test('somebody has a library', async () => {
  await bringIn(at, { moments: [heardAgo(30, 'The planner saved our season.')] })
  before = await everything()
})

test('a table: what is in which column is proposed, and one is changed', async () => {
  const page = await data()
  await page.upload('.import input[type=file]', write('praise.csv', csv))
  await page.find('.import-columns')
  expect(await chosen(page)).toEqual({
    Testimonial: 'words',
    Customer: '',
    'E-mail': 'email',
    Stars: 'rating',
    'Published on': 'date',
    'Internal ID': '',
    'Days such as 3/4/2026 are': '',
    'Ratings are out of': '5',
  })
  expect(await wrongIn(page)).toEqual([])
  // What a customer pays cannot be taken, whoever wants it.
  await page.find('.import-columns li', 'What a customer pays has no place here')
  await choose(page, 'Customer', 'name')
  await page.find('.import-first', 'Ana Duarte')
  await page.click('.import-step .button-go', 'See what would happen')
  await page.find('.import-step', 'First say how days are written')
  await choose(page, 'Days such as 3/4/2026 are', 'dmy')
  await page.click('.import-step .button-go', 'See what would happen')
  await page.find('.import-step', 'Nothing is brought in yet')
  expect(await table(page)).toEqual({ Moments: [2, 0, 0], People: [2, 0, 0] })
  await page.find('.import-step', 'Annual revenue (EUR)')
  await page.find('.report-left li', 'Line 5:')
  await page.find('.report-left li', 'Line 6:')
  await page.find('.report-left li', 'a quotation mark is not closed')
  expect(await everything()).toBe(before)
  expect(await wrongIn(page)).toEqual([])

  await page.click('.import-step .button-go', 'Bring in')
  await page.find('.import-done')
  const moments = (await at.stored<Moment>('moments')).filter(({ page: { title } }) => title === 'praise.csv')
  expect(moments.map(({ words, said, rating }) => ({ words, said, rating }))).toEqual(
    expect.arrayContaining([
      {
        words: 'The night shift was set up\nin an afternoon.',
        said: '2026-04-03',
        rating: { value: 5, best: 5 },
      },
      { words: 'Nobody had to print a list again.', said: '2026-06-05', rating: { value: 4, best: 5 } },
    ]),
  )
  const people = await at.stored<Person>('people')
  expect(new Map(people.map(({ names, consent }) => [names[0], consent]))).toEqual(
    new Map([
      ['Ana Duarte', []],
      ['Ben Ashworth', []],
    ]),
  )
  expect(await everything()).not.toMatch(/120000|9000/)
})

test('the same table again changes nothing', async () => {
  const after = await everything()
  const page = await data()
  await page.upload('.import input[type=file]', write('praise.csv', csv))
  await page.find('.import-columns')
  await choose(page, 'Customer', 'name')
  await choose(page, 'Days such as 3/4/2026 are', 'dmy')
  await page.click('.import-step .button-go', 'See what would happen')
  await page.find('.import-step', 'Nothing is brought in yet')
  expect(await table(page)).toEqual({ Moments: [0, 0, 2], People: [0, 0, 2] })
  await page.click('.import-step .button-plain', 'Cancel')
  expect(await everything()).toBe(after)
})

test('the import is taken back from a page opened later, and everything is as it was', async () => {
  const page = await data()
  await page.click('.import-past li button', 'Undo')
  await page.find('.import-undone', 'Taken back')
  expect(await everything()).toBe(before)
  expect(await page.evaluate(() => document.querySelectorAll('.import-past li').length)).toBe(1)
})

test('a mailbox: what its writers said themselves, and who they are', async () => {
  const page = await data()
  await page.upload('.import input[type=file]', write('thanks.mbox', mbox))
  await page.find('.import-step', 'Nothing is brought in yet')
  expect(await table(page)).toEqual({ Moments: [1, 0, 0], People: [1, 0, 0] })
  await page.find('.report-left li', 'Mail 2:')
  await page.click('.import-step .button-go', 'Bring in')
  await page.find('.import-done')
  const moment = (await at.stored<Moment>('moments')).find(({ page: { channel } }) => channel === 'mail')
  expect(moment).toMatchObject({
    words: 'You answered on a Sunday. Grüße!\nFrom where I sit, that is rare.',
    title: 'Thank you',
    who: { name: 'Ida Norrgård', email: 'ida@fernhill.example' },
    said: '2026-11-02T09:00:00.000Z',
  })
  await page.click('.import button', 'Undo this import')
  await page.find('.import-undone', 'Taken back')
  await until('the store as it was', async () => (await everything()) === before)
})

test.each([
  [
    'picture.csv',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0]),
    /cannot be read as text/,
  ],
  ['empty.csv', Buffer.from('\n\n,,\n'), /nothing in this file/],
])('a file that is no table (%s) is answered by a sentence', async (name, bytes, sentence) => {
  const path = join(folder.path, name)
  writeFileSync(path, bytes)
  const page = await data()
  await page.upload('.import input[type=file]', path)
  await page.find('.problem')
  expect(await page.text('.problem')).toMatch(sentence)
  expect(await everything()).toBe(before)
})
