import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer } from '../drive/launch.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'pages')

/** One of the tests' own pages under an address of a site that Goodword knows: any `https` one that ends in its name. */
export const pageUnder: Answer = ({ protocol, pathname }) => {
  const file = join(folder, basename(pathname))
  if (protocol !== 'https:' || !file.endsWith('.html') || !existsSync(file)) return undefined
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: readFileSync(file, 'utf8') }
}
