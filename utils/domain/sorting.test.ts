import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOf, noon, numRuns } from '../../test/support/samples'
import { Kind, sideOf } from './moment-kind'
import { flipped, freshMoments, putInOrder, sortedOf } from './sorting'

const heard = (day: string) => `2026-${day}T12:00:00.000Z`

describe('what is to be sorted', () => {
  it('is what nobody put in order in the last thirty days, the longest wait first', () => {
    const [old, edge, young] = ['10-22', '10-23', '11-20'].map((day) =>
      momentOf({ heard: day === '10-22' ? '2026-10-22T11:59:59.999Z' : heard(day) }),
    )
    const done = momentOf({ heard: heard('11-19'), sorted: noon })
    const exact = momentOf({ heard: '2026-10-22T12:00:00Z' })
    const all = [young, done, edge, old, exact].flatMap((one) => one ?? [])
    expect(freshMoments(all, noon)).toEqual([exact, edge, young])
  })

  it('stands in the same order whatever order it came in', () => {
    const moments = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }).map((ages) =>
      ages.map((age) =>
        momentOf({
          heard: new Date(Date.parse(noon) - age * 86_400_000).toISOString(),
          ...(age % 3 ? {} : { sorted: noon }),
        }),
      ),
    )
    fc.assert(
      fc.property(moments, (all) => {
        const found = freshMoments(all, noon)
        expect(freshMoments(all.toReversed(), noon)).toEqual(found)
        expect(found.length).toBe(
          all.filter((one) => !one.sorted && Date.parse(noon) - Date.parse(one.heard) <= 30 * 86_400_000)
            .length,
        )
      }),
      { numRuns },
    )
  })
})

it('the other side of a kind is on the other side, and most kinds come back', () => {
  for (const kind of Kind.options) expect(sideOf(flipped(kind))).not.toBe(sideOf(kind))
  for (const kind of Kind.options.filter((one) => one !== 'question'))
    expect(flipped(flipped(kind))).toBe(kind)
  expect(flipped('praise')).toBe('need')
  expect(flipped('question')).toBe('praise')
})

it('what is in order keeps the day on which it was put there', () => {
  const moment = momentOf()
  expect(putInOrder(moment, noon)).toEqual({ ...moment, sorted: noon })
  const before = momentOf({ sorted: heard('11-01') })
  expect(putInOrder(before, noon)).toBe(before)
})

it('a sitting says what it came to', () => {
  const need = momentOf({ kind: 'need', sorted: noon })
  const praises = [momentOf({ sorted: noon }), momentOf({ sorted: noon })]
  const waiting = momentOf()
  const other = momentOf({ sorted: noon })
  const queue = [need, ...praises, waiting].map(({ id }) => id)
  expect(sortedOf([...queue, 'gone'], [need, ...praises, waiting, other])).toEqual({
    kinds: [
      ['praise', 2],
      ['need', 1],
    ],
    inOrder: 3,
    gone: 1,
  })
})
