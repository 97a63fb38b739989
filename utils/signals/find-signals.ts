import { type Book, cuesAt } from './cues'
import { helperIn, type Hit } from './staff'
import type { Judged, Signal, SignalName } from './judgement'
import type { Sums } from './combine'
import type { Weighed } from './weigh'
import type { Token } from './words'

const threats: ReadonlySet<string> = new Set(['churn', 'blocked', 'repeated'])

const named: Readonly<Record<string, SignalName>> = {
  switched: 'switched-from-competitor',
  renewed: 'renewed-expanded',
  churn: 'churn-risk',
  repeated: 'repeated-problem',
  promise: 'promise-made',
  outcome: 'quantified-result',
  request: 'feature-request',
}
const nothing: ReadonlySet<string> = new Set()
const own: ReadonlySet<string> = new Set(['offers-reference', 'willing-to-speak'])
const others: ReadonlySet<string> = new Set(['he', 'she', 'they'])
const elsewhere: ReadonlySet<string> = new Set(['we', 'that', 'adding', 'moving', 'having', 'making'])
const ofPain: ReadonlySet<SignalName> = new Set(['churn-risk', 'blocked', 'repeated-problem', 'promise-made'])
const ofPraise: ReadonlySet<SignalName> = new Set([
  'recommends-us',
  'told-others',
  'willing-to-speak',
  'long-time-customer',
  'switched-from-competitor',
  'renewed-expanded',
  'quantified-result',
])

/** Everything in the text that the cues for signals know. */
export function hitsIn(tokens: readonly Token[], book: Book, findings: readonly Weighed[]): Hit[] {
  const not = book.sets.get('not') ?? nothing
  const would = book.sets.get('would') ?? nothing
  // "Not leaving" and "can't wait to go again" threaten nothing.
  const isIdle = (from: number) =>
    tokens
      .slice(Math.max(0, from - 2), from)
      .some(({ word, clause }) => not.has(word) && clause === tokens[from]!.clause) ||
    findings.some((one) => one.feeling === 'good' && !one.denied && one.from <= from && one.to > from + 1)
  const hits: Hit[] = []
  for (let at = 0; at < tokens.length; at++)
    cuesAt(book, tokens, at, ({ cue, from, to }) => {
      let denied = false
      for (let back = 1; back <= 4; back++) {
        const before = tokens[from - back]
        if (!before || before.clause !== tokens[from]!.clause) break
        if (
          not.has(before.word) || // "It would save us hours" has not saved any yet.
          (cue.name === 'outcome' && would.has(before.word)) ||
          // "He would be willing to speak" offers somebody else.
          (own.has(cue.name) && others.has(before.word))
        )
          denied = true
      }
      if (threats.has(cue.name) && isIdle(from)) return
      // "I recommend we meet" is about something else.
      if (cue.name === 'recommends-us' && elsewhere.has(tokens[to]?.word ?? '')) return
      hits.push({ name: cue.name, from, to, denied })
    })
  const helper = helperIn(tokens, hits, findings, book.sets.get('kind'))
  return helper ? [...hits, helper] : hits
}

// What a sign adds to what the words say of the kind: who brings friends is pleased, whatever words they use.
const leans: Readonly<Record<string, ['good' | 'bad' | 'wish', number]>> = {
  'recommends-us': ['good', 2],
  'told-others': ['good', 2],
  'offers-reference': ['good', 3],
  'willing-to-speak': ['good', 2],
  helper: ['good', 2.5],
  guys: ['good', 2.5],
  renewed: ['good', 1],
  'long-time-customer': ['good', 1],
  switched: ['good', 1],
  outcome: ['good', 2],
  churn: ['bad', 3],
  blocked: ['bad', 2],
  repeated: ['bad', 1.5],
  promise: ['bad', 2],
  request: ['wish', 1.5],
}

