// Search as one types it in Find, beside libraries that keep all of it in memory.
import { open } from './open.ts'
import { livesIn, type Peer, peer } from './peers.ts'
import { median, type Row } from './row.ts'
import { settled, type Stage } from './stage.ts'

const queries = [
  ['a word', 'handover'],
  ['a beginning', 'hando'],
  ['with a mistake', 'handovr'],
  ['three words', 'night shift printer'],
  ['nothing', 'xylophone'],
] as const

// Of more texts these libraries take minutes and gigabytes.
const mostBeside = 100_000

/** Runs in the page: types the words at once and waits until what was found stands still for two frames. */
async function search(words: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('[data-search]')
  if (!field) throw new Error('There is no field')
  const view = document.querySelector('.shell-view')
  const start = performance.now()
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
  let last = start
  await new Promise<void>((done) => {
    const observer = new MutationObserver(() => (last = performance.now()))
    if (view) observer.observe(view, { childList: true, subtree: true, characterData: true })
    let still = 0
    let before = 0
    const look = () => {
      still = last === before ? still + 1 : 0
      before = last
      if (last > start && still > 20) {
        observer.disconnect()
        done()
      } else if (performance.now() - start > 20_000) done()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return last - start
}

/**
 * @param made milliseconds from opening Find for the first time, in a library without an index, to what was found
 * @returns rows in which ours is drawn, and what it is held against is only found
 */
export async function searches(stage: Stage, size: number, made: number): Promise<Row[]> {
  const { page } = await open(stage, 'find', '[data-search]')
  await settled(page, 1_000)
  const before = await livesIn(stage, page)
  const ours: number[] = []
  for (const [, words] of queries) {
    const spent: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      spent.push(await page.evaluate(search, words))
      await page.evaluate(search, '')
    }
    ours.push(median(spent))
  }
  const after = await livesIn(stage, page)
  await page.close()
  const rows = queries.map(([what], at): Row => ({
    name: `search:q @${size}`,
    what: `${what}, to the last of what was found`,
    unit: 'ms',
    ours: ours[at] ?? Number.NaN,
    target: { of: 'figure', most: 100 },
  }))
  rows.push({
    name: `search:build @${size}`,
    what: 'Find opened for the first time, to what was found',
    unit: 'ms',
    ours: made,
  })
  if (before !== undefined && after !== undefined)
    rows.push({
      name: `search:memory @${size}`,
      what: 'what more lives in Find after these searches',
      unit: 'MB',
      ours: after - before,
    })
  return size > mostBeside ? rows : beside(stage, size, rows)
}

/** The same rows held against libraries that keep all of it in memory. */
async function beside(stage: Stage, size: number, rows: readonly Row[]): Promise<Row[]> {
  const asked = queries.map(([, words]) => words)
  const [mini, fuse] = [await peer(stage, 'minisearch', size, asked), await peer(stage, 'fuse', size, asked)]
  const all = ({ spent, build, holds = Number.NaN }: Peer) => [...spent, build, holds]
  const how = [...asked.map(() => 'not drawn'), 'made, as at each start', 'besides the texts']
  return rows.map((row, at) => ({
    ...row,
    baseline: { what: `${row.unit}, minisearch, ${how[at]}`, value: all(mini)[at] ?? Number.NaN },
    note: `fuse.js, ${how[at]}: ${(all(fuse)[at] ?? Number.NaN).toFixed(1)} ${row.unit}`,
  }))
}
