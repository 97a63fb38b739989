import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isNowhere } from '../parts/use-keys'

// What has the focus is often what goes: a row that is done with, a form that closes, a button whose deed is done. The
// browser then leaves the keyboard nowhere. Here it goes on: to the next row, to the button that opened the form, or
// to what is nearest.

const stops = ':is(a[href], button, input, select, textarea, summary):not([tabindex="-1"])'
const fields = ':is(input, select, textarea):not([tabindex="-1"])'

/** What had the focus, as far as it is told again once it is gone. */
interface Held {
  element: HTMLElement
  /** A button that comes back is another element with the same words. */
  label: string
  /** Itself a row. */
  row: string | undefined
  /** The row it stands in. */
  inRow: string | undefined
  inForm: boolean
  view: string | undefined
}

const labelOf = (one: HTMLElement) =>
  `${one.localName} ${one.getAttribute('aria-label') ?? one.textContent?.slice(0, 80)}`
const viewNow = () => location.hash.split(/[/?]/)[1]
const holding = (element: HTMLElement): Held => ({
  element,
  label: labelOf(element),
  row: element.dataset['row'],
  inRow: element.closest('li')?.querySelector<HTMLElement>('[data-row]')?.dataset['row'],
  inForm: element.closest('form, .form') !== null,
  view: viewNow(),
})

// What is not in sight takes no focus; where three do not, their neighbours do not either.
function take(some: readonly (HTMLElement | null | undefined)[]): boolean {
  return some
    .filter((one) => one)
    .slice(0, 3)
    .some((one) => {
      one?.focus()
      return document.activeElement === one
    })
}

const allIn = (node: Node | null, selector: string): HTMLElement[] =>
  node instanceof HTMLElement
    ? [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll<HTMLElement>(selector)]
    : []

/** What stands beside a gap; what went together with it is stepped over. */
function beside(
  gap: MutationRecord,
  side: 'nextSibling' | 'previousSibling',
  records: readonly MutationRecord[],
) {
  let one = gap[side]
  for (let step = 0; one && one.parentNode !== gap.target && step < records.length; step++) {
    const gone: Node = one
    one = records.find(({ removedNodes }) => [...removedNodes].includes(gone as ChildNode))?.[side] ?? null
  }
  return one?.parentNode === gap.target ? one : null
}

/** Outwards from the gap: what follows it first, then what stands before it. */
function near(gap: MutationRecord, selector: string, records: readonly MutationRecord[]): boolean {
  const { target } = gap
  let next = beside(gap, 'nextSibling', records)
  let before = beside(gap, 'previousSibling', records) ?? (next ? null : target.lastChild)
  for (let node: Node | null = target; node; node = node.parentNode) {
    for (let one = next; one; one = one.nextSibling) if (take(allIn(one, selector))) return true
    for (let one = before; one; one = one.previousSibling)
      if (take(allIn(one, selector).toReversed())) return true
    if (node instanceof HTMLElement && node.matches('.split-list, .split-detail, #view, .shell')) return false
    next = node.nextSibling
    before = node.previousSibling
  }
  return false
}

const byLabel = (some: readonly HTMLElement[], { label, row }: Held) =>
  some.find((one) => (row === undefined ? labelOf(one) === label : one.dataset['row'] === row))

/** In a view that has just come: what was used there before, what is open in it, or the view itself. */
function land(view: HTMLElement | null, past: readonly Held[]): void {
  const known = past.filter((one) => one.view === viewNow())
  const open = view?.querySelector<HTMLElement>('.split-open > .split-detail')
  const back = open || !known.length ? undefined : allIn(view, `${stops}, [data-row]`)
  for (const one of back ? known : []) if (take([byLabel(back ?? [], one)])) return
  take([open, view])
}

function goOn(lost: Held, past: readonly Held[], records: readonly MutationRecord[]): void {
  const view = document.getElementById('view')
  const gap = records.findLast(
    ({ removedNodes, target }) =>
      target.isConnected && [...removedNodes].some((node) => node.contains(lost.element)),
  )
  if (!gap || gap.target === view) return land(view, past)
  const { target } = gap
  if (!view?.contains(target)) {
    // A dialog, or the receipt with its way back: back to where one was.
    const before = past.find(({ element }) => element.isConnected && view?.contains(element))
    if (!take([before?.element])) land(view, past)
    return
  }
  const isGone = (selector: string) => [...gap.removedNodes].some((node) => allIn(node, selector).length > 0)
  if (lost.inRow !== undefined && isGone('[data-row]')) {
    if (take([view.querySelector<HTMLElement>(`[data-row="${CSS.escape(lost.inRow)}"]`)])) return
    if (near(gap, '[data-row]', records) || take(allIn(view, '[data-search]'))) return
  }
  const added = records.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node.isConnected))
  const fresh = added.filter((node) => target.contains(node)).flatMap((node) => allIn(node, stops))
  const opened = added.flatMap((node) => allIn(node, 'form, .form')).flatMap((form) => allIn(form, fields))
  if (!lost.inForm && take(opened)) return
  const known = lost.inForm ? past.filter(({ inForm }) => !inForm) : [lost]
  for (const one of known) if (one.row === undefined && take([byLabel(fresh, one)])) return
  if (take(fresh) || near(gap, stops, records)) return
  const pane = target instanceof HTMLElement ? target.closest<HTMLElement>('.split-detail') : null
  if (!take([pane])) land(view, past)
}

const most = 30

/** Keeps the focus in the frame, whatever goes. What a view sees to itself comes before this. */
export function useKeptFocus(frame: RefObject<HTMLElement>, view: string): void {
  useLayoutEffect(() => {
    const root = frame.current
    if (!root) return undefined
    let lost: Held | undefined
    let past: Held[] = []
    const take = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      if (lost && lost.element !== target) past = [lost, ...past].slice(0, most)
      lost = target.id === 'view' ? undefined : holding(target)
      // Firefox scrolls only to what is not to be seen at all; half of a row is not enough for whoever goes by keys.
      if (target.matches(stops) && target.matches(':focus-visible'))
        target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    // Left on purpose is not lost; what is removed or closed with its dialog is.
    const leave = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if (lost?.element !== target || document.activeElement !== document.body) return
        if (lost.element.isConnected && !lost.element.closest('dialog')) lost = undefined
      })
    const watch = new MutationObserver((records) => {
      if (!lost || lost.element.isConnected || !isNowhere(document.activeElement)) return
      const gone = lost
      lost = undefined
      past = [gone, ...past].slice(0, most)
      goOn(gone, past, records)
    })
    root.addEventListener('focusin', take)
    root.addEventListener('focusout', leave)
    watch.observe(root, { childList: true, subtree: true })
    return () => {
      root.removeEventListener('focusin', take)
      root.removeEventListener('focusout', leave)
      watch.disconnect()
    }
  }, [])
  const begun = useRef(false)
  useLayoutEffect(() => {
    // A page that has just been opened has no focus to keep, and a frame around all of it would tell nobody anything.
    if (begun.current && document.activeElement === document.body) land(document.getElementById('view'), [])
    begun.current = true
  }, [view])
}
