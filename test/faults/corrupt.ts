// Files of the database are damaged while the browser is closed. It may come up as it was, or say what is wrong and
// bring everything back from the second copy; what it may never do is show an empty library as if nothing were.
import { createHash } from 'node:crypto'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '../drive/launch.ts'
import { openApp, regain, type Seen } from './app.ts'
import { chance } from './chance.ts'
import { classesOf, damage, filesOf } from './damage.ts'
import { emptyRow, type Fault, type Options, runsOf } from './row.ts'
import { folder, Keeps, pause, Stage } from './stage.ts'
import { draftNo, placeOf } from './words.ts'

interface Buckets {
  keys(): Promise<string[]>
  open(name: string): Promise<{ indexedDB: IDBFactory }>
}

/** Runs in the app: where each moment stands and a sum of what it says, or nothing where it cannot be read. */
async function held(): Promise<Record<string, string> | undefined> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error(request.error?.name))
    })
  try {
    const { storageBuckets } = navigator as { storageBuckets?: Buckets }
    // Where nothing else helped, the library has moved.
    const moved = (await storageBuckets?.keys())?.find((name) => name.startsWith('goodword'))
    const databases = moved ? (await storageBuckets?.open(moved))?.indexedDB : indexedDB
    const names = ((await databases?.databases()) ?? []).map(({ name = '' }) => name)
    const name = names.find((one) => one.startsWith('goodword:')) ?? names.find((one) => one === 'goodword')
    if (!databases || !name) return {}
    const database = await done(databases.open(name))
    const rows = await done<{ place: string; words: string }[]>(
      database.transaction('moments').objectStore('moments').getAll(),
    )
    database.close()
    const sum = async (words: string) => {
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)))
      return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    }
    return Object.fromEntries(
      await Promise.all(rows.map(async ({ place, words }) => [place, await sum(words)] as const)),
    )
  } catch {
    return undefined
  }
}

type Wanted = ReadonlyMap<string, string>

const sumOf = (words: string) => createHash('sha256').update(words).digest('hex')

const missing = (wanted: Wanted, found: Record<string, string> | undefined) =>
  [...wanted].filter(([place, sum]) => found?.[place] !== sum).length

/** Some of everything: moments in old files and in the newest, and one that is too long to lie among the others. */
async function fill(stage: Stage, options: Options): Promise<Wanted> {
  const wanted = new Map<string, string>()
  const keeps = new Keeps()
  const { between } = chance(options.seed ?? 1)
  // Nothing that could be packed, or all of it would lie in one small file.
  const noise = (length: number) => Array.from({ length }, () => between(0, 35).toString(36)).join('')
  const keep = async (page: Page, run: number, times: number, long = 0) => {
    for (let n = 0; n < times; n++) {
      const plain = draftNo('corrupt', run, n)
      const draft = { ...plain, words: `${plain.words} ${noise(long)}`.trim() }
      const answer = await keeps.keep(page, draft)
      if ('id' in answer) wanted.set(placeOf(draft), sumOf(draft.words))
    }
    // The second copy follows the receipts; nobody is told when it has arrived.
    await pause(2_000)
  }
  const first = await stage.page()
  await keep(first, 0, 90, 50_000)
  await keep(first, 1, 2, 150_000)
  await stage.browser.restart()
  const second = await stage.page()
  await keep(second, 2, 20)
  if (options.browser === 'firefox') {
    // Its write-ahead log is there only where somebody wrote just now and nobody closed: a second keep adds nothing.
    for (let n = 0; n < 10; n++) await keeps.keep(second, draftNo('corrupt', 2, n))
    await stage.browser.kill()
  } else await stage.browser.restart()
  return wanted
}

class Tally {
  readonly seen: Record<Seen, number> = { library: 0, recovery: 0, problem: 0, nothing: 0 }
  empty = 0
  short = 0
  altered = 0
  restored = 0
  gone = 0
}

