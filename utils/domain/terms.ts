import { foldName } from './person'

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
// Written without spaces, so that a whole sentence looks like one word: there, every two letters count as one.
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

const pairs = (text: string): string[] => {
  const letters = Array.from(text)
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => letters[at] + letter)
}

const possessive = /['’]\p{L}+$/u

/** A word as it is looked up: case and accents folded, and no “’s”. */
const fold = (text: string) => foldName(text).replace(possessive, '')

// Most texts have no letter that would have to be folded.
// oxlint-disable-next-line no-control-regex -- that is what ASCII begins with
const ascii = /^[\x00-\x7f]*$/

/** The words of a text as they are looked up. */
export function termsIn(text: string): string[] {
  if (ascii.test(text))
    return (text.toLowerCase().match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? []).map((one) => one.replace(/'.*$/, ''))
  const words = foldName(text).match(word) ?? []
  if (!unspaced.test(text)) return words.map((one) => one.replace(possessive, ''))
  return words.flatMap((one) => (unspaced.test(one) ? pairs(one) : one.replace(possessive, '')))
}

/** A piece of a text, and whether it is one of the words looked for. */
export interface Piece {
  text: string
  found: boolean
}

/** A text in pieces, verbatim when put together again, with the words looked for told apart. */
export function pieces(text: string, terms: ReadonlySet<string>): Piece[] {
  const all: Piece[] = []
  const put = (piece: string, found: boolean) => {
    const last = all.at(-1)
    if (!piece) return
    if (last?.found === found) last.text += piece
    else all.push({ text: piece, found })
  }
  let from = 0
  for (const { 0: one, index } of text.matchAll(word)) {
    put(text.slice(from, index), false)
    from = index + one.length
    if (!unspaced.test(one)) {
      put(one, terms.has(fold(one)))
      continue
    }
    const letters = Array.from(one)
    const isPair = (at: number) =>
      letters[at + 1] !== undefined && terms.has(fold(`${letters[at]}${letters[at + 1]}`))
    letters.forEach((letter, at) => put(letter, isPair(at) || (at > 0 && isPair(at - 1))))
  }
  put(text.slice(from), false)
  return all
}
