// npm start: from a bare machine to a browser with Goodword in it, or to the guided tour without a display.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findOrInstall, missing } from './lib/install-browser.mjs'
import { checkNode, installPackages } from './lib/prepare.mjs'
import { node, project, stop, wxt } from './lib/run.mjs'

const wish = new Set(process.argv.slice(2))
const known = ['--firefox', '--chromium', '--tour', '--keep']
const odd = [...wish].filter((one) => !known.includes(one))
if (odd.length) stop(`Not known: ${odd.join(', ')}. There are ${known.join(', ')}.`)

checkNode()
await installPackages()

const wanted = wish.has('--firefox') ? ['firefox'] : ['chromium']
if (!wish.has('--firefox') && !wish.has('--chromium')) wanted.push('firefox')

async function chooseBrowser() {
  for (const kind of wanted) {
    const path = await findOrInstall(kind)
    if (path) return { kind, path }
  }
  return stop(missing(wanted[0]))
}

const { kind, path } = await chooseBrowser()
console.log(`Browser: ${path}`)
if (await wxt('build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'))
  stop('The extension could not be built; what the builder said stands above.')

const { DISPLAY, WAYLAND_DISPLAY } = process.env
const display = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
const tour = wish.has('--tour') || !display
if (!display && !wish.has('--tour')) console.log('No display here: this is the guided tour instead.')

const script = tour ? 'scripts/tour.ts' : 'scripts/open.ts'
if (!existsSync(join(project, script))) stop(`${script} is not there.`)

// Ctrl+C goes to the child as well; it closes its browser and tells how it ended.
process.on('SIGINT', () => {})
const rest = wish.has('--keep') ? ['--keep'] : []
const named = { [kind.toUpperCase()]: path }
process.exit(await node(['--import', 'tsx', script, '--browser', kind, ...rest], named))
