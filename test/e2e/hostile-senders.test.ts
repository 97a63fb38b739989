// Whoever may send to the background, and what: ten thousand forged messages change nothing, and each sender is heard
// with its own messages only.
import { expect, test, vi } from 'vitest'
import { Hands } from '../drive/hands.ts'
import type { Page } from '../drive/launch.ts'
import { writeMini } from '../drive/mini.ts'
import { until } from '../drive/until.ts'
import { draftOf } from '../support/samples'
import { dump, forged, mayCome, messageNames, speak } from './hostile-forged.ts'
import { tell, times } from './hostile-tally.ts'
import { world } from './setup.ts'

// The rules of the wire are read here, where no browser is.
vi.mock('../../utils/browser', () => ({ browser: {} }))

const at = world()
const many = 5_000 * times

const own = (path = 'data') => at.browser.extensionPage(`app.html#/${path}`)
const kept = async () => {
  const page = await own()
  const all = await page.evaluate(dump)
  await page.close()
  return all
}

/** What the page script's own world of each frame is answered, by the frame's address. */
async function fromFrames(page: Page, messages: string[], byPort = false): Promise<Record<string, string[]>> {
  const sender = await own()
  const found = await sender.evaluate(
    async (code: string, url: string, said: string[], port: boolean) => {
      interface Api {
        tabs: { query(about: object): Promise<{ id: number; url?: string }[]> }
        scripting: { executeScript(what: object): Promise<{ result?: [string, string[]] }[]> }
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      const { tabs, scripting } = browser ?? chrome
      // Run by the debugger, which the extension's policy does not bind at first.
      // oxlint-disable-next-line no-eval -- the function must be a literal of this world
      const func = (0, eval)(
        `(async (said, port) => [location.href, await (${code})(said, null, port)])`,
      ) as unknown
      const tabId = (await tabs.query({})).find((one) => one.url === url)?.id
      const results = await scripting.executeScript({
        target: { tabId, allFrames: true },
        func,
        args: [said, port],
      })
      return Object.fromEntries(results.flatMap(({ result }) => (result ? [result] : [])))
    },
    speak.toString(),
    await page.url(),
    messages,
    byPort,
  )
  await sender.close()
  return found
}

const heard = (answers: readonly string[]) => answers.filter((one) => one === 'yes').length
const counted = (answers: readonly string[]) =>
  [...new Set(answers)].map((one) => `${answers.filter((other) => other === one).length} ${one}`)

test('forged messages from an extension page and from a page script are refused, and nothing kept has changed', async () => {
  const page = await at.open('review.html')
  const here = await page.url()
  const whole = (words: string) =>
    JSON.stringify({
      name: 'keep',
      body: { draft: draftOf({ words, page: { url: here, title: '', channel: 'page' } }) },
    })
  expect((await fromFrames(page, [whole('The first good word.')]))[here]).toEqual(['yes'])
  const before = await until('the second copy', async () => {
    const all = await kept()
    return all.includes('copy:moments') && all
  })
  const app = await own()
  const answers = {
    own: await app.evaluate(speak, forged(many, 'own', here)),
    page: (await fromFrames(page, forged(many, 'page', here)))[here] ?? [],
    ports: await app.evaluate(speak, forged(200, 'own', here), null, true),
    'page ports': (await fromFrames(page, forged(200, 'page', here), true))[here] ?? [],
  }
  await app.close()
  expect(Object.values(answers).map((all) => all.length)).toEqual([many, many, 200, 200])
  expect(Object.values(answers).map(heard)).toEqual([0, 0, 0, 0])
  expect(await kept()).toBe(before)
  // The worker still answers, and one that is whole does change what is kept.
  expect((await fromFrames(page, [whole('The second good word.')]))[here]).toEqual(['yes'])
  expect(await kept()).not.toBe(before)
  for (const [from, all] of Object.entries(answers))
    tell({
      vector: `forged, ${from}: ${counted(all).join(', ')}`,
      tried: all.length,
      through: heard(all),
      control: 1,
    })
}, 180_000)

/** A message of each name that would be heard from whoever may send it. */
function oneOfEach(url: string): string[] {
  const draft = draftOf({ page: { url, title: '', channel: 'page' } })
  const receipt = { id: draft.id, again: false, made: { person: false, company: false } }
  const bodies = {
    recall: { url },
    keep: { draft },
    show: { draft },
    clip: { tab: 999_999 },
    settle: {},
    forget: { receipt, draft },
    reach: {},
    mend: {},
  }
  return messageNames.map((name) => JSON.stringify({ name, body: bodies[name] }))
}
/** Which of them were not turned away. */
const through = (answers: readonly string[]) =>
  messageNames.filter((_, at) => !['not-allowed', 'nobody'].includes(answers[at] ?? 'nobody'))
const allowed = (from: string) => messageNames.filter((name) => mayCome(name, from))

test('each sender is heard with its own messages, and nobody else with any', async () => {
  const page = await at.open(at.at('plain.html?senders'))
  const here = await page.url()
  await page.evaluate(() => {
    const frame = (about: Partial<HTMLIFrameElement>, sandbox?: string) => {
      const one = Object.assign(document.createElement('iframe'), about)
      if (sandbox !== undefined) one.setAttribute('sandbox', sandbox)
      document.body.append(one)
      return new Promise((done) => one.addEventListener('load', done))
    }
    return Promise.all([
      frame({ src: 'letter.html?same' }),
      frame({ src: 'letter.html?boxed' }, 'allow-scripts'),
      frame({ srcdoc: '<p>Nothing said here.</p>' }),
    ]).then(() => true)
  })
  const same = at.at('letter.html?same')
  const found: Record<string, readonly string[]> = {}
  found['web page'] = through(await page.evaluate(speak, oneOfEach(here)))
  found['web page, by our id'] = through(await page.evaluate(speak, oneOfEach(here), at.browser.extensionId))
  const frames = await fromFrames(page, oneOfEach(here))
  for (const [href, answers] of Object.entries(frames)) found[`page script at ${href}`] = through(answers)
  const app = await own()
  found['app'] = through(await app.evaluate(speak, oneOfEach(here)))
  await app.close()
  const other = await at.open('review.html')
  const slip = await new Hands(other).clip(other, '#review-8841')
  found['slip'] = through(await slip.evaluate(speak, oneOfEach(here)))
  if (at.browser.name === 'chromium') {
    const mini = writeMini('chromium')
    const theirs = await at.open(`${await at.browser.alsoInstall(mini.build)}/app.html`)
    found['another extension'] = through(
      await theirs.evaluate(speak, oneOfEach(here), at.browser.extensionId),
    )
    // It can speak at all: its own background hears it.
    expect(await theirs.evaluate(speak, ['"hello"'])).toEqual(['odd'])
    mini.remove()
  }
  const {
    [`page script at ${here}`]: top,
    [`page script at ${same}`]: framed,
    app: mine,
    slip: frame,
    ...rest
  } = found
  expect({ top, framed, mine, frame }).toEqual({
    top: allowed('page'),
    framed: allowed('page'),
    mine: allowed('own'),
    frame: allowed('own'),
  })
  expect(Object.keys(rest)).toEqual(
    expect.arrayContaining(['web page', `page script at ${at.at('letter.html?boxed')}`]),
  )
  expect(Object.values(rest).flat()).toEqual([])
  const senders = Object.keys(found).length
  tell({
    vector: `${senders} senders × ${messageNames.length} messages`,
    tried: senders * messageNames.length,
    through: Object.values(rest).flat().length,
    control: `${[top, framed, mine, frame].flat().length} allowed`,
  })
})
