import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { npm, project, stop, wxt } from './run.mjs'

const inProject = (...path) => join(project, ...path)

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(`Goodword needs Node 20.19 or newer; this is ${process.versions.node}. See nodejs.org.`)
}

/** Installs exactly what the lock file says, if that has not happened since it last changed. */
export async function installPackages() {
  const lock = inProject('package-lock.json')
  const done = inProject('node_modules', '.package-lock.json')
  if (!existsSync(done) || statSync(done).mtimeMs < statSync(lock).mtimeMs - 60_000) {
    console.log('Installing the packages of the lock file …')
    if (await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']))
      stop('The packages could not be installed. Is there a way to the npm registry?')
  }
  if (!existsSync(inProject('.wxt', 'tsconfig.json')) && (await wxt('prepare')))
    stop('WXT could not prepare its types; what it said stands above.')
}
