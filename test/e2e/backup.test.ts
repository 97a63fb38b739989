// Backups leave the browser by themselves, sealed where somebody wants that, and a fresh profile opens them again.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { momentOf, personOf } from '../support/samples.ts'
import { type Browser, browserOfThisRun, launch, type Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { bringIn } from './bring-in.ts'
import { readStore, world } from './setup.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodword-backup-'))
const at = world({ downloads: folder })
const passphrase = 'correct horse battery'
const ida = personOf({ names: ['Ida Norrgård'], emails: ['ida@fernhill.example'] })
const archive = {
  people: [ida, personOf({ names: ['Ben'] })],
  moments: [momentOf({ person: ida.id, words: 'They answered on a Sunday.' })],
}
let other: Browser | undefined
afterAll(() => other?.close())

// Only there can a folder be chosen; elsewhere there is nothing to try.
const inChromium = (name: string, what: () => Promise<void>) =>
  browserOfThisRun() === 'chromium' && test(name, what)
const data = () => at.open(`${at.browser.origin}/app.html#/data`)
const files = () => readdirSync(folder).filter((name) => /^goodword-backup-.*\.(json|goodword)$/.test(name))
const choose = async (page: Page, label: string, value: string) => {
  await page.find('.backup-plan')
  await page.evaluate(
    (text: string, wanted: string) => {
      const field = [...document.querySelectorAll('.backup .field')].find(
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
}

/** Runs in a page of ours: the last backup becomes three days older. */
async function older(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok) => (request.onsuccess = () => ok(request.result)))
  const open = await done<IDBDatabase>(indexedDB.open('goodword-backup'))
  const store = open.transaction('about', 'readwrite').objectStore('about')
  const plan = (await done(store.get('plan'))) as { made: { at: string }[] }
  for (const one of plan.made) one.at = new Date(Date.parse(one.at) - 3 * 86_400_000).toISOString()
  await done(store.put(plan, 'plan'))
  open.close()
}
const planNow = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((ok) => (request.onsuccess = () => ok(request.result)))
    const open = await done<IDBDatabase>(indexedDB.open('goodword-backup'))
    const plan = await done(open.transaction('about').objectStore('about').get('plan'))
    open.close()
    return plan as { every: string; where: string; made: { name: string; at: string }[] }
  })

test('a sealed backup goes to the downloads, and its age is shown', async () => {
  await bringIn(at, archive)
  const page = await data()
  await page.find('.backup-last', 'There is no backup yet')
  await page.type('.backup form input[type="password"]', passphrase)
  await page.click('.backup form button', 'Encrypt with this passphrase')
  await page.find('.backup', 'Backups are encrypted')
  await page.click('.backup button', 'Back up now')
  await page.find('.backup [role=status]', 'Saved as')
  await page.find('.backup-last', 'Last backup')
  const name = await until('the backup', async () => files().find((one) => one.endsWith('.goodword')))
  const bytes = await until('all of it', async () => {
    const read = readFileSync(join(folder, name))
    return read.length > 500 && read
  })
  expect(bytes.toString('latin1')).not.toMatch(/Ida|fernhill|Sunday|correct horse/)
  const opened = join(folder, 'opened.json')
  execFileSync('node', ['scripts/open-backup.mjs', join(folder, name), opened], {
    env: { ...process.env, PASSPHRASE: passphrase },
  })
  expect(JSON.parse(readFileSync(opened, 'utf8'))).toMatchObject({ people: [ida, {}], moments: [{}] })
})

test('a fresh profile brings it back with the passphrase, and with no other', async () => {
  other = await launch({})
  const page = await other.extensionPage('app.html#/data')
  const path = join(folder, files()[0] ?? '')
  await page.upload('input[type="file"]', path)
  await page.find('.problem', 'This is an encrypted backup')
  await page.upload('.restore input[type="file"]', path)
  await page.type('.restore input[type="password"]', 'correct horse batterz')
  await page.click('.restore form button', 'Restore')
  await page.find('.restore .problem', 'does not open the file')
  expect(await readStore(other, 'people')).toEqual([])
  await page.evaluate(() =>
    document.querySelector<HTMLInputElement>('.restore input[type="password"]')?.select(),
  )
  await page.type('.restore input[type="password"]', passphrase)
  await page.evaluate((right: string) => {
    const field = document.querySelector<HTMLInputElement>('.restore input[type="password"]')
    if (!field || field.value === right) return
    field.value = right
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, passphrase)
  await page.click('.restore form button', 'Restore')
  await page.find('.restore .report')
  for (const noun of ['people', 'moments', 'companies'])
    expect(await readStore(other, noun)).toEqual(await at.stored(noun))
  await other.close()
  other = undefined
})

test('a backup that is due is made when the app is opened, once', async () => {
  let page = await data()
  await choose(page, 'How often', 'day')
  await until('the plan', async () => (await planNow(page)).every === 'day')
  const before = files().length
  await page.evaluate(older)
  await page.close()
  page = await data()
  await until('the next backup', async () => files().length === before + 1)
  await until('it is noted', async () => (await planNow(page)).made.length === 2)
  await page.reload()
  await page.find('.backup-last', 'today')
  await new Promise((done) => setTimeout(done, 1_000))
  expect((await planNow(page)).made).toHaveLength(2)
  expect(files()).toHaveLength(before + 1)
  // The passphrase is nowhere, and the key cannot be read.
  const key = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((ok) => (request.onsuccess = () => ok(request.result)))
    const open = await done<IDBDatabase>(indexedDB.open('goodword-backup'))
    const found = (await done(open.transaction('about').objectStore('about').get('key'))) as {
      key: CryptoKey
    }
    open.close()
    return [found.key.extractable, JSON.stringify(Object.keys(found).toSorted())]
  })
  expect(key).toEqual([false, '["key","rounds","salt"]'])
})

