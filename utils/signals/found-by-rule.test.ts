import { describe, expect, it, test } from 'vitest'
import type { Channel } from '../domain/page'
import { judge } from './judge'

const kindOf = (text: string, channel: Channel = 'review') => judge(text, { channel }).kind
const signs = (text: string, channel: Channel = 'review') =>
  judge(text, { channel }).signals.map(({ name }) => name)

describe('praise without a word that judges', () => {
  it.each([
    ['a fault that is denied as a whole', 'Moved the whole archive without a single hiccup.'],
    ['nothing else is wanted', 'Nobody in the shop wants to go back to the old till.'],
    ['no reason to go', 'No reason to look at anything else.'],
    ['what lasts', 'Ten years old and still runs.'],
    ['in time', 'The blinds were ready on the day they promised.'],
    ['ahead of time', 'The roof was finished a week early.'],
    ['a quick answer', 'The plumber was there within an hour.'],
    ['what was not charged', 'He wouldn’t charge me for the call.'],
    ['the first attempt', 'It booted on the first try.'],
    ['the writer was wrong', 'I was wrong about electric bikes.'],
    ['doubts that are over', 'I was sceptical at first.'],
    ['nothing to add', 'Nuff said.'],
    ['a customer for years', 'Customer since 2011 and it is me they ring.'],
    ['the time it took', 'Filing used to eat two days.'],
  ])('%s: %s', (_, text) => {
    expect(kindOf(text)).toBe('praise')
  })

  it.each([
    ['what has to be put up with', 'Good seats if you don’t mind the draught.'],
    ['better ones', 'There are better barbers round the corner.'],
    ['what was wished otherwise', 'I wish I had read the small print.'],
    ['what is over', 'Nice while it lasted.'],
  ])('pain just so: %s: %s', (_, text) => {
    expect(kindOf(text)).toBe('pain')
  })

  it('pain is what was not even done', () => {
    expect(kindOf('Not even a chair in the waiting room.', 'social')).toBe('pain')
  })

  it('what was only expected says less', () => {
    const praise = (text: string) => judge(text, { channel: 'review' }).scores.praise
    expect(praise('I expected it to be perfect.')).toBeLessThan(praise('It turned out to be perfect.'))
  })

  it('an advice begins after a colon, too', () => {
    expect(signs('My advice: try them.')).toContain('recommends-us')
  })
})

describe('irony without a word for it', () => {
  it.each(['Perfect, the update made it slower.', 'Thank you for the survey, the lift is still stuck.'])(
    '%s',
    (text) => {
      expect(judge(text, { channel: 'review' }).because.map(({ why }) => why)).toContain('mocked')
      expect(kindOf(text)).toBe('pain')
    },
  )

  it.each(['Great but it leaks.', 'Love it: fewer errors, no leak.', 'Great help with a leak.'])(
    'none in: %s',
    (text) => {
      expect(judge(text, { channel: 'review' }).because.map(({ why }) => why)).not.toContain('mocked')
    },
  )
})

describe('who is praised', () => {
  it.each([
    ['ticket', 'Huge thanks to Wanda, it prints again.'],
    ['review', 'Lovely cakes. Ask for Bruno.'],
    ['review', 'The driver was great about my problem.'],
    ['review', 'Un grand merci à Odile. Tout est parfait.'],
  ] as const)('is named after a link: %s: %s', (channel, text) => {
    expect(signs(text, channel)).toContain('loves-support-person')
  })

  it.each(['You guys are awesome.', 'The soup was excellent, the service was slow.'])(
    'is not: %s',
    (text) => {
      expect(signs(text)).not.toContain('loves-support-person')
    },
  )
})

