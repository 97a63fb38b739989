import type { Token } from './words'

// The little language of the cue files. A line is "name weight: cue, cue, …" or "set name: word, word, …"; one that
// begins with a space goes on with the line above, as if it had never been broken.
// In a cue: `stem~` any word that begins so, `a|b` either, `@name` one of a set, `word?` may be missing,
// `..` up to three words between, `#` a number,
// `^` before the first word: only where a sentence begins.

interface Step {
  words: ReadonlySet<string>
  stems: readonly string[]
  number: boolean
  optional: boolean
  /** Only as the first word of a sentence. */
  first: boolean
  gap: number
}

/** One cue of a cue file. Its steps are read when its first word first turns up: most never do. */
export interface Cue {
  name: string
  weight: number
  source: string
  steps?: readonly Step[]
}

/** Where a cue was found: tokens `from` up to, not including, `to`. */
export interface Found {
  cue: Cue
  from: number
  to: number
}

/** Cues by how they begin. */
export interface Book {
  words: ReadonlyMap<string, Cue[]>
  stems: ReadonlyMap<string, Cue[]>
  numbers: readonly Cue[]
  sizes: readonly number[]
  sets: ReadonlyMap<string, ReadonlySet<string>>
  stepsOf: (cue: Cue) => readonly Step[]
}

type Sets = ReadonlyMap<string, string>

/** The words of a piece, sets written out. */
const wordsOf = (text: string, sets: Sets): string[] =>
  text.split('|').flatMap((one) => (one[0] === '@' ? (sets.get(one.slice(1)) ?? '').split('|') : [one]))

function stepOf(source: string, sets: Sets, gap: number): Step {
  const optional = source.endsWith('?') && source.length > 1
  const first = source[0] === '^'
  const text = source.slice(first ? 1 : 0, optional ? -1 : undefined)
  const all = wordsOf(text, sets)
  return {
    words: new Set(all.filter((one) => !one.endsWith('~') && one !== '#')),
    stems: all.filter((one) => one.endsWith('~')).map((one) => one.slice(0, -1)),
    number: all.includes('#'),
    optional,
    first,
    gap,
  }
}

function stepsOf(cue: string, sets: Sets): Step[] {
  const steps: Step[] = []
  let gap = 0
  for (const piece of cue.split(' ').filter(Boolean))
    if (piece === '..') gap = 3
    else {
      steps.push(stepOf(piece, sets, gap))
      gap = 0
    }
  return steps
}

/** Reads cue files into a book. */
export function bookOf(sources: readonly string[], wanted: (name: string) => boolean): Book {
  const sets = new Map<string, string>()
  const words = new Map<string, Cue[]>()
  const stems = new Map<string, Cue[]>()
  const numbers: Cue[] = []
  const put = (map: Map<string, Cue[]>, key: string, cue: Cue) => {
    const there = map.get(key)
    if (there) there.push(cue)
    else map.set(key, [cue])
  }
  for (const line of sources.flatMap((one) => one.replaceAll(/\n +/g, '').split('\n'))) {
    const colon = line.indexOf(': ')
    if (colon < 0) continue
    const [name = '', second = ''] = line.slice(0, colon).trim().split(' ')
    const items = line
      .slice(colon + 2)
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
    if (name === 'set')
      sets.set(second, items.map((one) => (one[0] === '@' ? sets.get(one.slice(1)) : one)).join('|'))
    else if (wanted(name))
      for (const item of items) {
        const cue: Cue = { name, weight: Number(second || 1), source: item }
        const space = item.indexOf(' ')
        const first = (space < 0 ? item : item.slice(0, space)).replace(/^\^/, '')
        for (const word of wordsOf(first, sets))
          if (word === '#') numbers.push(cue)
          else if (word.endsWith('~')) put(stems, word.slice(0, -1), cue)
          else put(words, word, cue)
      }
  }
  const sizes = [...new Set([...stems.keys()].map((stem) => stem.length))].sort((a, b) => a - b)
  const lists = new Map([...sets].map(([name, list]) => [name, new Set(list.split('|'))]))
  return {
    words,
    stems,
    numbers,
    sizes,
    sets: lists,
    stepsOf: (cue) => (cue.steps ??= stepsOf(cue.source, sets)),
  }
}

const fits = (step: Step, token: Token) =>
  step.words.has(token.word) ||
  (step.number && token.sort === 'number') ||
  (step.stems.length > 0 && step.stems.some((stem) => token.word.startsWith(stem)))

/** Where a cue that begins at `from` ends, or -1. Commas may stand between; a full stop may not. */
function endOf(steps: readonly Step[], tokens: readonly Token[], from: number): number {
  const { sentence } = tokens[from]!
  if (steps[0]?.first && tokens[from - 1]?.sentence === sentence) return -1
  const go = (step: number, at: number): number => {
    const wanted = steps[step]
    if (!wanted) return at
    for (let skipped = 0; skipped <= wanted.gap; skipped++) {
      const token = tokens[at + skipped]
      if (!token || token.sentence !== sentence) break
      if (fits(wanted, token)) {
        const end = go(step + 1, at + skipped + 1)
        if (end >= 0) return end
      }
      if (token.sort === 'sign' && token.word !== ',' && token.word !== '"') break
    }
    return wanted.optional ? go(step + 1, at) : -1
  }
  return go(1, from + 1)
}

/** Which of the tokens a cue found it knows, in small letters; "…" for what stood between, "#" for a number. */
export function phraseOf(book: Book, { cue, from, to }: Found, tokens: readonly Token[]): string {
  const steps = book.stepsOf(cue)
  const words = tokens.slice(from, to).map((token) => {
    if (token.sort === 'number') return '#'
    return steps.some((step) => fits(step, token)) ? token.word : '…'
  })
  return words.filter((word, at) => word !== '…' || words[at - 1] !== '…').join(' ')
}

/** Calls back for every cue that begins at token `from`. */
export function cuesAt(
  book: Book,
  tokens: readonly Token[],
  from: number,
  hit: (found: Found) => void,
): void {
  const token = tokens[from]
  if (!token || (token.sort === 'sign' && !book.words.has(token.word))) return
  const attempt = (cues: readonly Cue[] | undefined) => {
    for (const cue of cues ?? []) {
      const to = endOf(book.stepsOf(cue), tokens, from)
      if (to >= 0) hit({ cue, from, to })
    }
  }
  attempt(book.words.get(token.word))
  if (token.sort === 'number') attempt(book.numbers)
  if (token.sort !== 'word') return
  for (const size of book.sizes) {
    if (size > token.word.length) break
    attempt(book.stems.get(token.word.slice(0, size)))
  }
}
