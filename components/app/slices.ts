import { useEffect, useMemo, useRef, useState } from 'preact/hooks'

// A frame has 16 ms; the rest of it belongs to whoever types.
const slice = 8

/** Lets the browser draw and answer keys before going on. */
export async function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(undefined)
  })
}

interface Run<T> {
  steps: Iterator<unknown, T>
  done?: { value: T }
}

/** Goes on with it: for a slice at the most, or step by step for whoever drives it. */
function* going<T>(run: Run<T>): Generator<undefined> {
  while (!run.done) {
    const step = run.steps.next()
    if (step.done) run.done = { value: step.value }
    else yield
  }
}

/** What fits into one slice is there at once. */
function begin<T>(steps: Iterator<unknown, T>, ms: number): Run<T> {
  const run: Run<T> = { steps }
  const began = performance.now()
  const on = going(run)
  while (performance.now() - began < ms && !on.next().done);
  return run
}

/**
 * What long work comes to. Where it is short it is there with the first drawing; where it is long, frames are drawn
 * meanwhile and the last answer stays on show.
 * @param atOnce milliseconds that the first drawing may wait for it
 */
export function useSlices<T>(
  make: () => Iterator<unknown, T>,
  keys: readonly unknown[],
  atOnce = slice,
): T | undefined {
  const [, draw] = useState(0)
  const last = useRef<T>()
  const run = useMemo(() => begin(make(), atOnce), keys)
  useEffect(() => {
    if (run.done) return undefined
    let stale = false
    void inSlices(going(run), () => stale).then((ended) => ended && draw((drawn) => drawn + 1))
    return () => {
      stale = true
    }
  }, [run])
  if (run.done) last.current = run.done.value
  return last.current
}

/**
 * How many of a long list are drawn by now: a few at once, as many more with every frame. What is about something else
 * begins anew.
 */
export function useFrames(most: number, few: number, about: unknown = ''): number {
  const [state, setState] = useState({ about, drawn: few })
  const drawn = state.about === about ? state.drawn : few
  const growing = drawn < most
  useEffect(() => {
    if (!growing) return undefined
    const frame = requestAnimationFrame(() => setState({ about, drawn: drawn + few }))
    return () => cancelAnimationFrame(frame)
  }, [growing, drawn, about])
  return Math.min(drawn, most)
}

/**
 * Does long work in steps that no frame has to wait for; answers whether it came to its end.
 * @param isStale asked after each breath: nobody wants the rest any more
 */
export async function inSlices(
  steps: Iterator<unknown>,
  isStale: () => boolean,
  onBreath: () => void = () => undefined,
): Promise<boolean> {
  // Much may begin with one drawing; each has a slice of its own.
  await breath()
  if (isStale()) return false
  let began = performance.now()
  while (!steps.next().done) {
    if (performance.now() - began < slice) continue
    await breath()
    if (isStale()) return false
    onBreath()
    began = performance.now()
  }
  return true
}
