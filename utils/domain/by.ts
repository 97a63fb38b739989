// Lists are never altered in place, so what was grouped once stays right for as long as the list is used.
const grouped = new WeakMap<object, Map<string, ReadonlyMap<string, readonly unknown[]>>>()
const listed = new WeakMap<object, readonly unknown[]>()

/** Records by what one of their fields names, in the order of the list; grouped once per list. */
export function by<T extends object, K extends keyof T & string>(
  records: readonly T[],
  field: K,
): ReadonlyMap<string, readonly T[]> {
  const known = grouped.get(records) ?? new Map<string, ReadonlyMap<string, readonly unknown[]>>()
  grouped.set(records, known)
  const before = known.get(field) as ReadonlyMap<string, readonly T[]> | undefined
  if (before) return before
  const groups = new Map<string, T[]>()
  for (const record of records) {
    const value = record[field]
    if (typeof value !== 'string') continue
    const group = groups.get(value)
    if (group) group.push(record)
    else groups.set(value, [record])
  }
  known.set(field, groups)
  return groups
}

/** The records of a lookup as a list: the same list each time, so that it can be grouped once. */
export function all<T>(records: ReadonlyMap<string, T>): readonly T[] {
  const known = listed.get(records) as readonly T[] | undefined
  if (known) return known
  const list = [...records.values()]
  listed.set(records, list)
  return list
}
