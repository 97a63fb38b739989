// Measures what Goodword costs, each figure against a baseline of the same run: npm run bench -- [group …]
// [--sizes 1000,10000]. Means little while the machine does other things, so its load stands beside the figures.
import { loadavg } from 'node:os'
import { groups } from './bench/index.ts'
import { type Row, table } from './bench/row.ts'

const words = process.argv.slice(2)
const at = words.indexOf('--sizes')
const sizes = (at < 0 ? '1000,10000' : (words.splice(at, 2)[1] ?? '')).split(',').map(Number)
const unknown = words.filter((word) => !(word in groups))
if (unknown.length || sizes.some((size) => !(size > 0))) {
  console.error(`There are ${Object.keys(groups).join(', ')}, and --sizes 1000,10000.`)
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
  const start = Date.now()
  const found = await measure(sizes)
  rows.push(...found)
  console.error(`${name}: ${Math.round((Date.now() - start) / 1_000)} s, load ${load()}`)
}
console.log(table(rows))
