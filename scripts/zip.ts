// Makes what the stores are given: npm run zip. One zip each for Chrome, Edge and Firefox, the sources that Firefox's
// reviewers build from, the list of what is inside (SBOM), and the texts, all in .output/store.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const out = '.output'
const store = join(out, 'store')
rmSync(store, { recursive: true, force: true })
mkdirSync(store, { recursive: true })
for (const file of readdirSync(out)) if (file.endsWith('.zip')) rmSync(join(out, file))
for (const browser of ['chrome', 'edge', 'firefox'])
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser], { stdio: 'inherit' })
for (const file of readdirSync(out).filter((name) => name.endsWith('.zip')))
  cpSync(join(out, file), join(store, file))
cpSync('docs/store', join(store, 'texts'), { recursive: true })
const sbom = execFileSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
  {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  },
)
writeFileSync(join(store, 'sbom.cdx.json'), sbom)
for (const file of readdirSync(store).filter((name) => name.endsWith('.zip'))) {
  const sum = createHash('sha256')
    .update(readFileSync(join(store, file)))
    .digest('hex')
  console.log(`${sum}  ${join(store, file)}`)
}
