import { expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import type { Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const at = world({ granted: [], hosts: ['plain.test'] })
const pattern = 'http://plain.test/*'

const registered = async () => {
  const own = await at.browser.extensionPage('app.html#/data')
  const matches = await own.evaluate(registeredMatches)
  await own.close()
  return matches
}
const openReviews = () => at.open(at.at('soft.html', 'plain.test'))
const ours = (place: Place) => place.evaluate(() => document.querySelectorAll('goodword-pin').length)

test('nothing is switched on at first, and nothing registered', async () => {
  expect(await registered()).toEqual([])
})

test('switching a site on in the panel asks on the click, and the open page has its pin without a reload', async () => {
  const page = await openReviews()
  const hands = new Hands(page)
  await page.hover('#said')
  expect(await ours(page)).toBe(0)
  const panel = await at.browser.openPanel(page)
  await panel.evaluate(noteRequests)
  await panel.click('.strip button', 'Switch on for')
  await panel.waitFor(() => document.querySelector('.strip')?.textContent?.includes('On for'))
  // What is asked for is this site, and the asking is the first thing that the click does.
  const asked = await panel.evaluate(() => (globalThis as unknown as { asked: object[] }).asked)
  expect(asked).toEqual([{ origins: [pattern], whileClicked: true, before: [] }])
  await until('the page script', async () => (await registered()).includes(pattern))
  await hands.pinAt(page, '#said')
  expect(await ours(page)).toBe(1)
  const slip = await hands.clip(page, '#said')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
})

test('switching it off in the options takes the script away, and a loaded page stays bare', async () => {
  const options = await at.browser.extensionPage('options.html')
  await options.click('label.site', 'plain.test')
  await until('the permission to be gone', async () => (await registered()).length === 0)
  await options.waitFor(
    () => ![...document.querySelectorAll('.site-name')].some((name) => name.textContent === 'plain.test'),
  )
  await options.close()
  const page = await openReviews()
  await page.mouse.move(2, 2)
  await page.hover('#said')
  await page.click('#said')
  // Another page of ours has answered by now, so a page script would have spoken as well.
  expect(await registered()).toEqual([])
  expect(await ours(page)).toBe(0)
})

test('a known site is switched on in the options with all its hosts, and off again', async () => {
  const options = await at.browser.extensionPage('options.html')
  await options.evaluate(noteRequests)
  const site = await options.text('label.site .site-name bdi')
  await options.click('label.site', site)
  await until('the site', async () => (await registered()).length > 0)
  const on = await registered()
  expect(on.every((one) => one.startsWith('https://'))).toBe(true)
  const asked = await options.evaluate(
    () => (globalThis as unknown as { asked: { origins: string[]; whileClicked: boolean }[] }).asked,
  )
  expect(asked).toHaveLength(1)
  expect(asked[0]?.origins.toSorted()).toEqual(on.toSorted())
  expect(asked[0]?.whileClicked).toBe(true)
  await options.click('label.site', site)
  await until('the site to be off', async () => (await registered()).length === 0)
})

interface Api {
  permissions: { request(about: { origins: string[] }): Promise<boolean> }
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> }
}

async function registeredMatches(): Promise<string[]> {
  const all = globalThis as unknown as { browser?: Api; chrome: Api }
  const scripts = await (all.browser ?? all.chrome).scripting.getRegisteredContentScripts()
  return scripts.flatMap(({ matches }) => matches ?? [])
}

/** Listens in between: what is asked for, whether a click is being answered, and which messages went before. */
function noteRequests() {
  type Noted = { asked: object[]; browser?: Api; chrome: Api }
  const all = globalThis as unknown as Noted
  all.asked = []
  let before: string[] = []
  let clicked = false
  addEventListener(
    'click',
    () => ((clicked = true), (before = []), void Promise.resolve().then(() => (clicked = false))),
    true,
  )
  for (const name of ['fetch', 'setTimeout'] as const) {
    const plain = globalThis[name] as (...args: unknown[]) => unknown
    ;(globalThis as Record<string, unknown>)[name] = (...args: unknown[]) => (
      clicked && before.push(name),
      plain.apply(globalThis, args)
    )
  }
  const { permissions } = all.browser ?? all.chrome
  const plain = permissions.request.bind(permissions)
  permissions.request = (about) => {
    all.asked.push({ origins: about.origins, whileClicked: navigator.userActivation.isActive, before })
    return plain(about)
  }
}
