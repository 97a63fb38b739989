import { type Book, type Cue, cuesAt, type Found } from './cues'
import type { Token } from './words'

/** What a cue may speak for. `drag` is a word that complaints use more than others do, `mid` what is neither good nor bad, `none` a word that only looks like one. */
export const feelings = [
  'good',
  'bad',
  'drag',
  'trouble',
  'wish',
  'ask',
  'calm',
  'thanks',
  'mock',
  'mend',
  'mid',
  'want',
  'none',
] as const
export type Feeling = (typeof feelings)[number]

/** One finding and how much it counts where it stands. `denied`: a "not" turned it round. */
export interface Weighed {
  feeling: Feeling
  weight: number
  from: number
  to: number
  denied: boolean
  cue: Cue
}

// Where two cues begin at the same word and are of one length, the rarer one tells more.
const order: Readonly<Record<string, number>> = {
  none: 9,
  mock: 8,
  mend: 8,
  wish: 7,
  trouble: 6,
  bad: 5,
  good: 4,
  thanks: 3,
}

function longest(book: Book, tokens: readonly Token[], from: number): Found | undefined {
  let best: Found | undefined
  const but = book.sets.get('but') ?? nothing
  cuesAt(book, tokens, from, (found) => {
    // "Great but stuck" mocks nobody.
    if (found.cue.name === 'mock' && tokens.slice(from, found.to).some(({ word }) => but.has(word))) return
    const more = best ? found.to - best.to : 1
    if (more > 0 || (more === 0 && (order[found.cue.name] ?? 0) > (order[best?.cue.name ?? ''] ?? 0)))
      best = found
  })
  return best
}

/** All findings, each word used once, the longest cue first. */
function findings(book: Book, tokens: readonly Token[]): Found[] {
  const all: Found[] = []
  for (let at = 0; at < tokens.length;) {
    const found = longest(book, tokens, at)
    if (found) all.push(found)
    at = found ? found.to : at + 1
  }
  return all
}

const nothing: ReadonlySet<string> = new Set()
// "Not just cheap" is cheap, and more.
const merely: ReadonlySet<string> = new Set(['just', 'only', 'merely', 'nur', 'solo', 'alleen'])

/** Which tokens stand in quotation marks inside a sentence of the writer's own: a form's words, a slogan, somebody else. */
function mentioned(tokens: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(tokens.length)
  let open = -1
  for (const [at, { word }] of tokens.entries())
    if (word === '\n' || (open >= 0 && at - open > 40)) open = -1
    else if (marks.has(word)) {
      if (open >= 0) inside.fill(1, open, at)
      open = open < 0 ? at : -1
    }
  // Who puts all they say in quotation marks says it themselves.
  return inside.filter(Boolean).length * 2 > tokens.length ? inside.fill(0) : inside
}
const marks: ReadonlySet<string> = new Set('"“”„«»')

