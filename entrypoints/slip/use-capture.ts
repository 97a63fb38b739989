import { useEffect, useRef, useState } from 'preact/hooks'
import type { Ask } from '../../utils/domain/ask'
import type { Draft } from '../../utils/domain/draft'
import type { Kind } from '../../utils/domain/moment-kind'
import type { Nomination } from '../../utils/domain/nomination'
import { isProblem, problem as problemOf, type Problem } from '../../utils/domain/problem'
import { saveDraft } from '../../utils/store/drafts'
import type { Receipt } from '../../utils/store/keep'
import { forget } from '../../utils/store/records'
import { watched } from '../../utils/in-time'
import {
  benefitsOf,
  getReady,
  keepDraft,
  nominateFor,
  type Nominated,
  type Pitch,
  queueAsk,
  undoDraft,
  undoNomination,
} from './keeping'

export type Step = 'slip' | 'ask' | 'nominate' | 'receipt'

/** What the slip is about to do and what came of it. Every edit is saved as a draft before anything else. */
export function useCapture(
  first: Draft,
  start: { kept?: Receipt | undefined; problem?: Problem | undefined },
) {
  const [draft, setDraft] = useState(first)
  const [step, setStep] = useState<Step>(start.kept ? 'receipt' : 'slip')
  const [receipt, setReceipt] = useState(start.kept)
  const [queued, setQueued] = useState<Ask>()
  const [nominated, setNominated] = useState<Nominated>()
  const [undone, setUndone] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState(start.problem)
  const [silent, setSilent] = useState(false)
  const working = useRef(false)
  const saving = useRef<Promise<unknown>>(Promise.resolve())
  const latest = useRef<Draft>()
  // Enter may come before the last letter was drawn, so what is kept is not taken from what was drawn.
  const typed = useRef(first)

  // One save after the other, and only the newest of those that wait: nobody types faster than they are told.
  const save = (next: Draft): Promise<unknown> => {
    latest.current = next
    return (saving.current = saving.current.then(async () => {
      const newest = latest.current
      latest.current = undefined
      if (newest) await watched(saveDraft(newest), setSilent)
    }))
  }
  useEffect(() => {
    if (!start.kept) void save(first).then(getReady)
  }, [])

  const edit = (next: Draft) => {
    typed.current = next
    setDraft(next)
    void save(next)
  }

  /** Once at a time: a second Enter while the first is being written changes nothing. */
  async function once(work: () => Promise<void>): Promise<void> {
    if (working.current) return
    working.current = true
    // To draw it takes longer than most writes do.
    const drawing = setTimeout(() => setBusy(true), 50)
    setProblem(undefined)
    await saving.current
    await watched(work(), setSilent)
    working.current = false
    clearTimeout(drawing)
    setBusy(false)
  }

  const put = async (what: Draft): Promise<Receipt | undefined> => {
    const answer = receipt ?? (await keepDraft(what))
    if (isProblem(answer)) {
      setProblem(answer)
      return undefined
    }
    setReceipt(answer)
    return answer
  }

  return {
    saved: () => saving.current,
    draft,
    step,
    receipt,
    queued,
    nominated: nominated !== undefined,
    undone,
    busy,
    problem: problem ?? (silent ? problemOf('storage-silent') : undefined),
    benefitsOf,
    edit,
    setStep,
    setProblem,
    keep: (kind: Kind) =>
      once(async () => {
        if (await put({ ...typed.current, kind })) setStep('receipt')
      }),
    queue: (kind: Kind, pitch: Pitch, tag: string) =>
      once(async () => {
        const tagged = { ...typed.current, kind, tags: [...new Set([...typed.current.tags, tag])] }
        const kept = await put(tagged)
        const made = kept && (await queueAsk(kept, pitch))
        if (isProblem(made)) setProblem(made)
        else if (made) setQueued(made)
        if (kept) setStep('receipt')
      }),
    /** Keeps first: a nomination points at the words it was made for. */
    nominate: (kind: Kind, nomination: Nomination) =>
      once(async () => {
        const kept = await put({ ...typed.current, kind })
        const made = kept && (await nominateFor(kept, nomination))
        if (isProblem(made)) setProblem(made)
        else if (made) setNominated(made)
        if (kept) setStep('receipt')
      }),
    undo: () =>
      once(async () => {
        // An ask for words that are no longer there would point at nothing.
        const gone = queued && (await forget('asks', queued.id))
        if (isProblem(gone) && gone.problem !== 'gone') return setProblem(gone)
        setQueued(undefined)
        const back = nominated && (await undoNomination(nominated))
        if (isProblem(back)) return setProblem(back)
        setNominated(undefined)
        const answer = receipt && (await undoDraft(receipt, typed.current))
        if (isProblem(answer)) return setProblem(answer)
        setReceipt(undefined)
        setUndone(true)
        setStep('slip')
      }),
  }
}
