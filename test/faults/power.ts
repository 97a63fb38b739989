// The power fails: of all that was written only what had reached the disk is there afterwards.
import { join } from 'node:path'
import { serveSamples } from '../../samples/server.mjs'
import type { Page } from '../drive/launch.ts'
import { chance } from './chance.ts'
import { cannotMount, Disk, diskFolder, groupOn } from './disk.ts'
import { naiveHeld, naiveWrite } from './naive.ts'
import { emptyRow, type Fault, type Options, type Row, runsOf } from './row.ts'
import { Keeps, pause, Stage } from './stage.ts'
import { draftNo } from './words.ts'

/** A disk with a profile on it that was in use before, so that a start is a start like any other. */
async function used(folder: string, browser: Options['browser']): Promise<Disk> {
  const disk = Disk.make(join(folder, 'used'), 512, join(folder, 'disk'))
  const stage = await Stage.open({ browser, profileDir: join(disk.at, 'profile') })
  const keeps = new Keeps()
  for (let n = 0; n < 5; n++) await keeps.keep(await stage.page(), draftNo('before', 0, n))
  await stage.browser.close()
  await disk.unmount()
  return disk
}

/** Writes with the browser's own durability, one after the other, until the end. */
async function carelessly(page: Page, kept: string[], until: () => boolean): Promise<void> {
  for (let n = 0; !until(); n++) {
    const done = await page.evaluate(naiveWrite, `key ${n}`, 300, 'relaxed' as const).catch(() => false)
    if (done && !until()) kept.push(`key ${n}`)
  }
}

async function strike(from: Disk, run: number, row: Row, options: Options, careless: Careless) {
  const { between } = chance((options.seed ?? 1) * 1_000 + run)
  const disk = from.copy(`${from.image}-${run}`)
  disk.mount()
  const after = from.copy(`${from.image}-${run}-after`)
  const profileDir = join(disk.at, 'profile')
  let stage: Stage | undefined
  try {
    stage = await Stage.open({ browser: options.browser, profileDir })
    const [own, other] = [await stage.page(), await stage.browser.open(careless.url)]
    const keeps = new Keeps()
    await keeps.keep(own, draftNo('power', run, 0))
    disk.sync()
    let n = 1
    let over = false
    const kept: string[] = []
    const work = [
      keeps.asFastAsItGoes(own, () => draftNo('power', run, n++), 3),
      carelessly(other, kept, () => over),
    ]
    await pause(between(400, 2_500))
    keeps.stop()
    over = true
    process.kill(-groupOn(profileDir), 'SIGSTOP')
    disk.copy(after.image)
    await stage.browser.kill()
    await Promise.all(work)
    await disk.unmount()
    after.mount()
    await stage.back()
    const found = await keeps.find(await stage.page())
    row.acknowledged += keeps.acknowledged.size
    row.lost += found.lost.length
    row.doubled += found.doubled.length
    const anew = await stage.browser.open(careless.url)
    careless.of += kept.length
    careless.lost += kept.length - (await anew.evaluate(naiveHeld, kept))
    row.notes.push(
      ...(stage.late ? [`round ${run}: ${stage.late} launches came up only when tried again`] : []),
    )
    row.runs++
  } finally {
    await stage?.browser.kill().catch(() => undefined)
    await disk.unmount()
    await after.unmount()
  }
}

interface Careless {
  url: string
  of: number
  lost: number
}

export const power: Fault = async (options) => {
  const row = emptyRow('power', options.browser)
  const cannot = await cannotMount()
  if (cannot) return { ...row, cannot }
  const runs = runsOf(options, 2, 20)
  const folder = diskFolder()
  const samples = await serveSamples()
  const careless = { url: `${samples.origin}/review.html`, of: 0, lost: 0 }
  try {
    const from = await used(folder.path, options.browser)
    for (let run = 0; run < runs; run++) {
      await strike(from, run, row, options, careless)
      options.say?.(`power ${run + 1} of ${runs}: ${row.acknowledged} acknowledged, ${row.lost} lost so far`)
    }
    const { of, lost } = careless
    return { ...row, control: { how: 'a database with the browser’s own durability', of, lost } }
  } finally {
    await samples.close()
    folder.remove()
  }
}
