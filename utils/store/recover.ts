import type { Archive } from '../domain/archive'
import type { Draft } from '../domain/draft'
import { isProblem, problem, type Problem } from '../domain/problem'
import { makeArchive, type Incoming } from '../domain/read-archive'
import type { Damaged, Recovered } from '../domain/recovery'
import { exportAll, importArchive, type ImportReport } from './archive'
import { catchUp } from './catch-up'
import { entryOf, keyOf, putAll } from './copy-entries'
import { type Found, readCopy, sizeOf } from './copied'
import { close, database, describe, kept, throwAway } from './database'
import { failed, thaw } from './freeze'
import { type Going, partOf } from './going'
import { merged, writeAll } from './rewrite'
import { outside } from './outside'
import { move } from './place'
import { inspect, readableDrafts } from './salvage'
import { accept, recall } from './sentinel'
import { now, write } from './write'

const stopped = problem('import-stopped')
// Of the way: what is read, looked at and written takes about as long.
const [half, third] = [1 / 2, 1 / 3]

const recordsIn = (found: Found, drafts: Draft[] = []) => ({
  companies: [...found.companies.values()],
  people: [...found.people.values()],
  moments: [...found.moments.values()],
  asks: [...found.asks.values()],
  gives: [...found.gives.values()],
  drafts,
  rules: [...found.rules.values()],
})

/** The second copy as an archive, also where the database does not open. */
export async function copyAsArchive(): Promise<Archive | Problem> {
  const { found } = await readCopy()
  return sizeOf(found) ? makeArchive(recordsIn(found), now()) : problem('copy-empty')
}

/**
 * A database to write to. One that does not open, or does not say what it is, is thrown away first: a person has said
 * what is to stand there. Where even that is not possible, the library moves.
 * @returns drafts that could still be read in it
 */
async function makeReady(): Promise<Draft[]> {
  try {
    await describe()
    return []
  } catch (error) {
    if (failed(error).problem === 'storage-blocked') throw error
    const drafts = await readableDrafts().catch(() => [])
    await throwAway().catch(() => undefined)
    await describe().catch(async (again: unknown) => {
      if (!(await move())) throw again
      await close()
      await describe()
    })
    return drafts
  }
}

/** Whether the database at hand is an older state of the one that was remembered: the end of its log is torn off. */
async function isTorn(): Promise<boolean> {
  const [known, here] = [await recall(), await describe()]
  return known !== undefined && known.database === here.database && here.writes < known.writes
}

/**
 * Takes in what is to stand there. Behind a torn log a browser may write what it cannot read at its next start, so the
 * library moves with all that it has, and is not stopped on the way; and a fresh database that cannot be written to is no place to stay, either.
 */
async function takeIn(wanted: Incoming, going: Going): Promise<ImportReport | Problem> {
  if (going.stop?.aborted) return stopped
  const waiting = await makeReady()
  const read = { ...wanted, drafts: [...wanted.drafts, ...waiting] }
  const { onStep } = going
  // Drafts that lay in a database which is thrown away are nowhere else by now.
  const stop = waiting.length ? undefined : going.stop
  if (await isTorn()) {
    const { goodword: _, exported: __, ...here } = await exportAll()
    const leave = await move()
    if (leave) {
      await close()
      const carried = await importArchive({ ...here, refused: [], ignored: [] }, true)
      const report = isProblem(carried) ? carried : await importArchive(read, true, undefined, onStep)
      if (!isProblem(report)) await leave()
      return report
    }
  }
  const report = await importArchive(read, true, undefined, onStep, stop)
  if (!isProblem(report) || report.problem !== 'storage-refused') return report
  if ((await describe().catch(() => undefined))?.writes || !(await move())) return report
  await close()
  return importArchive(read, true, undefined, onStep, stop)
}

/** Lets writing go on, and the copy follow. */
function resume(): void {
  thaw()
  void catchUp().catch(() => undefined)
}

