import { describe, expect, test } from 'vitest'
import { byCountry, knows, rowOf } from './table'
import { sites } from './index'

describe('hosts', () => {
  test.each([
    ['*.trustpilot.com', 'de.trustpilot.com', true],
    ['*.trustpilot.com', 'trustpilot.com', true],
    ['*.trustpilot.com', 'trustpilot.com.evil.example', false],
    ['*.trustpilot.com', 'nottrustpilot.com', false],
    ['www.amazon.', 'www.amazon.co.uk', true],
    ['www.amazon.', 'www.amazon.de', true],
    ['www.amazon.', 'www.amazon.com.evil.example', false],
    ['www.amazon.', 'www.amazon.example', false],
    ['*.yelp.', 'de.yelp.co.uk', true],
    ['*.yelp.', 'yelp.com', true],
    ['*.yelp.', 'notyelp.com', false],
    ['*.yelp.', 'yelp.com.evil.example', false],
    ['*.yelp.', 'yelp.evil.example', false],
    ['www.google.', 'news.www.google.de', false],
    ['www.g2.com', 'sell.g2.com', false],
  ])('%s and %s', (known, host, expected) => expect(knows([known], host)).toBe(expected))

  test('shortened by country, the list still knows every host it had', () => {
    for (const { hosts } of sites.values())
      for (const host of hosts) expect(knows(byCountry(hosts), host.replace('*.', 'any.')), host).toBe(true)
  })

  test('no two sites claim one host', () => {
    const all = [...sites.values()].flatMap(({ hosts }) => hosts)
    expect(all.filter((host, i) => all.indexOf(host) !== i)).toEqual([])
  })
})

test('a host goes before a mark of software', () => {
  const page = { querySelector: () => ({}) as never }
  const rows = [
    { id: 'rt', hosts: [], recognise: 'x' },
    { id: 'g2', hosts: ['www.g2.com'] },
  ]
  expect(rowOf(rows, 'www.g2.com', page)?.id).toBe('g2')
  expect(rowOf(rows, 'desk.example', page)?.id).toBe('rt')
  expect(rowOf(rows, 'desk.example', { querySelector: () => null })).toBeUndefined()
})
