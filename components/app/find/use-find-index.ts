import { useEffect, useMemo, useState } from 'preact/hooks'
import type { World } from '../../../utils/domain/gate'
import type { Match, Proof, ProofFilters, Sought } from '../../../utils/domain/proof'
import { learnFacts } from '../../../utils/domain/proof-facts'
import { FindIndex, type Progress } from './find-index'
import type { Library } from '../library'
import { breath, inSlices } from '../slices'

type Matches = ReadonlyMap<string, Match> | undefined

/** An index that lies in the storage and outlives the page. */
export interface StoredIndex {
  /** Brings it to where the records are; false where nothing can be written now, or nobody waits for it any more. */
  bringUp: (isStale: () => boolean, onProgress: (progress: Progress) => void) => Promise<boolean>
  search: (text: string) => Promise<Matches>
  suggest: (text: string) => Promise<string[]>
  /**
   * The same as `search`, with as much of the library as ranks what was found as all of it would; without a text what the
   * filters leave. Nothing where only the whole library can tell.
   */
  find: (sought: SoughtWords, isStale: () => boolean) => Promise<FoundWorld | undefined>
}

/** What somebody looks for, as it was typed. */
export interface SoughtWords extends Omit<Sought, 'matches'> {
  /** Empty where the filters alone decide. */
  text: string
}

/** What was found, and the world in which it is ranked. */
export interface FoundWorld {
  matches: Matches
  world: World
  /** Of much only what stands first, with these filters: so many of each, and how many there are in all. */
  first?: Pick<Proof, 'found'> & Pick<Sought, 'most'>
}

// One for the page: going to another view and back must not read everything again.
const index = new FindIndex()
// So few are read anew in the time it takes to look what is stored of them.
const few = 3_000

/** What was found, and how far the index is. */
interface FoundWords extends Progress {
  matches: Matches
  /** In which it is ranked; absent where too little is read for that. */
  from: Library | undefined
  first?: FoundWorld['first']
  /** What might have been meant where nothing was found. */
  suggestions: readonly string[]
  /** There is no answer yet. */
  waiting: boolean
}

/** What the words of this library have for these; of a large one by the index that is stored. */
export function useWords(
  library: Library,
  now: string,
  q: string,
  filters: ProofFilters,
  most: number,
  stored: StoredIndex | undefined,
): FoundWords {
  const [state, setState] = useState({ done: 0, total: 0, version: 0 })
  const [refused, setRefused] = useState(false)
  const { part } = library
  const isSmall = !part && library.moments.length < few
  const from = isSmall || refused ? undefined : stored
  const today = library.dayOf(now)
  useEffect(() => {
    let left = false
    const isLeft = () => left
    const tell = (progress: Progress) => setState(({ version }) => ({ ...progress, version: version + 1 }))
    const begin = async () => {
      await breath()
      if (left) return
      // Of a part no index can be made.
      if (!from) return void (part ?? (await index.update(library, tell)))
      if (!(await from.bringUp(isLeft, tell)) && !left) setRefused(true)
    }
    // What cannot be read where it is stored is made here.
    begin().catch(() => left || setRefused(true))
    return () => {
      left = true
    }
  }, [library.moments, library.people, library.companies, from])
  useEffect(() => {
    let left = false
    // Gates and consent of everybody: looked up while one reads, so that no letter typed has to wait for them.
    void inSlices(learnFacts(library, now), () => left)
    return () => {
      left = true
    }
  }, [library, today])
  const isUp = state.total > 0 && state.done === state.total
  const ready = part && !isUp ? undefined : from
  const sought = { text: q, filters, now, most }
  const there = useStored(ready, library, sought, state.version, () => setRefused(true))
  const here = useMemo(
    () => (q && !from && !part ? index.search(q) : undefined),
    [q, state.version, from, part],
  )
  const suggestions = here?.size === 0 ? index.suggest(q) : []
  const answer = from || part ? there : { matches: here, suggestions, from: library, waiting: false }
  const waiting = answer.waiting && (!part || from !== undefined)
  return { ...answer, waiting, done: state.done, total: state.total }
}

interface Answer extends Partial<FoundWorld> {
  matches: Matches
  suggestions: readonly string[]
  /** The filters by which it was found, where it is not enough for any others. */
  by?: string
  /** What it is enough for, with any filters. */
  enough?: string
}

/** The answer of a stored index. The last one stays until the next has come. */
function useStored(
  stored: StoredIndex | undefined,
  library: Library,
  sought: SoughtWords,
  version: number,
  onBroken: () => void,
) {
  const [answer, setAnswer] = useState<Answer>()
  const { part } = library
  const { text: q, filters, most } = sought
  const by = JSON.stringify(filters)
  const enough = `${version} ${q}`
  useEffect(() => {
    let left = false
    // What a word finds is enough for any filter, unless it is too much to be read whole.
    if (part && answer?.enough === enough) return undefined
    const find = async (from: StoredIndex): Promise<Answer> => {
      if (!part) return { matches: q ? await from.search(q) : undefined, suggestions: [] }
      const found = await from.find(sought, () => left)
      const isEnough = found?.matches && !found.first
      return { matches: undefined, ...found, suggestions: [], ...(isEnough ? { enough } : { by }) }
    }
    const look = async (from: StoredIndex) => {
      const found = await find(from)
      const suggestions = found.matches?.size === 0 ? await from.suggest(q) : []
      // To find is as much as fits into a frame; what is drawn of it has one of its own.
      await breath()
      if (!left) setAnswer({ ...found, suggestions })
    }
    // What cannot be read where it is stored is looked for here.
    if (stored) look(stored).catch(() => left || onBroken())
    return () => {
      left = true
    }
  }, [stored, part, q, version, part ? by : '', part ? most : 0])
  const { world, first } = answer ?? {}
  const small = useMemo(() => world && { ...library, ...world }, [library, world])
  const isAbout = answer && (answer.by === by || (q !== '' && answer.by === undefined))
  const from = isAbout && small ? small : part || (answer && !isAbout) ? undefined : library
  const waiting = part ? !isAbout : q !== '' && !isAbout
  if (!q && !part) return { matches: undefined, suggestions: [], from: library, waiting }
  return {
    matches: isAbout ? answer.matches : undefined,
    suggestions: answer?.suggestions ?? [],
    from,
    ...(from && from === small && first ? { first } : {}),
    waiting,
  }
}

/** What was typed, a breath later: the letter comes first, and what it finds after it. Letters in between are left out. */
export function useTyped(text: string): string {
  const [typed, setTyped] = useState(text)
  useEffect(() => {
    let left = false
    void breath().then(() => left || setTyped(text))
    return () => {
      left = true
    }
  }, [text])
  return typed
}
