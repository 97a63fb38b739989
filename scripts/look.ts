// Takes every view as people have it: dark and light, panel and tab, empty, typical and crowded, in English and from
// right to left. For looking at, before and after a change: npm run look [-- view …]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from '../test/drive/drive.ts'
import { launch } from '../test/drive/launch.ts'
import { until } from '../test/drive/until.ts'
import { crowd, type Many } from './lib/crowd.ts'

const all = [
  'today',
  'sort',
  'find',
  'moments',
  'people',
  'companies',
  'asks',
  'gives',
  'impact',
  'wall',
  'data',
]
const chosen = process.argv.slice(2)
const views = chosen.length ? chosen : all
const fill: Record<string, Many | undefined> = {
  empty: undefined,
  typical: { moments: 40, people: 14, asks: 14, gives: 12 },
  crowded: { moments: 2_000, people: 400, asks: 600, gives: 300 },
}
const shapes = [
  { name: 'panel', page: 'panel.html', width: 360, height: 900 },
  { name: 'tab', page: 'app.html', width: 1280, height: 900 },
] as const
const folder = resolve('.output/look')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const taken: string[] = []

async function put(browser: Browser, many: Many): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'goodword-look-'))
  const file = join(place, 'crowd.json')
  writeFileSync(file, JSON.stringify(crowd(many, Date.now())))
  const page = await browser.extensionPage('app.html#/data')
  await page.upload('input[type=file]', file)
  await page.click('.import-step .button-go')
  await until(
    'the import',
    () => page.evaluate(() => document.querySelector('.import-done') !== null),
    120_000,
  )
  await page.close()
  rmSync(place, { recursive: true })
}

/** In a list, the first row is opened beside it where there is room; Find is looked at with words in it. */
async function openFirst(page: Page, view: string, wide: boolean): Promise<void> {
  if (view === 'find') {
    await page.evaluate(() => void (location.hash = '#/find?q=handover lists at night'))
  } else if (wide && ['moments', 'people', 'companies', 'asks', 'gives'].includes(view)) {
    await page.evaluate(() => document.querySelector<HTMLElement>('a[data-row]')?.click())
  }
}

/** What a view brings in later (an index, figures of thousands) is part of the picture. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestIdleCallback(() => setTimeout(() => done(), 300), { timeout: 5_000 }),
      ),
  )

for (const [fullness, many] of Object.entries(fill)) {
  const browser = await launch({ browser: 'chromium', reducedMotion: true })
  try {
    if (many) await put(browser, many)
    for (const language of ['en', 'ar']) {
      for (const { name, page: path, width, height } of shapes) {
        const page = await browser.extensionPage(path)
        await page.setViewport(width, height)
        await page.evaluate((code: string) => localStorage.setItem('language', code), language)
        for (const view of views) {
          await page.open(`${browser.origin}/${path}#/${view}`)
          await page.reload()
          await page.waitFor(() => document.querySelector('.shell-view > :not(.reading)'))
          await openFirst(page, view, name === 'tab')
          await settled(page)
          for (const dark of [false, true]) {
            await page.emulate({ dark, reducedMotion: true })
            const file = `${view}-${name}-${fullness}-${language}-${dark ? 'dark' : 'light'}.png`
            await page.screenshot(join(folder, file))
            taken.push(file)
          }
        }
        await page.close()
      }
    }
  } finally {
    await browser.close()
  }
}
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Every view</title>${taken.map((file) => `<figure><img src="${file}" loading="lazy" height="600"><figcaption>${file}</figcaption></figure>`).join('\n')}\n`,
)
console.log(`${taken.length} pictures in .output/look/, all on one page in index.html`)
