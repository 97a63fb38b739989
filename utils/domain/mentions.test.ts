import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyOf, numRuns, personOf, worldOf } from '../../test/support/samples'
import { mentionsOf } from './mentions'

const find = mentionsOf(
  worldOf({
    people: [
      personOf({ names: ['Ida Norrgård', 'Ida'], emails: ['ida@fernhill.example'] }),
      personOf({ names: ['高橋 遥', 'Will'], handles: [{ site: 'x', handle: 'trolley_9' }] }),
    ],
    companies: [companyOf({ names: ['Fernhill Clinics', 'Price'], domains: ['fernhill.example'] })],
  }),
)

describe('who is named in a text', () => {
  it.each<[string, string[]]>([
    ['Nobody we know was there.', []],
    ['As IDA NORRGÅRD’s team said', ['Ida Norrgård']],
    ['Ask Ida about it', ['Ida']],
    ['I will pay the price', []],
    ['At Price we do', ['Price']],
    ['write to Ida@Fernhill.example!', ['ida@fernhill.example', 'fernhill.example', 'Ida']],
    ['we at Fernhill clinics', ['Fernhill Clinics']],
    ['昨日、高橋 遥さんが', ['高橋 遥']],
    ['by @trolley_9 on X', ['trolley_9']],
  ])('%s', (words, named) => expect(new Set(find(words))).toEqual(new Set(named)))

  it('finds a whole name wherever it stands', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(find(`${before} Ida Norrgård ${after}`)).toContain('Ida Norrgård')
      }),
      { numRuns },
    )
  })
})
