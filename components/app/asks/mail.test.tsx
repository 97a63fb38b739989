import { beforeEach, expect, test } from 'vitest'
import { askKinds } from '../../../utils/asks'
import { standardRules } from '../../../utils/domain/rulebook'
import { asksForPraise } from '../../../utils/domain/venues'
import { speakEnglish } from '../../parts/speak-english'
import { aLibrary, aMoment, anAsk, aPerson } from '../examples'
import { draftMessage, mailto, messageOf, webmailDraft } from './mail'

beforeEach(speakEnglish)

test('the drafted message says what they get before it asks', () => {
  const text = draftMessage(
    anAsk({ kind: 'reference-call', benefit: 'An introduction to a peer.' }),
    aLibrary(),
    askKinds,
    aPerson(),
    aMoment(),
  )
  expect(text).toMatch(/^Hello Ana,\n\nYou wrote: “Support found/)
  expect(text.indexOf('An introduction to a peer.')).toBeLessThan(
    text.indexOf('Would you spend half an hour'),
  )
  expect(text).not.toContain('peer..')
})

test('no mark that isolates a name leaves with the mail', () => {
  expect(draftMessage(anAsk({ benefit: 'x' }), aLibrary(), askKinds, aPerson(), aMoment())).not.toMatch(
    /[\u2066-\u2069]/,
  )
})

test('spaces are %20, lines are CRLF', () => {
  expect(mailto('ana@example.org', 'A question', 'a b\nc')).toBe(
    'mailto:ana@example.org?subject=A%20question&body=a%20b%0D%0Ac',
  )
})

test.each([
  'ana@example.org?bcc=x@y.z',
  'ana@example.org,b@example.org',
  'a\r\nBcc: b@c.de@x.yz',
  'ana',
  'ana%0d@x.yz',
  'ana@x',
  undefined,
])('"%s" is no address to write to', (to) => {
  expect(mailto(to, 's', 'b')).toBeUndefined()
})

test('a subject cannot bring in headers', () => {
  expect(mailto('ana@example.org', 'Hi\r\nBcc: x@y.zz', '')).toBe(
    'mailto:ana@example.org?subject=Hi%20Bcc%3A%20x%40y.zz&body=',
  )
})

test('what a link would cut off is not made into one', () => {
  expect(mailto('ana@example.org', 's', 'x'.repeat(1_700))).toBeDefined()
  expect(mailto('ana@example.org', 's', 'x'.repeat(1_800))).toBeUndefined()
})

const me = { ...standardRules, me: 'Robin Falk' }
const write = (person: ReturnType<typeof aPerson>, moment: ReturnType<typeof aMoment>) =>
  draftMessage(anAsk({ benefit: 'A seat' }), aLibrary({ rules: me }), askKinds, person, moment)
const given = { use: 'quote', status: 'given', on: '2026-01-01T00:00:00Z' } as const
const inMail = { page: { url: 'https://mail.test/1', title: '', channel: 'mail' as const } }

test('words from private mail are quoted only with a yes, public ones unless there is a no', () => {
  expect(write(aPerson(), aMoment(inMail))).not.toContain('Support found')
  expect(write(aPerson(), aMoment(inMail))).toContain('Thank you for what you told us on')
  expect(write(aPerson({ consent: [given] }), aMoment(inMail))).toContain('Support found')
  expect(write(aPerson({ consent: [{ ...given, status: 'withdrawn' }] }), aMoment())).not.toContain('Support')
})

test('what is not known stays in sight and is named', () => {
  const library = aLibrary()
  const message = messageOf(anAsk({ benefit: '' }), library, askKinds)
  expect(message.open).toEqual(['benefit', 'me'])
  expect(message.text).toContain('{{me}}')
  const signed = aLibrary({ rules: me })
  expect(messageOf(anAsk({ message: 'Hello\n\n{{me}}' }), signed, askKinds)).toEqual({
    text: 'Hello\n\nRobin Falk',
    open: [],
  })
})

test('a name that looks like a field is not filled in again', () => {
  const person = aPerson({ names: ['{{me}} Duarte'] })
  expect(write(person, aMoment())).toMatch(/^Hello \{\{me\}\},/)
})

test('how they like to be worked with is kept to', () => {
  expect(write(aPerson({ workingWith: 'Mornings, by mail.' }), aMoment())).toContain('Mornings, by mail.')
})

test('a request for a review leads nobody to what they should say', () => {
  const ask = anAsk({ kind: 'review', benefit: 'Every word answered by a person' })
  const text = draftMessage(ask, aLibrary({ rules: me }), askKinds, aPerson(), aMoment())
  expect(text).not.toContain('Support found')
  expect(asksForPraise(text)).toBe(false)
})

test('webmails open with everything encoded', () => {
  expect(webmailDraft('gmail', 'ana@example.org', 'A & B', 'a b\nc')).toBe(
    'https://mail.google.com/mail/?view=cm&fs=1&to=ana%40example.org&su=A%20%26%20B&body=a%20b%0D%0Ac',
  )
  expect(webmailDraft('outlook', 'ana@example.org', 'x', 'y')).toBe(
    'https://outlook.office.com/mail/deeplink/compose?to=ana%40example.org&subject=x&body=y',
  )
  expect(webmailDraft('gmail', 'a@b.cc,d@e.ff', 'x', 'y')).toBeUndefined()
  expect(webmailDraft('outlook', 'ana@example.org', 's', 'x'.repeat(6_000))).toBeUndefined()
})
