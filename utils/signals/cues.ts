import type { Token } from './words'

// The little language of the cue files. A line is "name weight: cue, cue, …" or "set name: word, word, …"; one that
// begins with a space goes on with the line above, as if it had never been broken.
// In a cue: `stem~` any word that begins so, `verb*` with its regular English endings, `a|b` either, `@name` one of a
// set (of single words), `word?` may be missing unless it is the first, `.` up to three words between, `..` up to six,
// `#` a number, `^` before the first word: only where a sentence begins, be it after a colon. Between any two words two
// of the set `fill` may stand. Accents are left out, for many leave them out: "schoen", "genial", "funcion".
// In which order a line holds its cues tells nothing: it is one that zips well.

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

const vowel = /[aeiou]/

/** "stop" as stop, stops, stopped, stopping; a form that no one writes does no harm. */
export function inflected(verb: string): string[] {
  const last = verb.at(-1) ?? ''
  const ed = verb.at(-2) ?? ''
  if (last === 'e') return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (last === 'y' && !vowel.test(ed))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const forms = [verb, `${verb}${/[sxz]$|[cs]h$/.test(verb) ? 'es' : 's'}`, `${verb}ed`, `${verb}ing`]
  const short = /[^aeiouwxy]/.test(last) && vowel.test(ed) && !vowel.test(verb.at(-3) ?? '')
  return short ? [...forms, `${verb}${last}ed`, `${verb}${last}ing`] : forms
}

/** The words of a piece, sets and endings written out. */
const wordsOf = (text: string, sets: Sets): string[] =>
  text.split('|').flatMap((one) => {
    if (one[0] === '@') return wordsOf(sets.get(one.slice(1)) ?? '', sets)
    return one.endsWith('*') && one.length > 1 ? inflected(one.slice(0, -1)) : [one]
  })

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
  for (const piece of cue.split(/ |(\.+)/))
    if (!piece) continue
    else if (piece[0] === '.') gap = 3 * piece.length
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
    if (name === 'set') sets.set(second, wordsOf(items.join('|'), sets).join('|'))
    else if (wanted(name))
      for (const item of items) {
        const cue: Cue = { name, weight: Number(second || 1), source: item }
        const [first = ''] = item.replace(/^\^/, '').split(/[ .]/)
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

/** How many tokens a step takes up from here on: "did not" is also a "didnt", and "didnt" also a "not". */
const spanOf = (step: Step, token: Token): number =>
  fits(step, token)
    ? 1
    : token.also !== undefined && step.words.has(token.also)
      ? token.also === 'not'
        ? 1
        : 2
      : 0

type Fill = ReadonlySet<string>
const nothing: Fill = new Set()

/**
 * Where a cue that begins at `from` with a first word of `span` tokens ends, or -1. Commas may stand between; a full
 * stop may not.
 */
function endOf(
  steps: readonly Step[],
  tokens: readonly Token[],
  from: number,
  span: number,
  fill: Fill,
): number {
  const { sentence } = tokens[from]!
  const before = tokens[from - 1]
  if (steps[0]?.first && before?.sentence === sentence && before.word !== ':') return -1
  const go = (step: number, at: number): number => {
    const wanted = steps[step]
    if (!wanted) return at
    let gap = wanted.gap
    let free = 2
    for (let next = at; ; next++) {
      const token = tokens[next]
      if (!token || token.sentence !== sentence) break
      const taken = spanOf(wanted, token)
      if (taken > 0) {
        const end = go(step + 1, next + taken)
        if (end >= 0) return end
      }
      if (token.sort === 'sign' && token.word !== ',' && token.word !== '"') break
      if (token.word === ',' && tokens[next - 1]?.word !== ',') continue
      if (free > 0 && fill.has(token.word)) free--
      else if (gap-- <= 0) break
    }
    return wanted.optional ? go(step + 1, at) : -1
  }
  return go(1, from + span)
}

/** Which of the tokens a cue found it knows, in small letters; "…" for what stood between, "#" for a number. */
export function phraseOf(book: Book, { cue, from, to }: Found, tokens: readonly Token[]): string {
  const steps = book.stepsOf(cue)
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const { also } = token
    if (token.sort === 'number') words.push('#')
    else if (steps.some((step) => fits(step, token))) words.push(token.said)
    else if (also && steps.some((step) => step.words.has(also))) {
      words.push(also)
      if (also !== 'not') at++
    } else words.push('…')
  }
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
  const fill = book.sets.get('fill') ?? nothing
  const attempt = (cues: readonly Cue[] | undefined, span = 1) => {
    for (const cue of cues ?? []) {
      const to = endOf(book.stepsOf(cue), tokens, from, span, fill)
      if (to >= 0) hit({ cue, from, to })
    }
  }
  attempt(book.words.get(token.word))
  if (token.sort === 'number') attempt(book.numbers)
  if (token.sort !== 'word') return
  if (token.also) attempt(book.words.get(token.also), token.also === 'not' ? 1 : 2)
  for (const size of book.sizes) {
    if (size > token.word.length) break
    attempt(book.stems.get(token.word.slice(0, size)))
  }
}