/** The database at hand is the library from now on, and may be written to; the copy follows. */
export async function goOn(): Promise<true | Problem> {
  try {
    await accept(await database())
  } catch (error) {
    return failed(error)
  }
  resume()
  return true
}

async function reported(restored: number, damaged: readonly Damaged[], remembered = 0): Promise<Recovered> {
  const { count } = await describe()
  const found = restored + damaged.length
  return { found, restored, damaged, missing: Math.max(0, remembered - count) }
}

const takenIn = ({ added, merged, unchanged }: ImportReport): number =>
  kept.reduce((sum, noun) => sum + added[noun] + merged[noun] + unchanged[noun], 0)

async function recovering<T>(work: () => Promise<T | Problem>): Promise<T | Problem> {
  try {
    return await work()
  } catch (error) {
    return failed(error)
  }
}

/** Puts the second copy into the database at hand, in one transaction; what is there already stays. Error: import-stopped. */
export const restoreFromCopy = (going: Going = {}): Promise<Recovered | Problem> =>
  recovering(async () => {
    const { found, damaged } = await readCopy(partOf(going, 0, half))
    if (going.stop?.aborted) return stopped
    if (!sizeOf(found)) return problem('copy-empty')
    const remembered = (await recall())?.count
    const read: Incoming = { ...recordsIn(found), refused: [], ignored: [] }
    const report = await takeIn(read, partOf(going, half, 1))
    if (isProblem(report)) return report
    const accepted = await goOn()
    return isProblem(accepted) ? accepted : reported(takenIn(report), damaged, remembered)
  })

/** Brings a file in, into the database at hand whatever it is. It stays a stranger while the copy holds more. Error: import-stopped. */
export const restoreFromArchive = (read: Incoming, going: Going = {}): Promise<ImportReport | Problem> =>
  recovering(async () => {
    const report = await takeIn(read, going)
    if (isProblem(report)) return report
    const { found } = await readCopy()
    const open = await database()
    for (const noun of kept) {
      const here = new Set(await open.getAllKeys(noun))
      for (const id of found[noun].keys()) if (!here.has(id)) return report
    }
    const accepted = await goOn()
    return isProblem(accepted) ? accepted : report
  })

/**
 * Saves what can be saved record by record: every sound one stays, a damaged one is taken from the copy. A database
 * that cannot be read in places is made anew; before that everything sound is in the copy, and from then on nobody
 * stops it. Error: import-stopped, and nothing has changed.
 */
export const salvage = (going: Going = {}): Promise<Recovered | Problem> =>
  recovering(async () => {
    const { found: copied } = await readCopy(partOf(going, 0, third))
    const here = await inspect(copied, partOf(going, third, 2 * third))
    if (going.stop?.aborted) return stopped
    const all = merged(here.found, copied, here.gone)
    const lost = here.damaged.filter(({ noun, id }) => !all[noun].has(id))
    const remembered = (await recall())?.count
    if (here.torn) {
      const { copy } = outside
      if (copy)
        for (const noun of kept)
          await putAll(
            copy,
            [...all[noun].values()].map((one) => [keyOf(noun, one.id), entryOf(one)]),
          )
      await throwAway()
    }
    const rest = partOf({ ...going, stop: here.torn ? undefined : going.stop }, 2 * third, 1)
    const written = await writeAll(all, here.drafts, here.torn ? [] : lost, rest)
    if (isProblem(written)) return written
    const accepted = await goOn()
    if (isProblem(accepted)) return accepted
    return reported(sizeOf(all), lost, remembered)
  })

/** One write to see whether the storage takes any; if it does, writing goes on everywhere. */
export const tryAgain = async (): Promise<true | Problem> => {
  const open = await database().catch(failed)
  if (isProblem(open)) return open
  const written = await write(
    [],
    async ({ tx }) => {
      await tx.objectStore('about').put({ name: 'tried', value: now() })
      return true as const
    },
    [],
    true,
  )
  if (written === true) resume()
  return written
}
