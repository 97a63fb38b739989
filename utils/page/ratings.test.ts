import { expect, test } from 'vitest'
import { ratingIn } from './ratings'

test.each([
  ['4.0 out of 5 stars', 4, 5],
  ['Rated 5 out of 5 stars', 5, 5],
  ['2,0 su 5 stelle', 2, 5],
  ['Bewertet mit 1 von 5 Sternen', 1, 5],
  ['Noté 1 sur 5 étoiles', 1, 5],
  ['5つ星のうち3.0', 3, 5],
  ['5 yıldız üzerinden 4,0', 4, 5],
  ['5 из 5 звезд', 5, 5],
  ['8/10', 8, 10],
  ['0/1', 0, 1],
])('%s', (text, value, best) => {
  expect(ratingIn(text)).toEqual({ value, best })
})

test.each(['5 stars', '5 stars: Excellent', '12 of 71 people', '1 2 3', '', 'great'])(
  'tells no scale: %j',
  (text) => {
    expect(ratingIn(text)).toBeUndefined()
  },
)