/** Adds to the sums what the signs say: `times` as much where business is the rule and a sign stands out. */
export function lean(sums: Sums, hits: readonly Hit[], times: number): void {
  // What was mended is no longer in the way.
  const mended = sums.mend > 0 ? 0.3 : 1
  if (hits.some(({ name }) => name === 'helper')) sums.mend += 1
  for (const [name, [feeling, weight]] of Object.entries(leans)) {
    const hit = hits.find((one) => one.name === name)
    if (hit && !(hit.denied && feeling !== 'bad'))
      sums[feeling] +=
        weight *
        // Who goes writes as formally as any other business is written.
        (feeling === 'good' || name === 'churn' ? times : 1) *
        (feeling === 'bad' ? mended : 1)
  }
}

/** Every sign in the text, each by the words that show it first. */
export function signalsIn(
  text: string,
  tokens: readonly Token[],
  hits: readonly Hit[],
  findings: readonly Weighed[],
  kind: Judged,
  sums: Sums,
): Signal[] {
  const signals = new Map<SignalName, Signal>()
  const put = (name: SignalName, from: number, to: number) => {
    if (signals.has(name)) return
    const at = tokens[from]!.at
    const end = tokens[to - 1]!.end
    signals.set(name, { name, words: text.slice(at, end), at, end, why: 'said' })
  }
  for (const { name, from, to, denied } of hits) {
    const signal = (named[name] ?? name) as SignalName
    if (ofPain.has(signal)) {
      if (kind === 'pain') put(signal, from, to)
    } else if (ofPraise.has(signal)) {
      if (!denied && (kind === 'praise' || signal === 'long-time-customer')) put(signal, from, to)
    } else if (
      signal === 'offers-reference' ||
      (signal === 'feature-request' && kind !== 'neutral' && !denied)
    )
      put(signal, from, to)
  }
  const helper = hits.find(({ name }) => name === 'helper')
  if (helper && kind === 'praise') put('loves-support-person', helper.from, helper.to)
  if (kind === 'praise') story(tokens, findings, !!helper, put)
  const wishes = findings.filter(({ feeling, denied }) => feeling === 'wish' && !denied)
  const wish = wishes.reduce<Weighed | undefined>(
    (most, one) => (most && most.weight >= one.weight ? most : one),
    undefined,
  )
  if (kind === 'need') {
    const end = tokens.findIndex(({ sentence }) => sentence > 0)
    put('feature-request', wish?.from ?? 0, wish?.to ?? (end > 0 ? end : tokens.length))
  }
  const thanks = findings.find(({ feeling }) => feeling === 'thanks')
  if (
    thanks &&
    kind === 'neutral' &&
    tokens.length < 40 &&
    sums.good < 5 &&
    !tokens.some(({ word }) => word === '?')
  )
    put('thanks-only', thanks.from, thanks.to)
  return [...signals.values()]
}

type Put = (name: SignalName, from: number, to: number) => void

const events = new Set(
  'was were had got came sent told took gave made said went found bought spoke rang wrote broke left met lost put paid brought thought felt knew heard held kept saw ran'.split(
    ' ',
  ),
)

/** A telling in English: what was the matter, what was done, how it ended well. */
function story(tokens: readonly Token[], findings: readonly Weighed[], helped: boolean, put: Put): void {
  const matter = findings.some(
    ({ feeling }) => feeling === 'bad' || feeling === 'trouble' || feeling === 'mend',
  )
  if (!matter || tokens.length < 40) return
  const told = [...tokens.keys()].filter((at) => {
    const { word } = tokens[at]!
    return events.has(word) || (word.endsWith('ed') && word.length > 4)
  })
  const where = new Set(told.map((at) => tokens[at]!.sentence)).size
  const [first = 0] = told
  const ours = helped || told.some((at) => ['i', 'we'].includes(tokens[at - 1]?.word ?? ''))
  // A telling is dense with what happened; a list of qualities is not.
  if (ours && told.length >= 6 && where >= 3 && told.length * 14 >= tokens.length)
    put('story', first, first + 1)
}
