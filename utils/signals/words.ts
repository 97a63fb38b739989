/** One word, number, sign or picture of a text: `word` is how cues know it, `at` and `end` are offsets in the text. */
export interface Token {
  word: string
  /** The same with its accents: "schön" is "schoen" to the cues, as many type it, and "schön" to whoever reads. */
  said: string
  /** What it may be read as besides: a "did" before "not" as "didnt" together with it, a "didnt" as "not". */
  also?: string
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

// How many spell in haste: the right word, then the wrong ones.
const meant: ReadonlyMap<string, string> = new Map(
  `recommend reccomend recomend reccommend,recommended reccomended recomended,receive recieve,
received recieved recived,definitely definately definetly defiantly,excellent excelent exellent,awesome awsome,
service servise,customer costumer,friendly freindly,accommodating accomodating,because becuase cuz coz,
disappointed dissapointed disapointed,disappointing dissapointing,please pls plz,thanks thx thanx,cant cannot,
everyone everybody,anyone anybody,favorite favourite,ok okay,dont dnt,canceled cancelled,canceling cancelling`
    .split(/,\s*/)
    .flatMap((line) => line.split(' ').map((word, _, [right = '']) => [word, right] as const)),
)

/** Lower case, without apostrophes; "soooo" is "so". */
const plain = (raw: string) => {
  const low = raw.toLowerCase()
  if (longDrawn.test(low)) return low.startsWith('goo') ? 'good' : low.replaceAll(longDrawn, '$1')
  return meant.get(low) ?? low
}

const strokes: Readonly<Record<string, string>> = { ß: 'ss', ä: 'ae', ö: 'oe', ü: 'ue', œ: 'oe' }

/** Without accents, as cues are written and many type: "é" is "e"; what tells German words apart stays. */
const bare = (word: string) =>
  beyond.test(word)
    ? word
        .normalize('NFC')
        .replaceAll(/[ßäöüœ]/g, (letter) => strokes[letter] ?? '')
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
    : word
const beyond = /[^a-z]/

// An apostrophe left out, where the word is no other.
const apart = /^(?:(i|you|we|they)ve|(you|they)re|(he|she|that|there|what|where|who)s)$/i
const helpers = /^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)$/
const denials = /^(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should)nt$/
const contracted = (word: string) => (word === 'can' ? 'cant' : word === 'will' ? 'wont' : `${word}nt`)

function partsOf(raw: string): [word: string, length: number][] {
  const cut = raw.search(/['’]/)
  if (cut < 0) {
    const head = apart.exec(raw)?.slice(1).find(Boolean)
    const more = head && endings[raw.slice(head.length).toLowerCase()]
    if (head && more)
      return [
        [plain(head), head.length],
        [more, raw.length - head.length],
      ]
    return [[plain(head ?? raw), raw.length]]
  }
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
        const before = tokens.at(-1)
        if (word === 'not' && before?.sentence === sentence && helpers.test(before.word))
          before.also = contracted(before.word)
        // In "I've" only the "I" is written large.
        const large = capital && at === match.index
        const token: Token = {
          word: bare(word),
          said: word,
          at,
          end: at + length,
          sort: 'word',
          capital: large,
          shouted,
          sentence,
          clause,
        }
        if (denials.test(word)) token.also = 'not'
        tokens.push(token)
        at += length
      }
      continue
    }
    const end = at + raw.length
    const sort = numberStart.test(raw)
      ? 'number'
      : raw.length > 1 || raw.codePointAt(0)! > 0x2100
        ? 'picture'
        : 'sign'
    const word = raw.toLowerCase()
    tokens.push({ word, said: word, at, end, sort, capital: false, shouted: false, sentence, clause })
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
