// When something was said, only where the page tells it for certain: "2 weeks ago" and "6 January" are not dates.

const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
)
const LOCALES = 'en de fr es it pt nl sv da nb fi pl cs tr ro ru uk ar'.split(' ')
const ISO =
  /\b(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,](\d{1,3})\d*)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/
const TIME =
  /(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([ap])\.?\s?m\b\.?)?(?:\s*(?:(?:UTC|GMT)(?=[+-]\d\d))?(Z|UTC|GMT|[+-]\d\d:?\d\d)(?!\d))?/i
const HAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/
const NUMERIC = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/
// Scripts whose words for morning and afternoon are not read here: only the day is certain.
const OTHER_CLOCK = /[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const months = new Map<string, Map<string, number>>()

/** The browser knows the month names of every language; asked one language at a time, because asking is slow. */
function monthsOf(locale: string): Map<string, number> {
  const known = months.get(locale) ?? new Map<string, number>()
  if (known.size) return known
  months.set(locale, known)
  if (locale === 'en') {
    ENGLISH.forEach((name, m) => known.set(name, m + 1).set(name.slice(0, 3), m + 1))
    return known.set('sept', 9)
  }
  for (const month of ['long', 'short'] as const)
    for (const day of ['numeric', undefined] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, day, timeZone: 'UTC' })
      for (let m = 0; m < 12; m++) {
        const part = format.formatToParts(Date.UTC(2021, m, 15)).find(({ type }) => type === 'month')
        known.set(bare(part?.value ?? '').replaceAll('.', ''), m + 1)
      }
    }
  return known
}

const two = (number: number | string) => String(number).padStart(2, '0')

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year > 1980 && year < 2100 ? `${year}-${two(month)}-${two(day)}` : undefined
}

/** `Z` or `+01:00`: without the colon not every browser reads it. */
const zoned = (zone = '') =>
  zone
    .toUpperCase()
    .replace(/UTC|GMT/, 'Z')
    .replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')

function timeIn(text: string): string {
  const [, hours, minutes, seconds, half, zone] = TIME.exec(text) ?? []
  if (!hours || (OTHER_CLOCK.test(text) && +hours < 13)) return ''
  const hour = half ? (+hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : +hours
  if (hour > 23 || Number(minutes) > 59) return ''
  return `T${two(hour)}:${minutes}${seconds ? `:${seconds}` : ''}${zoned(zone)}`
}

/** Month by name: "July 19, 2012", "14. November 2018", "25 de agosto de 2017", "Sat Nov 21 19:23:20 2026". */
function named(text: string): string | undefined {
  const words = text.replace(TIME, ' ').match(/\d+|\p{L}[\p{L}\p{M}]*/gu) ?? []
  const years = words.flatMap((word, i) => (/^(19|20)\d\d$/.test(word) ? [i] : []))
  const at = years[0]
  if (at === undefined || years.length > 1) return undefined
  for (const locale of LOCALES) {
    const known = monthsOf(locale)
    for (let m = at - 1; m >= Math.max(0, at - 4); m--) {
      const word = words[m] ?? ''
      const month = known.get(bare(word))
      if (month) return besides(words, m, at, month)
      // A longer word before the year is a month in another language: "mar, 5 mayo 2023" is no day in March.
      if (/^\p{L}{3,}$/u.test(word) && word !== 'del') break
    }
  }
  return undefined
}

/** The day stands beside the month, with at most "de", "of" or an ordinal's letters between them. */
function besides(words: readonly string[], at: number, year: number, month: number): string | undefined {
  for (const d of [at - 1, at + 1, at - 2, at + 2]) {
    const day = words[d]
    if (d !== year && day && /^\d{1,2}$/.test(day)) return dayOf(Number(words[year]), month, +day)
  }
  return undefined
}

/** A day written in figures, only where no reading order could make it another day. */
function figures(text: string): string | undefined {
  const [, first, mark, second, year] = NUMERIC.exec(text) ?? []
  if (!first || !second || !year) return undefined
  if (mark === '.' || +first > 12 || first === second) return dayOf(+year, +second, +first)
  return +second > 12 ? dayOf(+year, +first, +second) : undefined
}

/** The ISO day or instant a text tells for certain, in any of the languages above; else undefined. */
export function whenIn(source: string | undefined): string | undefined {
  const text = (source ?? '').slice(0, 200)
  const iso = ISO.exec(text)
  if (iso) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    if (!day || !iso[4]) return day
    return `${day}T${iso[4]}${iso[5] ?? ''}${iso[5] && iso[6] ? `.${iso[6]}` : ''}${zoned(iso[7])}`
  }
  const han = HAN.exec(text)
  const day = han ? dayOf(Number(han[1]), Number(han[2]), Number(han[3])) : (named(text) ?? figures(text))
  return day && day + timeIn(text)
}
