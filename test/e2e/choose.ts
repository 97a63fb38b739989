import type { Place } from '../drive/launch.ts'

/** Chooses in a list, as a hand does in the browser's own, which cannot be driven. */
export const choose = (place: Place, selector: string, value: string): Promise<void> =>
  place.evaluate(
    (s: string, v: string) => {
      const list = document.querySelector<HTMLSelectElement>(s)
      if (!list) throw new Error(`There is no ${s}`)
      list.value = v
      list.dispatchEvent(new Event('change', { bubbles: true }))
    },
    selector,
    value,
  )
