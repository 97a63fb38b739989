/** Chance from a seed: the same numbers each time. */
export function chance(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number from `least` to `most`, both counted in. */
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return { next, between }
}

export type Chance = ReturnType<typeof chance>