/** Weighs every finding by what stands around it: not, very, if, but, used to, and where in the text it comes. */
export function weigh(book: Book, tokens: readonly Token[]): Weighed[] {
  const set = (name: string) => book.sets.get(name) ?? nothing
  const [not, very, little, but, would, past, update, told, rescue] = [
    'not',
    'very',
    'little',
    'but',
    'would',
    'past',
    'update',
    'told',
    'rescue',
  ].map(set) as ReadonlySet<string>[]
  const fill = set('fill')
  const found = findings(book, tokens)
  const last = tokens.at(-1)?.sentence ?? 0
  // Per sentence: where its "but" stands, whether it shouts.
  const turn: number[] = []
  const loud: boolean[] = []
  const asks: boolean[] = []
  let updated = Infinity
  // A form that asks what one dislikes gets an answer from the happiest, too: until its next question that counts less.
  const probes: boolean[] = []
  const question: boolean[] = []
  const invited: (boolean | undefined)[] = []
  let probed: boolean | undefined
  for (const [at, token] of tokens.entries()) {
    const { word, sentence } = token
    const starts = tokens[at - 1]?.sentence !== sentence
    if (but!.has(word)) turn[sentence] = at
    if (word === '!') loud[sentence] = true
    if (word === '?') {
      probed = probes[sentence]
      question[sentence] = true
    } else if (word === 'dislike' || word === 'least') probes[sentence] = true
    invited[sentence] = probed
    if (starts && (word === 'how' || word === 'where' || word === 'what')) asks[sentence] = true
    if (starts && update!.has(word) && (token.shouted || tokens[at + 1]?.word === ':')) updated = sentence
  }
  const quoted = mentioned(tokens)
  const used = new Uint8Array(tokens.length)
  for (const { from, to } of found) if (to - from > 1) used.fill(1, from, to)
  const seen = new Map<string, number>()

  return found
    .filter(({ cue }) => cue.name !== 'none')
    .map(({ cue, from, to }) => {
      const { sentence, clause, word } = tokens[from]!
      let feeling = cue.name as Feeling
      let weight = cue.weight
      let denied = false
      let maybe = false
      let once = false
      let such = false
      let reported = false
      for (let back = 1; back <= 5; back++) {
        const before = tokens[from - back]
        if (!before || before.sentence !== sentence) break
        if (before.clause !== clause && back > 1) break
        // "No parking and a bad smell" denies the parking only.
        if (before.word === 'and' && fill.has(tokens[from - back + 1]!.word)) break
        if (
          back <= 4 &&
          !used[from - back] &&
          not!.has(before.word) &&
          !merely.has(tokens[from - back + 1]!.word) &&
          // "Never so rude" is rude.
          !(such && before.word === 'never')
        )
          denied = true
        if (before.word === 'so' || before.word === 'such') such = true
        if (back <= 2 && very!.has(before.word)) weight *= 1.25
        if (back <= 2 && little!.has(before.word)) weight *= 0.6
        if (would!.has(before.word)) maybe = true
        if (back <= 4 && past!.has(before.word)) once = true
        if (back <= 4 && told!.has(before.word)) reported = true
      }
      if (loud[sentence]) weight *= 1.1
      if (quoted[from]) weight *= 0.2
      if (question[sentence] && feeling === 'good') weight *= 0.6
      if (feeling === 'good' && (maybe || reported)) weight *= 0.35
      if (invited[sentence] && feeling !== 'good') weight *= 0.4
      if (feeling === 'wish' && asks[sentence]) weight *= 0.3
      // "Great, never crashes" and "great help with a lost bag" mock nobody.
      if (
        feeling === 'mock' &&
        tokens.slice(from + 1, to - 1).some((one) => not!.has(one.word) || rescue!.has(one.word))
      )
        feeling = 'good'
      if (feeling === 'good' && once) feeling = 'bad'
      else if (denied && feeling === 'good') {
        feeling = 'bad'
        weight *= 0.9
      } else if (denied && (feeling === 'bad' || (feeling === 'trouble' && to - from === 1))) {
        feeling = 'good'
        weight *= weight >= 2 ? 0.5 : 0
      } else if (denied && feeling === 'wish') weight *= 0.4
      if (not!.has(tokens[to - 1]!.word) && merely.has(tokens[to]?.word ?? '')) weight = 0
      const turned = turn[sentence]
      if (turned !== undefined) weight *= from < turned ? 0.6 : 1.3
      else if (turn[sentence + 1] !== undefined && tokens[turn[sentence + 1]! - 1]?.sentence === sentence)
        weight *= 0.75
      if (last > 1 && sentence === 0) weight *= 1.25
      if (last > 1 && sentence >= last - 1) weight *= 1.15
      if (sentence >= updated) weight *= 1.5
      const times = seen.get(word + feeling) ?? 0
      seen.set(word + feeling, times + 1)
      return { feeling, weight: weight / (1 + times), from, to, denied, cue }
    })
}
