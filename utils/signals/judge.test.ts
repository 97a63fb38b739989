import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it, test } from 'vitest'
import { cueFile, unwrapped } from '../../scripts/lib/unwrap-cues'
import { numRuns } from '../../test/support/samples'
import { judge } from './judge'
import type { Context } from './judgement'

const kindOf = (text: string, context: Context = { channel: 'review' }) => judge(text, context).kind
const ticket: Context = { channel: 'ticket' }
const mail: Context = { channel: 'mail' }

describe('a judged kind', () => {
  it.each([
    ['Brilliant little tool, our whole office uses it every day.', 'praise'],
    ['We could not be happier with the new booking desk.', 'praise'],
    ['I can’t recommend them enough.', 'praise'],
    ['I can’t recall a nicer place.', 'praise'],
    ['Moved here from Ledgerline in May. The books close in 3 days instead of 8.', 'praise'],
    [
      'Great reports and a friendly team.\n\nWhat do you dislike?\nUgly colours, a slow export and poor search.',
      'praise',
    ],
    ['They promise a perfect day. It rained.', 'pain'],
    ['No complaints at all, delivery was early and the lamp is lovely.', 'praise'],
    [
      'The parcel was damaged, but Oona replaced it at once and was wonderful about it. Excellent service!',
      'praise',
    ],
    ['Not good. The lid broke on the first day.', 'pain'],
    ['I would not recommend this kettle to anyone.', 'pain'],
    ['It used to be great, now it crashes every morning.', 'pain'],
    ['Great design, but the battery is terrible and nobody answers.', 'pain'],
    ['Oh great, another outage on the busiest day of the year.', 'pain'],
    ['Thanks for nothing. Still no refund.', 'pain'],
    ['Please add a way to sort the list by date.', 'need'],
    ['It would be useful if the export had a header row.', 'need'],
  ])('of a review: %s', (text, kind) => expect(kindOf(text)).toBe(kind))

  it.each([
    ['How do I change the billing address?', 'neutral'],
    ['Perfect, that worked. Thanks!', 'neutral'],
    ['My card was declined twice this morning, why?', 'pain'],
    ['I can’t log in since the update, the page stays blank.', 'pain'],
    ['I suggest that you add a dark mode.', 'need'],
    ['The hinge fell apart after a month.', 'pain'],
    ['Columns of the planner that hide themselves.', 'need'],
    ['Columns of my planner hide themselves.', 'neutral'],
    ['It would help us if the list could be sorted.', 'need'],
    ['Here is what the planner showed me.', 'neutral'],
    ['Thank you for your prompt and helpful reply.', 'neutral'],
    ['Please change my address to 4 Quay Lane.', 'neutral'],
    ['I recommend that you add a dark mode.', 'need'],
  ])('of a ticket: %s', (text, kind) => expect(kindOf(text, ticket)).toBe(kind))

  it.each([
    ['Attached is the draft agenda for Tuesday. Let me know if ten o’clock suits you.', 'neutral'],
    ['Congratulations on the new office! Shall we have lunch next week?', 'neutral'],
    ['I’d recommend we move the call to Thursday.', 'neutral'],
    ['There are excellent seats in row C. A perfect view.', 'neutral'],
    ['You found excellent seats in row C. We had a perfect view.', 'praise'],
    ['The form is attached.\n\nKind regards, Dr. Amazing Wonder\nOutstanding Tools', 'neutral'],
    [
      'You have been outstanding to work with, and I have recommended you to two colleagues already.',
      'praise',
    ],
  ])('of a mail: %s', (text, kind) => expect(kindOf(text, mail)).toBe(kind))

  it('looks at nothing that is quoted, forwarded, signed or boilerplate', () => {
    for (const text of [
      'Could you send it again?\n\n> You are the best, we love you, outstanding work!',
      'See below.\n-----Original Message-----\nYour team is outstanding, we love working with you!',
      'The form is attached.\n\n-- \nAda\nWe love outstanding, amazing, wonderful tools!',
    ])
      expect(kindOf(text, mail), text).toBe('neutral')
  })

  it('weighs the rating and the title', () => {
    const words = 'We set it up on a Monday.'
    const rated = (value: number) => judge(words, { channel: 'review', rating: { value, best: 5 } })
    expect([rated(5).kind, rated(1).kind]).toEqual(['praise', 'pain'])
    const titled = judge(words, { channel: 'review', title: 'Absolutely wonderful' })
    expect(titled.kind).toBe('praise')
    expect(titled.because[0]).toMatchObject({ title: true, words: 'wonderful' })
  })

  it('lets a warm update turn a rant around, and the end count for more than the beginning', () => {
    const rant = 'Terrible, the box never came and support ignored me. '
    expect(kindOf(rant)).toBe('pain')
    expect(
      kindOf(
        `${rant}UPDATE: Jo from support called, replaced it at once and was fantastic. I am very happy now!`,
      ),
    ).toBe('praise')
  })
})

