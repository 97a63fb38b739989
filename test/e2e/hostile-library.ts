// A library whose every text attacks: each payload stands in several fields, of several nouns.
import { AskKind } from '../../utils/domain/ask-kind'
import { AskState } from '../../utils/domain/ask'
import { GiveKind } from '../../utils/domain/give-kind'
import { Kind } from '../../utils/domain/moment-kind'
import { foldName } from '../../utils/domain/person'
import { standardRules } from '../../utils/domain/rulebook'
import { advocateOf, askOf, companyOf, draftOf, giveOf, momentOf, noon, personOf } from '../support/samples'
import { hostileNames, hostileUrls, payloads } from './hostile-payloads'

const many = { people: 120, companies: 60, asks: 108, gives: 78, drafts: 30 }
const round = <T>(list: readonly T[], at: number): T =>
  list[((at % list.length) + list.length) % list.length]!
const line = (text: string) => text.slice(0, 500)

/** The records as rows of their stores, as nobody but a broken or forged database could hold them, and what is in them. */
export function attackingLibrary(sink: string) {
  const all = payloads(sink)
  const urls = hostileUrls()
  const names = hostileNames()
  const p = (at: number) => round(all, at).text
  const tags = (at: number) => [p(at).slice(0, 60), round(names, at).slice(0, 60)]
  const url = (at: number) => (at < urls.length ? round(urls, at) : `https://reviews.example/${at}`)

  const companies = Array.from({ length: many.companies }, (_, at) => {
    const own = [at < names.length ? round(names, at) : p(at * 3)]
    const company = companyOf({
      names: own,
      domains: [p(at + 1)],
      industry: line(p(at + 2)),
      size: p(at + 3),
      approval: { who: p(at + 4), days: 3 },
      tags: tags(at),
      notes: p(at + 5),
    })
    return { ...company, folded: own.map(foldName) }
  })
  const people = Array.from({ length: many.people + names.length }, (_, at) => {
    const own = [at < names.length ? round(names, at) : p(at * 4), p(at * 4 + 1)]
    const person = personOf({
      names: own,
      emails: [p(at + 2), `p${at}@a.example`],
      handles: [{ site: p(at + 3), handle: round(names, at) }],
      links: [url(at)],
      role: p(at + 4),
      location: round(names, at + 3),
      company: round(companies, at).id,
      relation: 'user',
      workingWith: p(at + 5),
      approval: { who: p(at + 6), days: 2 },
      publication: 'named',
      consent: (['quote', 'name', 'title', 'company'] as const).map((use) => ({
        use,
        status: 'given' as const,
        on: noon,
        evidence: p(at + 7),
        channels: [p(at + 8)],
        territory: p(at + 9),
      })),
      advocate: advocateOf({ reason: p(at + 10), nominatedBy: p(at + 11) }),
      declines: [{ on: noon, kind: 'custom', customKind: p(at + 12), never: false, words: p(at + 13) }],
      tags: tags(at),
      notes: p(at + 14),
    })
    return { ...person, identities: [], folded: own.map(foldName) }
  })
  const moments = all.map(({ at, text }) => {
    const person = round(people, at)
    const moment = momentOf({
      words: text,
      kind: round(Kind.options, at),
      title: line(p(at + 1)),
      language: p(at + 2).slice(0, 40),
      person: at % 4 ? person.id : undefined,
      company: person.company,
      who: {
        name: at % 3 ? p(at + 3) : round(names, at),
        handle: p(at + 4),
        email: p(at + 5),
        link: url(at),
        role: p(at + 6),
        company: at % 2 ? p(at + 7) : round(names, at + 1),
        location: p(at + 8),
      },
      saidAs: p(at + 9),
      page: {
        url: url(at),
        title: p(at + 10),
        site: at % 5 ? p(at + 11) : round(names, at).slice(0, 500),
        channel: round(['review', 'ticket', 'social'] as const, at),
      },
      permalink: at % 2 ? url(at) : undefined,
      anchor: { quote: at % 2 ? p(at).slice(0, 300) : '', prefix: '', suffix: '' },
      how: { words: 'reader', name: 'typed', [p(at).slice(0, 40)]: 'file', permalink: 'structured' },
      understood: p(at + 12),
      checked: { on: noon, channel: p(at + 13) },
      useCases: [p(at + 14).slice(0, 60)],
      objections: tags(at + 15),
      influence: [{ deal: p(at + 16), evidence: 'reported', on: noon, note: p(at + 17) }],
      tags: tags(at),
      notes: p(at + 18),
    })
    return { ...moment, place: `reviews.example/${at}` }
  })
  const about = (at: number) => ({
    person: round(people, at * 7).id,
    company: round(companies, at).id,
    moments: [round(moments, at).id],
  })
  const asks = Array.from({ length: many.asks }, (_, at) =>
    askOf({
      ...about(at),
      kind: round(AskKind.options, at),
      customKind: p(at + 1),
      state: round(AskState.options, at),
      benefit: p(at + 2),
      gets: round(GiveKind.options, at),
      message: at % 2 ? p(at + 3) : undefined,
      venue: p(at + 4),
      holds: [{ reason: p(at + 5) }, { reason: p(at), gate: p(at + 6), about: [p(at + 7)] }],
      history: [{ on: noon, from: 'queued', to: 'sent', note: p(at + 8), through: [p(at + 9)] }],
      outcome: { customerGot: p(at + 10), told: { on: noon, channel: p(at + 11) } },
      by: p(at + 12),
    }),
  )
  const gives = Array.from({ length: many.gives }, (_, at) =>
    giveOf({
      ...about(at),
      kind: round(GiveKind.options, at),
      what: p(at + 1),
      state: round(['promised', 'done', 'told'] as const, at),
      told: at % 3 === 2 ? { on: noon, channel: p(at + 2) } : undefined,
      by: p(at + 3),
      stand: round(GiveKind.options, at) === 'stand' ? standOf(p, at) : undefined,
    }),
  )
  const drafts = Array.from({ length: many.drafts }, (_, at) =>
    draftOf({
      words: p(at * 5),
      title: p(at + 1),
      who: { name: round(names, at), role: p(at + 2), company: p(at + 3), location: p(at + 4) },
      saidAs: p(at + 5),
      page: { url: `https://reviews.example/${at}`, title: p(at + 6), site: p(at + 7), channel: 'review' },
      missing: [p(at + 8)],
      tags: tags(at),
      notes: p(at + 9),
    }),
  )
  const rules = [rulesOf(p, tags)]
  return { all, urls, names, rows: { companies, people, moments, asks, gives, drafts, rules } }
}

const standOf = (p: (at: number) => string, at: number) => ({
  decision: p(at + 4),
  decider: p(at + 5),
  position: p(at + 6),
  forecast: { measure: p(at + 7), amount: p(at + 8), by: '2026-12-24' },
  review: '2026-11-01',
  outcome: { on: noon, result: 'partly' as const, note: p(at + 9) },
  shared: true,
  seconds: [p(at + 10)],
})

const rulesOf = (p: (at: number) => string, tags: (at: number) => string[]) => ({
  ...standardRules,
  me: p(1),
  team: [{ name: p(2), function: p(3) }],
  questions: [],
  kinds: [
    {
      name: p(4),
      burden: 10,
      minutes: 5,
      rest: 3,
      lead: 1,
      gives: [],
      benefits: [p(5)],
      opening: p(6),
      done: p(7),
    },
  ],
  saved: ['moments', 'people', 'asks'].map((view, at) => ({
    name: p(8 + at),
    view,
    filters: { q: p(9 + at), tag: tags(at)[0] ?? '', [p(12)]: p(13) },
  })),
})
