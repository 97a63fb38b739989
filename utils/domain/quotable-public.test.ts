import { describe, expect, it } from 'vitest'
import { Publication } from './consent'
import type { Moment } from './moment'
import { Channel } from './page'
import type { Person } from './person'
import { today, yes, answer, out } from '../../test/support/quoted'

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
