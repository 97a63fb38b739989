import { describe, expect, it } from 'vitest'
import { companyOf, momentOf, personOf, worldOf } from '../../test/support/samples'
import { ConsentStatus, ConsentUse, Publication } from './consent'
import type { Moment } from './moment'
import { Channel } from './page'
import type { Person } from './person'
import { quotable } from './quotable'

const today = '2026-11-21'
const yes = (...uses: ConsentUse[]) => uses.map((use) => answer(use, 'given'))
const answer = (use: ConsentUse, status: ConsentStatus, about: Partial<Person['consent'][number]> = {}) => ({
  use,
  status,
  on: '2026-01-01T12:00:00.000Z',
  ...about,
})
const page = (channel: Channel): Pick<Moment, 'page'> => ({
  page: { url: 'https://x.example/1', title: '', channel },
})
const clinics = companyOf({ industry: 'Health care' })

/** What goes out of words by Ida, head of nursing at Fernhill, said in this sort of place. */
const out = (channel: Channel, person: Partial<Person> = {}, moment: Partial<Moment> = {}) => {
  const ida = personOf({ role: 'Head of nursing', company: clinics.id, ...person })
  const said = momentOf({ person: ida.id, company: clinics.id, ...page(channel), ...moment })
  return quotable(said, worldOf({ people: [ida], companies: [clinics] }), today)
}

describe('words said to us in private', () => {
  it.each<[string, Channel, Partial<Person>, object]>([
    ['stay inside until there is a yes', 'mail', {}, { level: 'withheld', why: { reason: 'private' } }],
    ['stay inside in a ticket, too', 'ticket', {}, { level: 'withheld', why: { reason: 'private' } }],
    [
      'stay inside where nobody knows whether the page is open to all',
      'page',
      {},
      { level: 'withheld', why: { reason: 'unsure' } },
    ],
    [
      'stay inside while they have not answered',
      'mail',
      { consent: [answer('quote', 'requested')] },
      { level: 'withheld', why: { reason: 'waiting' } },
    ],
    [
      'go out without a name with a yes to the words alone',
      'mail',
      { consent: yes('quote') },
      { level: 'anonymised', attribution: {}, why: { reason: 'agreed', lacks: ['name', 'title'] } },
    ],
    [
      'go out by role and industry with a yes to the title',
      'mail',
      { consent: yes('quote', 'title') },
      {
        level: 'role-and-industry',
        attribution: { role: 'Head of nursing', industry: 'Health care' },
        why: { reason: 'agreed', lacks: ['name'] },
      },
    ],
    [
      'go out named with a yes to the name, and then with the name alone',
      'mail',
      { consent: yes('quote', 'name') },
      { level: 'named', attribution: { name: 'Ida Norrgård' }, why: { reason: 'agreed' } },
    ],
    [
      'say title and company with a yes to each',
      'mail',
      { consent: yes('quote', 'name', 'title', 'company') },
      {
        level: 'named',
        attribution: { name: 'Ida Norrgård', role: 'Head of nursing', company: 'Fernhill Clinics' },
      },
    ],
    [
      'never name the company of somebody who is not named',
      'mail',
      { consent: yes('quote', 'company') },
      { level: 'anonymised', attribution: {} },
    ],
    [
      'say nothing of a name without a yes to the words',
      'mail',
      { consent: yes('name', 'title', 'company') },
      { level: 'withheld' },
    ],
    [
      'never print an address for a name',
      'mail',
      { consent: yes('quote', 'name'), names: [], emails: ['ida@fernhill.example'] },
      { level: 'named', attribution: { name: 'Ida Norrgård' } },
    ],
    [
      'say which channels and territory the yes is bound to',
      'mail',
      { consent: [answer('quote', 'given', { channels: ['Web'], territory: 'Norway' })] },
      { level: 'anonymised', why: { only: ['Web', 'Norway'] } },
    ],
    [
      'count the newest answer',
      'mail',
      { consent: [...yes('quote'), answer('quote', 'withdrawn', { on: '2026-02-01T12:00:00.000Z' })] },
      { level: 'withheld', why: { reason: 'withdrawn' } },
    ],
    [
      'go out again once the yes is renewed',
      'mail',
      {
        consent: [
          answer('quote', 'given', { expires: '2026-03-01' }),
          answer('quote', 'renewed', { on: '2026-04-01T12:00:00.000Z' }),
        ],
      },
      { level: 'anonymised' },
    ],
  ])('%s', (_, channel, person, expected) => {
    const found = out(channel, person)
    expect(found).toMatchObject(expected)
    if ('attribution' in expected) expect(found.attribution).toEqual(expected.attribution)
    expect(found.link).toBeUndefined()
  })
})

