import { describe, expect, it, vi } from 'vitest'
import { fromRow } from './from-table'
import { proposal } from './mapping'
import { aids, table, gathered, bring } from '../../test/support/tables'

vi.setConfig({ testTimeout: 60_000 })

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
