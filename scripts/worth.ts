// npm run worth    what each site's file buys: its fixtures read by the generic reader instead
import { loader } from './lib/readers.ts'

const { load, close } = await loader()
const { readPage, sites } = await load<typeof import('../utils/sites/index')>('/utils/sites/index.ts')
const { fixtureFiles, parse, readFixture } =
  await load<typeof import('../test/support/fixtures')>('/test/support/fixtures.ts')
const { flat } = await load<typeof import('../utils/page/text')>('/utils/page/text.ts')
const generic = { id: 'generic', site: sites.get('generic')! }
const row = (name: string, [wanted = 0, found = 0, named = 0, extra = 0]: number[]) =>
  console.log(
    name.padEnd(24),
    `wanted ${wanted}`.padEnd(12),
    `found ${found}`.padEnd(12),
    `named ${named}`.padEnd(12),
    `extra ${extra}`,
  )

const total = [0, 0, 0, 0]
for (const id of [...sites.keys()].filter((one) => one !== 'generic')) {
  const sum = [0, 0, 0, 0]
  for (const file of fixtureFiles.filter((one) => one.startsWith(`${id}-`))) {
    const { expected, html } = readFixture(file)
    if (expected.site !== id) continue
    const left = readPage(generic, parse(html), expected.url).moments
    let [found, named] = [0, 0]
    for (const wanted of expected.moments) {
      const start = flat(wanted.words ?? '').slice(0, 60)
      const at = left.findIndex(({ words }) => flat(words).includes(start))
      if (at < 0) continue
      const [hit] = left.splice(at, 1)
      found++
      if (hit?.who.name === wanted.who?.name) named++
    }
    for (const [i, count] of [expected.moments.length, found, named, left.length].entries()) {
      sum[i] = (sum[i] ?? 0) + count
      total[i] = (total[i] ?? 0) + count
    }
  }
  row(id, sum)
}
row('all', total)
await close()
