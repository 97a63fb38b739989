import { describe, expect, it, test } from 'vitest'
import type { Channel } from '../domain/page'
import { judge } from './judge'

const kindIn = (channel: Channel, text: string) => judge(text, { channel }).kind
const kindOf = (text: string) => kindIn('review', text)
const signalsOf = (text: string, channel: Channel = 'review') =>
  judge(text, { channel }).signals.map(({ name }) => name)

describe('a short text without little words', () => {
  it.each([
    ['Akku defekt', 'de', 'pain'],
    ['Super Qualität, perfekt', 'de', 'praise'],
    ['Producto defectuoso', 'es', 'pain'],
    ['Produit défectueux', 'fr', 'pain'],
    ['Ottimo prodotto', 'it', 'praise'],
    ['Geweldige winkel', 'nl', 'praise'],
    ['Great product', 'en', 'praise'],
  ])('%s: tells its language by the words that judge', (text, language, kind) => {
    expect(judge(text, { channel: 'review' })).toMatchObject({ language, kind })
  })

  it('is not English where a word bears an accent', () => {
    expect(judge('Péssimo, no a este café').language).not.toBe('en')
  })
})

describe('what only looks like a denial', () => {
  it.each([
    'No hesitation in using them a second time.',
    'I can’t wait to try the other flavours.',
    'They are not just friendly.',
    'Nothing to complain about.',
    'So far so good!',
    'Never crashes, never freezes.',
    'It has no parking and a lovely garden.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('praise')
    expect(signalsOf(text)).not.toContain('churn-risk')
  })

  it('but not being able to wait any longer is none', () => {
    expect(kindOf('I can’t wait any longer for my refund.')).toBe('pain')
  })
})

describe('leaving', () => {
  it('threatens where it is said', () => {
    expect(signalsOf('Awful support, we are looking elsewhere.')).toContain('churn-risk')
  })
  it('does not where it is denied', () => {
    expect(signalsOf('Late again, awful, but we are not looking for another provider.')).not.toContain(
      'churn-risk',
    )
  })
})

describe('irony', () => {
  it('is not heard where the writer turns with a but', () => {
    expect(judge('Great but stuck', { channel: 'review' }).because.map(({ why }) => why)).not.toContain(
      'mocked',
    )
  })

  it.each([
    'Great, another form to fill in.',
    'Best coffee break ever, an hour on hold.',
    'Love sitting on a stuck train.',
    'Oh wonderful, the logo is blue now.',
    'Thanks for losing the parcel.',
  ])('%s', (text) => {
    expect(kindOf(text)).not.toBe('praise')
  })

  it.each(['Great app, never crashes!', 'Great help with a lost parcel, found within an hour.'])(
    'is not heard in praise: %s',
    (text) => {
      expect(kindOf(text)).toBe('praise')
    },
  )
})

test('words in quotation marks inside a sentence weigh little; a text all in them is the writer’s own', () => {
  expect(kindOf('"Simple and reliable", says the box. It fell apart.')).toBe('pain')
  expect(kindOf('"Simple and reliable"')).toBe('praise')
})

test('an older review below its update is not what the writer says now', () => {
  const update = 'They called, said sorry and sent a new lamp. It is beautiful.'
  expect(kindOf(`${update} Original review: broken, rude, awful, a scam.`)).toBe('praise')
})

describe('what is neither good nor bad', () => {
  it.each(['It is what it is.', 'Average, nothing special.', 'Too early to tell, still testing.'])(
    '%s',
    (text) => {
      expect(kindOf(text)).toBe('neutral')
    },
  )
  it.each([
    ['de', 'Ganz okay, mehr nicht.'],
    ['es', 'Normalito, nada especial.'],
    ['fr', 'Correct sans plus.'],
    ['it', 'Niente di speciale.'],
    ['nl', 'Gaat wel, niets bijzonders.'],
    ['pt', 'Mais ou menos, nada de especial.'],
  ])('%s: %s', (language, text) => {
    expect(judge(text, { channel: 'review' })).toMatchObject({ language, kind: 'neutral' })
  })
})

describe('a need', () => {
  it.each(['Would love it if the list could be sorted.', 'If only it had folders.', 'Needs a clock!'])(
    '%s: is a request, whatever its words',
    (text) => {
      expect(kindOf(text)).toBe('need')
      expect(signalsOf(text)).toContain('feature-request')
    },
  )
  it('is none where it is denied', () => {
    expect(signalsOf('I would not wish this on anyone, awful.')).not.toContain('feature-request')
  })
})

describe('courtesy', () => {
  it.each([
    ['mail', 'Thanks Ann, got it.'],
    ['social', 'great thanks for letting me know'],
    ['social', 'Appreciate the quick reply'],
    ['ticket', 'Perfect, thanks!'],
  ] as const)('in %s judges nothing: %s', (channel, text) => {
    expect(kindIn(channel, text)).toBe('neutral')
    expect(signalsOf(text, channel)).toEqual(['thanks-only'])
  })
  it('asks for a good time, which is not good', () => {
    expect(kindIn('ticket', 'Is there a good time to call about the best plan?')).toBe('neutral')
  })
})

describe('somebody is praised', () => {
  it.each([
    'The nurses were lovely.',
    'Tyler is so patient.',
    'Shout out to Jill from returns, so quick.',
    'Matthew, was great.',
  ])('%s', (text) => {
    expect(signalsOf(text)).toContain('loves-support-person')
  })
  it.each([
    'It gives our sales team a huge advantage, wonderful.',
    'G2Crowd helped us a lot, wonderful.',
    'Stitching is immaculate.',
    'Breakfast was amazing.',
    'Not a friendly waiter, wonderful food.',
  ])('nobody of theirs: %s', (text) => {
    expect(signalsOf(text)).not.toContain('loves-support-person')
  })
})

test('what happened makes nobody happy', () => {
  expect(judge('It happened on the way home.', { channel: 'review' }).because).toEqual([])
})

test('commas may stand between the words of a cue', () => {
  expect(signalsOf('Would, really, recommend!')).toContain('recommends-us')
})

test('a few warm words are less of an occasion to ask than the same with something told', () => {
  const ask = (text: string) => judge(text, { channel: 'review' }).ask
  expect(ask('Great app!')).toBeLessThan(ask('Great app! We take it along on each of our tours.'))
})
