// Two pages of ours change the same person at once, over and over: no edit may swallow another.
import { build } from 'esbuild'
import type { Page } from '../drive/launch.ts'
import { emptyRow, type Fault, runsOf } from './row.ts'
import { Stage } from './stage.ts'

interface Person {
  id: string
  revision: number
  notes: string
}
type Refused = { problem: string }

/** The store's own entry, as the app uses it: what `store` below hands to the page. */
interface Store {
  get(noun: 'people', id: string): Promise<Person | undefined>
  add(noun: 'people', person: object): Promise<Person | Refused>
  change(noun: 'people', expected: Person, edit: (one: Person) => Person): Promise<Person | Refused>
}
interface World {
  goodwordStore?: Store
}

/** The product's own code for a page of the extension, since the built app has no door to it. */
async function store(): Promise<() => void> {
  const bundle = await build({
    stdin: {
      contents: `export { add, change, get } from './utils/store/records.ts'`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'goodwordStore',
    target: 'es2022',
  })
  const text = bundle.outputFiles[0]?.text ?? ''
  // What runs in a page is the text of a function.
  const run = () => undefined
  run.toString = () => `() => { ${text}; globalThis.goodwordStore = goodwordStore }`
  return run
}

async function addPerson(id: string): Promise<boolean> {
  const { goodwordStore } = globalThis as World
  const made = await goodwordStore?.add('people', {
    id,
    revision: 1,
    names: ['Maren Solheim'],
    emails: [],
    handles: [],
    links: [],
    publication: 'internal-only',
    consent: [],
    declines: [],
    since: '2026-11-22T10:00:00.000Z',
    tags: [],
    notes: '0',
  })
  return made !== undefined && !('problem' in made)
}

/** Counts one up in the notes, so many times; where somebody else was first it reads again, as the app has people do. */
async function countUp(
  id: string,
  times: number,
): Promise<{ done: number; refused: number; other: string[] }> {
  const { goodwordStore: own } = globalThis as World
  let [done, refused] = [0, 0]
  const other: string[] = []
  while (own && done < times && other.length < 10) {
    const person = await own.get('people', id)
    if (!person) return { done, refused, other: [...other, 'gone'] }
    const answer = await own.change('people', person, (one) => ({
      ...one,
      notes: String(Number(one.notes) + 1),
    }))
    if (!('problem' in answer)) done++
    else if (answer.problem === 'changed-elsewhere') refused++
    else other.push(answer.problem)
  }
  return { done, refused, other }
}

const readBack = async (id: string): Promise<number> =>
  Number((await (globalThis as World).goodwordStore?.get('people', id))?.notes)

/** The control: reads in one transaction and writes in the next. */
async function countNaively(times: number): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error(request.error?.name))
    })
  const request = indexedDB.open('naive', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('kept')
  const database = await done(request)
  for (let n = 0; n < times; n++) {
    const before = (await done(database.transaction('kept').objectStore('kept').get('count'))) as number
    const tx = database.transaction('kept', 'readwrite')
    tx.objectStore('kept').put((before ?? 0) + 1, 'count')
    await new Promise((ok) => (tx.oncomplete = ok))
  }
  const count = (await done(database.transaction('kept').objectStore('kept').get('count'))) as number
  database.close()
  return count
}

export const edits: Fault = async (options) => {
  const row = emptyRow('edits', options.browser)
  const each = Math.ceil(runsOf(options, 200, 10_000) / 2)
  const id = '019ab000-0000-7000-8000-00000000ed17'
  const stage = await Stage.open({ browser: options.browser })
  try {
    const code = await store()
    const pages: Page[] = [await stage.page(), await stage.page()]
    for (const page of pages) await page.evaluate(code)
    if (!(await pages[0]?.evaluate(addPerson, id))) throw new Error('The person was not added')
    let refused = 0
    // In pieces, so that no debugger loses its patience.
    for (let left = each; left > 0; left -= 250) {
      const found = await Promise.all(pages.map((page) => page.evaluate(countUp, id, Math.min(250, left))))
      for (const one of found) {
        row.acknowledged += one.done
        refused += one.refused
        if (one.other.length) row.notes.push(`refused for another reason: ${one.other.join(', ')}`)
      }
      options.say?.(`edits ${row.acknowledged} of ${each * 2}, ${refused} came second and read again`)
    }
    row.runs = row.acknowledged
    const count = (await pages[0]?.evaluate(readBack, id)) ?? 0
    row.lost = Math.max(0, row.acknowledged - count)
    row.doubled = Math.max(0, count - row.acknowledged)
    row.notes.push(`${refused} edits came second, were refused and made again on what stood there`)
    const tried = Math.min(each, 500)
    const counts = await Promise.all(pages.map((page) => page.evaluate(countNaively, tried)))
    const control = { how: 'read in one transaction, written in the next', of: tried * 2 }
    return { ...row, control: { ...control, lost: control.of - Math.max(...counts) } }
  } finally {
    await stage.browser.close().catch(() => undefined)
  }
}
