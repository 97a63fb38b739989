import { useLayoutEffect } from 'preact/hooks'

/** Whether nothing in particular has the focus: the page as a whole, or the view as a whole. */
export const isNowhere = (target: EventTarget | null): boolean =>
  target === null ||
  target === document ||
  target === document.body ||
  (target instanceof Element && target.id === 'view')

/** Hears the document's keys from before the first paint: one may press a key as soon as there is something to see. */
export function useKeys(listen: (event: KeyboardEvent) => void): void {
  useLayoutEffect(() => {
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })
}
