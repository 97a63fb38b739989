// What in a mail or a ticket is somebody else's: quoted mail, forwarded mail, signatures, the phone's own advertising.
import { textOf } from './text'
import type { Without } from './text'

// Matched by part of the class or id, because Roundcube puts a prefix before both: class="v1gmail_quote".
// A blockquote without border is Gmail's and Outlook's way to indent one's own words.
const QUOTED = `:is(${[
  '[class*="gmail_quote"],[class*="gmail_attr"],[class*="moz-cite-prefix"],[class*="yahoo_quoted"]',
  '[class*="protonmail_quote"],[class*="tutanota_quote"],[class*="zmail_extra"],[class*="quoted-text"]',
  '[class*="email-quoted-reply"],[id*="isForwardContent"],[id*="isReplyContent"],blockquote',
].join(',')}):not([style*="border:none"],[style*="border: none"],[style*="border: medium none"])`
const SIGNED =
  '[class*="gmail_signature"],[class*="moz-signature"],[class*="email-signature"],[id*="Signature"]'
// Outlook puts the quoted mail behind these, not inside them.
const CUT =
  '[id*="divRplyFwdMsg"],[id*="appendonsend"],[class*="OutlookMessageHeader"],[id*="mail-editor-reference-message"]'

const WROTE =
  /(?<!\p{L})(wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|napsala?|a scris)(?!\p{L})|napisał|написал|пише|yazdı|寫道|写道|のメール|님이 작성|كتب/iu
const STARTS = /^(on|am|le|el|il|em|op|den|dne|ons|man|tor|w dniu|dnia|pe|la|в|у|on behalf)\b/i
const CLOCK = /\d{1,2}[:.]\d\d/
const ADDRESS = /[<(][^<>()\s]+@[^<>()\s]+[>)]/
// The first line of the headers that Outlook and others put above a quoted mail, and the lines that follow it.
const FROM = 'from|von|de|da|van|från|fra|od|от|kimden|发件人|差出人'
const NEXT =
  'sent|gesendet|envoyé|enviado|inviato|verzonden|skickat|sendt|date|datum|fecha|data|to|an|à|para|a|aan|till|til|do|subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|发送时间|收件人|主题|送信日時|宛先|件名'
const line = (words: string) => new RegExp(`^[*\\s]*(${words})\\s?\\*?\\s?[:：]`, 'i')
const FIRST = line(FROM)
const HEADER = line(`${FROM}|${NEXT}`)
// "-----Original Message-----" in any language: the headers below it make it certain.
const DIVIDER = /^[-_=*]{3,}\s?[^-_=*]{4,60}[-_=*]{3,}$/
const FORWARDED = /message|nachricht|mensaje|messaggio|mensagem|bericht|meddel|wiadomo|сообщен/i
const PHONE =
  /^(sent (from|via|with) (my |outlook|mail|proton|yahoo|samsung|iphone|android)|get outlook for|von meinem .{2,30} gesendet|gesendet (von|mit) |envoyé (de|depuis|à partir) |enviado (desde|do|a partir) |inviato d|verzonden (vanaf|met|via)|skickat från|sendt fra|wysłane z|отправлено с|iphoneから送信|发自我的)/i

const isHeader = (lines: readonly string[], at: number) =>
  FIRST.test(lines[at] ?? '') && lines.slice(at + 1, at + 8).filter((line) => HEADER.test(line)).length >= 2

/** How many lines an "On … wrote:" takes at this place (mail programs break it over up to three), and how sure that is. */
function attribution(lines: readonly string[], at: number): { length: number; sure: boolean } | undefined {
  for (const length of [1, 2, 3]) {
    const part = lines.slice(at, at + length)
    const text = part.join(' ')
    if (part.length < length || !part[length - 1] || text.length > 400) return undefined
    if (!/[:：]$/.test(text)) continue
    // A broken one begins with its date; a sentence above it is the author's own.
    if (length > 1 && (!/\d/.test(part[0] ?? '') || /[.!?。！？]$/.test(part[0] ?? ''))) return undefined
    // Some languages put no verb there: "2026年2月9日(月) 9:00 Sato <sato@…>:"
    if (/\d{4}/.test(text) && CLOCK.test(text) && ADDRESS.test(text)) return { length, sure: true }
    if (!WROTE.test(text)) continue
    return { length, sure: STARTS.test(text) ? CLOCK.test(text) || ADDRESS.test(text) : ADDRESS.test(text) }
  }
  return undefined
}

/** "On 6 Feb 2026, Kim <kim@…> wrote: the best ever": trackers run mail together into one line. */
function runsOn(line: string): boolean {
  const head = /^(.{10,300}?[:：])\s+\S/.exec(line.slice(0, 320))?.[1] ?? ''
  return STARTS.test(head) && /\d{4}/.test(head) && WROTE.test(head) && ADDRESS.test(head)
}

/**
 * The lines that the author of a mail wrote, from its text in which quotes begin with `>`. Where quotes are `marked` as
 * elements, only the bare `>` left in their place counts: other such lines are code.
 */
export function ownLines(text: string, marked = false): string {
  const isQuote = (line: string | undefined) => (marked ? line === '>' : line?.startsWith('>'))
  const lines = text.split('\n').map((line) => line.trim())
  const own: string[] = []
  const next = (at: number) => lines.findIndex((line, i) => i > at && line !== '')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (isQuote(line)) continue
    if (line === '--' || isHeader(lines, i)) break
    if (
      (/^_{10,}$/.test(line) && isHeader(lines, next(i))) ||
      (DIVIDER.test(line) && HEADER.test(lines[next(i)] ?? ''))
    )
      break
    // Apple Mail writes "Begin forwarded message:" above the headers.
    if (line.endsWith(':') && FORWARDED.test(line) && isHeader(lines, next(i))) break
    if (runsOn(line)) break
    const wrote = line ? attribution(lines, i) : undefined
    if (wrote) {
      const after = lines[next(i + wrote.length - 1)]
      // Shown as quoted, perhaps answered between the quotes: go on. Not shown so: all that follows is theirs.
      if (wrote.sure && !isQuote(after)) break
      if (isQuote(after)) {
        i += wrote.length - 1
        continue
      }
    }
    own.push(line)
  }
  while (own.length && (!own.at(-1) || PHONE.test((own.at(-1) ?? '').slice(0, 100)))) own.pop()
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Reads the author's own words in the body of a mail or ticket; empty where all of it is quoted. */
export type OwnWords = (body: Element, without?: Without) => string

const ownWords = (body: Element, without: Without, marked: boolean): string =>
  ownLines(
    textOf(body, {
      ...(without.lines ? { lines: without.lines } : {}),
      drop: [SIGNED, without.drop].filter(Boolean).join(','),
      quoted: [QUOTED, without.quoted].filter(Boolean).join(','),
      cut: [CUT, without.cut].filter(Boolean).join(','),
    }),
    marked,
  )

/** Quotes begin with `>` or are marked. */
export const plain: OwnWords = (body, without = {}) => ownWords(body, without, false)

/** Quotes are marked as elements only; lines that begin with `>` are code. */
export const marked: OwnWords = (body, without = {}) => ownWords(body, without, true)
