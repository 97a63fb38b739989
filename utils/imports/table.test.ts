import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { must } from '../../test/support/must'
import { companyOf, momentOf, noon, numRuns, personOf } from '../../test/support/samples'
import { makeId } from '../domain/id'
import { quoteOf } from '../domain/quote'
import csv from '../formats/csv'
import { whenIn } from '../page/dates'
import { type Candidate, hasSigns, type Left } from './candidate'
import { readTable } from './csv'
import { fromRow } from './from-table'
import { gather } from './gather'
import { proposal } from './mapping'

vi.setConfig({ testTimeout: 60_000 })

const bytes = (text: string) => new TextEncoder().encode(text)
let made = 0
const freshId = () => makeId(1_790_000_000_000 + made++, new Uint8Array(10).fill(made % 251))
const aids = {
  when: whenIn,
  site: (of: string) =>
    of === 'Trustpilot' || of.includes('www.trustpilot.com')
      ? { id: 'trustpilot', channel: 'review' as const }
      : undefined,
  file: 'praise.csv',
}
const all = { stop: new AbortController().signal, onStep: () => undefined }
const table = async (text: string | Uint8Array) => {
  const read = await readTable(typeof text === 'string' ? bytes(text) : text, all)
  if (!read) throw new Error('stopped')
  return must(read)
}
function gathered(rows: Iterable<Candidate | Left>) {
  const steps = gather(rows, { file: aids.file, now: noon, freshId })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
/** What comes of a table as it is proposed. */
const bring = async (text: string | Uint8Array, change: object = {}) => {
  const { columns, body, mapping } = proposal(await table(text))
  return gathered(body.map((row) => fromRow(row, { ...mapping, ...change }, columns, aids)))
}

describe('a table', () => {
  it('is read whatever divides its cells and its lines, and knows the line of each row', async () => {
    for (const mark of [',', ';', '\t', '|']) {
      const { rows, delimiter } = await table(['a', 'b\r\n"x\r\ny"', '2\r\n\r\n3', '4'].join(mark))
      expect([delimiter, rows]).toEqual([
        mark,
        [
          { at: 1, cells: ['a', 'b'] },
          { at: 2, cells: ['x\r\ny', '2'] },
          { at: 5, cells: ['3', '4'] },
        ],
      ])
    }
  })

  it('is read in UTF-8, UTF-16 and Windows-1252, with its mark or without', async () => {
    const text = 'words,name\nSchöner Tag,Ida Norrgård'
    const wide = (isBig: boolean, mark: boolean) => {
      const units = Array.from(`${mark ? '\ufeff' : ''}${text}`, (one) => one.charCodeAt(0))
      return new Uint8Array(
        units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
      )
    }
    const west = Uint8Array.from(Array.from(text, (one) => one.charCodeAt(0)))
    for (const form of [
      bytes(text),
      bytes(`\ufeff${text}`),
      wide(true, true),
      wide(false, true),
      wide(true, false),
      wide(false, false),
      west,
    ]) {
      const { rows } = await table(form)
      expect(rows[0]?.cells).toEqual(['words', 'name'])
      expect(rows[1]?.cells).toEqual(['Schöner Tag', 'Ida Norrgård'])
    }
  })

  it('keeps out what is no text, too long, too wide or torn, by its line', async () => {
    const wide = Array.from({ length: 201 }, () => 'x').join(',')
    const { rows, left } = await table(
      ['words,name', 'fine,Ida', 'bad\u0000,Ben', `${'x'.repeat(200_001)},Cara`, wide, '"open,Dora'].join(
        '\n',
      ),
    )
    expect(rows.map(({ at }) => at)).toEqual([1, 2])
    expect(left).toEqual([
      { at: 3, why: 'signs' },
      { at: 4, why: 'long' },
      { at: 5, why: 'wide' },
      { at: 6, why: 'quotes' },
    ])
  })

  it('is refused whole where it is no text, holds nothing, or more than may come in at once', async () => {
    const read = (of: Uint8Array) => readTable(of, all)
    expect(await read(new Uint8Array(500).map((_, at) => at % 3))).toEqual({ problem: 'file-not-text' })
    expect(await read(bytes('\n,,\n'))).toEqual({ problem: 'file-no-rows' })
    expect(await read(bytes('a,b\n'.repeat(20_002)))).toEqual({ problem: 'file-too-many', about: '20000' })
    const large = { length: 50_000_001 } as Uint8Array
    expect(await read(large)).toEqual({ problem: 'file-too-large' })
  })

  it('is left at once where nobody wants it any more', async () => {
    const stop = new AbortController()
    const text = bytes('words,name\n'.concat('some words that are long enough,Ida\n'.repeat(18_000)))
    const told: number[] = []
    const read = readTable(text, {
      stop: stop.signal,
      onStep: (done) => {
        told.push(done)
        stop.abort()
      },
    })
    expect(await read).toBeUndefined()
    expect(told).toHaveLength(1)
    expect(told[0]).toBeLessThan(0.9)
  })
})

describe('its columns', () => {
  const fieldsOf = async (heads: string, row = 'x,'.repeat(30)) => {
    const { columns, mapping } = proposal(await table(`${heads}\n${row}`))
    return Object.fromEntries(columns.map(({ heading }, at) => [heading, mapping.fields[at]]))
  }

  it('are known by their headings in several languages, however they are written', async () => {
    expect(await fieldsOf('Kommentar,Vorname,Nachname,Firma,E-Mail,Datum,Bewertung')).toMatchObject({
      Kommentar: 'words',
      Vorname: 'first-name',
      Nachname: 'last-name',
      Firma: 'company',
      'E-Mail': 'email',
      Datum: 'date',
      Bewertung: 'rating',
    })
    expect(await fieldsOf('Témoignage,NOM,société,createdAt')).toMatchObject({
      Témoignage: 'words',
      NOM: 'name',
      société: 'company',
      createdAt: 'date',
    })
    expect(await fieldsOf('شهادة,الاسم,شركة')).toMatchObject({ شهادة: 'words', الاسم: 'name', شركة: 'company' })
  })

  it('that tell what a customer pays cannot be taken, whatever they are mapped to', async () => {
    const money = [
      'Total spend',
      'MRR',
      'ARR (USD)',
      'annualRevenue',
      'Lifetime Value',
      'Contract value',
      'Deal Size',
      'Umsatz 2025',
      'Price €',
      'Amount',
    ]
    const { columns, body } = proposal(
      await table(
        `words,name,${money.join(',')}\nFine words,Ida,${money.map((_, at) => 9_000 + at).join(',')}`,
      ),
    )
    expect(columns.filter((one) => one.money).map(({ heading }) => heading)).toEqual(money)
    const forced = {
      fields: columns.map((_, at) => (at < 2 ? (['words', 'name'] as const)[at] : ('notes' as const))),
    }
    const { read } = gathered(body.map((row) => fromRow(row, forced, columns, aids)))
    expect(read.moments).toHaveLength(1)
    expect(JSON.stringify(read)).not.toContain('900')
    for (const kept of ['Spender name', 'Carrier', 'Priceless moments', 'Marriage'])
      expect(proposal(await table(`words,${kept}\na,b`)).columns[1]?.money, kept).toBe(false)
  })

  it('go by their place: the same heading twice, and headings that every object has', async () => {
    const text = 'words,words,__proto__,constructor,name,name\nFirst,Second,evil,evil,Ida,Ben'
    expect(proposal(await table(text)).mapping.fields).toEqual([
      'words',
      'words',
      undefined,
      undefined,
      'name',
      undefined,
    ])
    const { read } = await bring(text)
    expect(read.moments.map(({ words, who }) => [words, who.name])).toEqual([['First\n\nSecond', 'Ida']])
    expect(({} as { evil?: string }).evil).toBeUndefined()
  })

  it('may have no headings: what stands in them tells', async () => {
    const words = 'They answered within the hour on a Sunday, and stayed until it was done.'
    const { columns, body, mapping } = proposal(
      await table(`"${words}",ida@fernhill.example\n"${words}!",b@b.example`),
    )
    expect([columns.map(({ heading }) => heading), body.length]).toEqual([['', ''], 2])
    expect(mapping.fields).toEqual(['words', 'email'])
  })

  it.each([
    ['senja', 'type,text,rating,date,url,customer_name,customer_email,customer_tagline'],
    ['testimonial', 'Name,Email,Testimonial,Star Rating'],
    ['trustpilot', 'Review Id,Review Created,Consumer Name,Review Stars,Review Title,Review Content'],
    ['g2', 'What do you like best?,What do you dislike?,Name'],
    ['capterra', 'Reviewer,Pros,Cons,Overall Rating'],
    ['hubspot', 'Email,First name,Last name,Job title,Company name'],
    ['goodword', 'words,title,rating,rating_best,attribution'],
    [undefined, 'words,name'],
  ])('tell where the table comes from: %s', async (id, heads) => {
    expect(proposal(await table(`${heads}\na,b,c,d,e,f,g`)).shape?.id).toBe(id)
  })
})

describe('a row', () => {
  it('is a moment, who said it and for whom they work', async () => {
    const { read } = await bring(
      'Review,Name,Title,Job title,Company,Email,LinkedIn,Date,Stars,URL,Tags,Notes\n' +
        '"So quick",Ida Norrgård,Wow,Head,Fernhill,ida@fernhill.example,https://linkedin.example/in/ida,2026-03-04,4/5,https://www.trustpilot.com/reviews/1,"a, b",Call her',
    )
    expect(read.moments).toMatchObject([
      {
        words: 'So quick',
        title: 'Wow',
        kind: 'praise',
        said: '2026-03-04',
        rating: { value: 4, best: 5 },
        permalink: 'https://www.trustpilot.com/reviews/1',
        page: {
          url: 'https://www.trustpilot.com/reviews/1',
          title: 'praise.csv',
          channel: 'review',
          site: 'trustpilot',
        },
        tags: ['a', 'b'],
        notes: 'Call her',
        how: { words: 'file', name: 'file', said: 'file' },
        person: read.people[0]?.id,
        company: read.companies[0]?.id,
      },
    ])
    expect(read.people).toMatchObject([
      { names: ['Ida Norrgård'], emails: ['ida@fernhill.example'], role: 'Head', consent: [] },
    ])
    expect(read.companies).toMatchObject([{ names: ['Fernhill'] }])
  })

  it('makes nobody public: without a link to where the words stand they are ours alone', async () => {
    const { read } = await bring('words,name,source\nSo quick,Ida,Trustpilot')
    expect(read.moments).toMatchObject([{ page: { channel: 'page', url: 'https://file.invalid/' } }])
    const [moment] = read.moments
    const places = {
      people: new Map(read.people.map((one) => [one.id, one])),
      companies: new Map(),
      dayOf: (at: string) => at.slice(0, 10),
    }
    expect(moment && quoteOf(moment, places, 'public', '2026-11-22', () => [])).toBeUndefined()
  })

  it('invents no consent: only a plain yes is one, a no anywhere is a no', async () => {
    const { read } = await bring(
      [
        'words,email,consent',
        'One,a@a.example,yes',
        'Two,b@b.example,maybe later',
        'Three,c@c.example,',
        'Four,d@d.example,Yes',
        'Five,d@d.example,no',
        'Six,e@e.example,true',
      ].join('\n'),
    )
    expect(read.people.map(({ emails, consent }) => [emails[0], consent[0]?.status])).toEqual([
      ['a@a.example', 'given'],
      ['b@b.example', undefined],
      ['c@c.example', undefined],
      ['d@d.example', 'refused'],
      ['e@e.example', 'given'],
    ])
    expect(read.people[0]?.consent).toEqual([
      { use: 'quote', status: 'given', on: noon, evidence: 'praise.csv, consent: yes' },
    ])
  })

  it('may be a person alone, if there is anything to know them by again', async () => {
    const { read, left } = await bring(
      'Email,First name,Last name,Job title,Company name\nida@fernhill.example,Ida,Norrgård,Head,Fernhill\n,Ben,Ashworth,,',
    )
    expect(read.people).toMatchObject([{ names: ['Ida Norrgård'], company: read.companies[0]?.id }])
    expect(read.moments).toEqual([])
    expect(left).toEqual([{ at: 3, why: 'no-words' }])
  })

  it('says a day only where the order is told', async () => {
    const text = 'words,name,date\nOne fine day,Ida,3/4/2026\nAnother day,Ben,31/12/2025'
    expect((await bring(text)).read.moments.map(({ said }) => said)).toEqual(['2026-04-03', '2025-12-31'])
    const open = 'words,name,date\nOne fine day,Ida,3/4/2026'
    expect((await bring(open)).read.moments).toMatchObject([{ saidAs: '3/4/2026' }])
    expect((await bring(open, { order: 'mdy' })).read.moments).toMatchObject([{ said: '2026-03-04' }])
    expect((await bring(open, { order: 'dmy' })).read.moments).toMatchObject([{ said: '2026-04-03' }])
  })

  it.each([
    ['4/5', 4, 5],
    ['4 out of 5', 4, 5],
    ['4 stars', 4, 5],
    ['4,5', 4.5, 5],
    ['80 %', 80, 100],
    ['★★★★☆', 4, 5],
  ])('is rated as it says: %s', async (cell, value, best) => {
    const { read } = await bring(`words;name;rating\nSo quick;Ida;${cell}`)
    expect(read.moments[0]?.rating).toEqual({ value, best })
  })

  it('is nobody’s praise at half of the scale or less', async () => {
    const { read } = await bring('words,name,rating\nSo slow,Ida,1\nSo quick,Ben,5')
    expect(read.moments.map(({ kind }) => kind)).toEqual(['pain', 'praise'])
  })

  it('is one person by address or profile, and never by a name alone', async () => {
    const { read } = await bring(
      'words,name,email\nFirst words,Ida,ida@a.example\nSecond words,Ida N.,IDA@a.example\nThird words,Ida,\nFourth words,Ida,',
    )
    expect(read.people.map(({ names }) => names)).toEqual([['Ida', 'Ida N.'], ['Ida'], ['Ida']])
  })
})

const cell = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !hasSigns(text))
const spoken = fc
  .oneof(
    cell,
    fc.constantFrom("'=1+1", '=1+1', "''-x", '@me', '-5', '\tx', '＝x', '"quoted", and\r\nmore', ';;;'),
  )
  .filter((text) => text.trim() !== '' && text.isWellFormed())
