import { type Letter, letters, staff, support } from './letters.ts'

interface Head {
  id: string
  from: readonly [name: string, email: string]
  to: readonly [name: string, email: string]
  at: string
  subject: string
  after?: string
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
/** A header's words, in pieces short enough for one encoded word each. */
const encoded = (text: string) =>
  /^[ -~]*$/.test(text)
    ? text
    : (text.match(/.{1,14}/gu) ?? []).map((part) => `=?utf-8?b?${base64(part)}?=`).join('\r\n ')
const person = ([name, email]: Head['from']) =>
  `${/^[ -~]*$/.test(name) ? `"${name}"` : encoded(name)} <${email}>`
const date = (at: string) => new Date(at).toUTCString().replace('GMT', '+0000')

/** A mail as it travels: RFC 5322, one part, in base64. */
function mail(head: Head, body: string, type = 'plain'): string {
  const lines = [
    `From: ${person(head.from)}`,
    `To: ${person(head.to)}`,
    `Subject: ${encoded(head.subject)}`,
    `Date: ${date(head.at)}`,
    `Message-ID: <${head.id}@millrace.example>`,
    ...(head.after ? [`In-Reply-To: <${head.after}@millrace.example>`] : []),
    'MIME-Version: 1.0',
    `Content-Type: text/${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(body).match(/.{1,76}/g) ?? []),
    '',
  ]
  return lines.join('\r\n')
}

export interface Mail {
  thread: string
  /** True where staff wrote it. */
  ours: boolean
  name: string
  email: string
  subject: string
  at: string
  /** The words alone. */
  words: string
  /** With signature and quote. */
  text: string
  raw: string
}

/** The letter, staff's answer and the customer's answer to that, in the order in which they were written. */
function mailsOf(letter: Letter): Mail[] {
  const { key, name, email, html, answer, again } = letter
  const customer = { thread: key, ours: false, name, email }
  const desk = { thread: key, ours: true, name: staff.name, email: support }
  const send = { from: [name, email], to: [staff.name, support] } as const
  const all: Mail[] = []
  const add = (who: typeof customer, head: Head, words: string, tail = '') => {
    const { subject, at } = head
    const text = words + tail
    all.push({ ...who, subject, at, words, text, raw: mail(head, text) })
  }
  const { at, title: subject } = letter
  add(customer, { ...send, id: key, at, subject }, letter.words, letter.tail)
  if (html && all[0]) all[0].raw = mail({ ...send, id: key, at, subject }, html, 'html')
  if (answer) {
    const head = {
      from: send.to,
      to: send.from,
      id: `${key}-answer`,
      at: answer.at,
      subject: `Re: ${subject}`,
    }
    add(desk, { ...head, after: key }, answer.words)
  }
  if (again) {
    const head = { ...send, id: `${key}-again`, at: again.at, subject: again.title }
    add(customer, { ...head, after: `${key}-answer` }, again.words, again.tail)
  }
  return all
}

export const mails: readonly Mail[] = letters.flatMap(mailsOf)
export const fromCustomers = mails.filter(({ ours }) => !ours)
/** Staff's own words, which are nobody's praise. */
export const fromStaff = mails.filter(({ ours }) => ours)
/** The number that a tracker gives to the thread that a mail belongs to. */
export const ticketOf = (mail: Mail) => letters.findIndex(({ key }) => key === mail.thread) + 1
