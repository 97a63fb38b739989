import { join } from 'node:path'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOfThisRun, launch, type Browser, type Page } from './launch.ts'
import { writeMini } from './mini.ts'

declare function put(key: string, value: string): Promise<void>
declare const chrome: Stored
declare function get(key: string): Promise<string>

const mini = writeMini(browserOfThisRun())
const server = createServer((_, answer) => {
  answer.setHeader('content-type', 'text/html; charset=utf-8')
  answer.end('<title>Host page</title><h1>Good words</h1><input id="field">')
})
let browser: Browser
let port = 0

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
  browser = await launch({
    build: mini.build,
    granted: ['http://127.0.0.1/*', 'https://www.example.com/*'],
    hosts: ['other.test'],
    answer: (url) =>
      url.host === 'www.example.com' ? { body: `<h1>Saved page ${url.pathname}</h1>` } : undefined,
  })
})

afterAll(async () => {
  await browser?.close()
  server.close()
  mini.remove()
})

const home = () => `http://127.0.0.1:${port}/`
type Stored = { storage: { local: { get(key: string): Promise<Record<string, string>> } } }
const stored = (page: Page, key: string) =>
  page.waitFor(async (name: string) => {
    const api = (globalThis as { browser?: Stored; chrome?: Stored }).browser ?? chrome
    return (await api.storage.local.get(name))[name]
  }, key)

test('reaches a pin in a closed shadow root with a real click', async () => {
  const page = await browser.open(home())
  await page.waitFor(() => document.querySelector('x-host'))
  const pin = await page.pierce('#pin')
  expect(pin).toMatchObject({ text: 'Pin', attributes: { id: 'pin' } })
  await page.mouse.click(pin!.x + 5, pin!.y + 5)
  expect(await page.waitFor(() => document.documentElement.dataset['heard'])).toBe('hello')
  expect(await page.evaluate(() => document.documentElement.dataset['pin'])).toBe('true')
  expect(await page.pierce('#nothing')).toBeUndefined()
})

test('drives the frame in the closed root, which shares the extension’s database', async () => {
  const page = await browser.open(home())
  const slip = await page.frame('slip.html')
  await slip.click('button', 'Keep')
  expect(await slip.evaluate(() => document.body.dataset['seen'])).toBe('keep:true ')
  await slip.type('#note', 'Ünïcode, c and r\nnext')
  expect(await slip.evaluate(() => document.querySelector('textarea')?.value)).toBe('Ünïcode, c and r\nnext')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  expect(await slip.evaluate(() => document.querySelector('textarea')?.value)).toBe('')
  await slip.evaluate(() => put('word', 'good'))
  const app = await browser.extensionPage('app.html#/moments')
  expect(await app.evaluate(() => get('word'))).toBe('good')
  await page.close()
  await app.close()
})

test('a permission asked for by a real click is given', async () => {
  const app = await browser.extensionPage('app.html')
  await app.click('#ask')
  expect(await app.waitFor(() => document.body.dataset['seen'])).toBe('ask:true ')
  const other = await browser.open(`http://other.test:${port}/`)
  await other.frame('slip.html')
  await browser.revoke('http://other.test/*')
  await browser.grant('http://other.test/*')
  await other.reload()
  await other.frame('slip.html')
})

test('presses the command, chooses from the menu and clicks the button', async () => {
  const app = await browser.extensionPage('app.html')
  const page = await browser.open(home())
  await browser.pressCommand('clip', page)
  expect(await stored(app, 'command')).toBe('clip')
  await browser.contextMenu('clip', page)
  expect(await stored(app, 'menu')).toBe('clip')
  const panel = await browser.openPanel(page)
  await panel.click('#keep')
  expect(await panel.evaluate(() => document.body.dataset['seen'])).toBe('keep:true ')
  expect(await stored(app, 'title')).toBe('Host page')
})

test('loads a saved page under its real address and nothing else from outside', async () => {
  const page = await browser.open('https://www.example.com/reviews')
  expect(await page.text('h1')).toBe('Saved page /reviews')
  await page.frame('slip.html')
  await expect(browser.open('https://elsewhere.example.org/')).rejects.toThrow()
})

test('wishes, size and picture', async () => {
  const page = await browser.open(home())
  await page.emulate({ dark: true, reducedMotion: true })
  const asked = () =>
    ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map((q) => matchMedia(q).matches)
  await page.waitFor(() => matchMedia('(prefers-color-scheme: dark)').matches)
  expect(await page.evaluate(asked)).toEqual([true, true])
  expect(await (await page.frame('slip.html')).evaluate(asked)).toEqual([true, true])
  await page.emulate({})
  await page.setViewport(500, 400)
  expect(await page.waitFor(() => innerWidth === 500 && innerHeight)).toBe(400)
  await page.screenshot(join(mini.build, 'shot.png'))
})

test('survives a stopped worker, a reload, a restart and a kill', async () => {
  let page = await browser.open(home())
  await page.frame('slip.html')
  await browser.stopWorker()
  const pin = await page.pierce('#pin')
  await page.mouse.click(pin!.x + 5, pin!.y + 5)
  expect(await page.waitFor(() => document.documentElement.dataset['heard'])).toBe('hello')
  await browser.reloadExtension()
  await page.evaluate(() => delete document.documentElement.dataset['heard'])
  await page.mouse.click(pin!.x + 5, pin!.y + 5)
  // Chromium leaves the old page script half alive, Firefox ends it; the frame lives on in both.
  if (browser.name === 'chromium')
    expect(await page.waitFor(() => document.documentElement.dataset['heard'])).toBe('nobody')
  const slip = await page.frame('slip.html')
  await slip.evaluate(() => put('orphan', 'written'))
  await browser.toggleExtension()
  const app = await browser.extensionPage('app.html')
  expect(await app.evaluate(() => get('orphan'))).toBe('written')
  await app.evaluate(() => put('kept', 'yes'))
  await browser.restart()
  expect(await (await browser.extensionPage('app.html')).evaluate(() => get('kept'))).toBe('yes')
  await browser.kill()
  await browser.restart()
  expect(await (await browser.extensionPage('app.html')).evaluate(() => get('kept'))).toBe('yes')
  page = await browser.open(home())
  await page.frame('slip.html')
})
