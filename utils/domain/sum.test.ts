import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { numRuns } from '../../test/support/samples'
import { sumOf } from './sum'

vi.setConfig({ testTimeout: 30_000 })

const record = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 6 })

/** The same with its fields in another order, at every depth. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([name, one]) => [name, turned(one)]),
        )
      : value

test('a sum is one number for one record, by whoever it was written', () => {
  expect(sumOf({ id: 'a', tags: ['x'], who: { name: 'Ida', role: 'Head' } })).toBe(
    sumOf({ who: { role: 'Head', name: 'Ida' }, tags: ['x'], id: 'a' }),
  )
  fc.assert(
    fc.property(record, (one) => {
      const sum = sumOf(one)
      expect(Number.isSafeInteger(sum) && sum >= 0).toBe(true)
      expect(sumOf(turned(one) as object)).toBe(sum)
      expect(sumOf(JSON.parse(JSON.stringify(one)) as object)).toBe(sum)
    }),
    { numRuns },
  )
})

test('a field that is undefined counts as absent, as in JSON', () => {
  expect(sumOf({ id: 'a', notes: undefined })).toBe(sumOf({ id: 'a' }))
})

test('one flipped bit of a word is another sum, also where it leaves half a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
      fc.nat(),
      fc.integer({ min: 0, max: 15 }),
      (words, place, bit) => {
        const at = place % words.length
        const flipped = String.fromCharCode(words.charCodeAt(at) ^ (1 << bit))
        const damaged = words.slice(0, at) + flipped + words.slice(at + 1)
        expect(sumOf({ words: damaged })).not.toBe(sumOf({ words }))
      },
    ),
    { numRuns },
  )
})

test('the order of a list counts', () => {
  expect(sumOf({ tags: ['a', 'b'] })).not.toBe(sumOf({ tags: ['b', 'a'] }))
})
