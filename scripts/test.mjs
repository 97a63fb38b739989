// npm test: from a bare machine to one last line, "N passed, N failed". --unit and --live do only that part.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstall, mayInstall, missing } from './lib/install-browser.mjs'
import { canIsolate, isolated } from './lib/isolated.mjs'
import { checkNode, installPackages } from './lib/prepare.mjs'
import { node, npm, run, stop, wxt } from './lib/run.mjs'

const total = { passed: 0, failed: 0, skipped: 0 }
const again = []
const broken = []
const only = ['--unit', '--live'].find((part) => process.argv.includes(part))

checkNode()
await installPackages()
if (only !== '--unit')
  for (const kind of ['chromium', 'firefox']) if (!(await findOrInstall(kind))) stop(missing(kind))

/** A step that has no tests to count: one failure when it fails. */
async function step(name, work) {
  console.log(`\n— ${name}`)
  const ok = (await work()) === 0
  if (!ok) {
    total.failed += 1
    broken.push(name)
  }
  return ok
}

async function vitest(name, config, { alone = false } = {}) {
  console.log(`\n— ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'counts-'))
  const file = join(folder, 'counts.json')
  const reporters = ['--reporter=default', '--reporter=./test/summary-reporter.ts']
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters]
  const tries = join(folder, 'tries.json')
  const env = { TEST_COUNTS: file }
  const code = await (alone ? run('unshare', isolated(tries, args), env) : node(args, env))
  if (alone && existsSync(tries)) tellTries(tries)
  const counts = read(file)
  rmSync(folder, { recursive: true })
  for (const key of Object.keys(total)) total[key] += counts[key]
  again.push(...counts.again)
  broken.push(...counts.broken)
  // It failed without a failed test, such as when its configuration does not load.
  if (code !== 0 && counts.failed === 0) {
    total.failed += 1
    broken.push(name)
  }
}

// What browsers look up for themselves, whatever is installed in them: updates, lists, their own settings.
const browsersOwn = /^([\w-]+\.)*(mozilla\.(org|com|net)|firefox\.com|update\.googleapis\.com)$/

/** Whoever tried to reach any network while the browsers ran has failed the run; so has a count that counts nothing. */
function tellTries(file) {
  const { counts, tries, names } = JSON.parse(readFileSync(file, 'utf8'))
  const strange = names.filter((name) => !browsersOwn.test(name))
  const own = names.length - strange.length
  console.log(
    `\nWithout any network: ${tries} tries to reach one; ${own} names looked up by the browsers for themselves.`,
  )
  if (!counts) console.log('A try of our own was not counted, so this says nothing.')
  for (const name of strange) console.log(`Also looked up: ${name}`)
  if (!counts || tries || strange.length) {
    total.failed += 1
    broken.push('without any network')
  }
}

/** Real applications come from the distribution's packages: where that cannot be, they have failed. */
async function applications() {
  if (mayInstall()) return vitest('in real applications', 'vitest.live.config.ts')
  const how = 'run them as root on Debian 12, such as in a container'
  console.log(`\n— in real applications\nThese tests install applications with apt-get: ${how}.`)
  total.failed += 1
  broken.push('in real applications')
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, skipped: 0, again: [], broken: [] }
  }
}

const checks = ['lint', 'format:check', 'types', 'unused', 'addon']
if (!only) for (const check of checks) await step(check, () => npm(['run', '--silent', check]))
if (only !== '--live') await vitest('unit tests', 'vitest.config.ts')
if (only !== '--unit') {
  const chromium = await step('build for Chromium', () => wxt('build'))
  const firefox = await step('build for Firefox', () => wxt('build', '-b', 'firefox'))
  if (chromium && firefox) {
    if (!only) await vitest('in both browsers', 'vitest.e2e.config.ts', { alone: canIsolate() })
    await applications()
  }
}

if (total.skipped) console.log(`\n${total.skipped} skipped`)
for (const name of again) console.log(`Passed only when tried again: ${name}`)
for (const name of broken) console.log(`Failed: ${name}`)
if (total.passed === 0) console.log('\nNo test ran.')
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
