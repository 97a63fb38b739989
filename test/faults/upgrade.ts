// A library of an older version is opened by today's, and the browser is killed in the middle of that, again and again.
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { chance } from './chance.ts'
import { groupOn } from './disk.ts'
import { type Older, older, wrongIn, type Noun } from './older.ts'
import { addRows, copied, isCleared, makeOlder, rowsAfter, stateNow, upgradeNaively } from './older-inside.ts'
import { emptyRow, type Fault, type Options, type Row, runsOf } from './row.ts'
import { folder, pause, Stage } from './stage.ts'

/** The versions that databases had before today's. */
const versions = [1, 2, 3, 4]
const today = 5
const nouns: Noun[] = ['companies', 'people', 'moments', 'asks', 'gives', 'drafts', 'rules']

async function fill(stage: Stage, before: Older, say: Options['say']): Promise<void> {
  const page = await stage.page()
  const moments = before.rows.filter(([noun]) => noun === 'moments')
  await page.evaluate(makeOlder, before.version, moments.length, moments.at(-1)?.[1].id ?? '')
  const atOnce = 500
  for (let at = 0; at < before.rows.length; at += atOnce) {
    await page.evaluate(addRows, before.rows.slice(at, at + atOnce))
    if (at % 20_000 === 0)
      say?.(`upgrade from ${before.version}: ${at} of ${before.rows.length} records are there`)
  }
  // It is still open, and holds up everybody who would upgrade it: until the browser goes.
  await stage.browser.kill()
}

/** Kills a browser while it starts, some time after its process is there. */
async function killStarting(stage: Stage, profile: string, wait: number): Promise<void> {
  const starting = stage.browser.restart().catch(() => undefined)
  const group = await until('the browser’s process', async () => groupOn(profile), 10_000)
  await pause(wait)
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // It was the last one, on its way out by itself.
  }
  await starting
  await stage.browser.kill().catch(() => undefined)
}

/** Kills a browser some time after it was up; answers how far it had come before. */
async function killWorking(stage: Stage, wait: number) {
  await stage.back()
  const page = await stage.page()
  const state = await page.evaluate(stateNow)
  await pause(wait)
  await stage.browser.kill()
  return state
}

async function finish(stage: Stage, most: number): Promise<{ page: Page; took: number }> {
  await stage.back()
  const start = Date.now()
  const page = await stage.page()
  const ready = async () => {
    const { version, waiting } = await page.evaluate(stateNow)
    return version === today && waiting === 0
  }
  await until('the upgrade and the second copy', ready, most)
  return { page, took: Date.now() - start }
}

/** Every record as it lies there now, a few hundred at a time. */
async function check(page: Page, before: Older) {
  const wrong: string[] = []
  let there = 0
  for (const noun of nouns) {
    const atOnce = 500
    let last: string | null = null
    for (;;) {
      const rows: { id: string }[] = await page.evaluate(rowsAfter, noun, last, atOnce)
      wrong.push(...wrongIn(before, noun, rows))
      there += rows.length
      last = rows.at(-1)?.id ?? null
      if (rows.length < atOnce) break
    }
  }
  return { there, wrong }
}

/** How long until a view stands there, and until it answers a click. */
async function answers(stage: Stage): Promise<[shown: number, clicked: number]> {
  const start = Date.now()
  const app = await stage.browser.extensionPage('app.html#/today')
  const view = () => document.querySelector('.shell-view > *:not([aria-busy="true"])') !== null
  await until('a view', () => app.evaluate(view), 120_000)
  const shown = Date.now() - start
  const again = Date.now()
  await app.evaluate(() => (location.hash = '#/moments'))
  await until(
    'the moments',
    () => app.evaluate(() => document.querySelector('.shell-view .row') !== null),
    120_000,
  )
  const clicked = Date.now() - again
  await app.close()
  return [shown, clicked]
}

async function naively(stage: Stage, count: number): Promise<number> {
  const page = await stage.page()
  const work = page.evaluate(upgradeNaively, count, true).catch(() => 0)
  await until('the old rows to be gone', () => page.evaluate(isCleared), 60_000)
  await stage.browser.kill()
  await work
  await stage.back()
  return count - (await (await stage.page()).evaluate(upgradeNaively, count, false))
}

interface Round {
  version: number
  kills: number
  records: number
  control: { of: number; lost: number }
}

async function strike(
  row: Row,
  options: Options,
  { version, kills, records, control }: Round,
): Promise<void> {
  const chances = chance((options.seed ?? 1) * 100 + version)
  const before = older(version, records)
  const profile = folder('upgrade')
  const stage = await Stage.open({ browser: options.browser, profileDir: profile.path })
  try {
    await fill(stage, before, options.say)
    let midway = 0
    // Small libraries are through before anybody could strike later.
    const longest = Math.max(1_500, records / 5)
    for (let kill = 0; kill < kills; kill++) {
      if (kill % 2) {
        const { waiting } = await killWorking(stage, chances.between(0, longest))
        if (waiting) midway++
      } else await killStarting(stage, profile.path, chances.between(300, 2_500))
      row.runs++
      options.say?.(`upgrade from ${version}: kill ${kill + 1} of ${kills}`)
    }
    const { page, took } = await finish(stage, Math.max(60_000, records * 12))
    const { there, wrong } = await check(page, before)
    const copies = await page.evaluate(copied)
    row.acknowledged += before.rows.length
    row.lost += Math.max(0, before.rows.length - there) + wrong.length
    row.doubled += Math.max(0, there - before.rows.length)
    const kept = before.rows.filter(([noun]) => noun !== 'drafts').length
    const [shown, clicked] = await answers(stage)
    row.notes.push(
      `from version ${version}: ${there} of ${before.rows.length} records are there, ${wrong.length} not as they were${wrong.length ? ` (${wrong.slice(0, 3).join(', ')})` : ''}; ${copies} of ${kept} in the second copy; ${midway} of ${Math.floor(kills / 2)} kills of a browser that was up came before that was done, ${Math.ceil(kills / 2)} met one that was starting; the last start was through after ${(took / 1_000).toFixed(1)} s`,
      `from version ${version}: with ${there} records Today stands after ${(shown / 1_000).toFixed(1)} s, and the moments ${(clicked / 1_000).toFixed(1)} s after they are gone to`,
    )
    const count = 2_000
    control.of += count
    control.lost += await naively(stage, count)
  } finally {
    await stage.browser.kill().catch(() => undefined)
    await stage.browser.close().catch(() => undefined)
    profile.remove()
  }
}

export const upgrade: Fault = async (options) => {
  const row = emptyRow('upgrade', options.browser)
  if (process.platform === 'win32') return { ...row, cannot: 'whole process groups are killed as on Linux' }
  const kills = runsOf(options, 3, 10)
  const records = options.long ? 100_000 : 2_000
  const control = { how: 'an upgrade that clears and writes again in another database', of: 0, lost: 0 }
  for (const version of versions) await strike(row, options, { version, kills, records, control })
  return { ...row, control }
}
