import { expect, test } from 'vitest'
import { isEmpty, median, type Row, table } from '../scripts/bench/row'

const row = (more: Partial<Row>): Row => ({
  name: 'clip:warm',
  what: 'key to durable',
  unit: 'ms',
  ours: 2,
  ...more,
})

test('a row in which nothing was measured is known as empty', () => {
  const none = median([])
  const rows = [
    row({}),
    row({ ours: 0 }),
    row({ ours: none }),
    row({ ours: Infinity }),
    row({ baseline: { what: 'ms, a put', value: 1 } }),
    row({ baseline: { what: 'ms, a put', value: none } }),
  ]
  expect(rows.map(isEmpty)).toEqual([false, false, true, true, false, true])
})

test('each row says its browser, its ratio and whether the wish is met', () => {
  const put = { what: 'ms, a put', value: 1 }
  const target = { of: 'ratio' as const, most: 1.3 }
  const [, , one, other] = table([
    row({ browser: 'chromium', baseline: put, target }),
    row({ browser: 'firefox', ours: 1, baseline: put, target }),
  ]).split('\n')
  expect(one).toBe(
    '| clip:warm | chromium | key to durable | 2 ms | 1 ms, a put | 2 | × ≤ 1.3 | NOT met |  |',
  )
  expect(other).toBe('| clip:warm | firefox | key to durable | 1 ms | 1 ms, a put | 1 | × ≤ 1.3 | met |  |')
})
