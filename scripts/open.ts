// Opens the browser with Goodword and the sample pages in it, and stays until it is closed.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serveSamples } from '../samples/server.mjs'
import { launch, type Browser, type BrowserName, type LaunchOptions } from '../test/drive/launch.ts'

const name: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium'
const profileDir = resolve('.output', 'profile', name)
if (!process.argv.includes('--keep')) rmSync(profileDir, { recursive: true, force: true })
const again = existsSync(profileDir)

const samples = await serveSamples()
const options: LaunchOptions = {
  browser: name,
  headless: false,
  profileDir,
  outside: true,
  // For any other site the browser asks, as it would ask anybody.
  saysYes: false,
}

/** A branded browser may refuse a prepared permission: then it is asked for in the browser. */
async function start(): Promise<{ browser: Browser; on: boolean }> {
  try {
    return { browser: await launch({ ...options, granted: ['http://127.0.0.1/*'] }), on: true }
  } catch (error) {
    if (again || !String(error).includes('page script')) throw error
    rmSync(profileDir, { recursive: true, force: true })
    return { browser: await launch(options), on: false }
  }
}

function keys(): string {
  const build = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'
  const manifest = JSON.parse(readFileSync(join('.output', build, 'manifest.json'), 'utf8')) as {
    commands?: Record<string, { suggested_key?: { default?: string } }>
  }
  const of = (command: string) => manifest.commands?.[command]?.suggested_key?.default
  return `  ${of('clip')}    opens the slip for what you point at or have selected
  ${of('keep-now')}    keeps it at once, with an undo`
}

const { browser, on } = await start().catch((error: unknown) => {
  console.error(`\nThe browser did not open. ${error instanceof Error ? error.message : String(error)}`)
  console.error('“npm start -- --tour” shows Goodword without a window.')
  process.exit(1)
})
const blank = await browser.page('about:blank')
for (const page of ['mail.html', 'ticket.html', 'review.html'])
  await browser.open(`${samples.origin}/${page}`)
await blank.close()

console.log(`
Goodword is open in ${name}, with three sample pages from ${samples.origin}.
${on ? '' : 'Click its toolbar button first and switch it on for this site.\n'}
What to try first
  Point at a review: a pin appears. Click it, look at what was read, press Enter.
${keys()}
  In the ticket, tag one message as a need; in the mail, keep one sentence.
  The toolbar button opens the panel: who to ask, what is due, what was promised.

Close the browser or press Ctrl+C to end.`)

process.once('SIGINT', () => void browser.close())
await browser.closed()
await samples.close()
process.exit(0)
