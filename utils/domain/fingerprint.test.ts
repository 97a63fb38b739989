import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDraft, draftOf } from '../../test/support/samples'
import { fingerprint } from './fingerprint'

describe('a fingerprint', () => {
  it('is the same wherever in a list and however spaced the words were', () => {
    const one = draftOf()
    const other = draftOf({
      page: { ...one.page, url: 'https://reviews.example/acme?page=2' },
      words: one.words.replaceAll(' ', '\n  ').toUpperCase(),
    })
    expect(fingerprint(other)).toBe(fingerprint(one))
    expect(fingerprint(one)).toMatch(/^[0-9a-f]{28}$/)
  })

  it('differs by words, author and address', () => {
    const all = [
      draftOf(),
      draftOf({ words: 'They answered within the hour, on a Monday.' }),
      draftOf({ who: { name: 'Ida Norrgård' } }),
      draftOf({ who: {} }),
      draftOf({ permalink: 'https://reviews.example/r/1' }),
      draftOf({ permalink: 'https://reviews.example/r/2' }),
    ].map(fingerprint)
    expect(new Set(all).size).toBe(all.length)
  })

  it('does not collide among many', () => {
    const seen = new Map<string, string>()
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const key = [
          draft.page.url && new URL(draft.page.url).host,
          draft.who.email ?? draft.who.name ?? '',
          draft.words,
        ]
          .join('|')
          .normalize('NFC')
          .replace(/\s+/g, ' ')
          .toLowerCase()
        const mark = fingerprint(draft)
        const before = seen.get(mark)
        if (before !== undefined) expect(before.replaceAll(' ', '')).toBe(key.replaceAll(' ', ''))
        seen.set(mark, key)
      }),
      { numRuns: 2_000 },
    )
  })
})
