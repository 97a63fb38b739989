// The disk is full while things are being kept; somebody tries again and again, and starts the browser anew.
import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { serveSamples } from '../../samples/server.mjs'
import type { Page } from '../drive/launch.ts'
import { cannotMount, Disk, diskFolder } from './disk.ts'
import { openApp, regain } from './app.ts'
import { look } from './inside.ts'
import { naiveHeld, naiveWrite } from './naive.ts'
import { emptyRow, type Fault, type Options, type Row, runsOf } from './row.ts'
import { Keeps, Stage } from './stage.ts'
import { draftNo } from './words.ts'

/** Where the browser puts its databases. */
const databases = (browser: Options['browser']) =>
  browser === 'firefox' ? join('storage', 'default') : join('Default', 'IndexedDB')

const long = 20_000
const asText = (all: ReadonlyMap<string, number>) =>
  [...all].map(([name, times]) => `${times} × ${name}`).join(', ') || 'none'

class Naive {
  readonly kept: string[] = []
  #next = 0

  /** @param early whether it takes a write for done before the browser does */
  constructor(private readonly early: boolean) {}

  async write(page: Page, times: number): Promise<void> {
    for (let n = 0; n < times; n++) {
      const key = `key ${this.#next++}`
      if (await page.evaluate(naiveWrite, key, long, 'strict' as const, this.early)) this.kept.push(key)
    }
  }
}

/** Moves what is there onto a disk of its own, in the same place. */
function onto(image: string, megabytes: number, at: string): Disk {
  const aside = `${at} before`
  if (existsSync(at)) renameSync(at, aside)
  const disk = Disk.make(image, megabytes, at)
  if (existsSync(aside))
    for (const name of readdirSync(aside))
      cpSync(join(aside, name), join(at, name), { recursive: true, preserveTimestamps: true })
  rmSync(aside, { recursive: true, force: true })
  return disk
}

async function strike(folder: string, run: number, row: Row, options: Options, url: string) {
  const naive = new Naive(options.browser === 'firefox')
  const profileDir = join(folder, `profile-${run}`)
  const stage = await Stage.open({ browser: options.browser, profileDir })
  let disk: Disk | undefined
  try {
    const keeps = new Keeps()
    let n = 0
    const keep = async (times: number) => {
      const page = await stage.page()
      for (let at = 0; at < times; at++) await keeps.keep(page, draftNo('full', run, n++, long))
      await page.close()
      return keeps.acknowledged.size
    }
    const careless = async (times: number) => {
      const page = await stage.browser.open(url)
      await naive.write(page, times)
      await page.close()
    }
    await keep(40)
    await careless(40)
    await stage.browser.kill()
    disk = onto(join(folder, `image-${run}`), 24, join(profileDir, databases(options.browser)))
    await stage.back()
    const before = await keep(10)
    await careless(10)
    for (let time = 0; time < 3; time++) {
      disk.fill()
      await keep(15)
      await careless(15)
      disk.ease(400)
      await careless(15)
      await keep(15)
    }
    disk.fill()
    const during = keeps.acknowledged.size - before
    const there: number[] = []
    const count = async () => {
      const page = await stage.page()
      const held = await page.evaluate(look, []).catch(() => ({ count: -1 }))
      await page.close()
      there.push(held.count)
    }
    await count()
    // What a browser frees as it closes may be all that lets it open again: every other time somebody else takes that.
    const worse = run % 2 === 1
    if (worse) {
      await stage.browser.kill()
      disk.fill()
      await stage.back()
    } else await stage.browser.restart()
    const after = (await keep(10)) - before - during
    await careless(10)
    await count()
    await stage.browser.kill()
    disk.relieve()
    await stage.back()
    await count()
    const { app, seen, says } = await openApp(stage)
    const back = seen === 'recovery' ? ` (${says} → ${await regain(app)})` : says && ` (${says})`
    const found = await keeps.find(app)
    row.acknowledged += keeps.acknowledged.size
    row.lost += found.lost.length
    row.doubled += found.doubled.length
    row.notes.push(
      `round ${run}: kept ${before} before, ${during} on the full disk, ${after} after a ${worse ? 'kill and a start with not a block left' : 'restart on it'}; answered: ${asText(keeps.problems)}`,
      `round ${run}: in the database were ${there[0]} while it was full, ${there[1]} after a restart, ${there[2]} with room again; the app showed ${seen}${back}; in the end ${found.count} were there`,
    )
    // Once there is room, what was refused can be kept.
    await keeps.again(app)
    if (keeps.open.size) row.notes.push(`round ${run}: ${keeps.open.size} still refused in the end`)
    row.lost += Math.max(0, (await keeps.find(app)).lost.length - found.lost.length)
    const other = await stage.browser.open(url)
    const held = await other.evaluate(naiveHeld, naive.kept)
    row.notes.push(`round ${run}: the naive writer had ${naive.kept.length} receipts, and ${held} at the end`)
    return { of: naive.kept.length, lost: naive.kept.length - held }
  } finally {
    await stage.browser.kill().catch(() => undefined)
    await disk?.unmount()
    rmSync(profileDir, { recursive: true, force: true })
  }
}

export const full: Fault = async (options) => {
  const row = emptyRow('full', options.browser)
  const cannot = await cannotMount()
  if (cannot) return { ...row, cannot }
  const runs = runsOf(options, 1, 6)
  const folder = diskFolder()
  const samples = await serveSamples()
  const how = {
    chromium: 'one that keeps on writing on the same disk',
    firefox: 'one that takes the request’s success for the end of it',
  }
  const control = { how: how[options.browser], of: 0, lost: 0 }
  try {
    for (let run = 0; run < runs; run++) {
      const naive = await strike(folder.path, run, row, options, `${samples.origin}/review.html`)
      control.of += naive.of
      control.lost += naive.lost
      row.runs++
      options.say?.(`full ${run + 1} of ${runs}: ${row.notes.slice(-3).join('; ')}`)
    }
    return { ...row, control }
  } finally {
    await samples.close()
    folder.remove()
  }
}
