import type { Page } from '../drive.ts'
import { ChromiumPage } from './page.ts'

/** How many listeners stand in the process of a page once its rubbish is gone. Firefox tells nobody: undefined. */
export async function listenersIn(page: Page): Promise<number | undefined> {
  if (!(page instanceof ChromiumPage)) return undefined
  const cdp = await page.tab.createCDPSession()
  try {
    await cdp.send('Performance.enable')
    // What waits for a first collection to be let go is gone with the second.
    for (let time = 0; time < 2; time++) await cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'JSEventListeners')?.value
  } finally {
    await cdp.detach()
  }
}
