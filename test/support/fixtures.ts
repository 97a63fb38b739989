// The fixtures in test/sites: an invented page in a site's layout, its expectations in its first comment.
import { readFileSync, readdirSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import type { Reading } from '../../utils/domain/draft'

export interface Expected {
  url: string
  site: string
  moments: Partial<Reading>[]
  /** How many places hold the first moment's words before its own does: teasers. */
  nth?: number
  missing?: string[]
  blocked?: boolean
  /** Text of the page that is nobody's of interest or not the author's: must not stand in any moment. */
  never?: string[]
  /** Selections and whose words they are: no name where the page does not make it certain. */
  selections?: { element: string; text: string; name?: string; ours?: boolean }[]
}

const folder = new URL('../sites/', import.meta.url)

/** The names of all fixtures. */
export const fixtureFiles = readdirSync(folder).filter((file) => file.endsWith('.html'))

/** A fixture's page without its first comment, and what is expected of it. */
export function readFixture(file: string): { expected: Expected; html: string } {
  const all = readFileSync(new URL(file, folder), 'utf8')
  const comment = /^<!--([\s\S]*?)-->/.exec(all)?.[1]
  if (!comment) throw new Error(`${file} does not begin with a comment that says what is expected`)
  return { expected: JSON.parse(comment) as Expected, html: all.slice(comment.length + 7) }
}

export const parse = (html: string): Document => parseHTML(html).document

/** What a fixture expects of a reading: all of it but how it was read and where it stood. */
export const told = ({ page: _, anchor: __, how: ___, missing, ...rest }: Reading) => ({
  ...rest,
  ...(missing.length ? { missing } : {}),
})