describe('signals', () => {
  it.each([
    ['I would highly recommend them to anyone.', 'recommends-us'],
    ['Amazing! I have told all my colleagues about you.', 'told-others'],
    ['Great product. Happy to act as a reference for you.', 'offers-reference'],
    ['Maja was so helpful and patient with us.', 'loves-support-person'],
    ['Love it: our error rate is down 40 % since March.', 'quantified-result'],
    ['Wonderful people. I have been a customer for over ten years.', 'long-time-customer'],
    ['So glad that we switched from our old tool. It is excellent.', 'switched-from-competitor'],
    ['Excellent mugs, I will definitely order again.', 'renewed-expanded'],
    ['Fantastic tool. I would love to speak about it at your conference.', 'willing-to-speak'],
    ['Awful. I will never order from them again.', 'churn-risk'],
    ['It is broken and I cannot log in.', 'blocked'],
    ['I have called five times and it is still broken.', 'repeated-problem'],
    ['You promised a refund and nothing came. Terrible.', 'promise-made'],
    ['Please add a second address field.', 'feature-request'],
    [
      'Love it, the reports are fantastic and our clients are thrilled. Excellent support too. I only wish there was a dark mode.',
      'feature-request',
    ],
    ['Was locked out again. Third time this month that the app will not let me in.', 'repeated-problem'],
    ['It’s been five weeks and I still haven’t received my refund. Terrible.', 'blocked'],
    ['Your agent told me that a full refund would arrive in 7 days. Nothing. Awful.', 'promise-made'],
    ['I’ve had enough and I am taking my business elsewhere. Useless.', 'churn-risk'],
    [
      'My zip broke on a trip and I was upset. I wrote to them and expected an argument. Ros rang me the same day, sent a courier and had a new one at my door. She was lovely and I felt looked after.',
      'story',
    ],
  ])('in: %s', (text, name) => {
    const found = judge(text, { channel: 'review' }).signals.find((one) => one.name === name)
    expect(found?.name).toBe(name)
    expect(text).toContain(found?.words)
  })

  it('knows courtesy from praise', () => {
    const { kind, ask, signals } = judge('Thanks for the quick reply!', ticket)
    expect({ kind, ask, names: signals.map(({ name }) => name) }).toEqual({
      kind: 'neutral',
      ask: 0,
      names: ['thanks-only'],
    })
  })

  it('takes no list of qualities for a telling', () => {
    const list =
      'The team was helpful with the one issue that we had. I was glad of the calm colours of the pages, the clear and friendly reports, the exports for the board and the way in which lists are sorted by hand. It was easy for all of us here to find our way around the menus and views, and the price was fair for a small office like ours in the middle of the country. The mobile view is a joy as well, and it has been there from the start for each and every one of us.'
    expect(judge(list, { channel: 'review' }).signals.map(({ name }) => name)).not.toContain('story')
  })

  it('takes no denied recommendation for one', () => {
    expect(judge('I cannot recommend this to anyone.').signals.map(({ name }) => name)).not.toContain(
      'recommends-us',
    )
  })
})

test('what is specific and warm is more worth an ask than what is short', () => {
  const long =
    'Wonderful! Priya stayed on the line until we were live and was amazing. We will definitely order again and recommend you to everyone.'
  expect(judge(long, { channel: 'review' }).ask).toBeGreaterThan(judge('Nice.', { channel: 'review' }).ask)
})

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'not ',
    'great ',
    'but ',
    'recommend ',
    'never ',
    '> ',
    '\n',
    '. ',
    '! ',
    'can’t ',
    '😊',
    'I ',
    'thanks ',
    '--\n',
  ),
)
const text = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''))

test('it never throws, says the same again, and its words are the text’s own', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('review', 'ticket', 'mail', 'social', 'page'), (words, channel) => {
      const judgement = judge(words, { channel })
      expect(judge(words, { channel })).toEqual(judgement)
      for (const { at, end, words: said } of [...judgement.because, ...judgement.signals]) {
        expect(said.length).toBeGreaterThan(0)
        expect(words.slice(at, end)).toBe(said)
      }
      expect(judgement.confidence).toBeGreaterThanOrEqual(0)
      expect(judgement.confidence).toBeLessThanOrEqual(1)
      expect(judgement.ask).toBeGreaterThanOrEqual(0)
      expect(judgement.ask).toBeLessThanOrEqual(1)
    }),
    { numRuns },
  )
})

test.each([
  'recommend ',
  'a',
  '> ',
  "n't'",
  'will definitely be order ',
  '.!?',
  'looooo',
  '\n\n',
  'wrote: ',
  '1/1/20 on ',
  '<@',
])('a hostile text of nothing but %j takes no longer than its length, and the cap holds', (piece) => {
  const timeFor = (length: number) => {
    const hostile = piece.repeat(length / piece.length)
    judge(hostile)
    const begin = performance.now()
    judge(hostile, { channel: 'mail' })
    return performance.now() - begin
  }
  // Quadratic would be a hundred times as long; the rest is the noise of a busy machine.
  expect(timeFor(20_000)).toBeLessThan(40 * timeFor(2_000) + 200)
  expect(timeFor(2_000_000)).toBeLessThan(1_000)
})

test('all of it, built and zipped as it is shipped, stays within 40 kB', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './suggest'; export * from './adjust'; export * from './judge'",
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    plugins: [
      {
        name: 'unwrap-cues',
        setup: (built) =>
          built.onLoad({ filter: cueFile }, ({ path }) => ({
            contents: unwrapped(readFileSync(path, 'utf8')),
            loader: 'ts',
          })),
      },
    ],
  })
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(40_000)
})
