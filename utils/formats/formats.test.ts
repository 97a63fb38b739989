import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { noon, numRuns } from '../../test/support/samples'
import type { Archive } from '../domain/archive'
import { isProblem } from '../domain/problem'
import type { Quote } from '../domain/quote'
import { readArchive } from '../domain/read-archive'
import { formats } from '.'
import type { Format, Outgoing } from './define'
import { sheet } from './sheet'

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object
const archive = JSON.parse(readFileSync('test/archives/v2.json', 'utf8')) as Archive
const { goodword: _, exported: __, ...records } = archive
const quoteWith = (about: Partial<Quote>): Quote => ({
  id: '01a203a8-30db-765d-8735-7bb8b0641e19',
  level: 'named',
  words: 'They answered.',
  kind: 'praise',
  tags: [],
  notes: '',
  ...about,
})
const out = (quotes: readonly Quote[] = []): Outgoing => ({
  audience: 'mine',
  at: noon,
  records,
  quotes,
  siteName: (site) => site,
})
const named = (id: string): Format => {
  const found = formats.find((one) => one.id === id)
  if (!found) throw new Error(`There is no format ${id}`)
  return found
}
const text = (id: string, about: Partial<Quote> = {}) =>
  [...named(id).write(out([quoteWith(about)]))].join('')
const anything = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('formats', () => {
  it('have an id of their own and are named and explained', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length)
    for (const { id } of formats) {
      const key = id.replaceAll('-', '_')
      expect(words).toHaveProperty(`format_${key}`)
      expect(words).toHaveProperty(`format_about_${key}`)
    }
  })

  it.each(formats.filter(({ faithful }) => faithful).map(({ id }) => id))(
    '%s brings everything back',
    (id) => {
      const read = readArchive(text(id))
      if (isProblem(read)) throw new Error(read.problem)
      const { refused, ignored, ...back } = read
      expect([...refused, ...ignored]).toEqual([])
      expect(back).toEqual(records)
    },
  )

  it('of one line a record are refused where a line is cut off', () => {
    const whole = text('jsonl')
    expect(readArchive(whole.slice(0, -20))).toEqual({ problem: 'file-not-json' })
    expect(readArchive('{"a":1}\n{"b":2}')).toEqual({ problem: 'file-not-json' })
  })

  it('make JSON-LD that every parser takes, whatever was said', () => {
    fc.assert(
      fc.property(anything, anything, (said, name) => {
        const quote = { words: said, name, link: 'https://a.example/1', rating: { value: 4, best: 5 } }
        const note = JSON.parse(text('annotations', quote)) as { items: { target: unknown }[] }
        expect(note.items[0]?.target).toMatchObject({ source: quote.link, selector: { exact: said } })
        const review = JSON.parse(text('reviews', quote)) as { '@graph': object[] }
        expect(review['@graph'][0]).toMatchObject({ reviewBody: said, reviewRating: { ratingValue: 4 } })
      }),
      { numRuns },
    )
  })
})

describe('a spreadsheet', () => {
  it('gives back every cell, and none that it would run', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anything, fc.double({ noNaN: true })), { maxLength: 8 }), (rows) => {
        const csv = [
          ...sheet(
            ['text', 'number'],
            rows.map(([cell, number]) => ({ text: cell, number })),
          ),
        ].join('')
        const { data } = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n' })
        const body = data.slice(1, -1)
        expect(body.map(([cell]) => cell?.replace(/^'(?=[\s\p{Cc}]*[=+\-@＝＋－＠])/u, ''))).toEqual(
          rows.map(([cell]) => cell.replace(/^'(?=[\s\p{Cc}]*[=+\-@＝＋－＠])/u, '')),
        )
        for (const [cell] of body) expect(cell).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u)
        expect(body.map(([, number]) => number)).toEqual(rows.map(([, number]) => String(number)))
      }),
      { numRuns },
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('does not run %j', (cell) => {
    expect([...sheet(['a'], [{ a: cell }])].join('')).toContain(`'${cell}`)
  })

  it('leaves numbers alone, below zero too', () => {
    expect([...sheet(['a'], [{ a: -5 }])].join('')).toContain('\r\n-5\r\n')
  })
})

describe('texts', () => {
  it('in HTML hold no mark of theirs', () => {
    fc.assert(
      fc.property(anything, (any) => {
        const said = `x${any}`
        const page = text('html', { words: said, name: said, title: said, notes: said })
        expect(page.match(/<[a-z!/]/gi)?.length).toBe(
          text('html', { name: 'x', title: 'x', notes: 'x' }).match(/<[a-z!/]/gi)?.length,
        )
      }),
      { numRuns },
    )
    expect(text('html', { words: `<img src=x onerror="alert('1')">` })).toContain(
      '&lt;img src=x onerror=&quot;',
    )
  })

  it('in Markdown stay what was said', () => {
    const page = text('markdown', {
      words: '# Not a heading\n- not a list\n1. nor this\n<b>**bold**</b>',
      name: 'Ida',
    })
    expect(page).toBe(
      '> \\# Not a heading\n> \\- not a list\n> 1\\. nor this\n> \\<b\\>\\*\\*bold\\*\\*\\</b\\>\n\n— Ida\n\n---\n\n',
    )
  })

  it('for a CRM bear the columns that its import looks for', () => {
    expect(text('hubspot-contacts')).toMatch(/^\ufeffEmail,First name,Last name,Job title,Company name\r\n/)
    expect(text('hubspot-notes', { email: 'ida@a.example', said: '2026-03-01' })).toContain(
      'ida@a.example,2026-03-01,',
    )
    expect(text('salesforce')).toMatch(/^\ufeffGoodword_Id__c,FirstName,LastName,Email,/)
    expect(text('senja', { rating: { value: 8, best: 10 } })).toContain('text,,They answered.,4,')
  })
})
