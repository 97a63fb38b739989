const most = 100
const longest = 60

interface Tagged {
  tags: string[]
}

/** A tag as it is kept: without blanks around it, at most sixty characters. */
export const tagOf = (typed: string): string => typed.trim().slice(0, longest)

/** With this tag; the record itself where it has it already, or has no room for one more. */
export function withTag<T extends Tagged>(record: T, typed: string): T {
  const tag = tagOf(typed)
  if (!tag || record.tags.includes(tag) || record.tags.length >= most) return record
  return { ...record, tags: [...record.tags, tag] }
}

/** Without this tag; the record itself where it had it not. */
export const withoutTag = <T extends Tagged>(record: T, tag: string): T =>
  record.tags.includes(tag) ? { ...record, tags: record.tags.filter((one) => one !== tag) } : record

/** The tags of both, each once; those for which there is no room stand in `over`. */
export function tagsOfBoth(one: Tagged, other: Tagged): { tags: string[]; over: string[] } {
  const all = [...new Set([...one.tags, ...other.tags])]
  return { tags: all.slice(0, most), over: all.slice(most) }
}
