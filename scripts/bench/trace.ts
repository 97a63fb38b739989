import type { Page as Tab } from 'puppeteer-core'
import type { ChromiumPage } from '../../test/drive/chromium/page.ts'
import type { Page } from '../../test/drive/drive.ts'

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { data?: { url?: string; scriptName?: string }; fileName?: string }
}

const tasks = new Set(['RunTask', 'ThreadControllerImpl::RunTask'])
const categories = ['devtools.timeline', 'v8', 'toplevel', 'disabled-by-default-devtools.timeline']

const tabOf = (page: Page): Tab => (page as ChromiumPage).tab

/** What the browser did meanwhile, event by event. */
export async function traced(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  const { tracing } = tabOf(page)
  await tracing.start({ categories })
  await act()
  const bytes = await tracing.stop()
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }
  return traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
}

const spent = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1_000

const urlsOf = ({ args }: TraceEvent) =>
  [args?.data?.url, args?.data?.scriptName, args?.fileName].filter((url) => url !== undefined)
const isOf = (origin: string) => (event: TraceEvent) => urlsOf(event).some((url) => url.startsWith(origin))
const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
const inside = (event: TraceEvent, task: TraceEvent) =>
  threadOf(event) === threadOf(task) && event.ts >= task.ts && event.ts < task.ts + (task.dur ?? 0)

/** The outermost of these events: what runs inside another of them is counted there. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = []
  for (const event of events.toSorted((one, other) => one.ts - other.ts)) {
    if (!kept.some((one) => inside(event, one))) kept.push(event)
  }
  return kept
}

/** Milliseconds of thread time in scripts of this origin. */
export const cpuOf = (events: readonly TraceEvent[], origin: string): number =>
  outermost(events.filter(isOf(origin))).reduce((sum, event) => sum + spent(event), 0)

// What stands in the page itself; the slip is a page of its own.
export const inPage = /\/(overlay|spot|reader|sites\/[a-z0-9-]+)\.js$/

/** The same, of the page's own thread alone. */
export function cpuInPage(events: readonly TraceEvent[], origin: string): number {
  const page = events.find((event) => urlsOf(event).some((url) => url.startsWith(origin) && inPage.test(url)))
  if (!page) throw new Error('Nothing of ours ran in the page')
  return cpuOf(
    events.filter((event) => threadOf(event) === threadOf(page)),
    origin,
  )
}

/** Milliseconds of thread time of all tasks of the page's own thread: the one that hears the pointer. */
export function cpuOfPage(events: readonly TraceEvent[]): number {
  const page = events.find(({ name }) => name === 'EventDispatch')
  if (!page) throw new Error('The pointer was not heard')
  const own = events.filter((event) => tasks.has(event.name) && threadOf(event) === threadOf(page))
  return outermost(own).reduce((sum, event) => sum + spent(event), 0)
}

/** The longest task, in milliseconds of thread time, in which a script of this origin ran. */
export function longestTaskOf(events: readonly TraceEvent[], origin: string): number {
  const scripts = events.filter(isOf(origin))
  const all = events.filter(({ name }) => tasks.has(name))
  const ofOurs = all.filter((task) => scripts.some((one) => inside(one, task)))
  return Math.max(0, ...ofOurs.map(spent))
}

/** A task of a page's own thread. */
export interface Held {
  /** Milliseconds on the clock, and of these on the processor: the rest waited for one. */
  ms: number
  cpu: number
  /** Of the milliseconds on the clock those in which the browser collected garbage, when it saw fit. */
  collecting: number
  /** What the browser did in it for the longest time, in its own words, such as a function, layout or collecting garbage. */
  doing: string
}

/** The longest task, of our own or the browser's, in the threads that draw pages of this origin: no worker draws. */
export function longestHeld(events: readonly TraceEvent[], origin: string): Held | undefined {
  const drawing = new Set(events.filter(({ name }) => name === 'UpdateLayoutTree').map(threadOf))
  const ours = new Set(
    events
      .filter(isOf(origin))
      .map(threadOf)
      .filter((one) => drawing.has(one)),
  )
  const own = events.filter((event) => ours.has(threadOf(event)))
  const longest = (some: readonly TraceEvent[]) =>
    some.reduce<TraceEvent | undefined>(
      (one, two) => ((two.dur ?? 0) > (one?.dur ?? 0) ? two : one),
      undefined,
    )
  const task = longest(own.filter(({ name }) => tasks.has(name)))
  if (!task) return undefined
  const within = own.filter((event) => !tasks.has(event.name) && inside(event, task))
  const collected = outermost(within.filter(({ name }) => /^(Major|Minor)GC$/.test(name)))
  return {
    ms: (task.dur ?? 0) / 1_000,
    cpu: spent(task),
    collecting: collected.reduce((sum, { dur }) => sum + (dur ?? 0), 0) / 1_000,
    doing: longest(within)?.name ?? 'nothing named',
  }
}
