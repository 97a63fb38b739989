// Is bundled to run in a page: another reader, which takes the whole page apart for its main text.
import { Readability } from '@mozilla/readability'

export interface WholePage {
  /** Milliseconds for the page it runs in. */
  goodwordWholePage: () => number
}

;(globalThis as unknown as WholePage).goodwordWholePage = () => {
  const start = performance.now()
  new Readability(document.cloneNode(true) as Document).parse()
  return performance.now() - start
}
