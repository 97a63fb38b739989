import { describe, expect, it } from 'vitest'
import {
  advocateOf,
  askOf,
  companyOf,
  id,
  noon,
  personOf,
  sentOn,
  worldOf,
  type WorldPart,
} from '../../test/support/samples'
import type { Ask } from './ask'
import { gates } from './gates'
import { GiveKind } from './give-kind'
import { standardRules } from './rulebook'

// What is published on asking customers, one row a claim. When one of these turns red, a rule has left its source.

const company = companyOf()
const ida = personOf({ company: company.id })
const ben = personOf({ names: ['Ben'], company: company.id })
const eve = personOf({ names: ['Eve'] })
const draw = { id: id(), on: noon, venue: 'google', every: 2, seed: 's', eligible: 2, picked: [ida.id] }
const drawn = (venue: string) => ({ rules: { draws: [{ ...draw, venue }] } })
const review = (about: Partial<Ask>) =>
  askOf({ kind: 'review', person: ida.id, benefit: 'We read every word', draw: draw.id, ...about })
const fiveStars = 'Please give us a 5-star review'
const ask = (kind: Ask['kind'], about: Partial<Ask> = {}) => askOf({ kind, person: ida.id, ...about })
const sent = (...all: [day: string, kind: Ask['kind'], about?: Partial<Ask>][]) =>
  all.map(([day, kind, about]) => sentOn(day, ida, { kind, state: 'declined', ...about }))
const monthly = sent(
  ['2026-07-01', 'quote'],
  ['2026-08-01', 'survey'],
  ['2026-09-01', 'research'],
  ['2026-10-01', 'social-post'],
  ['2026-10-29', 'community'],
)
/** Two case studies of fifty points within ninety days. */
const heavy = sent(
  ['2026-09-01', 'case-study', { state: 'thanked' }],
  ['2026-10-01', 'case-study', { state: 'thanked' }],
)
const capped = (times: number) => ({
  people: [
    personOf({
      ...ida,
      advocate: advocateOf({ nominatedBy: 'Jo', caps: [{ kind: 'any', times, days: 365 }] }),
    }),
  ],
})
const no = (never: boolean, kind: Ask['kind'] = 'quote') => ({
  people: [personOf({ ...ida, declines: [{ on: '2026-08-01T12:00:00.000Z', kind, never }] })],
})

type Row = [claim: string, ask: Ask, part: WorldPart, shut: string[]]

const venues: Row[] = [
  ['Google: no reward', review({ venue: 'google', gets: 'gift' }), drawn('google'), ['venue-reward']],
  ['Google: nobody is picked', review({ venue: 'google', gets: 'thanks' }), {}, ['venue-sample']],
  [
    'Google: asking a sample without a reward is fine',
    review({ venue: 'google', gets: 'thanks' }),
    drawn('google'),
    [],
  ],
  ...GiveKind.options
    .filter((kind) => ['gift', 'donation', 'award', 'access', 'introduction'].includes(kind))
    .map((gets): Row => [
      `Trustpilot: no reward of any kind, such as ${gets}`,
      review({ venue: 'trustpilot', gets }),
      drawn('trustpilot'),
      ['venue-reward'],
    ]),
  ['Trustpilot: everybody or an unbiased sample', review({ venue: 'trustpilot' }), {}, ['venue-sample']],
  [
    'Trustpilot: a sample for another place is none',
    review({ venue: 'trustpilot' }),
    drawn('google'),
    ['venue-sample'],
  ],
  [
    'Trustpilot: neutral words',
    review({ venue: 'trustpilot', message: fiveStars }),
    drawn('trustpilot'),
    ['venue-wording'],
  ],
  [
    'Trustpilot: a drawn person, neutral words, thanks',
    review({ venue: 'trustpilot', gets: 'thanks' }),
    drawn('trustpilot'),
    [],
  ],
  ...['capterra', 'softwareadvice', 'getapp'].flatMap((venue): Row[] => [
    [`${venue}: rewards are run by the platform`, review({ venue, gets: 'gift' }), {}, ['venue-platform']],
    [`${venue}: asking is fine, no sample is wanted`, review({ venue, gets: 'thanks' }), {}, []],
  ]),
  [
    'G2: a reward is not settled, ask counsel',
    review({ venue: 'g2', gets: 'gift' }),
    {},
    ['venue-unsettled'],
  ],
  ['G2: asking is fine', review({ venue: 'g2', gets: 'credit' }), {}, []],
  ...[undefined, 'capterra', 'g2', 'my-own-forum'].map((venue): Row => [
    `The law: no reward tied to praise, anywhere (${venue ?? 'no place named'})`,
    review({ venue, gets: 'gift', message: fiveStars }),
    {},
    [
      'reward-for-sentiment',
      ...(venue === 'capterra' ? ['venue-platform'] : venue === 'g2' ? ['venue-unsettled'] : []),
    ],
  ]),
  [
    'The law: tied by implication, in the benefit itself',
    review({ gets: 'donation', benefit: 'A tree for a good rating' }),
    {},
    ['reward-for-sentiment'],
  ],
]

