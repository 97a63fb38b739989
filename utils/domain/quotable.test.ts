import { describe, expect, it } from 'vitest'
import { momentOf, worldOf } from '../../test/support/samples'
import { Channel } from './page'
import type { Person } from './person'
import { quotable } from './quotable'
import { today, yes, answer, page, out } from '../../test/support/quoted'

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
