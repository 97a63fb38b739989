import type { Quote } from '../domain/quote'
import { byLine, ratingLine } from './by-line'
import { defineFormat } from './define'

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const plain = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)

export const style =
  'body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}' +
  'figure{margin:0 0 2.5rem}blockquote{margin:0;font:1.25rem/1.5 Georgia,serif;white-space:pre-line}' +
  'figcaption{margin-top:.5rem;color:#555}'

function story(quote: Quote, siteName: (site: string) => string): string {
  const { title, words, language, link, site, said, notes } = quote
  const where = [site && siteName(site), said?.slice(0, 10), ratingLine(quote)].filter(Boolean).join(' · ')
  const lang = language ? ` lang="${plain(language)}"` : ''
  const place = link
    ? `<a href="${plain(link)}" rel="noopener noreferrer">${plain(where || link)}</a>`
    : plain(where)
  return [
    '<figure>',
    ...(title ? [`<h2 dir="auto">${plain(title)}</h2>`] : []),
    `<blockquote dir="auto"${lang}>${plain(words)}</blockquote>`,
    `<figcaption dir="auto">${[plain(byLine(quote)), place].filter(Boolean).join('<br>')}</figcaption>`,
    ...(notes ? [`<p dir="auto">${plain(notes)}</p>`] : []),
    '</figure>\n',
  ].join('\n')
}

/** The words as a page that stands by itself: no script, no picture, nothing that it would fetch. */
export default defineFormat({
  id: 'html',
  extension: 'html',
  type: 'text/html',
  faithful: false,
  audiences: ['mine', 'team', 'public'],
  *write({ quotes, siteName }) {
    yield '<!doctype html>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
    yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`
    yield `<title>Good words</title>\n<style>${style}</style>\n`
    for (const quote of quotes) yield story(quote, siteName)
  },
})
