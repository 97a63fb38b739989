import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { browserOfThisRun } from '../drive/launch.ts'

interface Budget {
  files: string[]
  /** What the last increase was for. */
  why?: string
  /** What it may weigh now, minified. */
  bytes: number
  /** What it may never weigh: raising `bytes` above this breaks a promise. */
  limit: number
}

const build = `.output/${browserOfThisRun() === 'firefox' ? 'firefox' : 'chrome'}-mv3`
const budgets = JSON.parse(readFileSync('budgets.json', 'utf8')) as Record<string, Budget>

/** Of a folder's files a page gets only one, so its largest counts. */
function weigh(file: string): number {
  if (!file.endsWith('/*')) return statSync(join(build, file)).size
  const folder = join(build, file.slice(0, -2))
  return Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).size))
}

test.each(Object.entries(budgets))('%s stays within its bytes', (_what, { files, bytes, limit }) => {
  const weight = files.map(weigh).reduce((sum, one) => sum + one, 0)
  expect(bytes).toBeLessThanOrEqual(limit)
  expect(weight).toBeLessThanOrEqual(bytes)
  expect(weight).toBeGreaterThan(500)
})

test('the manifest brings nothing into any page by itself', () => {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>
  expect(manifest['content_scripts']).toBeUndefined()
  expect(manifest['host_permissions']).toBeUndefined()
})
