import { expect, test } from 'vitest'
import { aLibrary, aMoment, aPerson } from '../examples'
import { FindIndex } from './find-index'
import { queryOf } from '../../../utils/domain/find-query'
import type { Library } from '../library'

const nurse = aPerson({ names: ['José Núñez'], role: 'Ward manager', notes: 'Knows the coast' })
const night = aMoment({
  words: 'The night shift kept its handover lists through the storm.',
  person: nurse.id,
})
const print = aMoment({ words: 'Printing sheets at night is over.', objections: ['Offline?'] })
const pain = aMoment({ words: 'The night was long.', kind: 'pain' })

async function indexed(library: Library) {
  const index = new FindIndex()
  await index.update(library, () => undefined)
  return index
}
const library = aLibrary({ moments: [night, print, pain], people: [nurse] })
const found = (index: FindIndex, text: string) => [...(index.search(text)?.keys() ?? [])]

test.each([
  ['any of the words, more of them first', 'printing at night', [print.id, night.id]],
  ['a half typed word', 'hando', [night.id]],
  ['a slip of the pen', 'handovr', [night.id]],
  ['case and accents', 'NUNEZ', [night.id, nurse.id]],
  ['a role', 'ward', [night.id, nurse.id]],
  ['an objection', 'offline', [print.id]],
  ['what we noted of a person', 'coast', [nurse.id]],
  ['nothing in short words with a slip', 'ovx', []],
  ['nothing that nobody said', 'zebra', []],
])('finds %s', async (_, text, ids) => {
  expect(found(await indexed(library), text)).toEqual(ids)
})

test('words for us are found, wishes are not', async () => {
  expect(found(await indexed(library), 'night long')).not.toContain(pain.id)
})

test('too little to look for is no search', async () => {
  const index = await indexed(library)
  expect(index.search('n')).toBeUndefined()
  expect(index.search(' . ')).toBeUndefined()
})

test('it tells which of the typed words fit, in which fields', async () => {
  const match = (await indexed(library)).search('Núñez, nights')?.get(night.id)
  expect(match?.words).toEqual(['Núñez', 'nights'])
  expect(match?.terms.get('nunez')).toEqual(['name'])
  expect(match?.relevance).toBe(1)
})

test('what changed is found as it is now, what is gone is gone, and the rest is left alone', async () => {
  const index = await indexed(library)
  const renamed = { ...nurse, names: ['Ada Quist'] }
  const seen: number[] = []
  await index.update(aLibrary({ moments: [night], people: [renamed] }), ({ done }) => seen.push(done))
  expect(found(index, 'nunez')).toEqual([])
  expect(found(index, 'quist').toSorted()).toEqual([night.id, nurse.id].toSorted())
  expect(found(index, 'printing')).toEqual([])
  const edited = { ...night, notes: 'Zebra' }
  await index.update(aLibrary({ moments: [edited], people: [renamed] }), ({ done }) => seen.push(done))
  expect(found(index, 'zebra')).toEqual([night.id])
  expect(seen).toEqual([0, 2, 1, 2])
})

test('a later library takes over from an earlier one', async () => {
  const index = new FindIndex()
  const many = Array.from({ length: 3_000 }, () => aMoment())
  const first = index.update(aLibrary({ moments: many }), () => undefined)
  const second = index.update(library, () => undefined)
  expect([await first, await second]).toEqual([false, true])
  expect(found(index, 'handover')).toEqual([night.id])
})

test('what might have been meant', async () => {
  expect((await indexed(library)).suggest('hxndxver')).toEqual(['handover'])
})

test('a pasted text is looked for by its rare words', () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`)
  const text = `We would like to know whether ${words.join(' ')}.`
  const { terms } = queryOf(text, (term) => Number(term.replace(/\D/g, '') || 0) + 1, 100)
  expect(terms).toHaveLength(24)
  expect(terms).not.toContain('would')
  expect(terms).not.toContain('word59')
})

test('words that stand everywhere say nothing, unless nothing else was typed', () => {
  const everywhere = () => 90
  expect(queryOf('the printer', (term) => (term === 'printer' ? 2 : 90), 100).terms).toEqual(['printer'])
  expect(queryOf('who we are', everywhere, 100).terms).toEqual(['who', 'we', 'are'])
})