const rest: Row[] = [
  [
    'Thirty days between any two asks',
    ask('survey'),
    { asks: sent(['2026-10-23', 'quote']) },
    ['rest-person 2026-11-22'],
  ],
  ['… and not one more', ask('survey'), { asks: sent(['2026-10-22', 'quote']) }, []],
  [
    '… and a gap per kind, or a small ask would starve a big one',
    ask('quote'),
    { asks: sent(['2026-10-01', 'quote']) },
    ['rest-kind 2026-11-30'],
  ],
  ['… where the big one may come between', ask('case-study'), { asks: sent(['2026-10-01', 'quote']) }, []],
  [
    'The same for the company',
    askOf({ kind: 'survey', person: ben.id }),
    { asks: sent(['2026-11-10', 'quote']) },
    ['rest-company 2026-11-24'],
  ],
  [
    '… per kind',
    askOf({ kind: 'quote', person: ben.id }),
    { asks: sent(['2026-11-01', 'quote']) },
    ['rest-company-kind 2026-12-01'],
  ],
  [
    '… and for nobody elsewhere',
    askOf({ kind: 'quote', person: eve.id }),
    { asks: sent(['2026-11-20', 'quote']) },
    [],
  ],
  [
    'Whoever asks: a colleague’s ask counts',
    ask('survey', { by: 'Ana' }),
    { asks: sent(['2026-10-23', 'quote', { by: 'Ben' }]) },
    ['rest-person 2026-11-22'],
  ],
  [
    'At most two reference calls a quarter',
    ask('reference-call'),
    { asks: sent(['2026-09-01', 'reference-call'], ['2026-09-10', 'reference-call']) },
    ['cap 2026-11-30'],
  ],
  [
    '… two analyst calls as well',
    ask('analyst-call'),
    { asks: sent(['2026-08-24', 'analyst-call'], ['2026-08-25', 'analyst-call']) },
    ['cap 2026-11-22', 'rest-kind 2026-11-23'],
  ],
  ['… and one leaves room', ask('reference-call'), { asks: sent(['2026-09-10', 'reference-call']) }, []],
  [
    'After four active months two months of rest',
    ask('press'),
    { asks: monthly },
    ['season 2026-12-28', 'rest-person 2026-11-28'],
  ],
  [
    '… which a long pause gives as well',
    ask('press'),
    { asks: monthly.filter((_, at) => at !== 1 && at !== 2) },
    ['rest-person 2026-11-28'],
  ],
  ['Burden is counted over the last ninety days', ask('survey'), { asks: heavy }, ['burden 2026-11-30']],
  ['… and not over more', ask('survey'), { asks: heavy, rules: { burden: { points: 100, days: 81 } } }, []],
  ['… all configurable', ask('survey'), { asks: heavy, rules: { burden: { points: 110, days: 90 } } }, []],
  [
    '… also the gaps',
    ask('survey'),
    {
      asks: sent(['2026-11-20', 'quote']),
      rules: { days: { ...standardRules.days, person: 1, company: 1 } },
    },
    [],
  ],
  [
    'A nominator can set a cap',
    ask('survey'),
    { ...capped(1), asks: sent(['2026-07-01', 'quote']) },
    ['cap 2027-07-01'],
  ],
  ['… also of nought', ask('survey'), capped(0), ['cap']],
  ['… and up to it all is well', ask('survey'), { ...capped(2), asks: sent(['2026-07-01', 'quote']) }, []],
  ['“Not this time” holds this kind', ask('quote'), no(false), ['not-this-time 2027-01-28']],
  ['… and no other', ask('survey'), no(false), []],
  ['“Never this kind” holds it for good', ask('quote'), no(true), ['never-this-kind']],
  ['… and no other', ask('survey'), no(true), []],
]

describe.each([
  ['venues', venues],
  ['rest, caps and burden', rest],
])('what is published on %s', (_, rows) => {
  it.each(rows)('%s', (_, one, part, shut) => {
    const world = worldOf({ people: [ida, ben, eve], companies: [company], ...part })
    const found = gates(one, world, noon).map(({ reason, until }) =>
      [reason, until].filter(Boolean).join(' '),
    )
    expect(found.toSorted()).toEqual(shut.toSorted())
  })
})
