import { bookOf, type Book } from './cues'
// In the order in which they zip best: languages that look alike stand beside each other.
import { en } from './cues/en'
import { nl } from './cues/nl'
import { de } from './cues/de'
import { fr } from './cues/fr'
import { it } from './cues/it'
import { es } from './cues/es'
import { pt } from './cues/pt'
import type { Language } from './language'
import { feelings } from './weigh'

const sources: Record<Language, readonly string[]> = { en, de, fr, es, pt, it, nl }
const names: ReadonlySet<string> = new Set(feelings)
const books = new Map<Language, { feelings: Book; signals: Book }>()

/** The cues of a language, read when first needed. */
export function booksFor(language: Language): { feelings: Book; signals: Book } {
  const there = books.get(language)
  if (there) return there
  const source = sources[language]
  const made = {
    feelings: bookOf(source, (name) => names.has(name)),
    signals: bookOf(source, (name) => !names.has(name)),
  }
  books.set(language, made)
  return made
}
