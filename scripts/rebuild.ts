// Shows that what the stores are given can be built again by anybody: npm run rebuild. Builds the zips twice, the second
// time in a folder of another name, and the Firefox package a third time out of the sources zip; all bytes must agree.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { walk } from '../test/support/walk.ts'

const here = resolve('.')
const place = mkdtempSync(join(tmpdir(), 'goodword-rebuild-'))
const run = (folder: string, ...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
const wxt = 'node_modules/wxt/bin/wxt.mjs'
const sum = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

const sums = (folder: string): Map<string, string> =>
  new Map(walk(folder).map((path) => [relative(folder, path), sum(path)]))

let wrong = 0
function compare(what: string, one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): void {
  const names = new Set([...one.keys(), ...other.keys()])
  const differ = [...names].filter((name) => one.get(name) !== other.get(name))
  wrong += differ.length
  console.log(
    `${what}: ${names.size} files, ${differ.length ? `other bytes in ${differ.join(', ')}` : 'all the same'}`,
  )
}

/** The project's own files in a folder of another name; packages are those of this one. */
function copy(name: string): string {
  const folder = join(place, name)
  const kept = (path: string) => !/^(node_modules|\.output|\.git|\.wxt)(\/|$)/.test(relative(here, path))
  cpSync(here, folder, { recursive: true, filter: kept })
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const zips = (folder: string) =>
  new Map([...sums(join(folder, '.output', 'store'))].filter(([name]) => name.endsWith('.zip')))

try {
  const tsx = 'node_modules/tsx/dist/cli.mjs'
  const [one, other] = [copy('one'), copy('an-other-name')]
  for (const folder of [one, other]) run(folder, tsx, 'scripts/zip.ts')
  compare('zips built twice', zips(one), zips(other))

  const sources = join(place, 'from-sources')
  const zip = readdirSync(join(one, '.output')).find((name) => name.endsWith('-sources.zip'))
  if (!zip) throw new Error('There is no sources zip')
  execFileSync('unzip', ['-q', join(one, '.output', zip), '-d', sources])
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: sources,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  run(sources, wxt, 'build', '-b', 'firefox')
  const built = (folder: string) => sums(join(folder, '.output', 'firefox-mv3'))
  compare('Firefox built from the sources zip', built(one), built(sources))
} finally {
  rmSync(place, { recursive: true, force: true })
}
process.exit(wrong ? 1 : 0)
