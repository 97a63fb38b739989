// The app with much in it: opened in a browser that runs, and in one that was just started; searched and filtered.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName } from '../../test/drive/drive.ts'
import { fill } from './library.ts'
import { open, openings } from './open.ts'
import type { Row } from './row.ts'
import { searches } from './searches.ts'
import { raise, settled } from './stage.ts'

const row = '.shell-view [data-row]'

/** What is opened, and what shows that it stands. One of each by its address, too. */
const views = [
  { view: 'today', stands: '.shell-view .rows > li' },
  { view: 'moments', stands: row },
  { view: 'people', stands: row },
  { view: 'companies', stands: row },
  { view: 'asks', stands: row },
  { view: 'gives', stands: row },
  { view: 'people', one: 'people', stands: '.split-detail > article' },
  { view: 'companies', one: 'companies', stands: '.split-detail > article' },
  { view: 'moments', one: 'moments', stands: '.split-detail > article' },
  { view: 'asks', one: 'asks', stands: '.split-detail > article' },
  { view: 'gives', one: 'gives', stands: '.split-detail > article' },
  { view: 'data', stands: '.data-counts' },
  { view: 'find', stands: '[data-search]' },
  { view: 'find', q: 'gannets', stands: '[data-find]' },
  { view: 'find', q: 'handover', stands: '[data-find]' },
  { view: 'impact', stands: '.chart' },
  { view: 'wall', stands: '.shell-view .rows > li' },
  { view: 'sort', stands: '.shell-view .sort' },
  // The status that says how many were found is there once all was read.
  { view: 'moments', whole: true, stands: '.split-list .unseen[role=status]' },
] as const
type Opened = { what: string; address: string; stands: string }

const opened = (some: Readonly<Record<string, string>>): Opened[] =>
  views.map((about) => {
    const { view, stands } = about
    if ('one' in about)
      return { what: `${view}, one by its address`, address: `${view}/${some[about.one]}`, stands }
    if ('q' in about)
      return { what: `${view}, what has ‘${about.q}’`, address: `${view}?q=${about.q}`, stands }
    const what = 'whole' in about ? `${view}, to the last of what is kept` : `${view}, to what stands first`
    return { what, address: view, stands }
  })

/** How long it took, held against the smallest size, and how much was asked of the database. */
function openedRows(
  name: string,
  what: string,
  { ms, requests, counts, longest, why }: Awaited<ReturnType<typeof openings>>,
  small: number | undefined,
): Row[] {
  const note = why ?? (Number.isNaN(longest) ? undefined : `longest task ${Math.round(longest)} ms`)
  const opened: Row = {
    name,
    what,
    unit: 'ms',
    ours: ms,
    ...(small && { baseline: { what: 'ms, the smallest size', value: small } }),
    ...(small && { target: { of: 'ratio', most: 1.3 } }),
    ...(note && { note }),
  }
  if (why) return [opened]
  return [
    opened,
    {
      name,
      what: `${what}: until then`,
      unit: 'requests',
      ours: requests,
      target: { of: 'figure', most: 6 },
      note: `${counts} count()`,
    },
  ]
}

async function atSize(browser: BrowserName, size: number, first: Map<string, number>): Promise<Row[]> {
  const profile = mkdtempSync(join(tmpdir(), 'goodword-bench-'))
  let stage = await raise(browser, profile)
  try {
    const all = opened(await fill(stage, size))
    const today = { address: 'today', stands: views[0].stands }
    // The first visit settles what gates hold and frees; what is measured is any other day.
    await settled((await open(stage, today.address, today.stands)).page, 5_000)
    // Nor is the index of words made on any other day.
    const indexed = '.find:not(:has(.find-building)) [data-find]'
    const made = await open(stage, 'find?q=gannets', indexed, Math.max(120_000, size))
    await made.page.close()
    await stage.close()
    stage = await raise(browser, profile)
    const fresh = await openings(stage, today.address, today.stands, 1)
    const rows: Row[] = [
      { name: `dash:open @${size}`, what: 'today, browser just started', unit: 'ms', ours: fresh.ms },
    ]
    for (const { what, address, stands } of all) {
      const found = await openings(stage, address, stands, 3)
      console.error(`${size}: ${what} ${Math.round(found.ms)} ms`)
      const small = first.get(what)
      first.set(what, small ?? found.ms)
      rows.push(...openedRows(`dash:open @${size}`, what, found, small))
    }
    return [...rows, ...(await searches(stage, size, made.seen.drawn))]
  } finally {
    await stage.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** At each size, the smallest first: what it is held against. */
export async function app(browser: BrowserName, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = []
  const first = new Map<string, number>()
  for (const size of sizes.toSorted((one, other) => one - other))
    rows.push(...(await atSize(browser, size, first)))
  return rows
}
