import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whenIn } from './dates'

describe('dates told for certain', () => {
  test.each([
    ['2024-06-27T08:03:48.000Z', '2024-06-27T08:03:48.000Z'],
    ['2016-04-11T18:57:49.0000000+0200', '2016-04-11T18:57:49.000+02:00'],
    ['2026-02-05 14:22', '2026-02-05T14:22'],
    ['2025-04-09', '2025-04-09'],
    ['Reviewed in the United States on July 19, 2012', '2012-07-19'],
    ['Reviewed in the United Kingdom on 8 April 2016', '2016-04-08'],
    ['Rezension aus Deutschland vom 3. März 2024', '2024-03-03'],
    ['Commenté en France le 1er août 2023', '2023-08-01'],
    ['Évaluation publiée le 3 aout 2017', '2017-08-03'],
    ['Revisado en España el 25 de agosto de 2017', '2017-08-25'],
    ['Recensito in Italia il 14 novembre 2018', '2018-11-14'],
    ['Avaliado no Brasil em 7 de setembro de 2022', '2022-09-07'],
    ['Beoordeeld in Nederland op 2 mei 2024', '2024-05-02'],
    ['Recenserad i Sverige den 26 juni 2021', '2021-06-26'],
    ['Opinia z Polski z 9 października 2023', '2023-10-09'],
    ["26 Haziran 2021 tarihinde Türkiye'de değerlendirildi", '2021-06-26'],
    ['2021年6月26日に日本でレビュー済み', '2021-06-26'],
    ['2021년 6월 26일에 검토됨', '2021-06-26'],
    ['Mon, 09 Feb 2026 09:00:00 +0000', '2026-02-09T09:00:00+00:00'],
    ['Fri Jun 02 2017 09:00:00 GMT+0100 (BST)', '2017-06-02T09:00:00+01:00'],
    ['Sat Nov 21 19:23:20 2026', '2026-11-21T19:23:20'],
    ['Thursday, February 05, 2026 14:22 UTC', '2026-02-05T14:22Z'],
    ['May 13, 2026, 11:02 PM', '2026-05-13T23:02'],
    ['May 13, 2026, 12:02 AM', '2026-05-13T00:02'],
    ['13 de mayo de 2026, 11:02 p. m.', '2026-05-13T23:02'],
    ['2026年5月15日 下午2:40', '2026-05-15'],
    ['05.02.2026 14:22', '2026-02-05T14:22'],
    ['mar, 5 de mayo de 2023', '2023-05-05'],
    ['5 de mayo del 2023', '2023-05-05'],
    ['11/21/2026', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
  ])('%s', (text, when) => {
    expect(whenIn(text)).toBe(when)
  })

  test.each([
    'vor 3 Tagen',
    '5 days ago',
    'Évaluation publiée le 6 janvier',
    'November 2018',
    '02/05/2026',
    'between 3 May 2020 and 4 May 2021',
    '31 February 2024',
    'version 2024',
    'viewer.message.date',
    '2024-13-01',
    '',
  ])('is not certain: %j', (text) => {
    expect(whenIn(text)).toBeUndefined()
  })

  test('reads every day in every language it knows as that day', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    const locale = fc.constantFrom(
      'en-US',
      'en-GB',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'sv',
      'da',
      'fi',
      'pl',
      'cs',
      'tr',
      'ru',
      'ja',
      'ko',
    )
    fc.assert(
      fc.property(day, locale, (date, language) => {
        const text = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
        expect(whenIn(text)).toBe(date.toISOString().slice(0, 10))
      }),
      { numRuns: 400 },
    )
  })

  test('never throws, and what it returns is a date', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const when = whenIn(text)
        if (when) expect(Number.isNaN(Date.parse(when.slice(0, 10)))).toBe(false)
      }),
    )
  })
})
