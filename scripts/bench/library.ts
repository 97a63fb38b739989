// A library of any size, put straight into the store of a browser, as the product itself would have written it.
import type { Page } from '../../test/drive/drive.ts'
import { rowOf } from '../../utils/store/rows'
import { type Many, crowd } from '../lib/crowd.ts'
import type { Stage } from './stage.ts'

const nouns = ['companies', 'people', 'moments', 'asks', 'gives'] as const
const batch = 2_000

/** Runs in a page of ours: these rows into this store, and how many it holds now. */
async function putRows(noun: string, rows: readonly object[], count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('goodword')
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => fail(new Error(opening.error?.name))
  })
  const tx = database.transaction([noun, 'tallies'], 'readwrite')
  for (const row of rows) tx.objectStore(noun).put(row)
  tx.objectStore('tallies').put({ name: noun, count })
  await new Promise<void>((done, fail) => {
    tx.oncomplete = () => done()
    tx.onabort = () => fail(new Error(tx.error?.name))
  })
  database.close()
}

/** A fifth as many people as moments, and three asks and three gives for each twenty. */
export const manyFor = (moments: number): Many => ({
  moments,
  people: moments / 5,
  asks: moments * 0.15,
  gives: moments * 0.15,
})

/**
 * As many moments, and what goes with them. Answers the id of one in the middle of each store.
 */
export async function fill(stage: Stage, moments: number): Promise<Record<string, string>> {
  const page: Page = await stage.browser.extensionPage('app.html#/data')
  await page.waitFor(() => document.querySelector('.shell-view > *'))
  const all = crowd(manyFor(moments), Date.now())
  for (const noun of nouns) {
    const rows = all[noun].map((record) => rowOf(noun, record as never))
    for (let at = 0; at < rows.length; at += batch)
      await page.evaluate(putRows, noun, rows.slice(at, at + batch), Math.min(rows.length, at + batch))
  }
  await page.close()
  return Object.fromEntries(nouns.map((noun) => [noun, all[noun][all[noun].length >> 1]?.id ?? '']))
}
