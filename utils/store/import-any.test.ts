import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import { bringIn, library, mergedNaively, pollution } from '../../test/faults/bring-in'
import { brokenFile } from '../../test/faults/broken-files'
import { must } from '../../test/support/must'
import { draftOf } from '../../test/support/samples'
import { saveDraft } from './drafts'
import { keep } from './keep'
import { peopleOn } from './recall'

vi.setConfig({ testTimeout: 60_000 })
// `npm run faults -- import --long` tries a hundred thousand.
const numRuns = Number(process.env['IMPORT_RUNS'] ?? 300)

beforeAll(library)

it('takes any file in whole, or answers why not and leaves every byte as it was', async () => {
  let before = 0
  await fc.assert(
    fc.asyncProperty(brokenFile, async (text) => {
      if (before++ % 20 === 0) await library()
      expect((await bringIn(text)).wrong).toEqual([])
    }),
    { numRuns },
  )
})

it('would be polluted by the same files if it merged them as they are', () => {
  expect(fc.sample(brokenFile, 200).filter(mergedNaively).length).toBeGreaterThan(0)
  expect(pollution()).toEqual([])
})

it('knows who is on a page, also beside a draft whose address is none', async () => {
  await library()
  const draft = draftOf({ words: 'They stayed on the line.' })
  must(await keep(draft))
  must(await saveDraft(draftOf({ page: { ...draft.page, url: 'http://[' } })))
  expect(await peopleOn(draft.page.url)).toHaveLength(1)
})
