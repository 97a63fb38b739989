import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, noon, numRuns } from '../../test/support/samples'
import { drawSample } from './draw'
import { Draw } from './rulebook'
import { z } from './schema'

const ids = Array.from({ length: 60 }, id)
const how = (every: number, seed: string) => ({ id: ids[0] ?? '', venue: 'trustpilot', every, seed })
const somebody = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 60 })

describe('a sample', () => {
  it('is the same for the same seed and people, in whatever order and however often they are named', () => {
    const mixed = somebody.chain((people) =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
    )
    fc.assert(
      fc.property(mixed, fc.integer({ min: 1, max: 20 }), fc.string(), ([people, other], every, seed) => {
        const draw = drawSample(people, how(every, seed), noon)
        expect(drawSample(other, how(every, seed), noon)).toEqual(draw)
        expect(drawSample([...other, ...people], how(every, seed), noon)).toEqual(draw)
        expect(new Set(draw.picked).size).toBe(draw.picked.length)
        expect(people).toEqual(expect.arrayContaining(draw.picked))
        expect(draw.eligible).toBe(people.length)
      }),
      { numRuns },
    )
  }, 30_000)

  it('is one in so many, give or take one', () => {
    fc.assert(
      fc.property(somebody, fc.integer({ min: 1, max: 60 }), fc.string(), (people, every, seed) => {
        const { picked } = drawSample(people, how(every, seed), noon)
        if (every <= people.length) {
          expect(Math.abs(picked.length - people.length / every)).toBeLessThan(1)
          expect(picked.length).toBeGreaterThan(0)
        } else expect(picked).toHaveLength(Math.min(1, people.length))
      }),
      { numRuns },
    )
  }, 30_000)

  it.each([
    [20, 5],
    [10, 3],
    [7, 7],
    [5, 4],
    [30, 2],
    [5, 1],
  ])('of %i people gives each of them a chance of one in %i', (count, every) => {
    const people = ids.slice(0, count)
    const times = new Map(people.map((one) => [one, 0]))
    const seeds = 600
    for (let seed = 0; seed < seeds; seed++)
      for (const one of drawSample(people, how(every, `seed ${seed}`), noon).picked)
        times.set(one, (times.get(one) ?? 0) + 1)
    for (const drawn of times.values()) {
      expect(drawn / seeds).toBeGreaterThan(0.65 / every)
      expect(drawn / seeds).toBeLessThan(1.35 / every)
    }
  })

  it('is another for another seed, and keeps how it was drawn', () => {
    const draws = ['a', 'b', 'ab', 'ba', ''].map((seed) => drawSample(ids, how(6, seed), noon))
    expect(new Set(draws.map(({ picked }) => picked.join())).size).toBe(5)
    expect(draws[0]).toMatchObject({ ...how(6, 'a'), on: noon, eligible: 60 })
    expect(z.safeParse(Draw, draws[0]).success).toBe(true)
  })

  it('does not change from one version to the next: who was drawn can be drawn again', () => {
    const people = Array.from(
      { length: 12 },
      (_, at) => `0193a000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    )
    const { picked } = drawSample(people, how(4, '2026-11 trustpilot'), noon)
    expect(picked.map((one) => Number(one.slice(-2)))).toEqual([6, 5, 3])
  })
})
