import { describe, expect, it } from 'vitest'
import { type Consent, consentFor, ConsentStatus, mayUse } from './consent'

const given: Consent = { use: 'quote', status: 'given', on: '2026-01-01T00:00:00Z', expires: '2026-06-30' }

describe('consent', () => {
  it('counts per use, newest first, until its day', () => {
    expect(mayUse([given], 'quote', '2026-06-30')).toBe(true)
    expect(mayUse([given], 'quote', '2026-07-01')).toBe(false)
    expect(consentFor([given], 'quote', '2026-07-01')).toBe('expired')
    expect(mayUse([given], 'name', '2026-06-30')).toBe(false)
    expect(consentFor([], 'quote', '2026-06-30')).toBe('not-asked')
    const withdrawn: Consent = { use: 'quote', status: 'withdrawn', on: '2026-02-01T00:00:00Z' }
    expect(consentFor([withdrawn, given], 'quote', '2026-03-01')).toBe('withdrawn')
    expect(consentFor([given, withdrawn], 'quote', '2026-03-01')).toBe('withdrawn')
  })

  it('of the same instant counts as it was written last', () => {
    const refused: Consent = { ...given, status: 'refused' }
    expect(consentFor([given, refused], 'quote', '2026-03-01')).toBe('refused')
    expect(consentFor([refused, given], 'quote', '2026-03-01')).toBe('given')
  })

  it('is a yes only when it was given or renewed', () => {
    const yes = ConsentStatus.options.filter((status) =>
      mayUse([{ ...given, status }], 'quote', '2026-03-01'),
    )
    expect(yes).toEqual(['given', 'renewed'])
  })

  it('that was a no stays what it was when its day has passed', () => {
    expect(consentFor([{ ...given, status: 'withdrawn' }], 'quote', '2027-01-01')).toBe('withdrawn')
    expect(consentFor([{ ...given, status: 'renewed' }], 'quote', '2027-01-01')).toBe('expired')
  })
})
