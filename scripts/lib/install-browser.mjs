import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { run } from './run.mjs'

const packages = { chromium: 'chromium', firefox: 'firefox-esr' }
const sold = {
  chromium: 'Chromium, Chrome, Edge or Brave',
  firefox: 'Firefox (140 or newer)',
}

/** Whether this is a machine on which packages can be installed, and we are allowed to. */
export const mayInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get')

/** What a person has to do where we may not do it ourselves. */
export function missing(kind) {
  const debian = existsSync('/etc/debian_version')
  const how = debian ? ` (on this system: “sudo apt-get install ${packages[kind]}”)` : ''
  const path = `or put the path of one in the environment as ${kind.toUpperCase()}`
  return `No ${kind === 'firefox' ? 'Firefox' : 'Chromium'} found. Install ${sold[kind]}${how}, ${path}.`
}

/** Finds the browser; as root on Debian or Ubuntu it is installed when missing. */
export async function findOrInstall(kind) {
  const there = findBrowser(kind)
  if (there || !mayInstall()) return there
  console.log(`No ${kind} here: installing the package ${packages[kind]} …`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['-q', 'update'], quiet)
  await run('apt-get', ['-q', 'install', '-y', '--no-install-recommends', packages[kind]], quiet)
  return findBrowser(kind)
}