const plain = cell.map((text) => text.trim()).filter((text) => text.isWellFormed())

it('comes back from our own table as it went out: words, people and dates', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          words: spoken,
          name: plain.map((text) => `n${text}`),
          email: fc.constantFrom('a@a.example', 'b@b.example', undefined),
          said: fc.constantFrom('2026-03-04', '2026-03', '2025', '2026-03-04T10:11:12Z', undefined),
          rating: fc.constantFrom({ value: 4, best: 5 }, { value: 80, best: 100 }, undefined),
          company: fc.constantFrom('Fernhill', undefined),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      async (rows) => {
        const firm = companyOf({ names: ['Fernhill'] })
        const people = rows.map(({ name, email }) =>
          personOf({ names: [name], emails: email ? [email] : [] }),
        )
        const moments = rows.map(({ words, name, email, said, rating, company }, at) =>
          momentOf({
            words,
            who: { name, ...(email ? { email } : {}), ...(company ? { company } : {}) },
            person: people[at]!.id,
            ...(company ? { company: firm.id } : {}),
            ...(said ? { said } : {}),
            ...(rating ? { rating } : {}),
            page: { url: 'https://reviews.example/acme', title: '', channel: 'review', site: 'generic' },
          }),
        )
        const world = {
          people: new Map(people.map((one) => [one.id, one])),
          companies: new Map([[firm.id, firm]]),
          dayOf: (day: string) => day.slice(0, 10),
        }
        const quotes = moments.flatMap((one) => quoteOf(one, world, 'mine', '2026-11-22', () => []) ?? [])
        const records = { companies: [], people, moments, asks: [], gives: [], drafts: [], rules: [] }
        const text = [
          ...csv.write({ audience: 'mine', at: noon, records, quotes, siteName: (site) => site }),
        ].join('')
        const { read, left } = await bring(text)
        const told = (list: typeof moments) =>
          new Set(
            list.map(({ words, who, said, rating }) =>
              JSON.stringify([words, who.name, who.email, who.company, said, rating]),
            ),
          )
        expect(left.filter(({ why }) => why !== 'twice')).toEqual([])
        expect([...told(read.moments)].every((one) => told(moments).has(one))).toBe(true)
        expect(new Set(read.moments.map(({ words }) => words))).toEqual(
          new Set(rows.map(({ words }) => words)),
        )
      },
    ),
    { numRuns: Math.min(numRuns, 300) },
  )
})
