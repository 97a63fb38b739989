import { mentionsOf } from './mentions'
import type { Person } from './person'

// Never longer than what it stands for, so that no field outgrows its limit.
const mark = '▇▇'
const letter = String.raw`[\p{L}\p{M}\p{N}'’-]`
const part = new RegExp(`${letter}+`, 'gu')
const caseless = /^\p{Lo}{2,}$/u
const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const tokensOf = (text: string) => (text.match(part) ?? []).map((one) => one.replace(/['’]s$/, ''))

/** Finds people in texts as `mentions.ts` does, and takes them out of them. */
export interface Finder {
  /** As what they stand there; nothing where they do not. */
  find: (text: string) => string[]
  /** The text with a bar wherever they stood. */
  black: (text: string) => string
}

function pattern(as: string): RegExp | undefined {
  const tokens = tokensOf(as)
  if (!tokens.length) return undefined
  if (caseless.test(as.replace(/\s/gu, ''))) return new RegExp(plain(as), 'gu')
  const run = tokens.map(plain).join(String.raw`(?:['’]s)?(?:(?!${letter})[^])+`)
  return new RegExp(`(?<!${letter})${run}(?=(?:['’]s)?(?!${letter}))`, tokens.length > 1 ? 'giu' : 'gu')
}

const spelt = (url: string) => {
  try {
    return decodeURIComponent(url).replace(/[-_+]/g, ' ')
  } catch {
    return url
  }
}
const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)

type Known = Pick<Person, 'names' | 'emails' | 'handles' | 'links'>

/** People as they stand in texts. @param loosely by any part of their names, too: it may be somebody else's */
export function finderOf(people: readonly Known[], loosely = false): Finder {
  const more = (names: readonly string[]) => (loosely ? names.flatMap(tokensOf) : [])
  const known = people.map((one) => ({ ...one, names: [...one.names, ...more(one.names)] }) as Person)
  const mentions = mentionsOf({
    people: new Map(known.map((one, at) => [String(at), one])),
    companies: new Map(),
  })
  const find = (text: string) => [
    ...new Set([...mentions(text), ...(isAddress(text) ? mentions(spelt(text)) : [])]),
  ]
  const patterns = new Map<string, RegExp | undefined>()
  const patternOf = (as: string) => {
    if (!patterns.has(as)) patterns.set(as, pattern(as))
    return patterns.get(as)
  }
  const black = (text: string): string => {
    const found = find(text)
    if (!found.length) return text
    // An address has to stay one. What is left of it is the place.
    if (isAddress(text)) {
      const home = `${new URL(text).origin}/`
      return find(home).length ? 'https://erased.invalid/' : home
    }
    const left = found
      .toSorted((one, other) => other.length - one.length)
      .reduce((all, as) => all.replace(patternOf(as) ?? as, mark), text)
    // What goes may bare another name beside it.
    return left === text ? mark : black(left)
  }
  return { find, black }
}

/** The same value with every text in it changed. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change)) as T
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)])) as T
  return value
}

/** Every text in a value, one after the other. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
