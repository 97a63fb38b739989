// A library that is too large to be read anew each time: what was said is found by the stored index, which follows what
// is deleted and outlives the page.
import { expect, test } from 'vitest'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { bringIn, heardAgo } from './bring-in.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const app = (path: string): Promise<Page> => at.open(`${at.browser.origin}/app.html#/${path}`)

const many = 3_100
const rare = heardAgo(4, 'The gannets came back to the harbour wall.')
const other = heardAgo(3, 'A gannet is nothing to our seed lists.')

interface State {
  build: string
  walk?: object
  segments: { count: number }[]
}

/** Runs in a page of ours: what the index says of itself, and whether this word stands in any of its rows. */
async function stored(word: string): Promise<{ state: State | undefined; holds: boolean }> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error(request.error?.name))
    })
  const database = await done(indexedDB.open('goodword'))
  const store = database.transaction('index').objectStore('index')
  const [state, rows] = await Promise.all([done<State | undefined>(store.get([0])), done(store.getAll())])
  database.close()
  const holds = (rows as { terms?: string }[]).some(({ terms }) => terms?.split('\n').includes(word))
  return { state, holds }
}

const found = (page: Page, ids: readonly string[]) =>
  page.waitFor(
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>('[data-find]')]
        .map(({ dataset }) => dataset['find'] ?? '')
        .toSorted()
        .join() === wanted,
    ids.toSorted().join(),
  )
const look = (page: Page, words: string) =>
  page.evaluate((q: string) => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-search]')
    if (!field) throw new Error('There is no field')
    field.value = q
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, words)
const built = (page: Page) =>
  until('the index', async () => {
    const { state } = await page.evaluate(stored, '')
    return state && !state.walk ? state : undefined
  })

test('words are found by the stored index, not once they are deleted, and by the same index after a reload', async () => {
  const crowd = Array.from({ length: many }, (_, n) =>
    heardAgo(30, `Word${n} of the night shift, kept well.`),
  )
  await bringIn(at, { moments: [...crowd, rare, other] })
  const page = await app('find')
  const { build, segments } = await built(page)
  expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(many + 2)
  await look(page, 'gannet')
  await found(page, [rare.id, other.id])
  await look(page, 'harbor')
  await found(page, [rare.id])
  await look(page, 'gannets')
  await page.find(`[data-find="${rare.id}"] mark`, 'gannets')

  const moment = await app(`moments/${rare.id}`)
  await moment.click('button', 'Delete')
  await until(
    'it to be gone',
    async () => !(await at.stored<{ id: string }>('moments')).some(({ id }) => id === rare.id),
  )
  await look(page, 'gannet')
  await found(page, [other.id])
  await until('its words to be gone', async () => !(await page.evaluate(stored, 'gannets')).holds)

  await page.reload()
  await page.find('[data-search]')
  await look(page, 'gannet')
  await found(page, [other.id])
  await look(page, 'word77')
  await page.find(`[data-find="${crowd[77]?.id}"] mark`, 'Word77')
  const after = await page.evaluate(stored, '')
  expect(after.state?.build).toBe(build)
  expect(after.state?.segments.reduce((sum, { count }) => sum + count, 0)).toBe(many + 1)
})

/** Runs in a page of ours: every row of the index but its state is gone, holds something else, or one bit of its places. */
async function damage(how: 'gone' | 'other' | 'altered'): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('goodword')
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(new Error(request.error?.name))
  })
  const work = database.transaction('index', 'readwrite')
  const store = work.objectStore('index')
  const read = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done) => (request.onsuccess = () => done(request.result)))
  const all = IDBKeyRange.lowerBound([0], true)
  const [keys, rows] = await Promise.all([read(store.getAllKeys(all)), read(store.getAll(all))])
  for (const [at, key] of keys.entries()) {
    const { bytes } = rows[at] as { bytes?: Uint8Array }
    if (bytes) bytes[0]! ^= 1
    if (how === 'gone') store.delete(key)
    else store.put(how === 'altered' ? rows[at] : { terms: 7, ids: null }, key)
  }
  await new Promise((done) => (work.oncomplete = done))
  database.close()
}

test.each(['gone', 'other', 'altered'] as const)(
  'words are found although the rows of the index are damaged, and it is made anew (%s)',
  async (how) => {
    const page = await app('find')
    const { build } = await built(page)
    await page.evaluate(damage, how)
    await page.reload()
    await page.find('[data-search]')
    await look(page, 'gannet')
    await found(page, [other.id])
    await until(
      'the damaged one to be gone',
      async () => (await page.evaluate(stored, '')).state?.build !== build,
    )
    await page.reload()
    await page.find('[data-search]')
    expect((await built(page)).build).not.toBe(build)
    await look(page, 'word77')
    await page.find('[data-find] mark', 'Word77')
    expect((await page.evaluate(stored, 'word77')).holds).toBe(true)
  },
)
