import type { Quote } from '../domain/quote'
import { byLine, ratingLine } from './by-line'
import { defineFormat } from './define'

// Whatever Markdown would take for its own; a line that begins a list or a heading, too.
const plain = (text: string) =>
  text
    .replace(/[\\`*_[\]{}<>#|~!&]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')

const quoted = (text: string) =>
  plain(text)
    .split(/\r\n?|\n/)
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n')

const address = (link: string) => `<${link.replace(/[<>\s]/g, encodeURIComponent)}>`

function story(quote: Quote, siteName: (site: string) => string): string {
  const where = [quote.site && siteName(quote.site), quote.said?.slice(0, 10), ratingLine(quote)]
  const about = where.filter(Boolean).map((one) => plain(String(one)))
  const who = byLine(quote)
  return [
    ...(quote.title ? [`## ${plain(quote.title.replace(/\s+/g, ' '))}`, ''] : []),
    quoted(quote.words),
    '',
    ...(who ? [`— ${plain(who)}`, ''] : []),
    ...(about.length || quote.link
      ? [[...about, ...(quote.link ? [address(quote.link)] : [])].join(' · '), '']
      : []),
    ...(quote.notes ? [plain(quote.notes), ''] : []),
    '---',
    '',
    '',
  ].join('\n')
}

/** The words as a text to go on writing with. */
export default defineFormat({
  id: 'markdown',
  extension: 'md',
  type: 'text/markdown',
  faithful: false,
  audiences: ['mine', 'team', 'public'],
  *write({ quotes, siteName }) {
    for (const quote of quotes) yield story(quote, siteName)
  },
})
