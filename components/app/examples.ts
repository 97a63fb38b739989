import type { AskTerms } from '../../utils/domain/ask-terms'
import { standardRules, termsOf } from '../../utils/domain/rulebook'
import type { Ask, Give, Library, Moment, Person } from './library'

// Made-up records for the tests of the views.
const id = (n: number) => `0193a000-0000-7000-8000-${String(n).padStart(12, '0')}`
let made = 0

export const aMoment = (part: Partial<Moment> = {}): Moment => {
  made += 1
  return {
    id: id(made),
    revision: 1,
    fingerprint: String(made).padStart(28, '0'),
    kind: 'praise',
    stage: 'heard',
    words: 'Support found the fault before I had finished my tea.',
    who: { name: 'Ana Duarte' },
    heard: '2026-11-20T09:00:00.000Z',
    page: { url: 'https://www.g2.com/x', title: 'x', site: 'g2', channel: 'review' },
    anchor: { quote: '', prefix: '', suffix: '' },
    how: {},
    tags: [],
    notes: '',
    ...part,
  }
}

export const aPerson = (part: Partial<Person> = {}): Person => {
  made += 1
  return {
    id: id(made),
    revision: 1,
    names: ['Ana Duarte'],
    emails: [],
    handles: [],
    links: [],
    publication: 'internal-only',
    consent: [],
    declines: [],
    since: '2026-01-01T00:00:00.000Z',
    tags: [],
    notes: '',
    ...part,
  }
}

export const anAsk = (part: Partial<Ask> = {}): Ask => {
  made += 1
  return {
    id: id(made),
    revision: 1,
    kind: 'quote',
    moments: [],
    state: 'draft',
    benefit: '',
    holds: [],
    history: [],
    made: '2026-11-01T00:00:00.000Z',
    ...part,
  }
}

export const aGive = (part: Partial<Give> = {}): Give => {
  made += 1
  return {
    id: id(made),
    revision: 1,
    kind: 'thanks',
    what: 'A card',
    moments: [],
    state: 'promised',
    promised: '2026-11-02T00:00:00.000Z',
    ...part,
  }
}

const askTerms: AskTerms = {
  burden: 10,
  minutes: 10,
  gives: ['thanks'],
  fit: {},
  rest: 60,
  lead: 0,
  uses: ['quote'],
}

export const aLibrary = (
  part: {
    moments?: Moment[]
    people?: Person[]
    asks?: Ask[]
    gives?: Give[]
    rules?: Library['rules']
  } = {},
): Library => ({
  moments: part.moments ?? [],
  people: new Map((part.people ?? []).map((person) => [person.id, person])),
  companies: new Map(),
  asks: part.asks ?? [],
  gives: part.gives ?? [],
  drafts: [],
  rules: part.rules ?? standardRules,
  terms: (sort) => termsOf(part.rules ?? standardRules, sort, askTerms),
  dayOf: (at) => at.slice(0, 10),
})
