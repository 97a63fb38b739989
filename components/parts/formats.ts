import { locale } from './words'

// To make a formatter takes the browser a hundred times as long as to use one.
const made = new Map<string, unknown>()

/** The formatter of that name in the user's language, made once. */
export function formatter<T>(name: string, make: (language: string) => T): T {
  const key = `${locale()} ${name}`
  const known = made.get(key) as T | undefined
  if (known) return known
  const fresh = make(locale())
  made.set(key, fresh)
  return fresh
}

/** "a, b and c"; as units "a, b, c". */
export const listOf = (words: readonly string[], type: 'conjunction' | 'unit' = 'conjunction'): string =>
  formatter(`list ${type}`, (language) => new Intl.ListFormat(language, { type })).format(words)
