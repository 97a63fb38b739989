import { expect, test } from 'vitest'
import { hrefOf, readRoute, type Route } from './routes'

test.each<Route>([
  { view: 'moments', filters: {} },
  { view: 'moments', id: 'abc', filters: { q: 'ä & b', side: 'by-customer' } },
  { view: 'asks', id: 'new', filters: { moment: 'm', person: 'p' } },
])('a route survives its address: %o', (route) => {
  expect(readRoute(hrefOf(route))).toEqual(route)
})

test('an unknown or empty address leads to today', () => {
  expect(readRoute('')).toEqual({ view: 'today', filters: {} })
  expect(readRoute('#/nothing/x')).toMatchObject({ view: 'today' })
})

test('empty filters leave no trace in the address', () => {
  expect(hrefOf({ view: 'moments', filters: { q: '' } })).toBe('#/moments')
})
