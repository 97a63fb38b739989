import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inTime, patience, watched } from './in-time'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = new Promise<string>(() => undefined)
const after = (ms: number) => new Promise<string>((done) => setTimeout(() => done('found'), ms))

it('what never answers comes to what stands in for it, what answers in time to itself', async () => {
  const both = Promise.all([inTime(never, 'nothing', 2_000), inTime(after(1_999), 'nothing', 2_000)])
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await both).toEqual(['nothing', 'found'])
})

it('a failure is a failure, and no timer stays behind', async () => {
  await expect(inTime(Promise.reject(new Error('refused')), 'nothing', 2_000)).rejects.toThrow('refused')
  expect(vi.getTimerCount()).toBe(0)
})

it('who waits is told once it takes too long, and when it is over', async () => {
  const told: boolean[] = []
  const work = watched(after(patience + 1), (late) => told.push(late))
  await vi.advanceTimersByTimeAsync(patience)
  expect(told).toEqual([true])
  await vi.advanceTimersByTimeAsync(1)
  expect(await work).toBe('found')
  expect(told).toEqual([true, false])
})

it('who need not wait hears nothing of it', async () => {
  const told: boolean[] = []
  const work = watched(after(1), (late) => told.push(late))
  await vi.advanceTimersByTimeAsync(patience * 2)
  await work
  expect(told).toEqual([false])
})
