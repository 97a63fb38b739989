export type Key<T> = (one: T) => number | string

/**
 * The first of a list by several keys, the most weighty first; smaller stands before larger. A key is only asked for
 * where the ones before it left a tie among those that are wanted: the last ones are dear.
 */
export function firstOf<T>(list: readonly T[], keys: readonly Key<T>[], most: number): T[] {
  const [key, ...rest] = keys
  if (!key || list.length < 2) return list.slice(0, most)
  const groups = new Map<number | string, T[]>()
  for (const one of list) {
    const value = key(one)
    const group = groups.get(value)
    if (group) group.push(one)
    else groups.set(value, [one])
  }
  const found: T[] = []
  for (const [, group] of [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    if (found.length >= most) break
    found.push(...firstOf(group, rest, most - found.length))
  }
  return found
}

/** Whether the one stands before the other, each by its keys. */
export function isBefore<T, U>(
  [one, keys]: readonly [T, readonly Key<T>[]],
  [other, others]: readonly [U, readonly Key<U>[]],
): boolean {
  for (const [at, key] of keys.entries()) {
    const [mine, theirs] = [key(one), others[at]?.(other) ?? '']
    if (mine !== theirs) return mine < theirs
  }
  return false
}
