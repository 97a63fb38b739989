import type { Day, Instant } from '../domain/schema'

/** A day to come back to something, for a calendar. */
export interface Reminder {
  /** Tells the same reminder again from another. */
  id: string
  day: Day
  title: string
  words: string
}

const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n')
    // Other control characters have no place in a calendar.
    .replace(/\p{Cc}/gu, ' ')

const bytes = new TextEncoder()

/** RFC 5545 allows 75 bytes a line; what is longer goes on in the next, after a space, never inside a character. */
function folded(line: string): string {
  const lines: string[] = []
  let at = ''
  let size = 0
  for (const letter of line) {
    const more = bytes.encode(letter).length
    if (size + more > (lines.length ? 74 : 75)) {
      lines.push(at)
      at = ''
      size = 0
    }
    at += letter
    size += more
  }
  return [...lines, at].join('\r\n ')
}

const plain = (instant: Instant) => instant.replace(/[-:]|\.\d+/g, '')

/** A reminder as iCalendar (RFC 5545): a whole day without a zone, so that no clock change moves it. */
export default {
  id: 'ics',
  name: 'iCalendar',
  extension: 'ics',
  type: 'text/calendar',
  write: ({ id, day, title, words }: Reminder, now: Instant): string =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Goodword//Goodword//EN',
      'BEGIN:VEVENT',
      `UID:${id}@goodword`,
      `DTSTAMP:${plain(now)}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(words)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]
      .map(folded)
      .join('\r\n'),
}
