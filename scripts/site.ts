// npm run site NAME page.html https://address [selector of an item]    a new site, from a saved page
// npm run site NAME note.md                                            one more fixture, from a repair note
// Writes utils/sites/NAME.ts, where there is none, and test/sites/NAME-YEAR.html. Look at both before you keep them.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { inventIn } from './lib/invent.ts'
import { loader } from './lib/readers.ts'
import { type Craft, draftSite, itemSelector, siteText } from './lib/site-draft.ts'

type Sites = typeof import('../utils/sites/index')
const args = process.argv.slice(2)
const into = args.includes('--into') ? args.splice(args.indexOf('--into'), 2)[1] : undefined
const [name = '', file = '', url = '', chosen = ''] = args
const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
const year = new Date().getFullYear()
const siteFile = `${into ?? 'utils/sites'}/${id}.ts`

/** As the compiler names it. */
const madeFrom = into ? siteFile : `/${siteFile}`
type Made = { default: NonNullable<ReturnType<Sites['sites']['get']>> }

const stop = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}
if (!id || !file)
  stop('npm run site NAME page.html https://address [selector]   or   npm run site NAME note.md')
if (!existsSync(file)) stop(`There is no file ${file}.`)

const { load, close } = await loader()
const { readNote } = await load<typeof import('../utils/domain/repair')>('/utils/domain/repair.ts')
const { skeletonOf } = await load<typeof import('../utils/page/skeleton')>('/utils/page/skeleton.ts')
const { told } = await load<typeof import('../test/support/fixtures')>('/test/support/fixtures.ts')
const { readItem, readPage, sites } = await load<Sites>('/utils/sites/index.ts')
const craft = Object.assign(
  {},
  ...(await Promise.all(['point', 'shown', 'blocks'].map((one) => load(`/utils/page/${one}.ts`)))),
) as Craft

const text = readFileSync(file, 'utf8')
const note = readNote(text)
const address = note ? note.page.replace(/x{2,}/gi, 'kestrel') : url
if (!URL.canParse(address)) stop('Give the address of the page, which says whose it is: https://…')

/** What holds the items, with what stands between them; a few of them where that is too much. */
function around(items: readonly Element[]): Element[] {
  let ground = items[0]?.parentElement
  while (ground && !items.every((item) => ground?.contains(item))) ground = ground.parentElement
  return ground && ground.querySelectorAll('*').length < 200 ? [ground] : items.slice(0, 3)
}

/** The items without anybody's words; the site's file is written on the way, where there is none. */
async function skeletons(): Promise<string[]> {
  if (note) return [note.skeleton]
  const { document } = parseHTML(text.replace(/<script\b(?![^>]*json)[^>]*>[\s\S]*?<\/script>/gi, ''))
  const generic = { id: 'generic', site: sites.get('generic')! }
  const known = existsSync(siteFile) ? (await load<Made>(madeFrom)).default : generic.site
  const find = chosen || known.item
  const items = typeof find === 'function' ? find(document) : [...document.querySelectorAll(find)]
  const selector = chosen || itemSelector(craft, items, document)
  if (!selector || !items.length)
    return stop('No items that repeat were found. Give the selector of one as the last word.')
  const readings = items.flatMap((one) => readItem(generic, one, document, address) ?? [])
  if (!existsSync(siteFile)) {
    const draft = draftSite(craft, selector, items, readings)
    writeFileSync(
      siteFile,
      siteText(name, new URL(address).hostname, year, draft, into && '/utils/sites/define'),
    )
    console.log(`wrote ${siteFile}: ${['words', ...Object.keys(draft.fields)].join(', ')}`)
  }
  const names = readings.flatMap(({ who }) => Object.values(who))
  return around(items).map((one) => skeletonOf(one, names))
}

const body = (await skeletons()).join('\n')
const { document } = parseHTML(
  `<!DOCTYPE html><html><head><title>${name}</title></head><body>\n${body}\n</body></html>`,
)
inventIn(document.body)
const { default: site } = await load<Made>(madeFrom)
const { moments, missing } = readPage({ id, site }, document, address)
const expected = {
  url: address,
  site: id,
  moments: moments.map(told),
  ...(missing.length ? { missing } : {}),
}
const shelf = into ?? 'test/sites'
let fixture = `${shelf}/${id}-${year}.html`
for (let n = 2; existsSync(fixture); n++) fixture = `${shelf}/${id}-${year}-${n}.html`
writeFileSync(
  fixture,
  `<!--${JSON.stringify(expected, null, 1)}-->\n<!DOCTYPE html>${document.documentElement.outerHTML}\n`,
)
console.log(
  `wrote ${fixture}: ${moments.length} moments${missing.length ? `, missing ${missing.join(', ')}` : ''}`,
)
await close()
execFileSync('npx', ['oxfmt', siteFile], { stdio: 'ignore' })
console.log(`Look at both. Then: npm run unit -- test/sites.test.ts -t ${id}  and  npm run mutate -- ${id}`)
