// What goes out for anybody holds nothing that consent does not cover: looked for in the bytes of each such format.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyOf, momentOf, noon, numRuns, personOf, worldOf } from '../../test/support/samples'
import { forAudience } from '../domain/choice'
import { consentFor, ConsentStatus, ConsentUse, mayUse, Publication } from '../domain/consent'
import { mentionsOf } from '../domain/mentions'
import { Channel } from '../domain/page'
import { type Quote, quoteOf } from '../domain/quote'
import { formats } from '.'

const today = '2026-11-21'
const consent = fc.array(
  fc.record({
    use: fc.constantFrom(...ConsentUse.options),
    status: fc.constantFrom<ConsentStatus>('given', 'refused', 'withdrawn', 'requested', 'renewed'),
    on: fc.constantFrom('2026-01-01T12:00:00.000Z', '2026-02-01T12:00:00.000Z'),
  }),
  { maxLength: 6 },
)
// Everything about a person and their company bears their number, so that it is known again anywhere.
const somebody = fc.record({
  consent,
  publication: fc.constantFrom(...Publication.options),
  channel: fc.constantFrom(...Channel.options),
  names: fc.constantFrom<'nobody' | 'self' | 'next' | 'firm' | 'address'>(
    'nobody',
    'self',
    'next',
    'firm',
    'address',
  ),
})

type Somebody = typeof somebody extends fc.Arbitrary<infer One> ? One : never

function worldFrom(all: readonly Somebody[]) {
  const mark = (at: number) => `Q${at % all.length}Z`
  const firms = all.map((_, at) =>
    companyOf({ names: [`Firm${mark(at)} Works`], domains: [`firm${mark(at)}.example`], industry: 'Ships' }),
  )
  const people = all.map(({ consent: given, publication }, at) =>
    personOf({
      names: [`Ida Name${mark(at)}`],
      emails: [`mail${mark(at)}@firm${mark(at)}.example`],
      handles: [{ site: 'x', handle: `handle${mark(at)}` }],
      links: [`https://x.example/user/link${mark(at)}`],
      role: 'Captain',
      company: firms[at]!.id,
      consent: given,
      publication,
      notes: `Note on Name${mark(at)}`,
    }),
  )
  const moments = all.map(({ channel, names }, at) => {
    const said = {
      nobody: 'It never let us down.',
      self: `I, Ida Name${mark(at)}, say so.`,
      next: `As Ida Name${mark(at + 1)} said, it works.`,
      firm: `We at Firm${mark(at)} Works rely on it.`,
      address: `Write to mail${mark(at)}@firm${mark(at)}.example or handle${mark(at)}.`,
    }[names]
    const words = `${said} In the words of ${mark(at)}.`
    return momentOf({
      person: people[at]!.id,
      company: firms[at]!.id,
      words,
      title: `Title of Ida Name${mark(at)}`,
      who: { name: `Ida Name${mark(at)}`, handle: `handle${mark(at)}`, company: `Firm${mark(at)} Works` },
      page: { url: `https://x.example/page${mark(at)}`, title: `Name${mark(at)}`, channel },
      anchor: { quote: '', prefix: `before Name${mark(at)}`, suffix: '' },
      tags: [`Tag${mark(at)}`],
      notes: `Name${mark(at)} told me`,
    })
  })
  return { people, firms, moments, mark }
}

describe('what goes out for anybody', () => {
  it('names nobody without their yes, in no byte of any format', () => {
    fc.assert(
      fc.property(fc.array(somebody, { minLength: 2, maxLength: 6 }), (all) => {
        const { people, firms, moments, mark } = worldFrom(all)
        const world = worldOf({ people, companies: firms })
        const mentions = mentionsOf(world)
        const quotes = moments.flatMap((one): Quote[] => {
          const quote = quoteOf(one, world, 'public', today, mentions)
          return quote ? [quote] : []
        })
        const records = forAudience(
          { people, companies: firms, moments, asks: [], gives: [], drafts: [], rules: [] },
          'public',
        )
        for (const format of formats.filter(({ audiences }) => audiences.includes('public'))) {
          const out = { audience: 'public', at: noon, records, quotes, siteName: String } as const
          const bytes = [...format.write(out)].join('').toLowerCase()
          all.forEach(({ consent: given, channel }, at) => {
            // Where everybody can read it, the page's own address and author may be told unless they said no.
            const seen = channel === 'review' || channel === 'social'
            const no = (use: ConsentUse) => ['refused', 'withdrawn'].includes(consentFor(given, use, today))
            const may = (use: ConsentUse) => mayUse(given, use, today) || (seen && !no(use))
            const never = [`mail${mark(at)}`, `user/link${mark(at)}`, `tag${mark(at)}`, 'told me', 'note on']
            if (!may('name')) never.push(`name${mark(at)}`)
            if (!may('company')) never.push(`firm${mark(at)}`)
            if (!seen || no('name')) never.push(`page${mark(at)}`, `handle${mark(at)}`)
            if (!may('quote')) never.push(`in the words of ${mark(at)}`)
            for (const one of never) expect(bytes, `${format.id}: ${one}`).not.toContain(one.toLowerCase())
          })
        }
      }),
      { numRuns: Math.min(numRuns, 100) },
    )
  })
})
