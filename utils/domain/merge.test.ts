import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advocateOf, numRuns, personOf } from '../../test/support/samples'
import type { Advocate } from './advocate'
import { AdvocateStatus } from './advocate'
import { AskKind } from './ask-kind'
import { mergeAdvocates, mergePerson } from './merge-people'
import { type Person, personIdentities } from './person'

const day = (text: string) => `2026-${text}T12:00:00.000Z`

describe('one person of two', () => {
  const keep = personOf({
    names: ['Ida Norrgård'],
    emails: ['ida@fern.example'],
    tags: ['vip'],
    notes: 'Mornings.',
    publication: 'named',
    role: 'Head of care',
    company: 'c1',
    consent: [{ use: 'quote', status: 'given', on: day('02-01') }],
  })
  const drop = personOf({
    names: ['ida norrgard', 'I. Norrgård'],
    emails: ['IDA@fern.example', 'ida@home.example'],
    links: ['https://a.example/ida'],
    handles: [{ site: 'g2', handle: 'ida' }],
    tags: ['vip', 'clinic'],
    notes: 'Met in Lund.',
    workingWith: 'By mail.',
    role: 'Nurse',
    company: 'c1',
    left: day('05-01'),
    since: '2025-06-01T12:00:00.000Z',
    approval: { who: 'Legal', days: 5 },
    consent: [{ use: 'quote', status: 'refused', on: day('02-01') }],
    declines: [{ on: day('03-01'), kind: 'video', never: true }],
  })

  it('has what both had, its own first, and where they differ what binds us more', () => {
    expect(mergePerson(keep, drop)).toEqual({
      ...keep,
      names: ['Ida Norrgård', 'I. Norrgård'],
      emails: ['ida@fern.example', 'ida@home.example'],
      links: ['https://a.example/ida'],
      handles: [{ site: 'g2', handle: 'ida' }],
      tags: ['vip', 'clinic'],
      notes: 'Mornings.\n\nMet in Lund.',
      workingWith: 'By mail.',
      left: day('05-01'),
      since: '2025-06-01T12:00:00.000Z',
      approval: { who: 'Legal', days: 5 },
      publication: 'internal-only',
      // Said in the same instant, the no is the one that counts.
      consent: [...keep.consent, ...drop.consent],
      declines: drop.declines,
    })
    expect(mergePerson(drop, keep).consent.at(-1)?.status).toBe('refused')
  })

  it('has left only the company that it is at', () => {
    expect(mergePerson({ ...keep, company: 'c2' }, drop).left).toBeUndefined()
    expect(mergePerson(personOf(), drop)).toMatchObject({ company: 'c1', left: day('05-01') })
  })

  it('keeps tags for which there is no room in its notes', () => {
    const tags = (from: string) => Array.from({ length: 60 }, (_, at) => `${from}${at}`)
    const both = mergePerson(personOf({ tags: tags('a') }), personOf({ tags: tags('b') }))
    expect(both.tags).toHaveLength(100)
    expect(both.notes).toBe(tags('b').slice(40).join(', '))
  })

  it('is no more of an advocate than the stricter of the two', () => {
    const one = advocateOf({
      status: 'active',
      reason: 'Speaks well',
      willing: ['quote', 'video'],
      caps: [{ kind: 'any', times: 2, days: 90 }],
      fit: { values: { grade: 4, note: 'Open' }, story: { grade: 3, note: '' } },
    })
    const other = advocateOf({
      status: 'resting',
      since: day('10-01'),
      willing: ['podcast'],
      never: ['video'],
      caps: [{ kind: 'any', times: 1, days: 90 }],
      fit: { values: { grade: 0, note: 'Sued us' } },
      answers: [{ question: 'q', grade: 1, note: '' }],
      nominatedBy: 'Ben',
    })
    expect(mergeAdvocates(one, other)).toEqual({
      status: 'resting',
      since: day('10-01'),
      reason: 'Speaks well\n\nTold two other clinics',
      nominatedBy: 'Ben',
      willing: ['quote', 'podcast'],
      never: ['video'],
      caps: [...one.caps, ...other.caps],
      fit: { values: { grade: 0, note: 'Open\n\nSued us' }, story: { grade: 3, note: '' } },
      answers: other.answers,
    })
    expect(mergeAdvocates(one, undefined)).toBe(one)
    expect(mergeAdvocates(undefined, one)).toBe(one)
  })

  it('began with the first of them, and rests as long as the second', () => {
    const at = (status: Advocate['status'], since: string) => advocateOf({ status, since })
    const since = (one: Advocate, other: Advocate) => mergeAdvocates(one, other)?.since
    expect(since(at('active', day('01-01')), at('active', day('02-01')))).toBe(day('01-01'))
    expect(since(at('active', day('02-01')), at('active', day('01-01')))).toBe(day('01-01'))
    expect(since(at('resting', day('01-01')), at('resting', day('02-01')))).toBe(day('02-01'))
    expect(since(at('resting', day('02-01')), at('resting', day('01-01')))).toBe(day('02-01'))
  })
})

