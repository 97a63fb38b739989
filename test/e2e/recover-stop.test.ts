// A large file that is brought back where the library was lost tells how far it is, and can be stopped without a trace.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import jsonl from '../../utils/formats/jsonl'
import { profileFolder } from '../drive/folders.ts'
import { type Browser, launch, type Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { momentOf } from '../support/samples.ts'
import { loseDatabaseIn } from './losing.ts'
import { readStore } from './setup.ts'

const many = 12_000
const profile = profileFolder(undefined)
const files = profileFolder(undefined)
const path = join(files.path, 'many.jsonl')
let browser: Browser

/** A library file of so many moments. */
function fileOf(size: number): void {
  const { begin, some } = jsonl.writer()
  const moments = Array.from({ length: size }, (_, n) => momentOf({ words: `They stayed on the line ${n}.` }))
  writeFileSync(path, begin('2026-11-23T06:00:00.000Z') + some('moments', moments))
}

interface Watching {
  steps: number[]
}

/** Runs in a page of ours: notes each step of the way, and presses Stop once so much of it is done. */
function watchSteps(stopAt: number): void {
  const own = globalThis as unknown as Watching
  own.steps = []
  const look = new MutationObserver(() => {
    const bar = document.querySelector<HTMLProgressElement>('.recover progress')
    if (!bar) return
    if (own.steps.at(-1) !== bar.value) own.steps.push(bar.value)
    if (bar.value < stopAt) return
    look.disconnect()
    bar.parentElement?.querySelector('button')?.click()
  })
  look.observe(document.body, { subtree: true, childList: true, attributes: true })
}

const kept = async () => (await readStore(browser, 'moments')).length
const recovery = async (): Promise<Page> => {
  const page = await browser.extensionPage('app.html#/moments')
  await page.find('.recover-facts')
  return page
}

beforeAll(async () => {
  browser = await launch({ profileDir: profile.path })
  fileOf(3)
  const page = await browser.extensionPage('app.html#/data')
  await page.upload('input[type="file"]', path)
  await page.click('.import-step .button-go', 'Bring in')
  await page.find('.import-done')
  await browser.close()
  loseDatabaseIn(profile.path, browser.name)
  browser = await launch({ profileDir: profile.path })
})
afterAll(async () => {
  await browser.close()
  profile.remove()
  files.remove()
})

test('it is stopped in the middle, and nothing of it is there', async () => {
  fileOf(many)
  const page = await recovery()
  await page.evaluate(watchSteps, 0.7)
  await page.upload('.recover input[type="file"]', path)
  await page.find('.recover .problem', 'Nothing of it was brought in')
  expect(await page.evaluate(() => (globalThis as unknown as Watching).steps.length)).toBeGreaterThan(5)
  expect(await kept()).toBe(0)
  expect(await page.text('.recover-facts')).toContain('3 moments')
})

test('the same file goes in as a whole when it is tried again', { timeout: 240_000 }, async () => {
  const page = await recovery()
  await page.evaluate(watchSteps, 2)
  await page.upload('.recover input[type="file"]', path)
  await until('it to be in', async () => (await page.text('.recover')).includes('12,000'), 90_000)
  const steps = await page.evaluate(() => (globalThis as unknown as Watching).steps)
  expect(steps).toEqual(steps.toSorted((one, other) => one - other))
  expect(await kept()).toBe(many)
})
