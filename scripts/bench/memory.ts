import type { Page } from '../../test/drive/drive.ts'
import type { ChromiumStage } from './stage.ts'

/** What lives at its most, in MB over before: what is only waiting to be swept up does not count. */
export async function peak(stage: ChromiumStage, page: Page, work: () => Promise<unknown>): Promise<number> {
  const devtools = await stage.devtools(page)
  await devtools.send('Performance.enable')
  const lives = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
  }
  const before = await lives()
  let [most, over] = [before, false]
  const done = work().finally(() => (over = true))
  while (!over) most = Math.max(most, await lives())
  await done
  await devtools.detach()
  return (most - before) / 1e6
}
