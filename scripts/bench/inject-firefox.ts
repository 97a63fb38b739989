// What stands of our scripts in a page in Firefox: the bytes alone, since it has no trace to ask.
import { Hands } from '../../test/drive/hands.ts'
import type { FirefoxBrowser } from '../../test/drive/firefox/browser.ts'
import type { Page } from '../../test/drive/drive.ts'
import { scriptsIn, watchScripts } from './in-firefox.ts'
import { granted, strange } from './pages.ts'
import type { Row } from './row.ts'
import { settled, type Stage } from './stage.ts'

export async function injectFirefox(stage: Stage): Promise<Row[]> {
  const browser = stage.browser as FirefoxBrowser
  await watchScripts(browser)
  const bytes = async (
    what: string,
    site: string,
    path: string,
    most: number,
    act?: (page: Page) => unknown,
  ) => {
    const page = await browser.open(`${site}/${path}`)
    await settled(page)
    await act?.(page)
    await settled(page, 1_000)
    const ours = await scriptsIn(browser, site, stage.ours)
    await page.close()
    return { name: 'inject:bytes', what, unit: 'B', ours, target: { of: 'figure' as const, most } }
  }
  return [
    await bytes('not granted', strange, 'article', 0),
    await bytes('granted, idle', granted, 'article', 4_096),
    await bytes('words selected', granted, 'article', 40_960, (page) =>
      new Hands(page).select(page, '#p0', 'answered within the hour'),
    ),
    await bytes('slip open', granted, 'reviews', 40_960, (page) => new Hands(page).clip(page, '#r0')),
  ]
}
