import { beforeEach, expect, test } from 'vitest'
import { askKinds } from '../../utils/asks'
import { speakEnglish } from '../parts/speak-english'
import { aMoment, anAsk, aPerson } from './examples'
import { draftMessage, mailto } from './mail'

beforeEach(speakEnglish)

test('the drafted message says what they get before it asks', () => {
  const text = draftMessage(
    anAsk({ kind: 'reference-call', benefit: 'An introduction to a peer.' }),
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
  expect(draftMessage(anAsk({ benefit: 'x' }), askKinds, aPerson(), aMoment())).not.toMatch(/[\u2066-\u2069]/)
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
