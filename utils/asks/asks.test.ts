import { describe, expect, it } from 'vitest'
import { AskKind } from '../domain/ask-kind'
import { askKinds } from './index'
import { benefitGives } from './benefits'
import { define } from './define'

describe('a kind of ask', () => {
  it('may give what its benefits are, each once, the likeliest first', () => {
    const kind = define({
      burden: 10,
      minutes: 5,
      fit: {},
      rest: 60,
      lead: 3,
      uses: ['quote'],
      benefits: ['benefit_visibility', 'benefit_credit', 'benefit_portfolio'],
      opening: 'opening_quote',
      done: 'done_quote',
    })
    expect(kind).toMatchObject({ burden: 10, uses: ['quote'], opening: 'opening_quote' })
    expect(kind.gives).toEqual(['visibility', 'credit'])
    expect(kind.benefits).toEqual([
      { key: 'benefit_visibility', gives: 'visibility' },
      { key: 'benefit_credit', gives: 'credit' },
      { key: 'benefit_portfolio', gives: 'visibility' },
    ])
  })

  it('is there for every name on the list, in its order', () => {
    expect([...askKinds.keys()]).toEqual(AskKind.options)
  })

  it.each([...askKinds])('such as %s has sane terms', (_, terms) => {
    expect(terms.burden).toBeGreaterThanOrEqual(10)
    expect(terms.burden).toBeLessThanOrEqual(50)
    expect(terms.minutes).toBeGreaterThan(0)
    expect(terms.rest).toBeGreaterThanOrEqual(30)
    expect(terms.lead).toBeLessThanOrEqual(60)
    expect(new Set(terms.uses).size).toBe(terms.uses.length)
    for (const { key, gives } of terms.benefits) expect(gives).toBe(benefitGives[key])
  })

  it('offers no reward for a review of its own accord', () => {
    expect(askKinds.get('review')?.gives).toEqual(['thanks'])
  })
})
