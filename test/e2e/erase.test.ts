// Somebody asks what is known of them, then to be forgotten. Afterwards nothing of them lies anywhere in the browser.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askOf, companyOf, draftOf, giveOf, momentOf, personOf } from '../support/samples.ts'
import { downloaded } from '../drive/folders.ts'
import { Hands } from '../drive/hands.ts'
import { until } from '../drive/until.ts'
import { bringIn } from './bring-in.ts'
import { world } from './setup.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodword-erase-'))
const at = world({ downloads: folder })
const mail = { url: 'https://desk.example/7', title: 'Ticket 7', channel: 'mail' as const }
const zelda = personOf({
  names: ['Zelda Quillfeather'],
  emails: ['zq@fernhill.example'],
  handles: [{ site: 'g2', handle: 'zquill_77' }],
  links: ['https://reviews.example/users/zelda-q'],
  notes: 'Sings with Ben Ashworth',
})
const ben = personOf({ names: ['Ben Ashworth'], notes: 'Came to us by Zelda Quillfeather.' })
const said = momentOf({
  person: zelda.id,
  who: { name: 'Zelda Quillfeather', email: 'zq@fernhill.example' },
  words: 'The launch of the year, with Ben Ashworth.',
  page: mail,
})
const archive = {
  companies: [companyOf({ notes: 'Write to zq@fernhill.example first' })],
  people: [zelda, ben],
  moments: [said, momentOf({ person: ben.id, who: { name: 'Ben Ashworth' }, words: 'Calm.', page: mail })],
  asks: [
    askOf({ person: zelda.id, moments: [said.id], message: 'Dear Zelda' }),
    askOf({ person: ben.id, moments: [said.id] }),
  ],
  gives: [giveOf({ person: zelda.id, what: 'A song for zquill_77', by: 'Uma' })],
  drafts: [draftOf({ who: { link: 'https://reviews.example/users/zelda-q' }, words: 'Unfinished' })],
}
const needles = ['quillfeather', 'zelda', 'zq@fernhill', 'zquill_77', 'launch of the year', 'unfinished']

/** Runs in a page of ours: everything that lies in any database and in the extension's own storage, as one text. */
async function dumpAll(): Promise<string> {
  interface Api {
    storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>
  }
  const world = globalThis as unknown as { browser?: Api; chrome: Api }
  const { storage } = world.browser ?? world.chrome
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error('The database could not be read'))
    })
  const all: unknown[] = [await storage.local.get(null), await storage.session.get(null)]
  for (const { name } of await indexedDB.databases()) {
    const open = await done<IDBDatabase>(indexedDB.open(name ?? ''))
    for (const store of open.objectStoreNames) {
      const rows = open.transaction(store).objectStore(store)
      all.push(await done(rows.getAll()), await done(rows.getAllKeys()))
    }
    open.close()
  }
  return JSON.stringify(all).toLowerCase()
}
const left = async (): Promise<string[]> => {
  const page = await at.browser.extensionPage('app.html#/data')
  const text = await page.evaluate(dumpAll)
  await page.close()
  return needles.filter((one) => text.includes(one))
}
const file = async (match: RegExp) => readFileSync(await downloaded(folder, match), 'utf8')

test('everything about one person goes out for them, and nobody else is in it', async () => {
  await bringIn(at, archive)
  await until('all of it, also in the second copy', async () => (await left()).length === needles.length)
  const page = await at.open(`${at.browser.origin}/app.html#/people/${zelda.id}`)
  const hands = new Hands(page)
  await hands.click(page, '.box button', 'Save to read')
  const html = await file(/about-a-person.*\.html$/)
  expect(html).toContain('What is kept about Zelda Quillfeather')
  // Their words are theirs as they said them; what we wrote names nobody else.
  expect(html).toContain('The launch of the year, with Ben Ashworth.')
  expect(html).toContain('Sings with ▇▇')
  expect(html).toContain('A song for zquill_77')
  expect(html).not.toContain('Uma')
  await hands.click(page, '.box button', 'Save as JSON')
  const json = JSON.parse(await file(/about-a-person.*\.json$/)) as Record<string, unknown[]>
  expect(json).toMatchObject({ about: 'Zelda Quillfeather', person: { emails: ['zq@fernhill.example'] } })
  expect(['moments', 'asks', 'gives', 'drafts', 'elsewhere'].map((noun) => json[noun]?.length)).toEqual([
    1, 1, 1, 1, 2,
  ])
})

