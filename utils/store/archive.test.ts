import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { clear } from '../../test/support/everything'
import { must } from '../../test/support/must'
import { anyDraft, askOf, draftOf } from '../../test/support/samples'
import { readArchive } from '../domain/read-archive'
import { exportAll, importArchive } from './archive'
import { describe as describeStore } from './database'
import { saveDraft } from './drafts'
import { keep } from './keep'
import { add, list } from './records'

const wipe = async () => {
  await clear()
}
afterEach(wipe)

const reread = (archive: object) => must(readArchive(JSON.stringify(archive)))
const bare = async () => ({ ...(await exportAll()), exported: '' })

describe('the archive', () => {
  it('round-trips into an empty store exactly, whatever was kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDraft, { maxLength: 8 }), async (many) => {
        for (const one of many) must(await keep(one))
        const [first] = await list('moments')
        must(await add('asks', askOf({ moments: first ? [first.id] : [] })))
        must(await saveDraft(draftOf()))
        const before = await bare()
        await wipe()
        const report = must(await importArchive(reread(before)))
        expect(report.refused).toEqual([])
        expect(report.added.moments).toBe(before.moments.length)
        expect(await bare()).toEqual(before)
        expect((await describeStore()).count).toBe(before.moments.length)
        await wipe()
      }),
      { numRuns: 40 },
    )
  })

  it('changes nothing when it is imported twice', async () => {
    must(await keep(draftOf()))
    const archive = reread(await exportAll())
    const report = must(await importArchive(archive))
    expect([report.added.moments, report.unchanged.moments, report.unchanged.people]).toEqual([0, 1, 1])
  })

  it('merges with what is known under other ids', async () => {
    const who = { name: 'Ida', email: 'ida@fernhill.example' }
    must(await keep(draftOf({ words: 'One', who })))
    must(await keep(draftOf({ words: 'Two', who })))
    const theirs = reread(await exportAll())
    await wipe()
    must(await keep(draftOf({ words: 'Two', who })))
    const report = must(await importArchive(theirs))
    expect(report.added).toMatchObject({ moments: 1, people: 0 })
    const all = await exportAll()
    expect(all.people).toHaveLength(1)
    expect(all.moments.map((moment) => moment.person)).toEqual([all.people[0]?.id, all.people[0]?.id])
  })

  it('takes the good records, and says of the others where and why', async () => {
    must(await keep(draftOf()))
    const archive = await exportAll()
    const bad = { ...archive, moments: [...archive.moments, { ...archive.moments[0], kind: 'rumour' }] }
    await wipe()
    const report = must(await importArchive(reread(bad)))
    expect(report.added.moments).toBe(1)
    expect(report.refused).toMatchObject([{ noun: 'moments', at: 1 }])
    expect(report.refused[0]?.why).toContain('kind')
  })
})
