import type messages from '../../public/_locales/en/messages.json'

/** Every string of ours, by its key in `messages.json`. */
export type Key = keyof typeof messages
/** Keys that come as a pair `…_one` and `…_other`. */
export type Plural = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never

type Sub = string | number
type GetMessage = (key: string, subs?: string[]) => string

let getMessage: GetMessage = (key) => key
let language = 'en'
let rules = new Intl.PluralRules(language)
let numbers = new Intl.NumberFormat(language)

/** Called once by each entrypoint, since components know no browser. */
export function setWords(get: GetMessage, locale: string): void {
  getMessage = get
  language = locale
  rules = new Intl.PluralRules(locale)
  numbers = new Intl.NumberFormat(locale)
}

export const locale = (): string => language

/** A number as the user's language writes it. */
export const number = (value: number): string => numbers.format(value)

// A name in another script must not reorder the sentence around it: U+2068 and U+2069 isolate it.
const isolate = (sub: Sub) => (typeof sub === 'number' ? number(sub) : `\u2068${balanced(sub)}\u2069`)

/**
 * Without the ends of what it never began, with those of what it left open: else a name could end its own isolation.
 * Without U+0000, at which Chromium ends what it puts into a string.
 */
function balanced(text: string): string {
  let open = 0
  const kept = text.replaceAll('\u0000', '').replace(/[\u2066-\u2069]/g, (sign) => {
    if (sign === '\u2069' && !open) return ''
    open += sign === '\u2069' ? -1 : 1
    return sign
  })
  return kept + '\u2069'.repeat(open)
}

/** A string of ours in the user's language; names put into it are isolated from the text around them. */
export const t = (key: Key, ...subs: Sub[]): string => getMessage(key, subs.map(isolate))

/** The same without isolation marks, for text that leaves us: a mail, a file, the clipboard. */
export const plain = (key: string, ...subs: Sub[]): string => getMessage(key, subs.map(String))

/** A string for so many of something; `$1` is the number. */
export function count(key: Plural, n: number, ...subs: Sub[]): string {
  const with1 = [n, ...subs].map(isolate)
  return getMessage(`${key}_${rules.select(n)}`, with1) || getMessage(`${key}_other`, with1)
}

type Under<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Under<Tail>}` : S

/** `reference-call` → `reference_call`: ids as they stand in keys. */
export const under = <S extends string>(id: S): Under<S> => id.replaceAll('-', '_') as Under<S>

/** A string whose key comes with data (a kind of ask, a problem); its key where nobody wrote it yet. */
export const say = (key: string, ...subs: Sub[]): string => getMessage(key, subs.map(isolate)) || key
