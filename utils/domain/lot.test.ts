import fc from 'fast-check'
import { expect, it } from 'vitest'
import { filtered, mapped, Packed } from './lot'
import { atOnce } from './some'

const packed = <T>(records: readonly T[]): Packed<T> => {
  const lot = new Packed<T>()
  for (const one of records) lot.push(one)
  return lot
}
// Letters of every kind, and halves of letters, which JSON can hold.
const words = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))

it('gives back what came from JSON, however often one goes through it', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.array(words), (values, texts) => {
      const records = JSON.parse(JSON.stringify([...values, ...texts])) as unknown[]
      const lot = packed(records)
      expect(lot).toHaveLength(records.length)
      for (const _ of [1, 2]) expect([...lot]).toEqual(records)
    }),
  )
})

it.each([0, 1, atOnce - 1, atOnce, atOnce + 1, 3 * atOnce])('holds %i of them in their order', (many) => {
  const numbers = Array.from({ length: many }, (_, at) => at)
  const lot = packed(numbers)
  expect([...lot]).toEqual(numbers)
  const doubled = mapped(lot, (one) => one * 2)
  const odd = filtered(lot, (one) => one % 2 > 0)
  for (const _ of [1, 2]) {
    expect([...doubled]).toEqual(numbers.map((one) => one * 2))
    expect([...odd]).toEqual(numbers.filter((one) => one % 2 > 0))
  }
  expect([doubled.length, odd.length]).toEqual([many, Math.floor(many / 2)])
})
