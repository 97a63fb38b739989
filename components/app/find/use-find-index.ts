import { useEffect, useState } from 'preact/hooks'
import { learnFacts } from '../../../utils/domain/proof-facts'
import { FindIndex, type Progress } from './find-index'
import type { Library } from '../library'
import { breath, inSlices } from '../slices'

// One for the page: going to another view and back must not read everything again.
const index = new FindIndex()

/** The index over this library, how far it is, and a number that grows whenever there is more to be found. */
export function useFindIndex(
  library: Library,
  now: string,
): Progress & { index: FindIndex; version: number } {
  const [state, setState] = useState({ done: 0, total: 0, version: 0 })
  const today = library.dayOf(now)
  useEffect(() => {
    let left = false
    const tell = (progress: Progress) => setState(({ version }) => ({ ...progress, version: version + 1 }))
    void breath().then(() => (left ? undefined : index.update(library, tell)))
    return () => {
      left = true
    }
  }, [library.moments, library.people, library.companies])
  useEffect(() => {
    let left = false
    // Gates and consent of everybody: looked up while one reads, so that no letter typed has to wait for them.
    void inSlices(learnFacts(library, now), () => left)
    return () => {
      left = true
    }
  }, [library, today])
  return { index, ...state }
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
