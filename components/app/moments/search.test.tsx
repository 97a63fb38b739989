import { expect, test } from 'vitest'
import { aLibrary, aMoment, aPerson } from '../examples'
import { whole } from '../../../utils/domain/steps'
import { findMoments, tally } from './search'

const jose = aPerson({ names: ['José Núñez'] })
const words = aMoment({
  words: 'Die Prüfung lief über Nacht.',
  kind: 'need',
  tags: ['Wärme'],
  page: { url: 'https://www.Example.org/a', title: '', channel: 'page' },
})
const praise = aMoment({
  words: 'Nobody called me on Monday.',
  person: jose.id,
  who: { name: 'J. N.', company: 'Ångström' },
})
const library = aLibrary({ moments: [words, praise], people: [jose] })
const found = (filters: Record<string, string>) => whole(findMoments(library, filters))

test.each([
  ['PRUFUNG', [words]],
  ['über', [words]],
  ['uber nacht', [words]],
  ['nunez', [praise]],
  ['angstrom monday', [praise]],
  ['warme', [words]],
  ['monday prufung', []],
  ['  ', [words, praise]],
])('"%s" is found whatever its case and accents', (q, expected) => {
  expect(found({ q })).toEqual(expected)
})

test('filters hold together with the search', () => {
  expect(found({ side: 'for-customer' })).toEqual([words])
  expect(found({ side: 'by-customer', kind: 'need' })).toEqual([])
  expect(found({ site: 'example.org' })).toEqual([words])
  expect(found({ person: jose.id, q: 'monday' })).toEqual([praise])
  expect(found({ tag: 'Wärme' })).toEqual([words])
})

test('a record that changed is searched anew', () => {
  found({ q: 'x' })
  const edited = { ...words, notes: 'Zebra' }
  expect(whole(findMoments(aLibrary({ moments: [edited] }), { q: 'zebra' }))).toEqual([edited])
})

test('choices stand with the most frequent first', () => {
  expect(tally(['b', 'a', 'c', 'c'])).toEqual(['c', 'a', 'b'])
})
