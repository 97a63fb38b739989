import { useMemo, useRef, useState } from 'preact/hooks'
import { isNowhere, useKeys } from '../../parts/use-keys'

/** Rows that were picked out of a list, and how more are. */
export interface Selection {
  /** In the order of the list; only what the list shows now, so that nothing unseen is touched. */
  ids: readonly string[]
  has: (id: string) => boolean
  /** One row; with `range`, all from the row picked last to this one. */
  pick: (id: string, range?: boolean) => void
  all: () => void
  clear: () => void
  /** The keys of the list, to be heard around it. */
  hear: (event: KeyboardEvent) => void
}

const rowOf = (target: EventTarget | null) =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-row]') ??
      target.closest('li')?.querySelector<HTMLElement>('[data-row]') ??
      undefined)
    : undefined

const nothing: readonly string[] = []
const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select')

const rowsOf = (inside: EventTarget | null) =>
  inside instanceof Element
    ? [...(inside.closest('.picks')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    : []

/** The row before or after, in what is drawn. */
function step(row: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const rows = rowsOf(row)
  const next = rows[rows.indexOf(row) + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next
}

/** The bar's own keys, heard in its list: from two thousand rows nobody tabs to it. */
function press(row: Element, event: KeyboardEvent): void {
  const bar = row.closest('.picks')?.querySelector('.selection-bar')
  const first = event.key === '.' ? bar?.querySelector<HTMLElement>('button') : undefined
  const button = bar?.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`)
  if (!first && !button) return
  event.preventDefault()
  if (first) first.focus()
  else button?.click()
}

const down = new Set(['J', 'ArrowDown'])
const up = new Set(['K', 'ArrowUp'])

/**
 * Several rows at once: `x` picks the row in focus, Shift with `j` or `k` goes on to the next, Ctrl+A takes all that was
 * found, Escape lets go; a full stop leads to the bar. What the filters hide for a while is not picked for as long.
 * @param part whoever chooses all of them means all, so while only a part is read there is nothing to choose
 */
export function useSelection(listed: readonly string[], part?: string): Selection {
  const found = part ? nothing : listed
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const anchor = useRef<string>()
  const ids = useMemo(() => (picked.size ? found.filter((id) => picked.has(id)) : []), [found, picked])
  const shown = useMemo(() => new Set(ids), [ids])
  const clear = () => setPicked(new Set())
  const all = () => setPicked(new Set([...picked, ...found]))
  const pick = (id: string, range?: boolean) => {
    const [from, to] = [found.indexOf(anchor.current ?? id), found.indexOf(id)].toSorted((a, b) => a - b)
    if (range && from !== undefined && from >= 0) {
      setPicked(new Set([...picked, ...found.slice(from, (to ?? from) + 1)]))
    } else {
      const next = new Set(picked)
      if (!next.delete(id)) next.add(id)
      setPicked(next)
    }
    anchor.current = id
  }
  const everywhere = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isField(event.target) || event.altKey) return false
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'a') all()
    else if (event.key === 'Escape' && ids.length) clear()
    else return false
    event.preventDefault()
    return true
  }
  const hear = (event: KeyboardEvent) => {
    if (everywhere(event) || event.defaultPrevented || isField(event.target)) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = rowOf(event.target)
    const id = row?.dataset['row']
    if (!row || id === undefined) return
    if (event.shiftKey && (down.has(event.key) || up.has(event.key))) {
      const next = step(row, down.has(event.key) ? 1 : -1)?.dataset['row']
      setPicked(new Set([...picked, id, ...(next ? [next] : [])]))
      anchor.current = next ?? id
    } else if (event.key === 'x' && !event.shiftKey) pick(id)
    else if (ids.length && !event.shiftKey && row === event.target) return press(row, event)
    else return
    event.preventDefault()
  }
  // With nothing in focus the list is still what one looks at; an open detail has its own Escape.
  useKeys((event) => {
    if (isNowhere(event.target)) everywhere(event)
  })
  return { ids, has: (id) => shown.has(id), pick, all, clear, hear }
}
