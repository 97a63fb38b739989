import fc from 'fast-check'
import { expect, test } from 'vitest'
import ics from './ics'

const about = { id: '1', day: '2026-12-01', title: 'Ask Ana', words: 'Call her' }
const now = '2026-11-22T10:20:30.123Z'
const unfolded = (text: string) => text.replaceAll('\r\n ', '')

test('a reminder is a whole day without a zone', () => {
  const text = ics.write(about, now)
  expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261201\r\n')
  expect(text).toContain('\r\nDTSTAMP:20261122T102030Z\r\n')
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
})

test('no words can end a line or bring in another property', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (title, words) => {
      const lines = unfolded(ics.write({ ...about, title, words }, now)).split('\r\n')
      expect(lines).toHaveLength(18)
      expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true)
    }),
    { numRuns: 1_000 },
  )
  expect(unfolded(ics.write({ ...about, words: 'a;b,c\\d\r\nEND:VEVENT' }, now))).toContain(
    'DESCRIPTION:a\\;b\\,c\\\\d\\nEND:VEVENT\r\n',
  )
})

test('no line is longer than 75 bytes, and no character is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 }), (title) => {
      const text = ics.write({ ...about, title }, now)
      for (const line of text.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text)
    }),
  )
})
