import type { World } from './gate'

const part = /[\p{L}\p{M}\p{N}'’-]+/gu
const tokensOf = (text: string): string[] => (text.match(part) ?? []).map((one) => one.replace(/['’]s$/, ''))
const run = (tokens: readonly string[]) => ` ${tokens.join(' ')} `
const capital = /^\p{Lu}/u
// Chinese, Japanese and Thai are written without spaces: a name stands inside what looks like one word.
const caseless = /^\p{Lo}{2,}$/u

interface Known {
  /** As the record has it. */
  as: string
  run: string
  /** A single word counts only as it is written: a Price is not every price. */
  exact: boolean
}

/** Finds everybody we know in a text: people and companies by their whole names, by addresses and by accounts. */
export function mentionsOf({
  people,
  companies,
}: Pick<World, 'people' | 'companies'>): (words: string) => string[] {
  const byFirst = new Map<string, Known[]>()
  const inside: string[] = []
  const know = (as: string) => {
    if (caseless.test(as.replace(/\s/gu, ''))) inside.push(as)
    const tokens = tokensOf(as)
    const exact = tokens.length === 1
    const [first] = tokens
    if (!first || (exact && (!capital.test(first) || first.length < 3)) || as.length < 3) return
    const kept = exact ? tokens : tokens.map((one) => one.toLowerCase())
    const found = byFirst.get(first.toLowerCase()) ?? []
    found.push({ as, run: run(kept), exact })
    byFirst.set(first.toLowerCase(), found)
  }
  for (const { names, emails, handles, links } of people.values())
    for (const one of [...names, ...emails, ...handles.map(({ handle }) => handle), ...links]) know(one)
  for (const { names, domains } of companies.values()) for (const one of [...names, ...domains]) know(one)
  return (words) => {
    const tokens = tokensOf(words)
    const [asWritten, folded] = [run(tokens), run(tokens.map((one) => one.toLowerCase()))]
    const met = new Set(inside.filter((name) => words.includes(name)))
    for (const token of new Set(tokens.map((one) => one.toLowerCase())))
      for (const known of byFirst.get(token) ?? [])
        if ((known.exact ? asWritten : folded).includes(known.run)) met.add(known.as)
    return [...met]
  }
}
