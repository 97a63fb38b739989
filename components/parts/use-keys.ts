import { useLayoutEffect } from 'preact/hooks'

/** Hears the document's keys from before the first paint: one may press a key as soon as there is something to see. */
export function useKeys(listen: (event: KeyboardEvent) => void): void {
  useLayoutEffect(() => {
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })
}
