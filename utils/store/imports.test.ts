import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { clear } from '../../test/support/everything'
import { rows, none, asRead, gathered, said } from '../../test/support/imported'
import { must } from '../../test/support/must'
import { anyDraft, companyOf, giveOf, id, momentOf, noon, personOf } from '../../test/support/samples'
import { none as zeros } from '../domain/archive'
import { planImport, settled } from '../domain/import-plan'
import { type ReadArchive } from '../domain/read-archive'
import { exportAll } from './archive'
import { close, database, describe as describeStore } from './database'
import { bringIn, dropImports, pastImports, undoImport } from './imports'
import { keep } from './keep'
import { ours } from './ours'
import { add, change, forget, get } from './records'

vi.setConfig({ testTimeout: 60_000 })

afterEach(clear)

/** Looked at first, then brought in. */
async function take(read: ReadArchive, theirs: readonly string[] = [], isArchive = false) {
  const plan = await planImport(read, await ours(read), isArchive)
  const done = must(await bringIn(settled(plan, new Set(theirs)), 'praise.csv'))
  return { plan, ...done }
}

const ida = { name: 'Ida Norrgård', email: 'ida@fernhill.example', company: 'Fernhill' }

it('does what was said beforehand, and is taken back to the last byte', async () => {
  must(await keep({ ...draft(), who: { ...ida, role: 'Nurse' } }))
  const [before, counted] = [await rows(), await describeStore()]
  const { plan, report, past } = await take(
    gathered([
      said('They stayed on the line until it was done.', {
        ...ida,
        role: 'Head of nursing',
        location: 'Bergen',
      }),
      said('The planner saved our season.', { name: 'Ben Ashworth', company: 'Brightwell' }),
    ]),
  )
  const { added, merged, unchanged } = plan
  expect(report).toMatchObject({ added, merged, unchanged })
  expect(report.added).toMatchObject({ moments: 2, people: 1, companies: 1 })
  expect(report.merged).toMatchObject({ people: 1 })
  expect((await exportAll()).people.find(({ names }) => names[0] === 'Ida Norrgård')).toMatchObject({
    role: 'Nurse',
    location: 'Bergen',
  })
  expect(await pastImports()).toEqual([past])
  await close()
  expect(await undoImport(past!.id)).toEqual({ removed: 4, restored: 1, stayed: [] })
  expect(await rows()).toBe(before)
  expect((await describeStore()).count).toBe(counted.count)
  expect(await pastImports()).toEqual([])
  expect(await undoImport(past!.id)).toEqual({ problem: 'gone' })
})

const draft = () => fc.sample(anyDraft, { numRuns: 1, seed: 7 })[0]!

it('is taken back to the last byte, whatever was there and whatever came', async () => {
  const candidate = fc
    .record({ draft: anyDraft, location: fc.constantFrom('Bergen', 'Oslo', undefined) })
    .map(({ draft: { words, who, tags, notes, page }, location }) =>
      said(words, { ...who, ...(location ? { location } : {}) }, { tags, notes, channel: page.channel }),
    )
    .filter(({ words }) => !!words?.trim())
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyDraft, { maxLength: 5 }),
      fc.array(candidate, { minLength: 1, maxLength: 6 }),
      async (here, came) => {
        await clear()
        for (const one of here) must(await keep({ ...one, id: id() }))
        const before = await rows()
        const first = await take(gathered(came))
        expect(first.report).toMatchObject({ added: first.plan.added, merged: first.plan.merged })
        const after = await rows()
        // The same file once more changes nothing.
        const again = await take(gathered(came))
        expect([again.past, await rows()]).toEqual([undefined, after])
        if (first.past) expect(must(await undoImport(first.past.id)).stayed).toEqual([])
        expect(await rows()).toBe(before)
      },
    ),
    { numRuns: 60 },
  )
})

it('keeps what somebody changed since, and whatever that speaks of', async () => {
  const { past } = await take(
    gathered([
      said('They stayed on the line until it was done.', ida),
      said('The planner saved our season.', {
        name: 'Ben Ashworth',
        email: 'ben@b.example',
        company: 'Brightwell',
      }),
      said('Nobody had to print a list again.', { name: 'Cara', email: 'cara@c.example' }),
    ]),
  )
  const { moments, people } = await exportAll()
  const first = moments.find(({ words }) => words.startsWith('They'))!
  const ben = people.find(({ names }) => names[0] === 'Ben Ashworth')!
  must(await change('moments', first, (one) => ({ ...one, notes: 'Called her' })))
  must(await add('gives', giveOf({ person: ben.id })))
  const { removed, stayed } = must(await undoImport(past!.id))
  expect(stayed.map(({ noun, name, why }) => `${noun} ${name}: ${why}`).toSorted()).toEqual([
    'companies Brightwell: used',
    'companies Fernhill: used',
    'moments They stayed on the line until it was done.: changed',
    'people Ben Ashworth: used',
    'people Ida Norrgård: used',
  ])
  expect(removed).toBe(3)
  const left = await exportAll()
  expect(left.moments).toMatchObject([{ notes: 'Called her', person: first.person }])
  expect(left.people).toHaveLength(2)
})

it('brings back nobody who was removed since', async () => {
  must(await keep({ ...draft(), who: ida }))
  const { past } = await take(
    gathered([said('The planner saved our season.', { ...ida, location: 'Bergen' })]),
  )
  const [person] = (await exportAll()).people
  must(await forget('people', person!.id))
  must(await undoImport(past!.id))
  expect(await get('people', person!.id)).toBeUndefined()
})