describe('a sign', () => {
  it.each([
    ['Wonderful bakery, I have been recommending them all year.', 'recommends-us'],
    ['Great tool, I mentioned you to my old boss.', 'told-others'],
    ['Lovely place, we recommended it, and have referred 9 families.', 'told-others'],
    ['Glad to be quoted, it is excellent.', 'offers-reference'],
    ['Excellent work, but our lawyers do not allow references.', 'offers-reference'],
    ['Great tool. Count us in for your panel.', 'willing-to-speak'],
    ['Excellent garage, been with them since 1998.', 'long-time-customer'],
    ['Love it, we moved everything over in May.', 'switched-from-competitor'],
    ['Great shoes, not my last pair, the next ones will be red.', 'renewed-expanded'],
    ['Great, put us down for 12 more.', 'renewed-expanded'],
    ['Fantastic, payroll is done in half the time.', 'quantified-result'],
    ['Love it, 40 hours saved each month.', 'quantified-result'],
  ])('%s: %s', (text, name) => {
    const found = judge(text, { channel: 'review' }).signals.find((one) => one.name === name)
    expect(found?.name).toBe(name)
    expect(text).toContain(found?.words)
  })

  it.each([
    ['Excellent plan, it should have saved us 9 hours.', 'quantified-result'],
    ['Awful soup. Fifth year in a row that we came.', 'repeated-problem'],
    ['We have added the garden room, love it.', 'feature-request'],
  ])('is none: %s: %s', (text, name) => {
    expect(signs(text)).not.toContain(name)
  })

  it.each([
    ['de', 'Super Laden, ich habe ihn allen Kollegen empfohlen.', 'told-others'],
    ['fr', 'Parfait, ce n’est pas la dernière fois.', 'renewed-expanded'],
    ['es', 'Excelente, lo he recomendado a mis vecinos.', 'told-others'],
    ['it', 'Ottimo, ne ho parlato a tutti gli amici.', 'told-others'],
    ['nl', 'Geweldig, niet de laatste keer.', 'renewed-expanded'],
    ['pt', 'Excelente, indiquei para todos os amigos.', 'told-others'],
  ])('%s: %s: %s', (language, text, name) => {
    const judged = judge(text, { channel: 'review', language })
    expect(judged.language).toBe(language)
    expect(judged.signals.map((one) => one.name)).toContain(name)
  })
})

test.each([
  'Could use a way to sort? Why no widget?',
  'It would be so nice if it remembered me.',
  'The one thing we need is folders.',
])('a wish: %s', (text) => {
  expect(kindOf(text)).toBe('need')
})

test.each([
  ['de', 'Weder gut noch schlecht.'],
  ['en', 'A gift, can’t say how it is.'],
  ['en', 'You get what you pay for.'],
  ['es', 'Ni bueno ni malo.'],
  ['fr', 'Ni bon ni mauvais.'],
])('%s: neither good nor bad: %s', (language, text) => {
  expect(judge(text, { channel: 'review', language })).toMatchObject({ language, kind: 'neutral' })
})

test.each([
  ['de', 'Danke für nichts.'],
  ['es', 'Gracias por nada.'],
  ['fr', 'Merci pour rien.'],
  ['it', 'Grazie di niente.'],
  ['nl', 'Bedankt voor niets.'],
  ['pt', 'Obrigado por nada.'],
])('%s: thanks for nothing are none: %s', (language, text) => {
  expect(judge(text, { channel: 'social', language })).toMatchObject({ language, kind: 'pain' })
})

it.each([
  ['pain', 'Saving rolled back half of my changes.', 'ticket'],
  ['pain', 'The button does nothing.', 'ticket'],
  ['need', 'A few users told me they would like to print it.', 'ticket'],
  ['need', 'Would be a 5 if it had tags.', 'review'],
] as const)('%s is found in what is told without warmth: %s', (kind, text, channel) => {
  expect(kindOf(text, channel)).toBe(kind)
})

test.each(['We have decided to end our contract.', 'We will not renew our contract.'])(
  'who goes in a mail as formal as any other goes all the same: %s',
  (text) => {
    expect(signs(text, 'mail')).toContain('churn-risk')
  },
)
