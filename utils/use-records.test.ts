import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../test/support/samples'
import { patched } from './use-records'

interface Row {
  id: string
  value: number
}
const rows = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'), value: fc.nat() }),
  {
    selector: ({ id }) => id,
  },
)
const newestFirst = (list: readonly Row[]) => list.toSorted((one, other) => (one.id < other.id ? 1 : -1))

it('reading what changed gives what reading everything gives', () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const then = newestFirst(before)
      const now = newestFirst(after)
      const same = (id: string) =>
        before.find((one) => one.id === id)?.value === after.find((one) => one.id === id)?.value
      const ids = new Set([...before, ...after].map(({ id }) => id).filter((id) => !same(id)))
      const found = after.filter(({ id }) => ids.has(id))
      expect(patched(then, ids, found)).toEqual(now)
    }),
    { numRuns },
  )
})

it('what did not change stays the same object', () => {
  const [a, b] = [
    { id: 'b', value: 1 },
    { id: 'a', value: 1 },
  ]
  expect(patched([a, b], new Set(['a']), [{ id: 'a', value: 2 }])[0]).toBe(a)
})
