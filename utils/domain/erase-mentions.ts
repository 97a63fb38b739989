import type { Noun } from './archive'
import { finderOf, textsIn } from './black-out'
import type { Records } from './choice'
import { isNamesake, keyOf, othersIn, theirs } from './erase'
import type { Person } from './person'

/** What a record of somebody else says of a person, for one to decide. */
export interface Mention {
  key: string
  noun: Noun
  id: string
  /** Where it says so. */
  text: string
  /** By their whole name, an address or an account; else by a part of their name, which others may bear. */
  sure: boolean
  /** The record goes as a whole: a draft, or words under their name that are tied to nobody. */
  whole: boolean
}

const around = 60

function excerpt(text: string, as: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(as.toLowerCase().split(/\s/)[0] ?? ''))
  const from = Math.max(0, at - around)
  const cut = text.slice(from, at + as.length + around).replace(/\s+/g, ' ')
  return `${from > 0 ? '…' : ''}${cut}${at + as.length + around < text.length ? '…' : ''}`
}

const nouns = ['moments', 'drafts', 'people', 'companies', 'asks', 'gives', 'rules'] as const

/** Everything that what is kept of others says of a person in free text. One step for each record. */
export function* mentionsOfPerson(records: Records, person: Person): Generator<undefined, Mention[]> {
  const own = theirs(records, person)
  const skip = new Set([person, ...own.moments, ...own.drafts, ...own.asks, ...own.gives].map(({ id }) => id))
  const [whole, loose] = [finderOf([person]), finderOf([person], true)]
  const met: Mention[] = []
  for (const noun of nouns)
    for (const record of records[noun]) {
      yield
      if (skip.has(record.id)) continue
      const namesake = 'who' in record && isNamesake(record, person)
      for (const text of textsIn(othersIn(noun, record))) {
        const [as] = loose.find(text)
        if (as === undefined) continue
        met.push({
          key: keyOf(noun, record.id),
          noun,
          id: record.id,
          text: excerpt(text, as),
          sure: namesake || textsIn(othersIn(noun, record)).some((one) => whole.find(one).length > 0),
          whole: namesake || noun === 'drafts',
        })
        break
      }
    }
  return met
}
