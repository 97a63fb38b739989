import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { numRuns } from '../../test/support/samples'
import { limits } from './candidate'
import { fromMail } from './eml'
import { isMailbox, mailsIn } from './mbox'
import { ownWords, textOf } from './plain-text'

vi.setConfig({ testTimeout: 60_000 })

const bytes = (text: string) => new TextEncoder().encode(text)
const mail = (body: string, heads: readonly string[] = []) =>
  bytes(
    [
      'From: Ida =?utf-8?Q?Norrg=C3=A5rd?= <ida@fernhill.example>',
      'Date: Mon, 2 Nov 2026 10:00:00 +0100',
      ...heads,
      '',
      body,
    ].join('\r\n'),
  )
const wordsOf = async (of: Uint8Array) => {
  const found = await fromMail(of, 1)
  return 'why' in found ? found.why : found.words
}
async function* cut(whole: Uint8Array, size: number) {
  for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size)
}
async function all(whole: Uint8Array, size: number) {
  const found: unknown[] = []
  for await (const one of mailsIn(cut(whole, size)))
    found.push('why' in one ? one : new TextDecoder().decode(one))
  return found
}

describe('a mail', () => {
  it('is what its writer said, when, and under which name and address', async () => {
    expect(await fromMail(mail('You saved our launch.', ['Subject: =?utf-8?B?R3LDvMOfZQ==?=']), 3)).toEqual({
      at: 3,
      words: 'You saved our launch.',
      title: 'Grüße',
      who: { name: 'Ida Norrgård', email: 'ida@fernhill.example' },
      said: '2026-11-02T09:00:00.000Z',
      channel: 'mail',
      tags: [],
      notes: '',
    })
  })

  it.each([
    ['Thank you.\n\nOn Mon, Robin wrote:\n> Is it better?\n> Robin', 'Thank you.'],
    ['Thank you.\n\nOn Monday the second of November\nRobin Falk wrote:\n> Better?', 'Thank you.'],
    ['Danke!\n\nAm 2. November schrieb Robin:\n> Besser?', 'Danke!'],
    ['Thank you.\n-- \nIda Norrgård\nHead of nursing', 'Thank you.'],
    ['Thank you.\n\n-----Original Message-----\nFrom: Robin', 'Thank you.'],
    ['> Is it better?\n\nYes, much.\n\n> And the list?\n\nThat too.', 'Yes, much.\n\nThat too.'],
    ['She wrote: “Never again.” I disagree.', 'She wrote: “Never again.” I disagree.'],
  ])('is without what it answers to: %j', (body, words) => {
    expect(ownWords(body)).toBe(words)
  })

  it('is read from HTML where it has no text, without what is hidden or quoted in it', async () => {
    const html =
      '<html><head><title>x</title><style>p{color:red}</style></head><body><p>Thank&nbsp;you &amp; all<br>of you.</p><!-- no --><script>alert("<p>")</script><blockquote>Is it <blockquote>a</blockquote> better?</blockquote><div>1 < 2 &#x1f642; &lt;b&gt;</div></body></html>'
    expect(textOf(html)).toBe('Thank you & all\nof you.\n\n1 < 2 🙂 <b>')
    expect(await wordsOf(mail('<p>Thank you</p>', ['Content-Type: text/html; charset=utf-8']))).toBe(
      'Thank you',
    )
  })

  it('takes no longer than it is long, however its HTML is broken', () => {
    for (const bad of ['<', '<a', '<!--', '&#', '<blockquote>', '</', '<p <p ', '&amp'])
      expect(textOf(bad.repeat(100_000)).length).toBeLessThanOrEqual(bad.length * 100_000)
  })

  it('cannot come in without a sender or words of their own, or where it is no text', async () => {
    expect(await wordsOf(bytes('Subject: x\r\n\r\nHello'))).toBe('mail')
    expect(await wordsOf(mail('> Only quoted'))).toBe('no-words')
    expect(await wordsOf(mail('Hello\u0000you'))).toBe('signs')
    expect(await wordsOf(mail('x'.repeat(200_001)))).toBe('long')
    expect(await wordsOf({ length: limits.oneMail + 1 } as Uint8Array)).toBe('long')
  })

  it('changes nothing of what every object is, whatever its headers are called', async () => {
    const found = await fromMail(mail('Hello', ['__proto__: evil', 'constructor: evil', 'toString: evil']), 1)
    expect(found).toMatchObject({ words: 'Hello' })
    expect(({} as { evil?: string }).evil).toBeUndefined()
  })

  it('never throws, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        async (raw, text) => {
          expect((await fromMail(raw, 1)).at).toBe(1)
          expect((await fromMail(mail(text, [`Content-Type: ${text.slice(0, 40)}`]), 1)).at).toBe(1)
        },
      ),
      { numRuns: Math.min(numRuns, 200) },
    )
  })
})

describe('a mailbox', () => {
  const box = bytes(
    'From ida Mon\nFrom: a\n\nOne\n>From here\n>>From there\nFrom no new mail\n\nFrom ben Tue\nFrom: b\n\nTwo\n',
  )

  it('is divided at the lines that say so, wherever a piece of it ends', async () => {
    const mails = ['From: a\n\nOne\nFrom here\n>From there\nFrom no new mail\n\n', 'From: b\n\nTwo\n']
    for (let size = 1; size <= box.length; size++) expect(await all(box, size), String(size)).toEqual(mails)
    expect([isMailbox(box), isMailbox(mail('Hello'))]).toEqual([true, false])
  })

  it('may divide its lines as Windows does', async () => {
    const text = 'From ida\r\nFrom: a\r\n\r\nOne\r\n\r\nFrom ben\r\nFrom: b\r\n\r\nTwo\r\n'
    expect(await all(bytes(text), 7)).toEqual(['From: a\r\n\r\nOne\r\n\r\n', 'From: b\r\n\r\nTwo\r\n'])
  })

  it('names a mail that is too large, and goes on with the next', async () => {
    const large = bytes(`From ida\nFrom: a\n\n${'x'.repeat(limits.oneMail)}\n\nFrom ben\nFrom: b\n\nTwo\n`)
    expect(await all(large, 1_000_000)).toEqual([{ at: 1, why: 'long' }, 'From: b\n\nTwo\n'])
  })
})