async function look(stage: Stage, wanted: Wanted, tally: Tally) {
  const { app, seen, says } = await openApp(stage)
  tally.seen[seen]++
  const found = await app.evaluate(held)
  const gone = missing(wanted, found)
  let silent = seen === 'library' ? gone : 0
  const left = Object.keys(found ?? {}).length
  if (silent) tally[left === 0 ? 'empty' : left < wanted.size ? 'short' : 'altered']++
  tally.gone += gone
  if (seen !== 'recovery') return { seen, gone, silent, told: says }
  const back = await regain(app)
  silent = missing(wanted, await app.evaluate(held))
  // What came back must be there at the next start, too, and be shown without a word.
  if (!silent) {
    await stage.browser.kill()
    await stage.back()
    const { app: next, seen: then } = await openApp(stage)
    silent = then === 'library' ? missing(wanted, await next.evaluate(held)) : wanted.size
  }
  if (!silent) tally.restored++
  return { seen, gone, silent, told: `${says} → ${back}${silent ? `, and ${silent} are still gone` : ''}` }
}

export const corrupt: Fault = async (options) => {
  const row = emptyRow('corrupt', options.browser)
  const each = runsOf(options, 2, 100)
  const profile = folder('corrupt')
  const kept = folder('corrupt-kept')
  const here = join(profile.path, 'profile')
  const stage = await Stage.open({ browser: options.browser, profileDir: here })
  const tally = new Tally()
  let of = 0
  try {
    const wanted = await fill(stage, options)
    await stage.browser.kill()
    const again = { recursive: true, verbatimSymlinks: true, preserveTimestamps: true }
    cpSync(here, kept.path, again)
    for (const kind of classesOf(options.browser)) {
      if (options.kinds && !options.kinds.includes(kind)) continue
      const before = row.runs
      for (let seed = 0; seed < each; seed++) {
        const strike = async () => {
          rmSync(here, { recursive: true, force: true, maxRetries: 5 })
          cpSync(kept.path, here, again)
          const did = damage(options.browser, here, kind, seed, chance((options.seed ?? 1) * 1_000 + seed))
          if (!did) return undefined
          await stage.back()
          return { did, ...(await look(stage, wanted, tally)) }
        }
        // Firefox falls over some damaged files altogether and has shown nothing yet: the same once more, as people do.
        const struck = await stage.again(strike, 5)
        if (!struck) continue
        const { did, seen, gone, silent, told } = struck
        await stage.browser.kill()
        of += wanted.size
        row.acknowledged += wanted.size
        row.lost += silent
        row.runs++
        const how = `${did}: ${gone} of ${wanted.size} gone or altered, the app shows ${seen}${told && ` (${told})`}`
        options.say?.(`corrupt ${kind} ${seed}: ${how}${silent ? `; LOST: ${silent}` : ''}`)
        if (silent || seen === 'nothing' || seen === 'problem')
          row.notes.push(`${kind}, seed ${seed}: ${how}; ${silent} lost`)
      }
      const all = filesOf(options.browser, kept.path, kind).length
      if (row.runs === before)
        row.notes.push(`${kind}: ${all ? 'empty' : 'no such'} file here, so none was damaged`)
    }
    const { library, recovery, problem, nothing } = tally.seen
    row.notes.unshift(
      `shown: the library ${library} times, the recovery ${recovery} (${tally.restored} restored whole), a problem ${problem}, nothing ${nothing}; silently empty ${tally.empty}, short ${tally.short}, altered ${tally.altered}`,
    )
    if (stage.late) row.notes.push(`the browser fell over and was started once more ${stage.late} times`)
    return { ...row, control: { how: 'the database by itself, without a second copy', of, lost: tally.gone } }
  } finally {
    await stage.browser.kill().catch(() => undefined)
    await stage.browser.close().catch(() => undefined)
    profile.remove()
    kept.remove()
  }
}
