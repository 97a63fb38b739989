// One clip out of a page of five hundred reviews: what it costs the page's own thread, and what a sleeping worker adds.
import { build } from 'esbuild'
import { Hands } from '../../test/drive/hands.ts'
import type { Place } from '../../test/drive/drive.ts'
import { keptAfter, strictPuts, watchKeep } from './clip.ts'
import { granted, strange } from './pages.ts'
import { median, type Row } from './row.ts'
import { type ChromiumStage, isChromium, settled, type Stage } from './stage.ts'
import { cpuInPage, cpuOfPage, traced } from './trace.ts'
import type { WholePage } from './whole-page.ts'
import { ask } from './worker.ts'

const times = 12

/** Runs in the slip: how many letters of JSON the page's reader hands over from now on. */
function listen(): void {
  const heard = { letters: 0 }
  Object.assign(globalThis, { goodwordHeard: heard })
  addEventListener('message', ({ data }) => (heard.letters += JSON.stringify(data).length))
}

/** Moves over the words, clicks the pin and waits for the slip; milliseconds of the page's thread, and letters. */
async function oneClip(stage: ChromiumStage, at: number): Promise<{ cpu: number; letters: number }> {
  const page = await stage.browser.open(`${granted}/reviews`)
  await page.setViewport(1280, 800)
  await settled(page)
  const hands = new Hands(page)
  let slip: Place | undefined
  const events = await traced(page, async () => {
    const pin = await hands.pinAt(page, `#r${at}`)
    await page.mouse.move(pin.x + 16, pin.y + 16)
    slip = await page.frame('slip.html')
    await slip.evaluate(listen)
    await page.mouse.click(pin.x + 16, pin.y + 16)
    await hands.slip()
  })
  const letters = await slip?.evaluate(
    () => (globalThis as unknown as { goodwordHeard: { letters: number } }).goodwordHeard.letters,
  )
  await page.close()
  return { cpu: cpuInPage(events, stage.ours), letters: letters ?? Number.NaN }
}

/** The same moves and click in a page without us: milliseconds of its whole thread. */
async function oneClickWithout(stage: ChromiumStage, at: number): Promise<number> {
  const page = await stage.browser.open(`${strange}/reviews`)
  await page.setViewport(1280, 800)
  await settled(page)
  const events = await traced(page, async () => {
    const item = await page.find(`#r${at}`)
    await page.hover(`#r${at}`)
    await page.mouse.move(item.x + item.width, item.y + 20)
    await page.mouse.click(item.x + item.width, item.y + 20)
    await settled(page)
  })
  await page.close()
  return cpuOfPage(events)
}

/** Another reader, of whole pages, over the same page: milliseconds. */
async function wholeReading(stage: ChromiumStage, code: string): Promise<number> {
  const page = await stage.browser.open(`${strange}/reviews`)
  await settled(page)
  const spent = await page.evaluate((text: string) => {
    // The page has no policy: what comes from its own server may run there.
    const script = document.createElement('script')
    script.textContent = text
    document.head.append(script)
    return (globalThis as unknown as WholePage).goodwordWholePage()
  }, code)
  await page.close()
  return spent
}

async function wholePage(): Promise<string> {
  const entryPoints = ['scripts/bench/whole-page.ts']
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  })
  return outputFiles[0]?.text ?? ''
}

/** From the key to the end of the transaction, with a worker that was put to sleep before the key. */
async function coldKeeps(stage: Stage): Promise<number[]> {
  const page = await stage.browser.open(`${granted}/reviews`)
  await page.setViewport(1280, 800)
  const hands = new Hands(page)
  const spent: number[] = []
  for (let turn = 0; turn <= times; turn++) {
    const slip = await hands.clip(page, `#r${turn + 100}`)
    await slip.evaluate(watchKeep)
    await stage.sleep(stage.ours)
    await page.front()
    await page.keyboard.press('Enter')
    const { complete } = await keptAfter(slip)
    if (turn > 0) spent.push(complete)
    await page.keyboard.press('Escape')
    await hands.gone()
  }
  await page.close()
  return spent
}

async function pageRows(stage: ChromiumStage): Promise<Row[]> {
  const clips = []
  const [without, whole]: [number[], number[]] = [[], []]
  const code = await wholePage()
  for (let turn = 0; turn < 5; turn++) {
    clips.push(await oneClip(stage, turn))
    without.push(await oneClickWithout(stage, turn))
    whole.push(await wholeReading(stage, code))
  }
  return [
    {
      name: 'clip:page-cpu',
      what: 'from the pointer over the words to the open slip, fresh page, median of 5',
      unit: 'ms',
      ours: median(clips.map(({ cpu }) => cpu)),
      baseline: { what: 'ms, the whole page at such a hover and click without us', value: median(without) },
      target: { of: 'figure', most: 6 },
      note: `the page’s own thread; the reader comes in meanwhile. Readability over the same page: ${Math.round(median(whole))} ms`,
    },
    {
      name: 'clip:page-cpu',
      what: 'what the page’s reader hands to the slip',
      unit: 'letters',
      ours: Math.max(...clips.map(({ letters }) => letters)),
      target: { of: 'figure', most: 8_192 },
    },
  ]
}

export async function keep(stage: Stage): Promise<Row[]> {
  const rows = isChromium(stage) ? await pageRows(stage) : []
  const kept = await coldKeeps(stage)
  const beside = await stage.browser.open(`${stage.nothing}/page.html`)
  const put = median(await beside.evaluate(strictPuts, 40))
  const woken: number[] = []
  for (let turn = 0; turn < times; turn++) {
    await stage.sleep(stage.nothing)
    woken.push(await beside.evaluate(ask))
  }
  await beside.close()
  return [
    ...rows,
    {
      name: 'clip:cold',
      what: `key to durable, worker asleep, median of ${times}`,
      unit: 'ms',
      ours: median(kept),
      baseline: {
        what: 'ms, one strict put and a worker that only answers, woken',
        value: put + median(woken),
      },
      target: { of: 'ratio', most: 1.4 },
    },
  ]
}
