// Brings a file in by the product's own way, and looks at what became of the store.
import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { openArchive } from '../../entrypoints/app/plan-import'
import { type Noun, nouns } from '../../utils/domain/archive'
import { isProblem, problem, type Problem, problemCodes } from '../../utils/domain/problem'
import { z } from '../../utils/domain/schema'
import { exportAll, type ImportReport } from '../../utils/store/archive'
import { kept, database, throwAway } from '../../utils/store/database'
import { frozen } from '../../utils/store/freeze'
import { isSound } from '../../utils/store/rows'

/** What came of one file: the problem it was refused with, and everything that is wrong about that. */
export interface Brought {
  refused?: string
  /** Records that were taken in. */
  taken: number
  wrong: string[]
}

const all = Object.keys(nouns) as Noun[]
const example = readFileSync('test/archives/v2.json', 'utf8')

const fileOf = (text: string) => new File([text], 'goodword.json', { type: 'application/json' })

const going = { stop: new AbortController().signal, onStep: () => undefined }

/** Looks at the file and takes it in, as a person does who agrees with all of it. */
async function takeFile(file: File): Promise<ImportReport | Problem> {
  const plan = await openArchive(file, going)
  if (!plan) return problem('gone')
  if (isProblem(plan)) return plan
  const done = await plan.bringIn(new Set(), going)
  return isProblem(done) ? done : (done.report as ImportReport)
}

/** What the store was known to hold, until something is taken in. */
let asItWas: { text: string; counts: Record<Noun, number> } | undefined

/** A library with something of every kind in it, and nothing else. */
export async function library(): Promise<void> {
  asItWas = undefined
  await throwAway()
  const report = await takeFile(fileOf(example))
  if (isProblem(report)) throw new Error(report.problem)
}

/** Every store with its keys, as text: not one byte may differ after a refusal. */
async function bytes(): Promise<string> {
  const open = await database()
  const tx = open.transaction([...open.objectStoreNames])
  const stores = await Promise.all(
    [...open.objectStoreNames].map(async (name) => {
      const store = tx.objectStore(name)
      return [name, await store.getAllKeys(), await store.getAll()]
    }),
  )
  return JSON.stringify(stores)
}

const prototypes: object[] = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
const clean = prototypes.map(
  (one) => new Map(Reflect.ownKeys(one).map((key) => [key, Reflect.getOwnPropertyDescriptor(one, key)])),
)

/** What was put onto the prototypes of all objects, or altered there; it is as it was afterwards. */
export function pollution(): string[] {
  const found: string[] = []
  prototypes.forEach((one, at) => {
    for (const key of Reflect.ownKeys(one)) {
      const before = clean[at]?.get(key)
      const now = Reflect.getOwnPropertyDescriptor(one, key)
      if (before && now?.value === before.value && now?.get === before.get) continue
      found.push(String(key))
      if (before) Reflect.defineProperty(one, key, before)
      else Reflect.deleteProperty(one, key)
    }
  })
  return found
}

// In a world of its own: whatever it does to that, it does not do to us.
const naively = new Script(`
  const clean = JSON.stringify(Reflect.ownKeys(Object.prototype).map(String))
  const merge = (into, from, depth) => {
    for (const [key, value] of Object.entries(from)) {
      if (typeof value !== 'object' || value === null || depth > 20) into[key] = value
      else merge((into[key] ??= {}), value, depth + 1)
    }
  }
  const stringify = JSON.stringify
  try { merge({}, JSON.parse(text), 0) } catch {}
  stringify(Reflect.ownKeys(Object.prototype).map(String)) !== clean || typeof {}.toString !== 'function'
`)

/** The control: how a library is often merged. True where it would have changed what every object is. */
export const mergedNaively = (text: string): boolean => naively.runInNewContext({ text }) === true

async function sizes(): Promise<Record<Noun, number>> {
  const open = await database()
  const counted = await Promise.all(all.map(async (noun) => [noun, await open.count(noun)] as const))
  return Object.fromEntries(counted) as Record<Noun, number>
}

/** What every library has to be, whatever was brought in: each record sound and readable, each tally right. */
async function unsound(): Promise<string[]> {
  const open = await database()
  const wrong: string[] = []
  for (const noun of kept) {
    const rows = await open.getAll(noun)
    for (const row of rows) if (!isSound(noun, row as never)) wrong.push(`${noun} ${row.id} has a wrong sum`)
    const tally = await open.get('tallies', noun)
    if ((tally?.count ?? 0) !== rows.length)
      wrong.push(`${rows.length} ${noun}, ${tally?.count} in the tally`)
  }
  const archive = await exportAll()
  for (const noun of all)
    for (const record of archive[noun]) {
      const checked = z.safeParse(nouns[noun], record)
      if (!checked.success) wrong.push(`${noun} ${record.id}: ${checked.error.issues[0]?.message}`)
    }
  return wrong
}

/** How many rows of each kind the text of a file holds, as one JSON or a row a line. */
function rowsIn(text: string): Record<Noun, number> {
  const parts = (text.includes('\n{') ? text.split('\n') : [text]).map(
    (part) => JSON.parse(part) as Record<string, unknown>,
  )
  const first = parts[0]?.['goodword']
  const count = (noun: Noun) =>
    parts.reduce((sum, part, at) => {
      const rows = Object.hasOwn(part, noun) ? part[noun] : []
      return sum + (at > 0 ? Number(Object.hasOwn(part, noun)) : Array.isArray(rows) ? rows.length : 0)
    }, 0)
  const counts = Object.fromEntries(all.map((noun) => [noun, count(noun)])) as Record<Noun, number>
  // In version 1 there were no rules: what stands there under that name is none.
  return first === 1 ? { ...counts, rules: 0 } : counts
}

/** Takes the file in, and says what is wrong with how that went. */
export async function bringIn(text: string): Promise<Brought> {
  const before = (asItWas ??= { text: await bytes(), counts: await sizes() })
  const { counts } = before
  const wrong: string[] = []
  let refused: string | undefined
  let taken = 0
  try {
    const report = await takeFile(fileOf(text))
    if (isProblem(report)) {
      refused = [report.problem, report.about].filter(Boolean).join(': ')
      if (!problemCodes.includes(report.problem)) wrong.push(`no sentence for ${report.problem}`)
      if ((await bytes()) !== before.text) wrong.push(`refused (${refused}), and yet the store is another`)
    } else {
      asItWas = undefined
      const after = await sizes()
      const inFile = rowsIn(text)
      for (const noun of all) {
        const { added, merged, unchanged } = report
        const told = added[noun] + merged[noun] + unchanged[noun]
        const out = report.refused.filter((one) => one.noun === noun).length
        if (told + out !== inFile[noun]) wrong.push(`${noun}: ${told} told and ${out} refused, not all`)
        if (after[noun] !== counts[noun] + added[noun])
          wrong.push(`${noun}: ${counts[noun]} and ${added[noun]} added are ${after[noun]}`)
        taken += added[noun] + merged[noun]
      }
      wrong.push(...(await unsound()))
    }
  } catch (error) {
    wrong.push(`crashed: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`)
  }
  const put = pollution()
  if (put.length) wrong.push(`polluted: ${put.join(', ')}`)
  const held = await frozen()
  if (held) wrong.push(`writing stopped: ${held.problem} ${held.about ?? ''}`)
  return { ...(refused ? { refused } : {}), taken, wrong }
}
