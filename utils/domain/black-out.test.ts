import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns, personOf } from '../../test/support/samples'
import { finderOf } from './black-out'
import { HttpUrl, z } from './schema'

const zelda = personOf({
  names: ['Zelda Quillfeather', '李明'],
  emails: ['zq@fernhill.example'],
  handles: [{ site: 'g2', handle: 'zquill_77' }],
  links: ['https://reviews.example/users/zelda-q'],
})
const { black, find } = finderOf([zelda])

describe('blacking out', () => {
  it.each([
    ['Zelda Quillfeather’s team', '▇▇’s team'],
    ['by ZELDA  QUILLFEATHER.', 'by ▇▇.'],
    ['(zq@fernhill.example)', '(▇▇)'],
    ['我是李明的朋友', '我是▇▇的朋友'],
    ['Zelda alone is left alone', 'Zelda alone is left alone'],
    ['Zelda Quillfeathers are another family', 'Zelda Quillfeathers are another family'],
    ['https://reviews.example/users/zelda-q', 'https://reviews.example/'],
    ['https://social.example/in/Zelda-Quillfeather?x=1', 'https://social.example/'],
  ])('%s', (text, left) => expect(black(text)).toBe(left))

  it('takes parts of a name where that is wished', () => {
    expect(finderOf([zelda], true).black('Ask Zelda, not a zelda')).toBe('Ask ▇▇, not a zelda')
  })

  it('leaves nothing to be found, nothing longer, and addresses that are addresses', () => {
    const name = fc.constantFrom(
      ...zelda.names,
      ...zelda.emails,
      'zquill_77',
      ...zelda.links,
      'Zelda',
      'quillfeather',
    )
    const piece = fc.oneof(
      name,
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(' ', '’s', '/', '.'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        const left = black(text)
        expect(find(left)).toEqual([])
        expect(left.length).toBeLessThanOrEqual(Math.max(text.length, 'https://erased.invalid/'.length))
        if (z.safeParse(HttpUrl, text).success) expect(z.safeParse(HttpUrl, left).success).toBe(true)
      }),
      { numRuns },
    )
  })
})
