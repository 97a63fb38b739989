// How long it takes from the key that keeps to the receipt, and from the click on the pin to the slip, warm, in
// Chromium. The machine's load stands beside the figures, since they mean little without it.
import { loadavg } from 'node:os'
import { Hands } from '../test/drive/hands.ts'
import { launch } from '../test/drive/launch.ts'

const times = Number(process.argv[2] ?? 30)
const review = (at: number) => `<article id="r${at}" itemscope itemtype="https://schema.org/Review">
  <p itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Person ${at}</b></p>
  <time itemprop="datePublished" datetime="2026-10-${String((at % 28) + 1).padStart(2, '0')}">October</time>
  <p itemprop="reviewBody">They answered within the hour, on a Sunday, for the ${at}th time this year.</p></article>`
const body = `<!doctype html><meta charset="utf-8"><title>Reviews</title><style>article{margin:40px;max-width:40em}</style>
<main>${Array.from({ length: times + 1 }, (_, at) => review(at)).join('')}</main>`

/** Runs in the slip: from the key going down to the receipt standing there, in milliseconds. */
const watch = () =>
  new Promise<number>((done) => {
    let start = 0
    document.addEventListener('keydown', (event) => (start = event.timeStamp), { capture: true, once: true })
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.slip-receipt-said')) return
      observer.disconnect()
      done(performance.now() - start)
    }).observe(document.body, { childList: true, subtree: true })
  })

const median = (all: number[]) => [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0
const line = (what: string, all: number[]) =>
  console.log(
    `${what}: median ${median(all).toFixed(1)} ms, least ${Math.min(...all).toFixed(1)}, most ${Math.max(...all).toFixed(1)}, n ${all.length}`,
  )

const browser = await launch({
  browser: 'chromium',
  granted: ['https://reviews.example/*'],
  answer: ({ hostname }) =>
    hostname === 'reviews.example'
      ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body }
      : undefined,
})
const kept: number[] = []
const opened: number[] = []
try {
  const page = await browser.open('https://reviews.example/')
  await page.setViewport(1280, 800)
  const hands = new Hands(page)
  for (let at = 0; at <= times; at++) {
    const pin = await hands.pinAt(page, `#r${at}`)
    await page.mouse.move(pin.x + 16, pin.y + 16)
    const start = performance.now()
    await page.mouse.click(pin.x + 16, pin.y + 16)
    const slip = await page.frame('slip.html')
    await slip.waitFor(() => document.activeElement?.id === 'slip-keep')
    const open = performance.now() - start
    const receipt = slip.evaluate(watch)
    await slip.waitFor(() => true)
    await page.keyboard.press('Enter')
    // The first one warms the worker, the database and the code.
    if (at > 0) {
      kept.push(await receipt)
      opened.push(open)
    } else await receipt
    await page.keyboard.press('Escape')
  }
  line('key to receipt (strict transaction complete, shown)', kept)
  line('click on the pin to slip with the focus (driver’s way included)', opened)
  console.log(
    `load ${loadavg()
      .map((one) => one.toFixed(2))
      .join(' ')}`,
  )
} finally {
  await browser.close()
}
