// Makes up an archive as large as one wants it, the same one for the same numbers: for looking at crowded views and for
// measuring them. Nobody in it exists.
import { type Archive, version } from '../../utils/domain/archive'
import type { Ask } from '../../utils/domain/ask'
import { AskKind } from '../../utils/domain/ask-kind'
import type { Company } from '../../utils/domain/company'
import type { Give } from '../../utils/domain/give'
import { GiveKind } from '../../utils/domain/give-kind'
import { makeId } from '../../utils/domain/id'
import { Journey, type Moment } from '../../utils/domain/moment'
import { Kind } from '../../utils/domain/moment-kind'
import type { Person } from '../../utils/domain/person'
import { standardRules } from '../../utils/domain/rulebook'
import { channels, companies, firstNames, lastNames, roles, sayings, topics } from './crowd-words'

/** How many of each; companies follow from the people. */
export interface Many {
  moments: number
  people: number
  asks: number
  gives: number
}

const day = 86_400_000

// A small generator with a fixed start: the same crowd each time.
function chance(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return { next, below, of: <T>(list: readonly T[]): T => list[below(list.length)] as T }
}

/** @param now milliseconds since 1970; the crowd lived in the two years before it */
export function crowd(many: Many, now: number): Archive {
  const { next, below, of } = chance(20_261_122)
  let made = 0
  const id = () => makeId(now - 700 * day + made++ * 1_000, new Uint8Array(10).fill(made % 251))
  const ago = (days: number) => new Date(now - days * day - below(day)).toISOString()
  const firms = Array.from({ length: Math.ceil(many.people / 5) }, (_, at): Company => ({
    id: id(),
    revision: 1,
    names: [at < companies.length ? (companies[at]?.[0] ?? '') : `${of(lastNames)} ${of(companies)[0]}`],
    domains: [],
    ...(next() < 0.8 ? { industry: of(companies)[1] } : {}),
    since: ago(700),
    tags: next() < 0.2 ? ['key'] : [],
    notes: '',
  }))
  const people = Array.from({ length: many.people }, (_, at): Person => {
    const name = `${of(firstNames)} ${of(lastNames)}`
    const stage = next()
    return {
      id: id(),
      revision: 1,
      names: [name],
      emails: next() < 0.6 ? [`person${at}@customer.example`] : [],
      handles: [],
      links: [],
      role: of(roles),
      company: of(firms).id,
      publication: of(['internal-only', 'internal-only', 'named', 'role-and-industry', 'anonymised']),
      consent:
        next() < 0.3 ? [{ use: 'quote', status: of(['given', 'given', 'refused']), on: ago(200) }] : [],
      declines:
        next() < 0.05 ? [{ on: ago(90), kind: of(AskKind.options.slice(0, 8)), never: next() < 0.3 }] : [],
      ...(stage < 0.35
        ? {
            advocate: {
              status: of(['identified', 'nominated', 'invited', 'active', 'active', 'resting']),
              since: ago(below(400)),
              reason: of(sayings.praise),
              nominatedBy: of(['Robin Falk', 'Ines Marchetti', 'Tom Ekwueme']),
              willing: [of(AskKind.options.slice(0, 8))],
              never: [],
              caps: [],
              fit: { values: { grade: 2 + below(3), note: '' }, story: { grade: below(5), note: '' } },
            },
          }
        : {}),
      since: ago(700),
      tags: next() < 0.15 ? [of(topics)] : [],
      notes: '',
    }
  })
  const moments = Array.from({ length: many.moments }, (_, at): Moment => {
    const person = of(people)
    const kind = next() < 0.55 ? 'praise' : of(Kind.options)
    const ours = !['praise', 'story', 'offer'].includes(kind)
    const [site, channel, url] = of(channels)
    const said = `${of(sayings[kind])} ${next() < 0.5 ? of(sayings.more) : ''}`.trim()
    // What one looks for is seldom what everybody says.
    const words = at % 5_000 === 7 ? `${said} ${sayings.rare}` : said
    return {
      id: id(),
      revision: 1,
      fingerprint: at.toString(16).padStart(28, '0'),
      kind,
      stage: ours && next() < 0.8 ? of(['understood', 'acted', 'told', 'told']) : 'heard',
      ...(next() < 0.6 ? { journey: of(Journey.options) } : {}),
      words,
      who: { name: person.names[0] ?? '', role: person.role ?? '' },
      person: person.id,
      ...(person.company ? { company: person.company } : {}),
      ...(channel === 'review' ? { rating: { value: 3 + below(3), best: 5 } } : {}),
      heard: ago(at < 12 ? below(3) : 4 + below(600)),
      page: { url: `${url}${at}`, title: '', site, channel },
      anchor: { quote: words.slice(0, 40), prefix: '', suffix: '' },
      how: {},
      ...(next() < 0.3 ? { useCases: [of(topics)] } : {}),
      ...(at < 12 ? {} : { sorted: ago(3) }),
      tags: next() < 0.3 ? [of(topics)] : [],
      notes: '',
    }
  })
  const asks = Array.from({ length: many.asks }, (_, at): Ask => askOf(at))
  const gives = Array.from({ length: many.gives }, (): Give => {
    const person = of(people)
    const [state, promised] = [of(['promised', 'done', 'told', 'told', 'told'] as const), below(300)]
    return {
      id: id(),
      revision: 1,
      kind: of(GiveKind.options.filter((kind) => kind !== 'stand')),
      what: of(sayings.gives),
      person: person.id,
      moments: [],
      state,
      promised: ago(promised),
      ...(state === 'promised'
        ? { due: ago(promised - 20 + below(30)).slice(0, 10) }
        : { done: ago(promised / 2) }),
      ...(state === 'told' ? { told: { on: ago(promised / 3), channel: 'mail' } } : {}),
      by: of(['Robin Falk', 'Ines Marchetti', 'Tom Ekwueme']),
    }
  })
  function askOf(at: number): Ask {
    const person = of(people)
    const old = 5 + below(500)
    const end =
      at % 9 === 0
        ? 'queued'
        : of(['sent', 'accepted', 'declined', 'completed', 'thanked', 'thanked'] as const)
    const way = ['draft', 'queued', 'sent', 'accepted', 'completed', 'thanked'] as const
    const steps = end === 'declined' ? [...way.slice(0, 3), end] : way.slice(0, way.indexOf(end) + 1)
    return {
      id: id(),
      revision: 1,
      kind: of(AskKind.options.slice(0, 12)),
      person: person.id,
      moments: [],
      state: end,
      benefit: of(sayings.benefits),
      gets: 'recognition',
      ...(next() < 0.3 ? { due: ago(old - 40).slice(0, 10) } : {}),
      holds: [],
      history: steps.slice(1).map((to, step) => ({
        on: ago(Math.max(0, old - step * 2)),
        from: steps[step] ?? 'draft',
        to: to as Ask['state'],
      })),
      ...(end === 'completed' || end === 'thanked'
        ? { outcome: { expected: 2 + below(3), actual: 1 + below(4), minutes: 10 + below(60) } }
        : {}),
      by: of(['Robin Falk', 'Ines Marchetti', 'Tom Ekwueme']),
      made: ago(old),
    }
  }
  return {
    goodword: version,
    exported: new Date(now).toISOString(),
    companies: firms,
    people,
    moments,
    asks,
    gives,
    drafts: [],
    rules: [
      {
        ...standardRules,
        me: 'Robin Falk',
        team: [
          { name: 'Robin Falk', function: 'Support' },
          { name: 'Ines Marchetti', function: 'Marketing' },
        ],
      },
    ],
  }
}
