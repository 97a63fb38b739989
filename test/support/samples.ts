import fc from 'fast-check'
import { AskKind } from '../../utils/domain/ask-kind'
import type { Ask } from '../../utils/domain/ask'
import type { Draft } from '../../utils/domain/draft'
import type { Give } from '../../utils/domain/give'
import { GiveKind } from '../../utils/domain/give-kind'
import { makeId } from '../../utils/domain/id'
import { Kind } from '../../utils/domain/moment-kind'

let made = 0
/** A fresh id; later ones sort later. */
export const id = (): string => makeId(1_790_000_000_000 + made++, new Uint8Array(10).fill(made % 251))

export const noon = '2026-11-21T12:00:00.000Z'

/** A draft as a reader hands it over, with whatever the test is about. */
export const draftOf = (about: Partial<Draft> = {}): Draft => ({
  id: id(),
  at: noon,
  page: { url: 'https://reviews.example/acme', title: 'Acme', site: 'generic', channel: 'review' },
  words: 'They answered within the hour, on a Sunday.',
  who: { name: 'Ida Norrgård', link: 'https://reviews.example/users/ida' },
  anchor: { quote: 'They answered within the hour', prefix: '', suffix: '' },
  how: { words: 'reader', name: 'reader' },
  missing: [],
  tags: [],
  notes: '',
  ...about,
})

export const askOf = (about: Partial<Ask> = {}): Ask => ({
  id: id(),
  revision: 1,
  kind: 'quote',
  moments: [],
  state: 'draft',
  benefit: 'Full credit',
  holds: [],
  history: [],
  made: noon,
  ...about,
})

export const giveOf = (about: Partial<Give> = {}): Give => ({
  id: id(),
  revision: 1,
  kind: 'fix',
  what: 'Audit log for admins',
  moments: [],
  state: 'promised',
  promised: noon,
  ...about,
})

const line = fc.string({ unit: 'grapheme', maxLength: 40 })
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })

/** Drafts of all sorts, with awkward names and words. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    words,
    notes: line,
    tags: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
    kind: fc.constantFrom(...Kind.options),
    name: fc.option(line, { nil: undefined }),
    email: fc.option(fc.constantFrom('a@example.com', 'b@example.com', 'c@example.org'), { nil: undefined }),
    company: fc.option(fc.constantFrom('Fernhill', 'FERNHILL', 'Brightwell'), { nil: undefined }),
    page: fc.constantFrom(1, 2, 3),
  })
  .map(({ words, notes, tags, kind, name, email, company, page }) => {
    const who = Object.fromEntries(Object.entries({ name, email, company }).filter(([, value]) => value))
    const url = `https://desk.example/t/${page}`
    return draftOf({ words, notes, tags, kind, who, page: { url, title: '', channel: 'ticket' } })
  })

export const anyAskKind = fc.constantFrom(...AskKind.options)
export const anyGiveKind = fc.constantFrom(...GiveKind.options)