inChromium('a chosen folder keeps so many and no more', async () => {
  const page = await data()
  // The browser's own dialog cannot be driven; its private folder stands in for the chosen one.
  await page.evaluate(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() })
  })
  const names = () =>
    page.evaluate(async () => {
      const all: string[] = []
      const root = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> }
      // What is just being written has a name of its own.
      for await (const one of root.keys()) if (!one.endsWith('.crswap')) all.push(one)
      return all.toSorted()
    })
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    await root.getFileHandle('mine.json', { create: true })
  })
  await choose(page, 'Where to', 'folder')
  await until('the plan', async () => (await planNow(page)).where === 'folder')
  await page.click('.backup button', 'Back up now')
  await page.find('.backup .problem', 'cannot be written to')
  await page.click('.backup button', 'Choose the folder')
  await page.find('.backup', 'Folder:')
  await page.evaluate(() => {
    const field = [...document.querySelectorAll('.backup .field')].find((one) =>
      one.textContent?.includes('Keep so many'),
    )
    const input = field?.querySelector('input')
    if (!input) throw new Error('There is no such field')
    input.value = '2'
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  const seen = new Set<string>()
  for (let round = 1; round <= 3; round++) {
    await page.click('.backup button', 'Back up now')
    await until(`backup ${round}`, async () => {
      for (const name of await names()) seen.add(name)
      if (seen.size < round + 1) await page.click('.backup button', 'Back up now')
      return seen.size >= round + 1
    })
  }
  await until('the rotation', async () => (await names()).length === 3)
  const left = await names()
  expect(left.filter((name) => name.startsWith('goodword-backup-'))).toEqual(
    [...seen]
      .filter((name) => name.startsWith('goodword-backup-'))
      .toSorted()
      .slice(-2),
  )
  expect(left).toContain('mine.json')
})

inChromium(
  'where the browser wants to be asked again that is said above every view, and one press makes the backup',
  async () => {
    const setup = await data()
    await choose(setup, 'How often', 'day')
    await until('the plan', async () => (await planNow(setup)).every === 'day')
    await setup.close()
    const page = await at.open(`${at.browser.origin}/app.html#/moments`)
    // As after a new start: the browser's own question cannot be driven, so what it answers stands in for it.
    await page.evaluate(() => {
      let may: PermissionState = 'prompt'
      Object.assign(FileSystemHandle.prototype, {
        queryPermission: () => Promise.resolve(may),
        requestPermission: () => Promise.resolve((may = 'granted')),
      })
    })
    await page.evaluate(older)
    const newest = async () => Date.parse((await planNow(page)).made[0]?.at ?? '')
    const before = await newest()
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.find('.frozen .problem-what', 'the browser wants to ask you')
    await page.click('.frozen button', 'Back up now')
    await page.waitFor(() => !document.querySelector('.frozen'))
    expect((await newest()) - before).toBeGreaterThan(2 * 86_400_000)
  },
)

test('whoever was erased since is said to stand in the files', async () => {
  const page = await at.open(`${at.browser.origin}/app.html#/data?erase=${ida.id}`)
  // Above it the backups come in and push it down.
  await page.find('.backup-last')
  await page.type('.erase-form input:not([type])', 'Ida Norrgård')
  await page.click('.erase button', 'Erase for good')
  await page.find('.erase-done')
  await page.find('.backup-stale', 'before somebody was erased')
  if (browserOfThisRun() === 'chromium') {
    await page.click('.backup-stale button', 'Make a new one and delete those')
    await page.find('.backup-stale', 'Delete those files yourself')
  }
  await page.click('.backup-stale button', 'I deleted them')
  await page.waitFor(() => !document.querySelector('.backup-stale'))
})
