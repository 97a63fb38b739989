import { beginning } from '../../../utils/domain/beginning'
import { fillFields, type Filled, openFields } from '../../../utils/domain/merge-fields'
import { nameOf } from '../../../utils/domain/person'
import { mayQuote } from '../../../utils/domain/quotable'
import { ownKind } from '../../../utils/domain/rulebook'
import { exactDay, today } from '../../parts/dates'
import { plain } from '../../parts/words'
import type { AskKinds } from './ask-kinds'
import { kindName } from './AskRow'
import type { Ask, Library, Moment, Person } from '../library'

// Browsers and mail programs cut long addresses off without a word; above this the text is copied instead.
const longest = 1_800
// The two webmails take more, and say so when it is too much.
const longestWeb = 6_000

const address = /^[^\s@<>()[\],;:"?&%]+@[^\s@<>()[\],;:"?&%]+\.[^\s@<>()[\],;:"?&%]+$/

const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim()

// “Duarte, Ana” is Ana.
export const firstName = (name: string) =>
  (name.split(',')[1]?.trim() || name).split(/\s+/)[0]?.replace(/[,;]+$/, '')

// A request for a review stays neutral: no word of theirs leads them to what they should say.
const greeting = (ask: Pick<Ask, 'kind'>, person: Person | undefined, moment: Moment | undefined) => {
  if (!moment || ask.kind === 'review') return ''
  if (mayQuote(person, moment, today())) return plain('mail_words', beginning(moment.words, 160))
  return plain(
    'mail_words_private',
    exactDay(moment.said && moment.said.length >= 10 ? moment.said : moment.heard),
  )
}

/**
 * A first version of the message: their words where consent allows, then what they get, and only then the request;
 * how they like to be worked with, and that a no is welcome. What is not known stays in sight as `{{name}}`.
 */
export function draftMessage(
  ask: Pick<Ask, 'kind' | 'customKind' | 'benefit'>,
  library: Library,
  kinds: AskKinds,
  person?: Person,
  moment?: Moment,
): string {
  const own = ownKind(library.rules, ask)
  const { minutes } = library.terms(ask)
  const opening = own?.opening ?? plain(kinds.get(ask.kind)?.opening ?? '')
  const takes = minutes > 0 ? plain('mail_minutes', minutes) : ''
  const parts = [
    person ? plain('mail_hello', '{{name}}') : plain('mail_hello_nobody'),
    greeting(ask, person, moment),
    plain('mail_benefit', '{{benefit}}'),
    [opening, takes].filter(Boolean).join(' '),
    person?.workingWith?.trim() && plain('mail_working', '{{working}}'),
    plain('mail_no'),
    '{{me}}',
  ]
  return fillFields(parts.filter(Boolean).join('\n\n'), {
    name: person && firstName(nameOf(person)),
    benefit: ask.benefit.trim().replace(/[.。]$/, ''),
    working: person?.workingWith?.trim(),
    me: library.rules.me,
  }).text
}

/** The message as it would go out, and the fields that still stand open in it. */
export function messageOf(ask: Ask, library: Library, kinds: AskKinds): Filled {
  const person = ask.person ? library.people.get(ask.person) : undefined
  const moment = library.moments.find(({ id }) => id === ask.moments[0])
  const written = ask.message && fillFields(ask.message, { me: library.rules.me }).text
  const text = written || draftMessage(ask, library, kinds, person, moment)
  return { text, open: openFields(text) }
}

export const subjectOf = (ask: Ask): string => plain('mail_subject', kindName(ask))

const writable = (to: string | undefined): to is string => to !== undefined && address.test(to)
const crlf = (text: string) => text.replace(/\r\n?|\n/g, '\r\n')

/** A `mailto:` address, or nothing where the address is none or the text is too long to be carried by one. */
export function mailto(to: string | undefined, subject: string, body: string): string | undefined {
  if (!writable(to)) return undefined
  // Encoding the whole address would hide the @ from some programs; the pattern has let nothing else through.
  const lines = encodeURIComponent(crlf(body))
  const url = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(oneLine(subject))}&body=${lines}`
  return url.length > longest ? undefined : url
}

const webmails = {
  gmail: { at: 'https://mail.google.com/mail/?view=cm&fs=1', to: 'to', subject: 'su', body: 'body' },
  outlook: {
    at: 'https://outlook.office.com/mail/deeplink/compose?',
    to: 'to',
    subject: 'subject',
    body: 'body',
  },
} as const
export type Webmail = keyof typeof webmails

/** The address under which a webmail opens a draft. It is only ever opened by a person's click; we load nothing. */
export function webmailDraft(
  which: Webmail,
  to: string | undefined,
  subject: string,
  body: string,
): string | undefined {
  if (!writable(to)) return undefined
  const mail = webmails[which]
  const part = (name: string, value: string) => `&${name}=${encodeURIComponent(value)}`
  const url = mail.at + part(mail.to, to) + part(mail.subject, oneLine(subject)) + part(mail.body, crlf(body))
  return url.length > longestWeb ? undefined : url.replace('?&', '?')
}
