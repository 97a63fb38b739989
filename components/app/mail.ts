import { nameOf } from '../../utils/domain/person'
import { plain } from '../parts/words'
import type { AskKinds } from './ask-kinds'
import { kindName } from './AskRow'
import type { Ask, Library, Moment, Person } from './library'

// Browsers and mail programs cut long addresses off without a word; above this the text is copied instead.
const longest = 1_800

const address = /^[^\s@<>()[\],;:"?&%]+@[^\s@<>()[\],;:"?&%]+\.[^\s@<>()[\],;:"?&%]+$/

const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim()

const shorten = (words: string) => {
  const flat = words.replace(/\s+/g, ' ').trim()
  return flat.length <= 160 ? flat : `${flat.slice(0, 160).replace(/\s+\S*$/, '')}…`
}

/** A first version of the message: their words, then what they get, and only then the request. */
export function draftMessage(
  ask: Pick<Ask, 'kind' | 'benefit'>,
  library: Library,
  kinds: AskKinds,
  person?: Person,
  moment?: Moment,
): string {
  const kind = kinds.get(ask.kind)
  const name = person ? nameOf(person).split(/\s+/)[0] : undefined
  const parts = [
    name ? plain('mail_hello', name) : plain('mail_hello_nobody'),
    moment && plain('mail_words', shorten(moment.words)),
    ask.benefit.trim() && plain('mail_benefit', ask.benefit.trim().replace(/[.。]$/, '')),
    kind &&
      [plain(kind.opening), kind.minutes > 0 ? plain('mail_minutes', kind.minutes) : '']
        .filter(Boolean)
        .join(' '),
    plain('mail_no'),
    library.rules.me,
  ]
  return parts.filter(Boolean).join('\n\n')
}

export const subjectOf = (ask: Ask): string => plain('mail_subject', kindName(ask))

/** A `mailto:` address, or nothing where the address is none or the text is too long to be carried by one. */
export function mailto(to: string | undefined, subject: string, body: string): string | undefined {
  if (!to || !address.test(to)) return undefined
  // Encoding the whole address would hide the @ from some programs; the pattern has let nothing else through.
  const lines = encodeURIComponent(body.replace(/\r\n?|\n/g, '\r\n'))
  const url = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(oneLine(subject))}&body=${lines}`
  return url.length > longest ? undefined : url
}
