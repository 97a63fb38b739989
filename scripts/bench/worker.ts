// How much wakes up when the browser wakes our worker.
import { statSync } from 'node:fs'
import { buildFolder } from '../../test/drive/folders.ts'
import { median, type Row } from './row.ts'
import type { Stage } from './stage.ts'

/** Runs in a page of an extension: until its worker, asleep before, has answered or refused. */
export async function ask(): Promise<number> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(what: unknown): Promise<unknown> } } }
  ).chrome
  const start = performance.now()
  await runtime.sendMessage({}).catch(() => undefined)
  return performance.now() - start
}

export async function worker(stage: Stage): Promise<Row[]> {
  const ours = await stage.browser.open(`${stage.ours}/licences.txt`)
  const theirs = await stage.browser.open(`${stage.nothing}/page.html`)
  const times = { ours: [] as number[], theirs: [] as number[] }
  for (let turn = 0; turn < 12; turn++) {
    await stage.sleep(stage.ours)
    times.ours.push(await ours.evaluate(ask))
    await stage.sleep(stage.nothing)
    times.theirs.push(await theirs.evaluate(ask))
  }
  await ours.close()
  await theirs.close()
  return [
    {
      name: 'worker:bytes',
      what: 'background.js',
      unit: 'B',
      ours: statSync(`${buildFolder(undefined, stage.browser.name)}/background.js`).size,
      target: { of: 'figure', most: 24_576 },
    },
    {
      name: 'worker:boot',
      what: 'a message to a worker that was stopped, median of 12',
      unit: 'ms',
      ours: median(times.ours),
      baseline: { what: 'ms, a worker that only answers', value: median(times.theirs) },
      target: { of: 'ratio', most: 1.3 },
    },
  ]
}
