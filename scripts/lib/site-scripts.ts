// Each site's file becomes a script of its own, so that a page gets the one it needs and no other. What the files
// share (`utils/page`) is in the reader already: a site's script asks the reader for it by name.
import { readdirSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import type { Site } from '../../utils/sites/define'
import type { SiteRow } from '../../utils/sites/table'

const folder = 'utils/sites'
const notSites = new Set(['define', 'generic', 'index', 'items', 'page', 'read', 'table'])
const ids = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((id) => !notSites.has(id) && !id.includes('.'))

const shared: Plugin = {
  name: 'shared',
  setup(site) {
    site.onResolve({ filter: /^(\.\.\/page\/|\.\/define$)/ }, ({ path }) => ({ path, external: true }))
  },
}

/** One script a site, to be brought before the reader: `goodwordSite = [id, function that makes the site]`. */
export async function siteScripts(): Promise<{ relativeDest: string; contents: string }[]> {
  const scripts = ids.map(async (id) => {
    const { outputFiles } = await build({
      entryPoints: [`${folder}/${id}.ts`],
      bundle: true,
      write: false,
      format: 'cjs',
      minify: true,
      charset: 'utf8',
      target: 'es2022',
      plugins: [shared],
      banner: { js: `globalThis.goodwordSite=["${id}",function(require,module){` },
      footer: { js: '}]' },
    })
    return { relativeDest: `sites/${id}.js`, contents: outputFiles[0]?.text ?? '' }
  })
  return Promise.all(scripts)
}

/** Hosts and marks of all sites, for the background, which decides what to bring. */
export async function siteTable(): Promise<SiteRow[]> {
  const contents = ids.map((id) => `export { default as ${id} } from './${id}'`).join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
  const sites = (await import(`data:text/javascript;base64,${code}`)) as Record<string, Site>
  return Object.entries(sites).map(([id, { hosts, recognise }]) => ({ id, hosts, recognise }))
}

/** `import { table } from 'virtual:site-table'` */
export const siteTablePlugin = () => ({
  name: 'site-table',
  resolveId: (id: string) => (id === 'virtual:site-table' ? `\0${id}` : undefined),
  load: async (id: string) =>
    id === '\0virtual:site-table' ? `export const table = ${JSON.stringify(await siteTable())}` : undefined,
})