const anyAdvocate = fc.record({
  status: fc.constantFrom(...AdvocateStatus.options),
  willing: fc.uniqueArray(fc.constantFrom(...AskKind.options), { maxLength: 3 }),
  never: fc.uniqueArray(fc.constantFrom(...AskKind.options), { maxLength: 3 }),
  caps: fc.uniqueArray(
    fc.record({ kind: fc.constant('any' as const), times: fc.nat(3), days: fc.constant(90) }),
    { maxLength: 2, selector: ({ times }) => times },
  ),
  grade: fc.nat(4),
})
const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom('Ida', 'ida', 'Ída N', 'Ben'), { maxLength: 3 }),
    emails: fc.uniqueArray(fc.constantFrom('a@x.example', 'A@x.example', 'b@x.example'), { maxLength: 2 }),
    tags: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 3 }),
    notes: fc.string({ maxLength: 10 }),
    on: fc.uniqueArray(fc.constantFrom(day('01-01'), day('02-01'), day('03-01')), { maxLength: 2 }),
    status: fc.constantFrom('given' as const, 'refused' as const, 'withdrawn' as const),
    advocate: fc.option(anyAdvocate, { nil: undefined }),
  })
  .map(({ names, emails, tags, notes, on, status, advocate }) => {
    const person = personOf({
      names,
      emails,
      tags,
      notes,
      consent: on.map((instant) => ({ use: 'quote', status, on: instant })),
      declines: on.map((instant) => ({ on: instant, kind: 'video', never: status === 'refused' })),
    })
    if (!advocate) return { ...person, advocate: undefined }
    const { grade, willing, ...rest } = advocate
    const fit = { values: { grade, note: '' } }
    const would = willing.filter((kind) => !rest.never.includes(kind))
    return { ...person, advocate: advocateOf({ ...rest, willing: would, fit }) }
  })

it('nothing that either of two people said of themselves is lost', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, (one, other) => {
      const both = mergePerson(one, other)
      expect(both.id).toBe(one.id)
      // Plain comparisons: a thousand tries with matchers take seconds.
      const has = (all: readonly unknown[] = [], some: readonly unknown[] = []) => {
        const known = new Set(all.map((each) => JSON.stringify(each)))
        return some.every((each) => known.has(JSON.stringify(each)))
      }
      const kept = [one, other].map((person) => {
        const { advocate } = person
        return {
          identities: has(personIdentities(both), personIdentities(person)),
          tags: has(both.tags, person.tags),
          consent: has(both.consent, person.consent),
          declines: has(both.declines, person.declines),
          notes: both.notes.includes(person.notes.trim()),
          never: has(both.advocate?.never, advocate?.never),
          caps: has(both.advocate?.caps, advocate?.caps),
          fit: (both.advocate?.fit.values?.grade ?? 0) <= (advocate?.fit.values?.grade ?? 4),
          willing: !both.advocate?.willing.some((kind) => advocate?.never.includes(kind)),
        }
      })
      expect(kept.flatMap((each) => Object.entries(each).filter(([, well]) => !well))).toEqual([])
      expect(mergePerson(both, other)).toEqual(both)
    }),
    { numRuns },
  )
})
