import { breath } from '../../components/app/slices'
import type { Clash, Going, Planned } from '../../components/app/settings/importing'
import { beginning } from '../../utils/domain/beginning'
import type { Company } from '../../utils/domain/company'
import type { Ours } from '../../utils/domain/import-known'
import { type Clash as Quarrel, type Plan, planImport, settled } from '../../utils/domain/import-plan'
import { isProblem, problem, type Problem } from '../../utils/domain/problem'
import { type Incoming, readArchive } from '../../utils/domain/read-archive'
import { readPieces } from '../../utils/domain/read-pieces'
import { withoutErased } from '../../utils/store/erased'
import { bringIn } from '../../utils/store/imports'
import { ours } from '../../utils/store/ours'

/** No file that is larger is even opened. */
const largest = 500_000_000
const slice = 12

/** Lets frames be drawn whenever the work has taken a slice of one. */
export function breathing() {
  let since = performance.now()
  return () =>
    performance.now() - since < slice ? undefined : breath().then(() => void (since = performance.now()))
}

/** What the storage, or reading a file, failed with. */
export const failed = (error: unknown): Problem =>
  problem('storage-refused', error instanceof Error ? error.name : undefined)

const nameIn = (record: object): string => {
  const { names, words, what, benefit } = record as Record<string, unknown>
  const [name] = Array.isArray(names) ? (names as unknown[]) : []
  const text = [name, words, what, benefit].find((one) => typeof one === 'string')
  return beginning(typeof text === 'string' ? text : '')
}
const shown = (value: unknown): string =>
  value === undefined ? '' : beginning(typeof value === 'string' ? value : JSON.stringify(value), 120)

function clashOf(
  { noun, id, mine, theirs, fields: odds }: Quarrel,
  companies: ReadonlyMap<string, string>,
): Clash {
  const [one, other] = [mine, theirs] as unknown as Record<string, unknown>[]
  const say = (field: string, value: unknown) =>
    field === 'company' && typeof value === 'string' ? (companies.get(value) ?? value) : shown(value)
  return {
    noun,
    id,
    name: nameIn(mine),
    fields: odds.map((field) => ({
      field,
      mine: say(field, one?.[field]),
      theirs: say(field, other?.[field]),
    })),
  }
}

/** The companies that are named where ours and theirs do not agree, by id: ours by the name that we know. */
async function companiesIn({ clashes, read }: Plan, here: Ours): Promise<ReadonlyMap<string, string>> {
  const both = clashes.flatMap(({ mine, theirs }) => [mine, theirs])
  const ids = new Set(both.flatMap((one) => ('company' in one && one.company) || []))
  const found = new Map<string, string>()
  for (const { id, names } of read.companies.toReversed()) if (ids.has(id)) found.set(id, names[0] ?? '')
  const known = (await here.records('companies', [...ids])) as (Company | undefined)[]
  for (const one of known) if (one) found.set(one.id, one.names[0] ?? '')
  return found
}

type Rest = Pick<Planned, 'file' | 'left' | 'of' | 'money'>

/** What bringing these in would do, told without doing it. */
export async function planned(
  found: Incoming,
  isArchive: boolean,
  rest: Rest,
  { stop, onStep }: Going,
): Promise<Planned | Problem | undefined> {
  try {
    const breathe = breathing()
    const pause = () => breathe()?.then(() => stop.throwIfAborted())
    const read = await withoutErased(found, { stop, onStep: (done) => onStep(done, 'marks') })
    stop.throwIfAborted()
    const here = await ours(read, pause)
    const plan = await planImport(read, here, isArchive, pause)
    const companies = await companiesIn(plan, here)
    if (stop.aborted) return undefined
    const { added, merged, unchanged, clashes } = plan
    return {
      ...rest,
      added,
      merged,
      unchanged,
      refused: read.refused,
      ignored: read.ignored,
      clashes: clashes.map((one) => clashOf(one, companies)),
      first: plan.fresh.map(({ words, who }) => ({
        words: beginning(words, 160),
        who: who.name ?? who.email ?? '',
      })),
      bringIn: async (theirs, { onStep, stop }) => {
        try {
          const done = await bringIn(settled(plan, theirs), rest.file, onStep, stop)
          if (isProblem(done)) return done
          // Which columns stayed out was said beforehand; in an archive they are fields that nobody saw.
          const report = isArchive ? done.report : { ...done.report, ignored: [] }
          return { report, ...(done.past ? { past: done.past } : {}) }
        } catch (error) {
          return failed(error)
        }
      },
    }
  } catch (error) {
    return stop.aborted ? undefined : failed(error)
  }
}

/** A file's text in pieces; whoever stops it gets no more. */
async function* textOf(file: File, { stop, onStep }: Going): AsyncGenerator<string> {
  // A piece is taken apart and looked at in one go: so much of it takes no longer than a frame.
  const size = 100_000
  const decoder = new TextDecoder()
  for (let at = 0; at < file.size && !stop.aborted; at += size) {
    onStep(at / file.size)
    yield decoder.decode(await file.slice(at, at + size).arrayBuffer(), { stream: true })
    await breath()
  }
  yield decoder.decode()
}

/** The records of one of our own files, of whatever version; nothing where it was stopped. */
export async function recordsOf(file: File, go: Going): Promise<Incoming | Problem | undefined> {
  if (file.size > largest) return problem('file-too-large')
  const read =
    (await readPieces(textOf(file, go))) ?? (go.stop.aborted ? undefined : readArchive(await file.text()))
  return go.stop.aborted ? undefined : read
}

/** One of our own files, of whatever version: what it would bring. */
export async function openArchive(file: File, go: Going): Promise<Planned | Problem | undefined> {
  const read = await recordsOf(file, go)
  if (!read || isProblem(read)) return read
  return planned(read, true, { file: file.name, left: [], of: 'records', money: [] }, go)
}
