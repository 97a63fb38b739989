import type { Rating } from '../domain/rating'

// Seen: stars of 5, TrustRadius and Booking of 10, school marks of 6, French of 20, percent.
const SCALES = new Set([1, 3, 4, 5, 6, 7, 10, 20, 100])

/**
 * A rating told with its scale, in whatever language and order: "4.0 out of 5 stars", "5,0 su 5 stelle",
 * "5つ星のうち3.0", "4/5". The larger of the two numbers is the scale; a single number tells no scale and is no rating.
 */
export function ratingIn(text: string | undefined): Rating | undefined {
  const numbers = (text ?? '').slice(0, 120).match(/\d+(?:[.,]\d+)?/g)
  if (numbers?.length !== 2) return undefined
  const [first = 0, second = 0] = numbers.map((number) => Number(number.replace(',', '.')))
  const best = Math.max(first, second)
  return SCALES.has(best) ? { value: Math.min(first, second), best } : undefined
}
