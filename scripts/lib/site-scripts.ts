// Each site's file becomes a script of its own, so that a page gets the one it needs and no other. What the reader
// carries already (see `site-here.ts`) a site's script asks for by name; the rest of `utils/page` it brings itself.
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Site } from '../../utils/sites/define'
import type { Carried } from '../../entrypoints/reader/site-here'
import { byCountry, type SiteRow } from '../../utils/sites/table'

const folder = 'utils/sites'
const notSites = new Set(['define', 'index', 'items', 'page', 'patch', 'read', 'table'])
const ids = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((id) => !notSites.has(id) && !id.includes('.'))

/** The parts of `utils/page` that the reader needs itself. */
const carried = new Set<string>(['anchor', 'dates', 'links', 'ratings', 'select', 'text'] satisfies Carried[])

const shared: Plugin = {
  name: 'shared',
  setup(site) {
    site.onResolve({ filter: /^\.\/define$/ }, ({ path }) => ({ path, external: true }))
    site.onResolve({ filter: /^\.\.?\/(page\/)?[a-z-]+$/ }, ({ path, importer }) => {
      const isCraft = path.startsWith('../page/') || importer.includes('/utils/page/')
      const name = basename(path)
      return isCraft && carried.has(name) ? { path: `../page/${name}`, external: true } : undefined
    })
  },
}

/** One script a site, to be brought before the reader: `goodwordSite = [id, function that hands the site over]`. */
export async function siteScripts(): Promise<{ relativeDest: string; contents: string }[]> {
  const scripts = ids.map(async (id) => {
    const { outputFiles } = await build({
      stdin: { contents: `import site from './${id}'; take(site)`, resolveDir: folder, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'cjs',
      minify: true,
      charset: 'utf8',
      target: 'es2022',
      plugins: [shared],
      banner: { js: `globalThis.goodwordSite=["${id}",function(require,take){"use strict";` },
      footer: { js: '}]' },
    })
    return { relativeDest: `sites/${id}.js`, contents: outputFiles[0]?.text ?? '' }
  })
  return Promise.all(scripts)
}

/** Hosts and marks of all sites. */
async function siteTable(): Promise<SiteRow[]> {
  const contents = ids.map((id) => `export { default as '${id}' } from './${id}'`).join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
  const sites = (await import(`data:text/javascript;base64,${code}`)) as Record<string, Site>
  return Object.entries(sites)
    .filter(([id]) => id !== 'generic')
    .map(([id, { hosts, recognise }]) => ({ id, hosts: byCountry(hosts), recognise }))
}

/** The script that tells whose page it is in: its last value is the site's id, or `ready` where nothing is to be done. */
export async function spotScript(): Promise<{ relativeDest: string; contents: string }> {
  // As short as can be: it is brought into every page that is reached for.
  const lines = (await siteTable()).map(({ id, hosts, recognise }) =>
    [id, hosts.join(' '), ...(recognise ? [recognise] : [])].join('\t'),
  )
  const contents = `import { rowOf } from './table'
    const reader = globalThis.goodwordReader
    const rows = ${JSON.stringify(lines.join('\n'))}.split('\\n').map((line) => {
      const [id, hosts, recognise] = line.split('\\t')
      return { id, hosts: hosts ? hosts.split(' ') : [], recognise }
    })
    const row = () => rowOf(rows, location.hostname, document)
    // Self-hosted software may show what it is only after the reader came.
    take(reader && reader.site !== 'generic' ? 'ready' : (row()?.id ?? (reader ? 'ready' : 'generic')))`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    banner: { js: '(()=>{let site;const take=(found)=>{site=found};' },
    footer: { js: 'return site})()' },
  })
  return { relativeDest: 'spot.js', contents: outputFiles[0]?.text ?? '' }
}
