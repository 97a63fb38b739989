import { termsIn } from './terms'

// The commonest words of texts that get pasted; what else is everywhere in a library is seen by how often it stands there.
const small = new Set(
  termsIn(
    'a an and are as at be but by can could do for from has have how i if in is it its me my of on or our she he so that the their them they this to was we were what when which who will with would you your ' +
      'auch auf aus bei das dass dem den der des die ein eine einen einer er es für fur haben hat ich im in ist mit nicht oder sich sie sind und uns von was wie wir zu zum zur ' +
      'au aux avec ce ces dans de des du elle en est et il ils je la le les leur nous ou par pas pour que qui sa se ses son sur un une vous ' +
      'al como con del el ella en es esta la las lo los mas no nos para pero por que se si su sus un una y',
  ),
)

/** No longer than what an address carries without trouble. */
export const longestQuery = 4_000

// A pasted page has some hundred words; the rarest of them say what it is about.
const most = 24
/** Half of all words begin with the same letter or two. */
export const tooShort = 3
/** So many somebody types; more were pasted. */
export const fewWords = 6

export interface Query {
  terms: readonly string[]
  /** As each was typed. */
  typed: ReadonlyMap<string, string>
  prefix: (term: string, at: number) => boolean
  fuzzy: (term: string) => number | false
}

/**
 * What to look up for a text: without the words that are everywhere, and of many only the rarest.
 * @param frequency in how many records a word stands @param size how many records there are
 */
export function queryOf(text: string, frequency: (term: string) => number, size: number): Query {
  const typed = new Map<string, string>()
  for (const one of text.slice(0, longestQuery).match(/[^\s,.;:!?()[\]{}"“”„«»…]+/gu) ?? [])
    for (const term of termsIn(one)) if (!typed.has(term)) typed.set(term, one.slice(0, 40))
  const all = [...typed.keys()]
  // In a small library a word may stand in every other record and still tell something.
  const isCommon = (term: string) => size >= 50 && frequency(term) > size * 0.3
  const telling = all.filter((term) => !small.has(term) && term.length > 1 && !isCommon(term))
  // Somebody who looks for “who we are” means these very words.
  const meant = telling.length || all.length > fewWords ? telling : all
  const known = meant.filter((term) => frequency(term) > 0)
  const many = meant.length > most
  const terms = many
    ? known.toSorted((one, other) => frequency(one) - frequency(other)).slice(0, most)
    : meant
  const last = all.at(-1)
  const seldom = terms.length <= fewWords ? Math.max(3, size * 0.02) : 0
  return {
    terms,
    typed,
    // The last word may be half typed; in a pasted text every word is whole.
    prefix: (term) => (term === last ? term.length > 2 : terms.length <= fewWords && term.length > 3),
    // Slips of the pen and other endings: in short words a letter more or less is another word, and a word that is
    // known well was hardly meant otherwise.
    fuzzy: (term) => term.length > 3 && frequency(term) <= seldom && 0.2,
  }
}
