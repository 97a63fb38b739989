// Whatever a site renames or drops: a reader says less, or that something is missing, and never something else.
import { expect, test } from 'vitest'
import { fixtureFiles } from './support/fixtures.ts'
import { mutantsOf } from './support/mutants.ts'

test.each(fixtureFiles)('%s', (file) => {
  const wrong = mutantsOf(file).filter(({ verdict }) => verdict === 'wrong')
  expect(wrong.map(({ what, why }) => `${what}: ${why}`)).toEqual([])
})

test('the marks of a page are found and changed', () => {
  const mutants = mutantsOf('trustpilot-2026.html')
  expect(mutants.length).toBeGreaterThan(20)
  expect(mutants.some(({ verdict }) => verdict === 'said')).toBe(true)
})
