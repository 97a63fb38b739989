import 'fake-indexeddb/auto'
import { afterEach, expect, it } from 'vitest'
import { clear } from '../../test/support/everything'
import { must } from '../../test/support/must'
import { companyOf, momentOf, personOf } from '../../test/support/samples'
import { importArchive } from './archive'
import { newest } from './newest'

afterEach(clear)

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

it('finds the newest, who said them and where they work, and nobody else', async () => {
  const companies = [companyOf({ names: ['Fernhill'] }), companyOf({ names: ['Lindqvist'] })]
  const [ida, ben, zoe] = [
    personOf({ names: ['Ida'], company: companies[0]!.id }),
    personOf({ names: ['Ben'] }),
    personOf({ names: ['Zoe'], company: companies[1]!.id }),
  ]
  const by = [zoe, ben, ida, ida, undefined]
  const moments = by.map((person) => momentOf(person ? { person: person.id } : {}))
  const none = { asks: [], gives: [], rules: [], drafts: [], refused: [], ignored: [] }
  must(await importArchive({ companies, people: [ida, ben, zoe], moments, ...none }))
  const found = await newest(3)
  expect(ids(found.moments)).toEqual(ids(moments.slice(2).toReversed()))
  expect(ids(found.people)).toEqual([ida.id])
  expect(ids(found.companies)).toEqual([companies[0]!.id])
})

it('finds one more, wherever it stands, and each only once', async () => {
  const ida = personOf({ names: ['Ida'] })
  const moments = Array.from({ length: 5 }, (_, n) => momentOf(n ? {} : { person: ida.id }))
  const none = { companies: [], asks: [], gives: [], rules: [], drafts: [], refused: [], ignored: [] }
  must(await importArchive({ ...none, people: [ida], moments }))
  const found = await newest(2, moments[0]!.id)
  expect(ids(found.moments)).toEqual(ids([moments[4]!, moments[3]!, moments[0]!]))
  expect(ids(found.people)).toEqual([ida.id])
  expect(ids((await newest(2, moments[4]!.id)).moments)).toEqual(ids([moments[4]!, moments[3]!]))
  expect(ids((await newest(2, ida.id)).moments)).toEqual(ids([moments[4]!, moments[3]!]))
})

it.each([0, 1, 3])('finds all where there are no more than %i', async (many) => {
  const moments = Array.from({ length: many }, () => momentOf())
  const none = { companies: [], people: [], asks: [], gives: [], rules: [], drafts: [] }
  if (many) must(await importArchive({ ...none, moments, refused: [], ignored: [] }))
  expect(ids((await newest(3)).moments)).toEqual(ids(moments.toReversed()))
  expect(ids((await newest(200)).moments)).toEqual(ids(moments.toReversed()))
})
