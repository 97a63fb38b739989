import type { Vocabulary } from './postings'
import { linesOf } from './postings'

// Weights and distances are those of minisearch, so that a large library answers as a small one does.
const prefixWeight = 0.375
const fuzzyWeight = 0.45
const farthest = 6

/** A word of the library that answers to one that was typed. */
export interface Form {
  term: string
  weight: number
}

/** Which letters a word has, for telling quickly that two words cannot be near each other. */
const lettersOf = (term: string): number => {
  let mask = 0
  for (let at = 0; at < term.length; at++) mask |= 1 << (term.charCodeAt(at) & 31)
  return mask
}

const bits = (mask: number): number => {
  let many = 0
  for (let rest = mask; rest; rest &= rest - 1) many++
  return many
}

/** How many letters have to be changed, put in or left out; more than `most` where it is more. */
export function distance(one: string, other: string, most: number): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    let least = row
    for (let at = 1; at <= other.length; at++) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(at - 1) ? 0 : 1
      const value = Math.min((before[at - 1] ?? 0) + same, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1)
      now.push(value)
      if (value < least) least = value
    }
    if (least > most) return most + 1
    before = now
  }
  return before[other.length] ?? 0
}

// So many words are looked at between two looks at the clock.
const atOnce = 500

/** Every word that stands anywhere, and in how many documents. */
export class Words {
  readonly #at = new Map<string, number>()
  // Beside each other, since all of them are gone through for each word that is typed.
  readonly #terms: string[] = []
  readonly #counts: number[] = []
  readonly #letters: number[] = []

  readonly frequency = (term: string): number => this.#counts[this.#at.get(term) ?? -1] ?? 0

  #atOf(term: string): number {
    const known = this.#at.get(term)
    if (known !== undefined) return known
    const at = this.#terms.push(term) - 1
    this.#at.set(term, at)
    this.#letters.push(lettersOf(term))
    this.#counts.push(0)
    return at
  }

  /** Adds the words of a segment, or takes them away; in steps. */
  *put({ terms, counts }: Vocabulary, by: 1 | -1): Generator<undefined> {
    for (const [n, term] of linesOf(terms).entries()) {
      const at = this.#atOf(term)
      this.#counts[at] = (this.#counts[at] ?? 0) + by * (counts[n] ?? 0)
      if (n % atOnce === 0) yield
    }
  }

  /** The words that answer to one: itself, what begins with it, and what is written nearly like it. In steps. */
  *formsOf(term: string, prefix: boolean, fuzzy: number | false): Generator<undefined, Form[]> {
    const found: Form[] = []
    const most = fuzzy ? Math.min(farthest, Math.round(term.length * fuzzy)) : 0
    const mine = lettersOf(term)
    if (!prefix && !most) return this.frequency(term) ? [{ term, weight: 1 }] : []
    for (const [at, one] of this.#terms.entries()) {
      if (at % atOnce === 0) yield
      if (!this.#counts[at]) continue
      if (one === term) found.push({ term, weight: 1 })
      else if (prefix && one.startsWith(term)) {
        const longer = one.length - term.length
        found.push({ term: one, weight: (prefixWeight * one.length) / (one.length + 0.3 * longer) })
      } else if (most && Math.abs(one.length - term.length) <= most) {
        const theirs = this.#letters[at] ?? 0
        if (bits(mine & ~theirs) > most || bits(theirs & ~mine) > most) continue
        const far = distance(term, one, most)
        if (far <= most) found.push({ term: one, weight: (fuzzyWeight * one.length) / (one.length + far) })
      }
    }
    return found
  }
}
