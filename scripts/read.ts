// npm run read -- page.html https://…            what the readers find in a saved page
// npm run --silent read -- --list pages.jsonl    one {"file","url"} a line in, one line of JSON a page out
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { loader } from './lib/readers.ts'

type Readers = typeof import('../utils/sites/index')

/** Scripts do not run here and would only slow the parser; structured data is kept. */
const quiet = (html: string) =>
  html.replace(/<script\b([^>]*)>[\s\S]*?<\/script>/gi, (whole, attributes: string) =>
    /json/i.test(attributes) ? whole : '',
  )

function readFile({ siteOf, readPage }: Readers, file: string, url: string) {
  const html = quiet(readFileSync(file, 'utf8'))
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  // With scripts on, nobody sees these; where the page is nothing without its scripts, they are what was saved of it.
  const without = [...document.querySelectorAll('noscript')]
  const places = without.map((element) => document.createComment(element.localName))
  without.forEach((element, i) => element.replaceWith(places[i] as Comment))
  const read = () => readPage(siteOf(url, document), document, url)
  let page = read()
  if (page.moments.length === 0) {
    without.forEach((element, i) => places[i]?.replaceWith(...element.childNodes))
    page = read()
  }
  const { site, moments, missing, blocked } = page
  return { file, site, moments, missing, blocked }
}

const { load, close } = await loader()
const readers = await load<Readers>('/utils/sites/index.ts')
const [first, second] = process.argv.slice(2)

if (first === '--list' && second) {
  for (const line of readFileSync(second, 'utf8').split('\n').filter(Boolean)) {
    let file = ''
    try {
      const page = JSON.parse(line) as { file: string; url: string }
      file = page.file
      console.log(JSON.stringify(readFile(readers, file, page.url)))
    } catch (problem) {
      console.log(JSON.stringify({ file, error: String(problem) }))
    }
  }
} else if (first && second) console.log(JSON.stringify(readFile(readers, first, second), null, 2))
else {
  console.error('npm run read -- page.html https://address.of/the/page')
  process.exitCode = 1
}
await close()
