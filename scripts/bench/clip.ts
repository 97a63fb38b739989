// From the pointer to the receipt.
import { Hands } from '../../test/drive/hands.ts'
import type { Page, Place } from '../../test/drive/drive.ts'
import { until } from '../../test/drive/until.ts'
import { granted } from './pages.ts'
import { median, quantile, type Row } from './row.ts'
import type { Stage } from './stage.ts'

const times = 60

interface Timed {
  goodwordTimes: { complete: number; shown: number; writes: number }
}

/** Runs in the slip: from the key going down to the end of the transaction, and to the receipt. */
export function watchKeep(): void {
  const times = { complete: 0, shown: 0, writes: 0 }
  ;(globalThis as unknown as Timed).goodwordTimes = times
  let start = 0
  document.addEventListener('keydown', (event) => (start = event.timeStamp), { capture: true, once: true })
  // Called on the database at hand below.
  // oxlint-disable-next-line typescript/unbound-method
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (...asked) {
    const tx = transaction.apply(this, asked)
    // A draft that is still on its way when the key goes down is not part of the keeping.
    if (asked[1] === 'readwrite' && start && [asked[0]].flat().includes('moments')) {
      times.writes++
      tx.addEventListener('complete', () => (times.complete ||= performance.now() - start))
    }
    return tx
  }
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.slip-receipt-said')) return
    observer.disconnect()
    times.shown = performance.now() - start
  }).observe(document.body, { childList: true, subtree: true })
}

/** Runs in a page of an extension: one small record, strictly written, so many times; milliseconds each. */
export async function strictPuts(count: number): Promise<number[]> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('bench', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true })
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => fail(new Error(opening.error?.name))
  })
  const spent: number[] = []
  for (let at = 0; at < count; at++) {
    const start = performance.now()
    const tx = database.transaction('rows', 'readwrite', { durability: 'strict' })
    tx.objectStore('rows').put({ words: 'x'.repeat(400), at })
    await new Promise((done) => (tx.oncomplete = done))
    spent.push(performance.now() - start)
    await new Promise((done) => setTimeout(done, 20))
  }
  database.close()
  return spent
}

/** Runs in a page of an extension: there and back, so many times. */
async function pings(count: number): Promise<number[]> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(what: unknown): Promise<unknown> } } }
  ).chrome
  const spent: number[] = []
  for (let at = 0; at < count; at++) {
    const start = performance.now()
    await runtime.sendMessage('ping').catch(() => undefined)
    spent.push(performance.now() - start)
  }
  return spent
}

/** Waits for the receipt that `watchKeep` waits for. */
export const keptAfter = (slip: Place): Promise<Timed['goodwordTimes']> =>
  until('the receipt', async () => {
    const seen = await slip.evaluate(() => (globalThis as unknown as Timed).goodwordTimes)
    return seen.shown ? seen : undefined
  })

async function keepings(stage: Stage, page: Page, hands: Hands) {
  const all: Timed['goodwordTimes'][] = []
  for (let at = 0; at <= times; at++) {
    const slip: Place = await hands.clip(page, `#r${at}`)
    await slip.evaluate(watchKeep)
    await page.keyboard.press('Enter')
    const found = await keptAfter(slip)
    // The first one warms the worker, the database and the code.
    if (at > 0) all.push(found)
    await page.keyboard.press('Escape')
    await hands.gone()
  }
  return all
}

/** Milliseconds from the pointer's event to the pin standing there. */
async function pinTimes(page: Page, hands: Hands, from: number, count: number): Promise<number[]> {
  const spent: number[] = []
  for (let at = from; at < from + count; at++) {
    await page.mouse.move(2, 2)
    await until('no pin', async () => !(await hands.pin()))
    await page.evaluate((selector: string) => document.querySelector(selector)?.scrollIntoView(), `#r${at}`)
    const watched = page.evaluate(watchPin, `#r${at}`)
    await page.hover(`#r${at}`)
    spent.push(await watched)
  }
  return spent
}

/** Runs in the page: how long after the pointer came over the element something new stands at the end of the document. */
function watchPin(selector: string): Promise<number> {
  return new Promise((done) => {
    addEventListener(
      'pointerover',
      function over(event) {
        if (!(event.target instanceof Element) || !event.target.closest(selector)) return
        removeEventListener('pointerover', over, true)
        const look = () => {
          const pin = [...document.documentElement.children].find(
            (one) => one !== document.body && one !== document.head && one.getClientRects().length > 0,
          )
          if (pin) done(performance.now() - event.timeStamp)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      true,
    )
  })
}

export async function clip(stage: Stage): Promise<Row[]> {
  const page = await stage.browser.open(`${granted}/reviews`)
  await page.setViewport(1280, 800)
  const hands = new Hands(page)
  const [cold = Number.NaN] = await pinTimes(page, hands, 0, 1)
  const pin = await pinTimes(page, hands, 1, 20)
  const kept = await keepings(stage, page, hands)
  const beside = await stage.browser.open(`${stage.nothing}/page.html`)
  const put = median(await beside.evaluate(strictPuts, 60))
  const ping = median((await beside.evaluate(pings, 60)).slice(10))
  await beside.close()
  const complete = kept.map((one) => one.complete)
  const shown = kept.map((one) => one.shown)
  const floor = { what: 'ms, one strict put and one message', value: put + ping }
  return [
    {
      name: 'overlay:open',
      what: 'first pin on a page',
      unit: 'ms',
      ours: cold,
      note: 'the reader comes in',
    },
    {
      name: 'overlay:open',
      what: 'pin, 20 more',
      unit: 'ms',
      ours: median(pin),
      target: { of: 'figure', most: 33.4 },
    },
    {
      name: 'clip:warm',
      what: `key to durable, median of ${times}`,
      unit: 'ms',
      ours: median(complete),
      baseline: floor,
      target: { of: 'ratio', most: 1.3 },
    },
    {
      name: 'clip:warm',
      what: 'key to durable, 99th',
      unit: 'ms',
      ours: quantile(complete, 0.99),
      target: { of: 'figure', most: 50 },
    },
    { name: 'clip:warm', what: 'key to receipt shown', unit: 'ms', ours: median(shown), baseline: floor },
    {
      name: 'clip:warm',
      what: 'transactions that write, a clip',
      unit: '',
      ours: Math.max(...kept.map((one) => one.writes)),
      target: { of: 'figure', most: 1 },
    },
  ]
}
