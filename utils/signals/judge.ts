import { booksFor } from './books'
import { type Book, phraseOf } from './cues'
import { scoresOf, settle, sumsOf } from './combine'
import type { Cause, Context, Judged, Judgement } from './judgement'
import { ironic } from './irony'
import { languageOf } from './language'
import { ownWords } from './own-words'
import { hitsIn, lean, signalsIn } from './find-signals'
import { type Feeling, weigh, type Weighed } from './weigh'
import { type Token, tokensOf } from './words'

/** No text is read further than this. */
export const longestRead = 20_000

const unknown: Judgement = {
  kind: 'neutral',
  confidence: 0,
  ask: 0,
  because: [],
  signals: [],
  language: undefined,
  scores: { praise: 0, pain: 0, need: 0, neutral: 0 },
  asks: false,
}

const speaksFor: Record<Judged, readonly Feeling[]> = {
  praise: ['good'],
  pain: ['bad', 'trouble', 'mock'],
  need: ['wish'],
  neutral: ['ask', 'calm', 'thanks', 'mid'],
}

interface Read {
  text: string
  tokens: readonly Token[]
  findings: readonly Weighed[]
  title?: true
}

const mostCauses = 8

/** The weightiest words that speak for the kind, as they stand in the text or in its title. */
const causes = (reads: readonly Read[], book: Book, kind: Judged): Cause[] =>
  reads
    .flatMap(({ findings, ...read }) => findings.map((finding) => ({ ...finding, ...read })))
    .filter(({ feeling, weight }) => speaksFor[kind].includes(feeling) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostCauses)
    .map((finding) => {
      const { text, tokens, from, to, denied, feeling, title } = finding
      const at = tokens[from]!.at
      const end = tokens[to - 1]!.end
      return {
        words: text.slice(at, end),
        at,
        end,
        why: feeling === 'mock' ? 'mocked' : denied ? 'denied' : 'said',
        phrase: phraseOf(book, finding, tokens),
        ...(title ? { title } : {}),
      }
    })

/** "Perfect, that worked, thanks!" is courtesy: in a few words of thanks, a good word that judges nothing hardly counts. */
function courteous(
  tokens: readonly Token[],
  findings: readonly Weighed[],
  { channel }: Context,
): readonly Weighed[] {
  if (channel === 'review' || tokens.length > 30 || !findings.some(({ feeling }) => feeling === 'thanks'))
    return findings
  const thanks = findings.filter(({ feeling }) => feeling === 'thanks')
  // "Thank you for the prompt reply" judges no more than "thank you"; on social media it is all that praise gets.
  const within = ({ from, weight }: Weighed) =>
    channel !== 'social' &&
    weight < 3 &&
    thanks.some((one) => tokens[one.from]!.clause === tokens[from]!.clause)
  return findings.map((one) =>
    (one.feeling === 'good' || one.feeling === 'mend') && (within(one) || alone(tokens, one, thanks))
      ? { ...one, weight: one.weight * 0.25 }
      : one,
  )
}

const between: ReadonlySet<string> = new Set([
  'you',
  'your',
  'we',
  'our',
  'us',
  'i',
  'my',
  'me',
  'team',
  'support',
  'she',
  'he',
])

/** Praise in a mail goes from somebody to somebody: "excellent seats in row C" are excellent to no one. */
function directed(tokens: readonly Token[], findings: readonly Weighed[]): readonly Weighed[] {
  const ours = new Set(tokens.filter(({ word }) => between.has(word)).map(({ sentence }) => sentence))
  return findings.map((one) =>
    one.feeling === 'good' && !ours.has(tokens[one.from]!.sentence)
      ? { ...one, weight: one.weight * 0.5 }
      : one,
  )
}

const sides: Partial<Record<Feeling, number>> = { good: 1, mend: 1, bad: -1, trouble: -1, mock: -1 }

/** How a longer text ends is what its writer came to say: what its first half says against that counts less. */
function turned(tokens: readonly Token[], findings: readonly Weighed[]): readonly Weighed[] {
  const middle = (tokens.at(-1)?.sentence ?? 0) / 2
  if (middle < 1) return findings
  const late = ({ from }: Weighed) => tokens[from]!.sentence >= middle
  const end = findings
    .filter(late)
    .reduce((sum, { feeling, weight }) => sum + (sides[feeling] ?? 0) * weight, 0)
  if (Math.abs(end) < 3) return findings
  return findings.map((one) => {
    const side = sides[one.feeling] ?? 0
    return !late(one) && side * end < 0 ? { ...one, weight: one.weight * 0.55 } : one
  })
}

/** Nothing but the good word itself, thanks and little words stand in its clause. */
function alone(tokens: readonly Token[], { from, to }: Weighed, thanks: readonly Weighed[]): boolean {
  const { clause } = tokens[from]!
  let beside = 0
  for (let at = Math.max(0, from - 8); at < Math.min(tokens.length, to + 8); at++) {
    const token = tokens[at]!
    if (thanks.some((one) => at >= one.from && at < one.to)) continue
    if ((at < from || at >= to) && token.clause === clause && token.sort !== 'sign' && token.word.length > 3)
      beside++
  }
  return beside < 2
}

/** What a message is, whether it is worth an ask, and the very words that say so. */
export function judge(text: string, context: Context = {}): Judgement {
  const read = text.slice(0, longestRead)
  const mail = context.channel === 'mail' || context.channel === 'ticket'
  const tokens = tokensOf(ownWords(read, mail))
  const language = languageOf(tokens, context.language)
  if (!language) return unknown
  const books = booksFor(language)
  const said = ironic(books.feelings, tokens, weigh(books.feelings, tokens))
  const meant = context.channel === 'mail' && language === 'en' ? directed(tokens, said) : said
  const findings = turned(tokens, courteous(tokens, meant, context))
  const title = context.title?.slice(0, 500) ?? ''
  const above = tokensOf(title)
  const titled = weigh(books.feelings, above)
  const sums = sumsOf([...titled, ...findings])
  const count = (...words: string[]) => tokens.filter(({ word }) => words.includes(word)).length
  const questions = count('?')
  const hits = hitsIn(tokens, books.signals, findings)
  lean(sums, hits, mail ? 1.7 : 1)
  const shape = { length: tokens.length, questions, mine: count('my', 'me') }
  const scores = scoresOf(sums, shape, context)
  const { kind, sure } = settle(scores)
  const signals = signalsIn(read, tokens, hits, findings, kind, sums)
  const open = Math.min(1, (sums.trouble + sums.bad) / (sums.good + 1))
  // "Great app!" tells nobody what to ask for.
  const warm =
    Math.min(1, sums.good / 15) * 0.5 +
    Math.min(1, signals.length / 2) * 0.3 +
    0.2 * Math.min(1, tokens.length / 10)
  const because = causes(
    [
      { text: read, tokens, findings },
      { text: title, tokens: above, findings: titled, title: true },
    ],
    books.feelings,
    kind,
  )
  return {
    kind,
    confidence: sure[kind],
    ask: kind === 'praise' ? sure.praise * (1 - 0.5 * open) * (0.5 + 0.5 * warm) : 0,
    because,
    signals,
    language,
    scores,
    asks: sums.ask > 0 || questions > 0,
  }
}
