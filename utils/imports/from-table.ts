import { Kind } from '../domain/moment-kind'
import type { Channel } from '../domain/page'
import type { Candidate, Left } from './candidate'
import type { Row } from './csv'
import type { Column, Mapping } from './mapping'
import { consentIn, dayIn, inFigures, ratingIn } from './values'
import type { Field } from './words-for'

/** What the table's readers know of the world outside it. */
export interface Aids {
  /** The day or instant that a text tells for certain. */
  when: (text: string) => string | undefined
  /** One of our sites, by its name or by the host of a link. */
  site: (nameOrLink: string) => { id: string; channel: Channel } | undefined
  /** The name of the file, for the evidence of a consent. */
  file: string
}

// A spreadsheet would run such a cell, so whoever writes one for it puts an apostrophe before it.
const guarded = /^'(?='*[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u
const bare = (cell: string) => cell.replace(guarded, '')

const http = (text: string | undefined): string | undefined => {
  const link = text?.trim()
  return link && /^https?:\/\/[^\s]+$/i.test(link) && link.length <= 4_000 && URL.canParse(link)
    ? link
    : undefined
}

const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

/** A row as a candidate, by what its columns were taken for; or why it cannot be one. */
export function fromRow(
  { at, cells }: Row,
  { fields, order, scale }: Mapping,
  columns: readonly Column[],
  aids: Aids,
): Candidate | Left {
  const all = (field: Field): string[] =>
    fields.flatMap((one, place) => {
      const cell = one === field && !columns[place]?.money ? bare(cells[place] ?? '') : ''
      return cell.trim() ? [cell] : []
    })
  const one = (field: Field): string | undefined => all(field)[0]?.trim()
  const words = all('words').join('\n\n')
  const name = one('name') ?? [one('first-name'), one('last-name')].filter(Boolean).join(' ')
  const email = one('email')
  const link = http(one('link'))
  const who = given({
    name,
    email: email?.includes('@') ? email : undefined,
    link: http(one('profile')),
    role: one('role'),
    company: one('company'),
    location: one('location'),
  })
  if (!words && !who.email && !who.link) return { at, why: name || who.company ? 'no-words' : 'empty' }
  const date = one('date')
  const said = date && (inFigures(date) ? order && dayIn(date, order) : aids.when(date) || exact(date))
  const rating = one('rating')
  const best = Number(one('best'))
  // Only a link to where the words stand for all to see makes them public; a name in a column does not.
  const site = (link ? aids.site(link) : undefined) ?? undefined
  const named = site ?? aids.site(one('source') ?? '')
  const kind = Kind.options.find((option) => option === one('kind')?.toLowerCase())
  const consent = consentOf(fields, cells, columns, aids.file)
  return {
    at,
    who,
    channel: site?.channel ?? 'page',
    tags: all('tags').flatMap((cell) =>
      cell
        .split(/[,;]/)
        .map((tag) => tag.trim().slice(0, 60))
        .filter(Boolean),
    ),
    notes: all('notes').join('\n\n'),
    ...given({
      words,
      title: one('title'),
      rating: rating === undefined ? undefined : ratingIn(rating, best >= 1 ? best : scale),
      said: said || undefined,
      saidAs: date && !said ? date : undefined,
      permalink: link,
      site: named?.id,
      kind,
      language: one('language'),
      industry: one('industry'),
      consent,
    }),
  }
}

// A year or a month alone is as exactly as the page told.
const exact = (date: string): string | undefined =>
  /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(date) ? date : undefined

function consentOf(
  fields: Mapping['fields'],
  cells: readonly string[],
  columns: readonly Column[],
  file: string,
): Candidate['consent'] {
  const place = fields.indexOf('consent')
  const cell = cells[place] ?? ''
  const yes = place < 0 ? undefined : consentIn(cell)
  if (yes === undefined) return undefined
  return { yes, evidence: `${file}, ${columns[place]?.heading ?? ''}: ${cell.trim()}` }
}
