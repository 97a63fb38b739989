import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { companyOf, momentOf, noon, numRuns, personOf } from '../../test/support/samples'
import { quoteOf } from '../domain/quote'
import csv from '../formats/csv'
import { hasSigns } from './candidate'
import { bring } from '../../test/support/tables'

vi.setConfig({ testTimeout: 60_000 })

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
