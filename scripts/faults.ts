// Strikes at the built extension as the world does, and counts what is lost: npm run faults -- [fault …]
// [--browser chromium|firefox] [--runs n] [--long] [--seed n] [--quiet]
import { faults, withoutBrowser } from '../test/faults/index.ts'
import type { BrowserName } from '../test/drive/drive.ts'
import { holds, type Row, table } from '../test/faults/row.ts'

const words = process.argv.slice(2)
function value(name: string): string | undefined {
  const at = words.indexOf(name)
  return at < 0 ? undefined : words.splice(at, 2)[1]
}
function flag(name: string): boolean {
  const at = words.indexOf(name)
  if (at >= 0) words.splice(at, 1)
  return at >= 0
}

const only = value('--browser')
const runs = value('--runs')
const seed = Number(value('--seed') ?? 1)
const long = flag('--long')
const quiet = flag('--quiet')
const unknown = words.filter((word) => !(word in faults))
if (unknown.length || (only && only !== 'chromium' && only !== 'firefox')) {
  console.error(`There are ${Object.keys(faults).join(', ')}, and --browser chromium or firefox.`)
  process.exit(2)
}

const browsers = only ? [only as BrowserName] : (['chromium', 'firefox'] as const)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
const rows: Row[] = []
for (const [name, fault] of Object.entries(faults)) {
  if (words.length && !words.includes(name)) continue
  for (const browser of withoutBrowser.includes(name) ? browsers.slice(0, 1) : browsers) {
    const start = Date.now()
    const say = quiet ? undefined : (line: string) => process.stderr.write(`${browser} ${line}\n`)
    const row = await fault({ browser, runs: runs ? Number(runs) : undefined, long, seed, say })
    row.notes.push(`${Math.round((Date.now() - start) / 1_000)} s, seed ${seed}`)
    rows.push(row)
  }
}
console.log(table(rows))
const failed = rows.filter((row) => !row.cannot && !holds(row))
process.exit(failed.length ? 1 : 0)
