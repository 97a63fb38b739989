import type { Noun } from '../../../utils/domain/archive'
import type { Problem } from '../../../utils/domain/problem'
import type { Report } from './ImportReport'

/** A column as it is offered. */
export interface Column {
  heading: string
  samples: readonly string[]
  /** It tells what a customer pays, and is not taken whoever wants it. */
  money: boolean
}

/** What a person can say of a table: a field's id or nothing for each column, the order of days, the scale of ratings. */
export interface Mapping {
  fields: readonly (string | undefined)[]
  order?: 'dmy' | 'mdy'
  scale?: number
}

/** A table that was read, before anything is made of it. */
export interface Sheet {
  file: string
  /** What made it, where its headings tell. */
  shape?: string
  rows: number
  columns: readonly Column[]
  fields: readonly string[]
  mapping: Mapping
  /** Whether days could be read both ways under this mapping, and nobody has said how. */
  mustAsk: (mapping: Mapping) => boolean
  /** Whether there are ratings that tell no scale. */
  hasScale: (mapping: Mapping) => boolean
  /** The first few rows as they would come in: their words and who said them. */
  preview: (mapping: Mapping) => readonly { words: string; who: string; said: string }[]
  plan: (mapping: Mapping, go: Going) => Promise<Planned | Problem | undefined>
}

/** A line or mail that cannot come in. @property why `import_why_…` says it */
export interface Left {
  at: number
  why: string
  about?: string
}

/** Two records of one thing that do not agree. */
export interface Clash {
  noun: Noun
  id: string
  name: string
  fields: readonly { field: string; mine: string; theirs: string }[]
}

/** What would happen; nothing has yet. */
export interface Planned extends Report {
  file: string
  left: readonly Left[]
  /** Mails are counted, lines of a table and records have numbers of their own. */
  of: 'lines' | 'mails' | 'records'
  /** Columns that stay out because they tell what a customer pays. */
  money: readonly string[]
  clashes: readonly Clash[]
  first: readonly { words: string; who: string }[]
  /** Brings it in. @param theirs the ids of clashes in which theirs is to stay */
  bringIn: (theirs: ReadonlySet<string>, going: Going) => Promise<{ report: Report; past?: Past } | Problem>
}

/** An import that can be taken back. */
export interface Past {
  id: string
  at: string
  name: string
  added: number
  merged: number
}

/** What taking back came to; what stayed, and why. */
export interface Undone {
  removed: number
  restored: number
  stayed: readonly { noun: Noun; id: string; name: string; why: 'changed' | 'used' }[]
}

/** While it works: how far it is, from 0 to 1, and whether it shall stop. */
export interface Going {
  stop: AbortSignal
  /** @param doing what it is about now, where that is not the file: addresses are compared with those who were erased */
  onStep: (done: number, doing?: 'marks') => void
}

export interface Importing {
  /** Reads a file; a table is asked about first. Nothing where it was stopped. */
  open: (file: File, go: Going) => Promise<Sheet | Planned | Problem | undefined>
  past: () => Promise<readonly Past[] | Problem>
  undo: (id: string) => Promise<Undone | Problem>
}
