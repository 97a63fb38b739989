// An extension that does as good as nothing, to hold ours against: an empty script in each page, a worker that only
// answers, and pages under the same policy as ours.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildFolder } from '../../test/drive/folders.ts'
import type { BrowserName } from '../../test/drive/drive.ts'
import { granted, strange } from './pages.ts'

/** Firefox knows it by this; Chromium names it after its folder. */
export const nothingId = 'nothing@goodword.example'

const manifest = (browser: BrowserName) => {
  const ours = JSON.parse(readFileSync(join(buildFolder(undefined, browser), 'manifest.json'), 'utf8')) as {
    content_security_policy: unknown
  }
  const script = 'worker.js'
  return {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    background: browser === 'firefox' ? { scripts: [script] } : { service_worker: script },
    content_scripts: [{ matches: [`${granted}/*`, `${strange}/*`], js: ['empty.js'] }],
    content_security_policy: ours.content_security_policy,
    permissions: ['unlimitedStorage'],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: nothingId } } } : {}),
  }
}

const page = (inside: string) => `<!doctype html><meta charset="utf-8"><title>Nothing</title>${inside}`

/** Writes it into a new folder. @returns the folder */
export async function writeNothing(browser: BrowserName): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'goodword-nothing-'))
  const files = {
    'manifest.json': JSON.stringify(manifest(browser)),
    'worker.js': 'chrome.runtime.onMessage.addListener((_, __, answer) => answer(1))',
    'empty.js': '0',
    'page.html': page('<input type="file">'),
    'peers.html': page('<script src="peers.js"></script>'),
    'validate.html': page('<script src="validate.js"></script>'),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  await build({
    entryPoints: { validate: 'scripts/bench/validating.ts', peers: 'scripts/bench/peers-page.ts' },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
  })
  return folder
}
