import { expect, test } from 'vitest'
import { hostileUrls } from '../../test/e2e/hostile-payloads'
import { momentOf } from '../../test/support/samples'
import { Moment } from './moment'
import { leadsSomewhere, nowhere } from './page'
import { HttpUrl, z } from './schema'

const mayLead = hostileUrls().filter((url) =>
  /^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''),
)

test('of sixty hostile addresses only those of http may be kept, and only those lead anywhere', () => {
  const urls = hostileUrls()
  expect(urls).toHaveLength(60)
  const led = urls.filter(leadsSomewhere)
  const kept = urls.filter((url) => z.safeParse(HttpUrl, url).success)
  expect(led.every((url) => mayLead.includes(url))).toBe(true)
  expect(kept.every((url) => mayLead.includes(url))).toBe(true)
  expect(led.length).toBeGreaterThan(3)
  expect(kept.length).toBeGreaterThan(3)
  for (const url of urls)
    expect(z.safeParse(Moment, momentOf({ permalink: url })).success, url).toBe(kept.includes(url))
})

test('words from a file stand on no page', () => {
  expect([leadsSomewhere(nowhere), leadsSomewhere('https://reviews.example/1')]).toEqual([false, true])
})
