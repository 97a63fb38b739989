// npm run mutate [-- id]    how the readers bear it when a site renames or drops what they rely on
import { loader } from './lib/readers.ts'

const { load, close } = await loader()
const { mutantsOf } = await load<typeof import('../test/support/mutants')>('/test/support/mutants.ts')
const { fixtureFiles } = await load<typeof import('../test/support/fixtures')>('/test/support/fixtures.ts')

const wanted = process.argv[2] ?? ''
const total = { same: 0, said: 0, less: 0, wrong: 0 }
for (const file of fixtureFiles.filter((name) => name.startsWith(wanted))) {
  const count = { same: 0, said: 0, less: 0, wrong: 0 }
  const mutants = mutantsOf(file)
  for (const { verdict } of mutants) {
    count[verdict]++
    total[verdict]++
  }
  if (mutants.length) console.log(file.padEnd(36), JSON.stringify(count))
  for (const { what, why } of mutants.filter(({ verdict }) => verdict === 'wrong'))
    console.log('   ', what, '→', why)
}
console.log(
  'mutants',
  Object.values(total).reduce((sum, one) => sum + one),
  JSON.stringify(total),
)
await close()
