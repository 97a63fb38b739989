import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { ownLines, plain } from './quotes'

const OWN = 'It is stable now.\nYou did what you said.'

describe('who wrote which line', () => {
  test.each([
    ['On Mon, 9 Feb 2026 at 09:00, Kim <kim@x.example> wrote:\n> old'],
    ['On Mon, 9 Feb 2026 at 09:00, Kim\n<kim@x.example> wrote:\n\n> old'],
    ['On Mon, 9 Feb 2026 at 09:00, Kim <kim@x.example> wrote:\nold, without a mark'],
    ['On 9 Feb 2026, Kim <kim@x.example> wrote: the best release ever'],
    ['Am Mo., 9. Feb. 2026 um 09:00 Uhr schrieb Kim <kim@x.example>:\n> alt'],
    ['Am 09.02.2026 um 09:00 schrieb Kim:\nalt'],
    ['Le lun. 9 févr. 2026 à 09:00, Kim <kim@x.example> a écrit :\n> vieux'],
    ['El lun, 9 feb 2026 a las 9:00, Kim (<kim@x.example>) escribió:\n> viejo'],
    ['Il giorno lun 9 feb 2026 alle ore 09:00 Kim <kim@x.example> ha scritto:\n> vecchio'],
    ['Em seg., 9 de fev. de 2026 às 09:00, Kim <kim@x.example> escreveu:\n> velho'],
    ['Op ma 9 feb 2026 om 09:00 schreef Kim <kim@x.example>:\n> oud'],
    ['Den mån 9 feb. 2026 kl 09:00 skrev Kim <kim@x.example>:\n> gammal'],
    ['pon., 9 lut 2026 o 09:00 Kim <kim@x.example> napisał(a):\n> stary'],
    ['пн, 9 февр. 2026 г. в 09:00, Kim <kim@x.example>:\n> старое'],
    ['2026年2月9日(月) 9:00 Kim <kim@x.example>:\n> 古い'],
    ['Kim <kim@x.example> 于2026年2月9日周一 09:00写道：\n> 旧'],
    ['-----Original Message-----\nFrom: Kim\nold'],
    ['-----Alkuperäinen viesti-----\nFrom: Kim\nold'],
    ['Begin forwarded message:\n\nFrom: Kim\nSubject: Old\nDate: Monday\nTo: Lou\n\nold'],
    ['-----Ursprüngliche Nachricht-----\nVon: Kim\nalt'],
    ['---------- Forwarded message ---------\nFrom: Kim\nold'],
    [
      '________________________________\nFrom: Kim <kim@x.example>\nSent: Monday\nTo: Lou\nSubject: Old\n\nold',
    ],
    ['Von: Kim\nGesendet: Montag\nAn: Lou\nBetreff: Alt\n\nalt'],
    ['De : Kim\nEnvoyé : lundi\nÀ : Lou\nObjet : Vieux\n\nvieux'],
    ['--\nKim · Lamps Ltd'],
    ['Sent from my iPhone'],
    ['Von meinem iPhone gesendet\n\n> alt'],
    ['Get Outlook for iOS'],
  ])('leaves out %j', (rest) => {
    expect(ownLines(`${OWN}\n\n${rest}`)).toBe(OWN)
  })

  test('keeps answers between quotes, and what stands below one', () => {
    const mail = 'On 9 Feb 2026 at 09:00, Kim wrote:\n> Is it fast?\nYes, very.\n> And cheap?\nThat too.'
    expect(ownLines(mail)).toBe('Yes, very.\nThat too.')
  })

  test('a sentence right above the quote is kept', () => {
    const quote = 'On Mon, 9 Feb 2026 at 09:00, Kim <kim@x.example> wrote:\n> old'
    expect(ownLines(`Thank you!\n${quote}`)).toBe('Thank you!')
    expect(ownLines(`On the whole it saved us 50 hours.\n${quote}`)).toBe(
      'On the whole it saved us 50 hours.',
    )
  })

  test.each([
    ['----- What we like -----\nIt is fast.'],
    ['My boss wrote:\nbuy this one.'],
    ['In 2024 our director wrote:\nthe best tool we own.'],
    ['From: the whole team\nThank you!'],
    ['Date: Friday works for me.\nTo: everybody, thanks'],
    ['Sent from my heart: thank you.\nReally.'],
    ['It dropped -- and came back -- twice.'],
  ])('keeps what only looks like a quote: %j', (words) => {
    expect(ownLines(words)).toBe(words)
  })

  test('a mail that is nothing but quotes has no own words', () => {
    expect(ownLines('> one\n> two')).toBe('')
  })

  test('where quotes are marked, a line that begins with > is code', () => {
    expect(ownLines('Run\n> npm start\n>\nthen', true)).toBe('Run\n> npm start\nthen')
  })

  test('takes plain words as they are, and never adds any', () => {
    const line = fc.string({ maxLength: 60 }).map((text) => text.replace(/[\r\n]/g, ' '))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const own = ownLines(lines.join('\n')).split('\n')
        for (const words of own) if (words) expect(lines.map((one) => one.trim())).toContain(words)
        expect(ownLines(own.join('\n'))).toBe(own.join('\n'))
      }),
    )
  })
})

describe('quotes as elements', () => {
  const read = (html: string) =>
    plain(parseHTML(`<html><body><div id="m">${html}</div></body></html>`).document.body)

  test.each([
    ['<p>Mine</p><blockquote type="cite">theirs</blockquote>'],
    [
      '<p>Mine</p><div class="v1moz-cite-prefix">On 9 Feb 2026 09:00, Kim wrote:</div><blockquote>theirs</blockquote>',
    ],
    ['<p>Mine</p><div class="yahoo_quoted">theirs</div>'],
    ['<p>Mine</p><hr><div id="v1divRplyFwdMsg"><b>From:</b> Kim</div><div>theirs</div>'],
    ['<p>Mine</p><div id="appendonsend"></div><div>theirs</div>'],
    [
      '<p>Mine</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Kim<br><b>Sent:</b> Monday<br><b>To:</b> Lou<br><b>Subject:</b> Old</p></div><p>theirs</p>',
    ],
    ['<p>Mine</p><div class="gmail_signature">theirs</div>'],
    ['<p>Mine</p><p style="display:none">theirs</p><style>p{}</style>'],
    [
      '<blockquote class="gmail_quote" style="margin:0 0 0 40px;border:none">Mine</blockquote><div class="protonmail_quote">theirs</div>',
    ],
  ])('%s', (html) => {
    expect(read(html)).toBe('Mine')
  })
})
