import { nouns, type RecordOf } from '../domain/archive'
import type { Kept } from '../domain/part'
import type { Damaged } from '../domain/recovery'
import { z } from '../domain/schema'
import { sumOf } from '../domain/sum'
import { namedBy } from './copy-entries'
import { kept } from './database'
import type { Going } from './going'
import { outside } from './outside'

/** Records by id, by noun. */
export type Found = { [N in Kept]: Map<string, RecordOf<N>> }

export const nothing = (): Found => ({
  companies: new Map(),
  people: new Map(),
  moments: new Map(),
  asks: new Map(),
  gives: new Map(),
  rules: new Map(),
})

export const sizeOf = (found: Found): number => kept.reduce((sum, noun) => sum + found[noun].size, 0)

const texts = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const { names, words, what, benefit } = value as Record<string, unknown>
  const [name] = Array.isArray(names) ? (names as unknown[]) : []
  return [name, words, what, benefit].filter((one) => typeof one === 'string')
}

/** A damaged record, by what can still be read of it. */
export const damagedAs = (noun: Kept, id: string, left: unknown): Damaged => ({
  noun,
  id,
  name: texts(left)[0]?.slice(0, 120) ?? id,
})

const parsed = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

// Damage to one entry must not hide the others: what cannot be read at once is read one by one.
async function entries(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const { copy } = outside
  if (!copy) return new Map()
  try {
    return await copy.read(keys)
  } catch {
    const [only] = keys
    if (!only || keys.length === 1) return new Map()
    const middle = keys.length >> 1
    return new Map([...(await entries(keys.slice(0, middle))), ...(await entries(keys.slice(middle)))])
  }
}

const atOnce = 200

/**
 * The second copy: the records whose sum is right and that their schema takes, and those that are damaged. Once stopped,
 * what it says is not all of it.
 */
export async function readCopy({ onStep, stop }: Going = {}): Promise<{ found: Found; damaged: Damaged[] }> {
  const found = nothing()
  const damaged: Damaged[] = []
  const keys = ((await outside.copy?.keys()) ?? []).toSorted()
  for (let at = 0; at < keys.length && !stop?.aborted; at += atOnce) {
    const some = keys.slice(at, at + atOnce)
    const read = await entries(some)
    for (const key of some) {
      const named = namedBy(key)
      if (!named) continue
      const { noun, id } = named
      const { sum, record } = (read.get(key) ?? {}) as { sum?: unknown; record?: unknown }
      const raw = parsed(record)
      const checked = z.safeParse(nouns[noun], raw)
      if (checked.success && sumOf(checked.data) === sum && checked.data.id === id)
        (found[noun] as Map<string, unknown>).set(id, checked.data)
      else damaged.push(damagedAs(noun, id, raw))
    }
    onStep?.(Math.min(1, (at + atOnce) / keys.length))
  }
  return { found, damaged }
}
