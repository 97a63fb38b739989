/** One word, number, sign or picture of a text: `word` is how cues know it, `at` and `end` are offsets in the text. */
export interface Token {
  word: string
  at: number
  end: number
  sort: 'word' | 'number' | 'sign' | 'picture'
  /** Written with a capital first letter, or all in capitals. */
  capital: boolean
  shouted: boolean
  /** Which sentence and which clause it stands in, counted through the text. */
  sentence: number
  clause: number
}

// No piece repeats a piece, so that the time grows with the text and no faster.
const pieces =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|[:;=]-?[)(DP/|]|[.!?;:,()"“”„«»…%$£€*—–\n]|\p{Extended_Pictographic}/gu
const wordStart = /^\p{L}/u
const numberStart = /^\p{N}/u
const smile = /^[:;=]-?[)(DP/|]$/
const longDrawn = /(\p{L})\1\1+/gu

// What follows an English apostrophe is a word of its own to the cues; a genitive's s is none.
const endings: Readonly<Record<string, string>> = {
  ll: 'will',
  ve: 'have',
  re: 'are',
  m: 'am',
  d: 'would',
  s: '',
}

/** Lower case, without apostrophes; "soooo" is "so". */
const plain = (raw: string) => {
  const low = raw.toLowerCase()
  return longDrawn.test(low) ? (low.startsWith('goo') ? 'good' : low.replaceAll(longDrawn, '$1')) : low
}

function partsOf(raw: string): [word: string, length: number][] {
  const cut = raw.search(/['’]/)
  if (cut < 0) return [[plain(raw), raw.length]]
  const head = raw.slice(0, cut)
  const tail = raw.slice(cut + 1)
  if (/^t$/i.test(tail) && /n$/i.test(head)) return [[`${plain(head)}t`, raw.length]]
  const more = endings[tail.toLowerCase()]
  const first: [string, number] = [plain(head), cut + 1]
  if (more === '') return [[plain(head), raw.length]]
  if (more !== undefined) return [first, [more, tail.length]]
  return tail ? [first, [plain(tail.replaceAll(/['’]/g, '')), tail.length]] : [[plain(head), raw.length]]
}

/** A full stop inside "3.5" or "shop.com" ends nothing; one before a capital does, even where the space was forgotten. */
const stops = (text: string, end: number) => {
  const next = text[end]
  return next === undefined || !/[\p{Ll}\p{N}]/u.test(next)
}

/** The text in pieces, sentences and clauses. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  let open = false
  for (const match of text.matchAll(pieces)) {
    const [raw] = match
    let at = match.index
    if (wordStart.test(raw)) {
      open = true
      const first = raw[0] ?? ''
      const capital = first !== first.toLowerCase()
      const shouted = raw.length > 2 && raw === raw.toUpperCase()
      for (const [word, length] of partsOf(raw)) {
        tokens.push({ word, at, end: at + length, sort: 'word', capital, shouted, sentence, clause })
        at += length
      }
      continue
    }
    const end = at + raw.length
    const sort = numberStart.test(raw)
      ? 'number'
      : raw.length > 1 && !smile.test(raw)
        ? 'picture'
        : smile.test(raw) || raw.codePointAt(0)! > 0x2100
          ? 'picture'
          : 'sign'
    tokens.push({ word: raw.toLowerCase(), at, end, sort, capital: false, shouted: false, sentence, clause })
    if (sort !== 'sign') {
      open = true
      continue
    }
    if (/[!?\n…]/.test(raw) || (raw === '.' && stops(text, end))) {
      if (open) sentence++
      clause++
      open = false
    } else if (/[,;:()—–]/.test(raw)) clause++
  }
  return tokens
}
