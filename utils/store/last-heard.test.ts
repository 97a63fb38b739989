import 'fake-indexeddb/auto'
import { afterEach, expect, it } from 'vitest'
import { clear } from '../../test/support/everything'
import { must } from '../../test/support/must'
import { askOf, companyOf, giveOf, momentOf, noon, personOf } from '../../test/support/samples'
import { importArchive } from './archive'
import { tallied } from './database'
import { joined, lastHeard } from './last-heard'
import { around, companyNamed } from './recall'

afterEach(clear)

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).toSorted()
const daysAgo = (days: number) => new Date(Date.parse(noon) - days * 86_400_000).toISOString()
const none = { rules: [], drafts: [], refused: [], ignored: [] }
const company = companyOf({ names: ['Fernhill', 'Fernhill Clinics'] })
const people = Array.from({ length: 12 }, (_, n) =>
  personOf({
    names: [`Ida ${n}`],
    emails: [`ida${n}@x.example`],
    ...(n === 3 ? { company: company.id } : {}),
  }),
)
// Their words were kept in another order than they were heard in, and some of each long ago.
const moments = [0, 1, 2].flatMap((turn) =>
  people.map((person, n) =>
    momentOf({ person: person.id, heard: daysAgo(turn === n % 3 ? (n * 5) % 12 : 100 + n) }),
  ),
)
const nobody = Array.from({ length: 30 }, () => momentOf({ heard: noon }))
const asks = people.map(({ id }) => askOf({ person: id }))
const gives = people.map(({ id }) => giveOf({ person: id }))
const all = { ...none, companies: [company], people, moments: [...moments, ...nobody], asks, gives }

it('finds who was heard last, wherever their words stand, with all that names them', async () => {
  must(await importArchive(all))
  const found = await lastHeard(4)
  // The days since they were heard are the numbers from 0 to 11, each once.
  const last = people.filter((_, n) => (n * 5) % 12 < 4).map(({ id }) => id)
  expect(ids(found.people)).toEqual(last.toSorted())
  const theirs = (records: readonly { id: string; person?: string | undefined }[]) =>
    ids(records.filter(({ person }) => person && last.includes(person)))
  expect(ids(found.moments)).toEqual(theirs(moments))
  expect(ids(found.asks)).toEqual(theirs(asks))
  expect(ids(found.gives)).toEqual(theirs(gives))
  expect(ids(found.companies)).toEqual([company.id])
})

it.each([0, 1, 5])('finds all where %i were ever heard', async (many) => {
  const who = people.slice(0, many)
  const said = moments.filter(({ person }) => who.some(({ id }) => id === person))
  if (many) must(await importArchive({ ...all, people: who, moments: said, asks: [], gives: [] }))
  expect(ids((await lastHeard(40)).people)).toEqual(ids(who))
})

it('takes in what is around one more, each record once', async () => {
  must(await importArchive(all))
  const heard = await lastHeard(4)
  const [known, other] = [people[3]!, people[1]!]
  expect(joined(heard, await around(known.id))).toEqual(heard)
  const both = joined(heard, await around(other.id))
  expect(ids(both.people)).toEqual(ids([...heard.people, other]))
  expect(ids(both.asks)).toEqual(ids([...heard.asks, asks[1]!]))
  // As everywhere the newest first.
  const theirs = moments.filter(({ person }) => person === other.id)
  expect(both.moments.map(({ id }) => id)).toEqual(ids([...heard.moments, ...theirs]).toReversed())
})

it('knows a company by any of its names, and how many there are of each without counting', async () => {
  must(await importArchive(all))
  expect(await companyNamed(' fernhill CLINICS ')).toBe(company.id)
  expect(await companyNamed('Lindqvist')).toBeUndefined()
  expect(await tallied(['people', 'moments', 'asks'])).toEqual({ people: 12, moments: 66, asks: 12 })
})
