import { type Noun, nouns } from '../domain/archive'
import type { Instant } from '../domain/schema'
import { defineFormat, type Format } from './define'

/** A file in the making: its beginning, some records of one noun after the other, its end. */
export interface Writer {
  begin: (at: Instant) => string
  /** All of one noun come before the next; each noun comes at least once, be it with none. */
  some: (noun: Noun, records: readonly unknown[]) => string
  end: () => string
}

/** A format that everything comes back from; it can be written as the records come out of the store. */
export interface Faithful extends Format {
  writer: () => Writer
}

const order = Object.keys(nouns) as Noun[]
// What is put into one piece of text; a record may be as long as a mail.
const atOnce = 100

/** @param about the format, with a writer that makes one file */
export function defineFaithful(
  about: Pick<Format, 'id' | 'extension' | 'type'> & Pick<Faithful, 'writer'>,
): Faithful {
  const format = defineFormat({
    ...about,
    faithful: true,
    audiences: ['mine', 'team'],
    *write({ records, at }) {
      const writer = about.writer()
      yield writer.begin(at)
      for (const noun of order) {
        const list: readonly unknown[] = records[noun]
        for (let from = 0; from === 0 || from < list.length; from += atOnce)
          yield writer.some(noun, list.slice(from, from + atOnce))
      }
      yield writer.end()
    },
  })
  return { ...format, writer: about.writer }
}
