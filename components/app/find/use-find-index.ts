import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Match } from '../../../utils/domain/proof'
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
}

// One for the page: going to another view and back must not read everything again.
const index = new FindIndex()
// So few are read anew in the time it takes to look what is stored of them.
const few = 3_000

/** What was found, and how far the index is. */
interface FoundWords extends Progress {
  matches: Matches
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
  stored: StoredIndex | undefined,
): FoundWords {
  const [state, setState] = useState({ done: 0, total: 0, version: 0 })
  const [refused, setRefused] = useState(false)
  const from = library.moments.length < few || refused ? undefined : stored
  const today = library.dayOf(now)
  useEffect(() => {
    let left = false
    const isLeft = () => left
    const tell = (progress: Progress) => setState(({ version }) => ({ ...progress, version: version + 1 }))
    const begin = async () => {
      await breath()
      if (left) return
      if (!from) await index.update(library, tell)
      else if (!(await from.bringUp(isLeft, tell)) && !left) setRefused(true)
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
  const here = useMemo(() => (q && !from ? index.search(q) : undefined), [q, state.version, from])
  const there = useStored(from, q, state.version)
  const answer = from
    ? there
    : { matches: here, suggestions: here?.size === 0 ? index.suggest(q) : [], waiting: false }
  return { ...answer, done: state.done, total: state.total }
}

/** The answer of a stored index. The last one stays until the next has come. */
function useStored(stored: StoredIndex | undefined, q: string, version: number) {
  const [answer, setAnswer] = useState<{ matches: Matches; suggestions: readonly string[] }>()
  useEffect(() => {
    let left = false
    const look = async () => {
      const matches = q && stored ? await stored.search(q) : undefined
      const suggestions = stored && matches?.size === 0 ? await stored.suggest(q) : []
      if (!left) setAnswer({ matches, suggestions })
    }
    look().catch(() => left || setAnswer({ matches: undefined, suggestions: [] }))
    return () => {
      left = true
    }
  }, [stored, q, version])
  if (!q) return { matches: undefined, suggestions: [], waiting: false }
  return { matches: answer?.matches, suggestions: answer?.suggestions ?? [], waiting: !answer }
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
