// Other search libraries, measured in the same run: what they take until they can be asked, hold, and need to answer.
import type { Page } from '../../test/drive/drive.ts'
import { manyFor } from './library.ts'
import type { Peers } from './peers-page.ts'
import { median } from './row.ts'
import { isChromium, type Stage } from './stage.ts'

type World = { goodwordPeers: Peers }

/** What one of them came to. */
export interface Peer {
  build: number
  /** MB that it holds; only Chromium tells. */
  holds?: number
  /** Milliseconds of one search, for each of the words. */
  spent: number[]
}

/** MB that live in the page after it was swept; only Chromium tells. */
export async function livesIn(stage: Stage, page: Page): Promise<number | undefined> {
  if (!isChromium(stage)) return undefined
  const devtools = await stage.devtools(page)
  for (let turn = 0; turn < 3; turn++) await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return usedSize / 1e6
}

export async function peer(
  stage: Stage,
  name: 'minisearch' | 'fuse',
  size: number,
  queries: readonly string[],
): Promise<Peer> {
  const page = await stage.browser.open(`${stage.nothing}/peers.html`)
  await page.waitFor(() => 'goodwordPeers' in globalThis)
  await page.evaluate((many) => (globalThis as unknown as World).goodwordPeers.load(many), manyFor(size))
  const before = await livesIn(stage, page)
  const build = await page.evaluate((one) => (globalThis as unknown as World).goodwordPeers.make(one), name)
  const after = await livesIn(stage, page)
  const spent: number[] = []
  for (const words of queries) {
    const all = await page.evaluate(
      (one) => (globalThis as unknown as World).goodwordPeers.search(one, 5),
      words,
    )
    spent.push(median(all))
  }
  await page.close()
  const holds = before === undefined || after === undefined ? undefined : after - before
  return { build, spent, ...(holds === undefined ? {} : { holds }) }
}