test('erasing wants the name typed, and leaves no byte of them', async () => {
  const page = await at.open(`${at.browser.origin}/app.html#/people/${zelda.id}`)
  const hands = new Hands(page)
  await hands.click(page, '.box a', 'Erase for good')
  await page.find('.erase-mention')
  expect(await page.text('.erase-elsewhere')).toContain('Came to us by Zelda Quillfeather.')
  await hands.click(page, '.erase button', 'Erase for good')
  expect(await at.stored('people')).toHaveLength(2)
  await page.type('.erase-form input:not([type])', 'zelda quillfeather')
  await hands.click(page, '.erase button', 'Erase for good')
  await page.find('.erase-done', 'Erased for good')
  expect(await left()).toEqual([])
  expect(await at.stored('people')).toMatchObject([{ names: ['Ben Ashworth'], notes: 'Came to us by ▇▇.' }])
  expect(await at.stored('asks')).toMatchObject([{ person: ben.id, moments: [] }])
  await hands.click(page, '.erase-done button', 'Save the receipt')
  const receipt = await file(/erasure.*\.txt$/)
  expect(receipt).toMatch(/People: 1\nMoments: 1\nAsks: 1\n/)
  expect(needles.filter((one) => receipt.toLowerCase().includes(one))).toEqual([])
})

test('a file from before is taken in without them, and says so', async () => {
  const path = join(folder, 'before.json')
  const uma = personOf({ names: ['Uma'] })
  writeFileSync(
    path,
    JSON.stringify({
      goodword: 2,
      exported: new Date().toISOString(),
      rules: [],
      ...archive,
      people: [...archive.people, uma],
    }),
  )
  const page = await at.open(`${at.browser.origin}/app.html#/data`)
  await page.upload('input[type="file"]', path)
  await page.find('.import-step', 'asked to be erased')
  await page.click('.import-step .button-go', 'Bring in')
  await page.find('.import-done')
  expect(await at.stored('people')).toMatchObject([{ names: ['Ben Ashworth'] }, { names: ['Uma'] }])
  expect(await at.stored('gives')).toEqual([])
  expect(await left()).toEqual([])
})

test('somebody who came back is kept again, once they are named by what they are known by', async () => {
  const path = join(folder, 'back.json')
  const back = personOf({ names: ['Zelda Again'], emails: zelda.emails })
  writeFileSync(
    path,
    JSON.stringify({
      ...archive,
      goodword: 2,
      exported: new Date().toISOString(),
      people: [back],
      rules: [],
    }),
  )
  const page = await at.open(`${at.browser.origin}/app.html#/data`)
  const hands = new Hands(page)
  const summary = '.erase summary'
  await hands.click(page, summary, 'Somebody who was erased has come back')
  await page.type('.readmit-form .input', 'nobody@fernhill.example')
  await hands.click(page, '.readmit-form button', 'Let them be kept again')
  await page.find('.erase [role=status]', 'Nobody who was erased here')
  await page.click('.readmit-form .input')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(' ZQ@Fernhill.example ')
  await hands.click(page, '.readmit-form button', 'Let them be kept again')
  await page.find('.erase [role=status]', 'They can be kept again.')
  await page.upload('input[type="file"]', path)
  await page.click('.import-step .button-go', 'Bring in')
  await page.find('.import-done')
  const names = (await at.stored('people')).map((one) => (one as { names: string[] }).names[0])
  expect(names).toContain('Zelda Again')
  // What she said before she was erased stays away.
  expect(names).not.toContain(zelda.names[0])
  expect(await at.stored('gives')).toEqual([])
})

test('what is older than it may be kept is shown first, goes at a word, and comes back', async () => {
  const old = { heard: '2020-01-01T12:00:00.000Z', kind: 'pain' as const, page: mail }
  const [lost, promised] = [
    momentOf({ ...old, person: ben.id, words: 'It fell over twice.' }),
    momentOf({ ...old, person: ben.id, words: 'It was slow.' }),
  ]
  await bringIn(at, {
    moments: [lost, promised],
    gives: [giveOf({ person: ben.id, moments: [promised.id] })],
  })
  const page = await at.open(`${at.browser.origin}/app.html#/data`)
  await page.click('.retention summary')
  const months = (name: string) =>
    page.evaluate((kind: string) => {
      const field = [...document.querySelectorAll('.retention .field')].find(
        (one) => one.querySelector('label')?.textContent === kind,
      )
      const input = field?.querySelector('input')
      if (!input) throw new Error(`There is no field ${kind}`)
      input.value = '24'
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }, name)
  await months('Pain')
  await page.find('.retention-found', '1 record is over')
  expect(await page.text('.retention-found')).toContain('It fell over twice.')
  expect(await page.text('.retention-found')).toContain('a promise about them is open')
  const words = async () => (await at.stored<{ words: string }>('moments')).map((one) => one.words)
  expect(await words()).toContain('It fell over twice.')
  await page.click('.retention button', 'Delete these now')
  await until('it to go', async () => !(await words()).includes('It fell over twice.'))
  expect(await words()).toContain('It was slow.')
  await page.click('.undo-bar button')
  await until('it to come back', async () => (await words()).includes('It fell over twice.'))
  // Once a day by itself, where that is wanted.
  await page.click('.retention .check input')
  await until('it to go by itself', async () => !(await words()).includes('It fell over twice.'))
})