describe('words said in public', () => {
  it.each<[string, Partial<Person>, Partial<Moment>, object]>([
    [
      'may be quoted with their link, under the name that stands there',
      { names: ['Ida N., whom we know better'] },
      { permalink: 'https://x.example/1#r7' },
      {
        level: 'named',
        attribution: { name: 'Ida Norrgård' },
        link: 'https://x.example/1#r7',
        why: { reason: 'public' },
      },
    ],
    [
      'tell of role and company what the page tells',
      {},
      { who: { name: 'Ida', role: 'Nurse', company: 'Fernhill' } },
      {
        level: 'named',
        attribution: { name: 'Ida', role: 'Nurse', company: 'Fernhill' },
        link: 'https://x.example/1',
      },
    ],
    [
      'leave out what they said no to',
      { consent: [answer('title', 'refused'), answer('company', 'withdrawn')] },
      { who: { name: 'Ida', role: 'Nurse', company: 'Fernhill' } },
      { level: 'named', attribution: { name: 'Ida' } },
    ],
    [
      'add what they said yes to',
      { consent: yes('quote', 'title', 'company') },
      {},
      {
        attribution: { name: 'Ida Norrgård', role: 'Head of nursing', company: 'Fernhill Clinics' },
        why: { reason: 'agreed' },
      },
    ],
    [
      'go out under an account where no name stands',
      {},
      { who: { handle: 'ida_n' } },
      { level: 'named', attribution: { name: 'ida_n' } },
    ],
    [
      'go out with their link and no name where none stands, even if we know it',
      {},
      { who: {} },
      { level: 'anonymised', attribution: {}, link: 'https://x.example/1', why: { reason: 'public' } },
    ],
    [
      'are withheld when the link would show a name that we may not use',
      { consent: [answer('name', 'refused')] },
      {},
      { level: 'withheld', attribution: {}, why: { reason: 'no-name' } },
    ],
    [
      'go out without name and link with a yes to the words and a no to the name',
      { consent: [...yes('quote', 'title'), answer('name', 'refused')] },
      {},
      {
        level: 'role-and-industry',
        attribution: { role: 'Head of nursing', industry: 'Health care' },
        link: undefined,
      },
    ],
  ])('%s', (_, person, moment, expected) => {
    const found = out('review', person, moment)
    expect({ link: undefined, ...found }).toMatchObject(expected)
    if ('attribution' in expected) expect(found.attribution).toEqual(expected.attribution)
  })

  it.each([
    ['refused', 'refused'],
    ['withdrawn', 'withdrawn'],
    ['revoked', 'withdrawn'],
    ['invalidated', 'withdrawn'],
    ['expired', 'expired'],
  ] as const)('are withheld when consent is %s, wherever they stand', (status, reason) => {
    for (const channel of Channel.options)
      expect(out(channel, { consent: [answer('quote', status)] })).toEqual({
        level: 'withheld',
        words: '',
        attribution: {},
        why: { reason },
      })
  })

  it('are withheld once the yes has ended', () => {
    const ended = [answer('quote', 'given', { expires: '2026-11-20' })]
    expect(out('review', { consent: ended }).why.reason).toBe('expired')
    expect(out('mail', { consent: [answer('quote', 'given', { expires: today })] }).level).toBe('anonymised')
  })
})

describe('a level that was settled for a person', () => {
  const all = yes('quote', 'name', 'title', 'company')
  it.each<[Publication, Channel, string]>([
    ['internal-only', 'mail', 'named'],
    ['named', 'mail', 'named'],
    ['role-and-industry', 'mail', 'role-and-industry'],
    ['anonymised', 'mail', 'anonymised'],
    ['anonymised', 'review', 'anonymised'],
  ])('%s: at the most, in a %s', (publication, channel, level) => {
    const found = out(channel, { publication, consent: all })
    expect(found.level).toBe(level)
    if (level !== 'named') expect(found.link).toBeUndefined()
  })

  it('is no yes by itself, and holds for public words, too', () => {
    expect(out('mail', { publication: 'named' }).level).toBe('withheld')
    expect(out('review', { publication: 'anonymised' }).why.reason).toBe('no-name')
  })
})

describe('words that name their speaker', () => {
  const consent = yes('quote', 'title')
  it.each([
    'Best wishes, Ida',
    'Ida’s team is glad of it.',
    'Write to IDA@fernhill.example about it.',
    'All of us at Fernhill Clinics are glad.',
    'Ask for ida_n on the forum.',
  ])('are not made nameless by leaving the name out: %s', (words) => {
    const person = {
      emails: ['ida@fernhill.example'],
      handles: [{ site: 'forum', handle: 'ida_n' }],
      consent,
    }
    expect(out('mail', person, { words })).toMatchObject({ level: 'withheld', why: { reason: 'names-them' } })
    expect(out('mail', { ...person, consent: yes('quote', 'name') }, { words }).level).toBe('named')
  })

  it.each([
    ['That is a good idea.', 'Ida'],
    ['I will always come back.', 'Will Stone'],
    ['Tout de suite, et de bon cœur.', 'Ana de Souza'],
    ['It went online at once.', 'Q'],
  ])('are not seen in every word: %s', (words, name) => {
    expect(out('mail', { names: [name], consent }, { words, who: { company: 'Line' } }).level).toBe(
      'role-and-industry',
    )
  })

  it('are seen in a script without capitals and spaces', () => {
    const words = '山田です。本当に助かりました。'
    expect(out('mail', { names: ['山田 太郎'], consent }, { words, who: {} }).why.reason).toBe('names-them')
  })
})

describe('whoever spoke', () => {
  it('the words go out verbatim and whole, or not at all', () => {
    const words = '  Long,\n\nand with   its spaces.  '
    expect(out('review', {}, { words }).words).toBe(words)
    expect(out('mail', {}, { words }).words).toBe('')
  })

  it('may be unknown to us: then the place alone decides', () => {
    const of = (channel: Channel) => quotable(momentOf(page(channel)), worldOf(), today).level
    expect(Channel.options.map((channel) => [channel, of(channel)])).toEqual([
      ['review', 'named'],
      ['ticket', 'withheld'],
      ['mail', 'withheld'],
      ['social', 'named'],
      ['page', 'withheld'],
    ])
  })

  it('is not taken to be still where they were, once they left', () => {
    const person = { left: '2026-03-01T12:00:00.000Z', consent: yes('quote', 'title') }
    expect(out('mail', person, { company: undefined }).attribution).toEqual({ role: 'Head of nursing' })
    expect(out('mail', { consent: yes('quote', 'title') }, { company: undefined }).attribution).toEqual({
      role: 'Head of nursing',
      industry: 'Health care',
    })
  })
})
