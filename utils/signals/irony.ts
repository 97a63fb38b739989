import type { Book } from './cues'
import type { Token } from './words'
import type { Weighed } from './weigh'

const nothing: ReadonlySet<string> = new Set()

/** "Impressive how it cannot boil water": who gushes as a sentence begins, and goes on to what went wrong without a "but", mocks; "love it: …" tells why. */
export function ironic(
  { sets }: Book,
  tokens: readonly Token[],
  findings: readonly Weighed[],
): readonly Weighed[] {
  const [gush, ...turns] = ['gush', 'but', 'rescue'].map((name) => sets.get(name) ?? nothing)
  return findings.map((one, at) => {
    const { sentence, word } = tokens[one.from]!
    // One word may stand before it: "oh", "wow", a name.
    if (one.feeling !== 'good' || !gush!.has(word) || tokens[one.from - 2]?.sentence === sentence) return one
    const next = findings.slice(at + 1).find(({ cue }) => weighty.has(cue.name))
    if (!next || next.denied || next.cue.weight < 2 || next.feeling === 'good') return one
    const between = tokens.slice(one.to, next.to)
    const straight = between.at(-1)?.sentence === sentence
    return straight && !between.some(({ word: turn }) => turn === ':' || turns.some((set) => set.has(turn)))
      ? { ...one, feeling: 'mock' }
      : one
  })
}
const weighty: ReadonlySet<string> = new Set(['good', 'bad', 'trouble'])
