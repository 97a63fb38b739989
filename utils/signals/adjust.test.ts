import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { numRuns } from '../../test/support/samples'
import { Corrections, forgotten, noCorrections } from '../domain/correction'
import { adjust, corrected } from './adjust'
import { judge } from './judge'
import { judged } from './judgement'

const text = 'The new screen is wicked.'
const before = judge('The new screen is sick of nothing, a disaster.', { channel: 'review' })

describe('corrections', () => {
  it('turn a judgement after a few times, by the phrase that misled us', () => {
    let known = noCorrections
    expect(before.kind).toBe('pain')
    for (let times = 0; times < 8; times++) known = corrected(known, before, 'praise', 'shop')
    expect(adjust(before, known, 'shop').kind).toBe('praise')
    expect(adjust(before, known, 'shop').ask).toBeGreaterThan(0)
    expect(adjust(before, noCorrections, 'shop')).toBe(before)
  })

  it('are counted per site and per phrase, and may be seen and forgotten', () => {
    const known = corrected(noCorrections, before, 'need', 'shop')
    expect(known.sites).toEqual({ shop: { need: 1 } })
    const [phrase = ''] = Object.keys(known.phrases)
    expect(known.phrases[phrase]).toEqual({ need: 1 })
    expect(Corrections.safeParse(known).success).toBe(true)
    expect(forgotten(known, { phrase }).phrases[phrase]).toBeUndefined()
    expect(forgotten(known, { site: 'shop' }).sites).toEqual({})
    expect(corrected(known, before, before.kind, 'shop')).toBe(known)
  })

  it('of a site count only from the third on', () => {
    const site = (times: number) => ({ sites: { shop: { praise: times } }, phrases: {} })
    const plain = judge(text, { channel: 'page' })
    expect(adjust(plain, site(2), 'shop')).toBe(plain)
    expect(adjust(plain, site(4), 'shop').scores.praise).toBeGreaterThan(plain.scores.praise)
    expect(adjust(plain, site(4), 'other')).toBe(plain)
  })

  it('keep no more than five hundred phrases', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`phrase ${i}`, { pain: 2 }]))
    const known = corrected({ sites: {}, phrases: many }, before, 'praise')
    expect(Object.keys(known.phrases)).toHaveLength(500)
  })
})

test('whatever was counted, a judgement stays whole, and a reset restores it', () => {
  const counts = fc.record(
    { praise: fc.nat(99), pain: fc.nat(99), need: fc.nat(99), neutral: fc.nat(99) },
    { requiredKeys: [] },
  )
  const names = fc.constantFrom('a disaster', 'disaster', '__proto__', 'constructor', 'sick of')
  fc.assert(
    fc.property(fc.dictionary(names, counts), fc.dictionary(names, counts), (sites, phrases) => {
      const after = adjust(before, { sites, phrases }, 'constructor')
      expect(judged).toContain(after.kind)
      expect(after.confidence).toBeGreaterThan(0)
      expect(after.confidence).toBeLessThanOrEqual(1)
      expect(after.because).toEqual(before.because)
      expect(adjust(before, noCorrections, 'constructor')).toEqual(before)
    }),
    { numRuns },
  )
})