it('asks where ours and theirs do not agree, and takes what was chosen', async () => {
  must(await keep({ ...draft(), who: { ...ida, role: 'Nurse' } }))
  const came = () => gathered([said('The planner saved our season.', { ...ida, role: 'Head of nursing' })])
  const { plan } = await take(came())
  expect(plan.clashes).toMatchObject([{ noun: 'people', fields: ['role'] }])
  expect((await exportAll()).people).toMatchObject([{ role: 'Nurse' }])
  await take(came(), [plan.clashes[0]!.id])
  expect((await exportAll()).people).toMatchObject([{ role: 'Head of nursing' }])
})

it('finds an archive unchanged that tells companies of one name, and people of one address, apart', async () => {
  const firms = [
    companyOf({ names: ['Library'], industry: 'Rescue' }),
    companyOf({ names: ['Library'], industry: 'Ships' }),
  ]
  const people = firms.map(({ id: company }) => personOf({ emails: ['desk@library.example'], company }))
  const archive = asRead({ companies: firms, people })
  await take(archive, [], true)
  const before = await rows()
  const parts = firms.map((firm, at) =>
    asRead({ companies: [firm], people: people.filter((_, one) => one === at) }),
  )
  for (const again of [archive, ...parts]) {
    const { plan } = await take(again, [], true)
    expect(plan).toMatchObject({ clashes: [], added: zeros(), merged: zeros() })
    expect(await rows()).toBe(before)
  }
  const other = companyOf({ names: ['Library'], industry: 'Canals' })
  const { plan } = await take(asRead({ companies: [...firms, other] }), [], true)
  expect(plan).toMatchObject({ clashes: [], added: { companies: 1 } })
})

it('sees that both changed a record of an archive, and leaves ours until somebody chooses', async () => {
  const person = personOf({ names: ['Ida'], notes: 'ours' })
  must(await add('people', person))
  const archive = asRead({ people: [{ ...person, notes: 'theirs' }] })
  const { plan } = await take(archive, [], true)
  expect(plan).toMatchObject({ unchanged: { people: 1 }, clashes: [{ id: person.id, fields: ['notes'] }] })
  expect(await get('people', person.id)).toEqual(person)
  const { past } = await take(archive, [person.id], true)
  expect(await get('people', person.id)).toMatchObject({ notes: 'theirs', revision: 2 })
  must(await undoImport(past!.id))
  expect(await get('people', person.id)).toEqual(person)
  // A newer one needs no choice.
  const newer = await take(asRead({ people: [{ ...person, notes: 'newer', revision: 5 }] }), [], true)
  expect([newer.plan.clashes, newer.report.merged.people]).toEqual([[], 1])
})

it('opens nothing that somebody closed: a yes in a file is no answer to their no', async () => {
  const no = { use: 'quote', status: 'refused', on: noon } as const
  must(await add('people', personOf({ names: ['Ida'], emails: [ida.email], consent: [no] })))
  await take(
    gathered([
      said('The planner saved our season.', ida, { consent: { yes: true, evidence: 'praise.csv: yes' } }),
    ]),
  )
  expect((await exportAll()).people).toMatchObject([{ consent: [no] }])
})

it('knows words again that came from a page, by who said them and where', async () => {
  const kept = momentOf({
    words: 'They answered within the hour, on a Sunday.',
    who: { name: 'Ida Norrgård', link: 'https://reviews.example/users/ida' },
  })
  must(await add('moments', kept))
  const before = await rows()
  const { past } = await take(
    gathered([said('They answered within the hour,  on a Sunday.', { name: 'Ida Norrgård' })]),
  )
  expect([past, await rows()]).toEqual([undefined, before])
})

it('learns the address of whoever said words that are known already', async () => {
  const ben = personOf({ names: ['Ben Ashworth'] })
  must(await add('people', ben))
  const words = 'The planner saved our whole season.'
  must(await add('moments', momentOf({ words, who: { name: 'Ben Ashworth' }, person: ben.id })))
  await take(gathered([said(words, { name: 'Ben Ashworth', email: 'ben@b.example' })]))
  expect((await exportAll()).people).toMatchObject([{ id: ben.id, emails: ['ben@b.example'], revision: 2 }])
  expect((await exportAll()).moments).toHaveLength(1)
})

it('lists the last five, and forgets what the older ones held', async () => {
  for (let at = 0; at < 7; at++)
    await take(gathered([said(`The planner saved our season ${at}.`, { name: 'Ida' })]))
  expect(await pastImports()).toHaveLength(5)
  const keys = await (await database()).getAllKeys('about')
  expect(new Set(keys.flatMap((key) => (key.startsWith('import:') ? key.split(':')[1] : [])))).toHaveProperty(
    'size',
    5,
  )
})

it('takes all of it, or nothing where one of them cannot be written', async () => {
  const before = await rows()
  const company = companyOf()
  const torn = { ...momentOf(), page: { url: 'no address', title: '', channel: 'page' as const } }
  const done = await bringIn({ ...none, companies: [company], moments: [torn] }, 'x.csv').catch(() => 'threw')
  expect(done).not.toHaveProperty('report')
  expect([await rows(), await pastImports()]).toEqual([before, []])
})

it('can forget what it remembers of former records, once somebody is erased', async () => {
  const { past } = await take(gathered([said('The planner saved our season.', ida)]))
  must(await dropImports())
  const about = JSON.stringify(await (await database()).getAll('about'))
  expect(about).not.toMatch(/Ida|fernhill|import:/)
  expect([await pastImports(), await undoImport(past!.id)]).toEqual([[], { problem: 'gone' }])
})
