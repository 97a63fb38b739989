// Measures what Goodword costs, each figure against a baseline of the same run: npm run bench -- [group …]
// [--sizes 1000,10000] [--browser firefox]. Means little while the machine does other things, so its load stands beside
// the figures. What a browser cannot tell is not in its rows.
import { loadavg } from 'node:os'
import type { BrowserName } from '../test/drive/drive.ts'
import { groups } from './bench/index.ts'
import { isEmpty, type Row, table } from './bench/row.ts'

const words = process.argv.slice(2)
const option = (name: string, otherwise: string) => {
  const at = words.indexOf(name)
  return (at < 0 ? otherwise : (words.splice(at, 2)[1] ?? '')).split(',')
}
const sizes = option('--sizes', '1000,10000').map(Number)
const all: readonly BrowserName[] = ['chromium', 'firefox']
const wanted = option('--browser', all.join())
const browsers = all.filter((name) => wanted.includes(name))
const unknown = words.filter((word) => !(word in groups))
if (unknown.length || sizes.some((size) => !(size > 0)) || browsers.length < wanted.length) {
  console.error(
    `There are ${Object.keys(groups).join(', ')}, --sizes 1000,10000 and --browser ${all.join()}.`,
  )
  process.exit(2)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')
const rows: Row[] = []
console.error(`load ${load()}`)
for (const [name, measure] of Object.entries(groups)) {
  if (words.length && !words.includes(name)) continue
  for (const browser of browsers) {
    const start = Date.now()
    const found = await measure(browser, sizes)
    rows.push(...found.map((row) => ({ ...row, browser })))
    const took = Math.round((Date.now() - start) / 1_000)
    console.error(`${name} in ${browser}: ${took} s, load ${load()}`)
  }
}
console.log(table(rows))
const empty = rows.filter(isEmpty)
for (const { name, browser, what } of empty)
  console.error(`Nothing was measured: ${name} in ${browser}, ${what}`)
if (empty.length || !rows.length) process.exit(1)
