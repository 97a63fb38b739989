// Makes what the stores are given: npm run zip. One zip each for Chrome, Edge and Firefox, the sources that Firefox's
// reviewers build from, the list of what is inside (SBOM), and the texts, all in .output/store.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'

// The earliest day a zip can tell: when it was made must not show in what it is.
const day = new Date('1980-01-01T00:00:00Z')

/** The same files, by name and without their times: who builds them again gets the very same bytes. */
async function sameBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const [made, again] = [await JSZip.loadAsync(bytes), new JSZip()]
  for (const name of Object.keys(made.files).toSorted()) {
    const file = made.files[name]
    if (file && !file.dir)
      again.file(name, await file.async('uint8array'), { date: day, createFolders: false })
  }
  return again.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  })
}

const out = '.output'
const store = join(out, 'store')
rmSync(store, { recursive: true, force: true })
mkdirSync(store, { recursive: true })
for (const file of readdirSync(out)) if (file.endsWith('.zip')) rmSync(join(out, file))
for (const browser of ['chrome', 'edge', 'firefox'])
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser], { stdio: 'inherit' })
for (const file of readdirSync(out).filter((name) => name.endsWith('.zip')))
  writeFileSync(join(store, file), await sameBytes(readFileSync(join(out, file))))
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
