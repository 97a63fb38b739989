// A large file of ours is read piece by piece, tells how far it is, and can be stopped at any time without a trace.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import jsonl from '../../utils/formats/jsonl'
import { momentOf, personOf } from '../support/samples.ts'
import { profileFolder } from '../drive/folders.ts'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const many = 12_000
const folder = profileFolder(undefined)
const path = join(folder.path, 'many.jsonl')
const at = world()
afterAll(() => folder.remove())

interface Watching {
  steps: number[]
}

/** Runs in a page of ours: notes each step of the way, and presses Stop once so much of the commit is done. */
function watchSteps(stopAt: number): void {
  const own = globalThis as unknown as Watching
  own.steps = []
  const look = new MutationObserver(() => {
    const bar = document.querySelector<HTMLProgressElement>('.import-step .import-busy progress')
    if (!bar) return
    if (own.steps.at(-1) !== bar.value) own.steps.push(bar.value)
    if (bar.value < stopAt) return
    look.disconnect()
    bar.parentElement?.querySelector('button')?.click()
  })
  look.observe(document.body, { subtree: true, childList: true, attributes: true })
}

/** Runs in a page of ours: every row of every store, weighed. */
async function weighed(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok) => (request.onsuccess = () => ok(request.result)))
  const open = await done(indexedDB.open('goodword'))
  const tx = open.transaction([...open.objectStoreNames])
  const all = await Promise.all([...open.objectStoreNames].map((name) => done(tx.objectStore(name).getAll())))
  open.close()
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(all)))
  return [...new Uint8Array(sum)].join()
}
const counted = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((ok) => (request.onsuccess = () => ok(request.result)))
    const open = await done(indexedDB.open('goodword'))
    const count = await done(open.transaction('moments').objectStore('moments').count())
    open.close()
    return count
  })

async function looked(page: Page): Promise<void> {
  await page.upload('input[type="file"]', path)
  await page.find('.import-step .button-go', 'Bring in')
}

test('it is stopped in the middle of being brought in, and nothing of it is there', async () => {
  const { begin, some } = jsonl.writer()
  const people = Array.from({ length: 400 }, (_, n) => personOf({ names: [`Reader ${n}`] }))
  const moments = Array.from({ length: many }, (_, n) =>
    momentOf({ person: people[n % 400]!.id, words: `They stayed on the line ${n}.` }),
  )
  writeFileSync(path, begin('2026-11-23T06:00:00.000Z') + some('people', people) + some('moments', moments))
  const page = await at.open(`${at.browser.origin}/app.html#/data`)
  await page.find('.import')
  const before = await page.evaluate(weighed)
  await looked(page)
  expect(await page.evaluate(weighed)).toBe(before)
  await page.evaluate(watchSteps, 0.3)
  await page.click('.import-step .button-go', 'Bring in')
  await page.find('.import .problem', 'Nothing of it was brought in')
  expect(await page.evaluate(() => (globalThis as unknown as Watching).steps.length)).toBeGreaterThan(5)
  expect(await page.evaluate(weighed)).toBe(before)
})

test('a window that is closed in the middle leaves nothing of it either', async () => {
  const page = await at.open(`${at.browser.origin}/app.html#/data`)
  await page.find('.import')
  const before = await page.evaluate(weighed)
  await looked(page)
  await page.evaluate(watchSteps, 2)
  await page.click('.import-step .button-go', 'Bring in')
  await page.waitFor(() => ((globalThis as unknown as Watching).steps.at(-1) ?? 0) > 0.3)
  await page.close()
  const again = await at.open(`${at.browser.origin}/app.html#/data`)
  await again.find('.import')
  expect(await again.evaluate(weighed)).toBe(before)
})

test('it goes in as a whole, and is taken back as a whole', { timeout: 240_000 }, async () => {
  const page = await at.open(`${at.browser.origin}/app.html#/data`)
  await page.find('.import')
  await looked(page)
  await page.click('.import-step .button-go', 'Bring in')
  // So much is written and taken away in one transaction each: a busy machine needs its time.
  await until(
    'it to be in',
    () => page.evaluate(() => document.querySelector('.import-done') !== null),
    90_000,
  )
  expect(await counted(page)).toBe(many)
  await page.click('.import .buttons button', 'Undo')
  await until('all of it gone', async () => (await counted(page)) === 0, 90_000)
})
