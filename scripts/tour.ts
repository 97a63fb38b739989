// The guided tour: the main job, step by step, in a real browser without a display. It ends with 0 only if what was
// exported fits the published schema.
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { serveSamples } from '../samples/server.mjs'
import { type BrowserName, launch } from '../test/drive/launch.ts'
import { steps, type Tour } from './lib/tour-steps.ts'

const name: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium'
const folder = resolve('.output/tour')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const samples = await serveSamples()
const browser = await launch({ browser: name, granted: ['http://127.0.0.1/*'], downloads: folder })
const schema = resolve('.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3', 'archive.schema.json')
const tour: Tour = { browser, origin: samples.origin, folder, schema }
console.log(`\nGoodword’s guided tour, in ${name}\n`)
try {
  for (const [at, { does, run }] of steps.entries()) {
    const start = performance.now()
    const result = await run(tour)
    console.log(`${at + 1}. ${does} (${((performance.now() - start) / 1000).toFixed(1)} s)\n   ${result}`)
  }
  console.log('\nScreenshots and the exported file are in .output/tour/')
} catch (error) {
  console.error(`\nThe tour stopped: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  await browser.close()
  await samples.close()
}
