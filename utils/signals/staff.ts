import type { Weighed } from './weigh'
import type { Token } from './words'

/** A sign that was found: tokens `from` up to, not including, `to`. */
export interface Hit {
  name: string
  from: number
  to: number
  denied: boolean
}

/** Somebody of ours is praised: a person or the service named, and a good word for them in the same sentence. */
export function helperIn(
  tokens: readonly Token[],
  hits: readonly Hit[],
  findings: readonly Weighed[],
  kind: ReadonlySet<string> | undefined,
): Hit | undefined {
  const praised = [
    ...hits.filter(({ name, denied }) => name === 'helped' && !denied),
    ...findings.filter(
      ({ feeling, denied, weight, cue }) => feeling === 'good' && !denied && cue.weight > 1 && weight > 0.9,
    ),
  ]
  const people = new Map(
    hits.filter(({ name, denied }) => name === 'staff' && !denied).map((one) => [one.from, one]),
  )
  const against = new Map<number, number>()
  for (const { feeling, weight, from } of findings) {
    const sign = feeling === 'good' ? -1 : feeling === 'bad' || feeling === 'trouble' ? 0.8 : 0
    against.set(tokens[from]!.sentence, (against.get(tokens[from]!.sentence) ?? 0) + sign * weight)
  }
  const thanks = findings.filter(({ feeling }) => feeling === 'thanks')
  const bad = findings.filter(({ feeling, denied }) => feeling === 'bad' && !denied)
  // "Slow service", "the service was slow"; not "the service solved my problem".
  const scolded = (at: number) =>
    bad.some(
      ({ from, to }) =>
        to === at ||
        (from > at &&
          from < at + 5 &&
          tokens[from]!.clause === tokens[at]!.clause &&
          tokens.slice(at, from).some(({ word }) => being.has(word))),
    )
  let guys: Hit | undefined
  for (const [at, token] of tokens.entries()) {
    const near = praised.filter(
      (one) => tokens[one.from]!.sentence === token.sentence && Math.abs(one.from - at) <= 8,
    )
    // "Thanks to Ann", "kudos to Ann", "ask for Ann".
    const link = tokens[at - 1]?.word ?? ''
    const meant =
      link === 'for'
        ? tokens[at - 2]?.word === 'ask'
        : to.has(link) && [...thanks, ...near].some((one) => one.to === at - 1 || one.to === at)
    if (!(near.length || meant) || (against.get(token.sentence) ?? 0) > 0) continue
    const staff = people.get(at)
    // "Our sales team" is the writer's own.
    const own =
      token.word.startsWith('team') &&
      tokens.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'our' || word === 'my')
    // "You guys" are all of them.
    const all = token.word === 'guys' && addressed.has(tokens[at - 1]?.word ?? '')
    if (staff && !own && !scolded(at)) {
      const hit = { name: all ? 'guys' : 'helper', from: at, to: staff.to, denied: false }
      if (!all) return hit
      guys = hit
    }
    const [one, two] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? '']
    const next = one === 'you' || (one === ',' && (two === 'was' || two === 'you')) ? two : one
    if (
      token.capital &&
      !token.shouted &&
      token.sort === 'word' &&
      letters.test(token.word) &&
      (meant ||
        acts.has(next) ||
        (tokens[at - 1]?.sentence === token.sentence
          ? beside.has(next) || loose.has(next)
          : // "Breakfast was lovely", but only people are patient.
            loose.has(next) && near.some((one) => 'name' in one || kind?.has(tokens[one.from]!.word)))) &&
      !notNames.has(token.word)
    )
      return { name: 'helper', from: at, to: at + 1, denied: false }
  }
  return guys
}
const being = new Set(['was', 'were', 'is', 'are'])
const letters = /^\p{L}{3,}$/u
const to = new Set(['to', 'a', 'an', 'aan', 'ao', 'door'])
const addressed = new Set(['you', 'u', 'these', 'those', 'ya'])
const beside = new Set(['at', 'from', 'who'])
const acts = new Set(
  'helped provided gave resolved replied responded explained stayed handled answered fixed assisted deserves was'.split(
    ' ',
  ),
)
const loose = new Set('are is did went took has made worked kept got goes'.split(' '))
const notNames = new Set(
  'everything this that the there what which and but all they you delivery order customer review room rooms breakfast dinner hotel food'.split(
    ' ',
  ),
)
