// A page may draw over the slip or make it see-through, to catch a click meant for something else. Chromium says
// whether the frame is really seen. Elsewhere the style that the background gives our element, at the user's
// rank, keeps it in sight, and this only keeps out a click that comes before anybody could have read it.
const wait = 300
// Told by the timer itself: Firefox's clock is coarse enough to say 299 when 300 are over.
let seen = false
let covered = false
let timer: ReturnType<typeof setTimeout> | undefined

type Seen = IntersectionObserverEntry & { isVisible?: boolean }

const inSight = (): boolean => seen && !covered

/** Starts to watch, from the moment the slip is shown. */
export function watchVisible(element: Element): void {
  const mark = () => element.toggleAttribute('data-in-sight', inSight())
  const seenFromNow = () => {
    seen = false
    mark()
    clearTimeout(timer)
    timer = setTimeout(() => {
      seen = true
      mark()
    }, wait)
  }
  seenFromNow()
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    threshold: [0, 0.5, 1],
    trackVisibility: true,
    delay: 100,
  }
  const heard = (entries: Seen[]) => {
    const isVisible = entries.at(-1)?.isVisible
    if (isVisible === undefined || covered === !isVisible) return
    covered = !isVisible
    if (covered) mark()
    else seenFromNow()
  }
  new IntersectionObserver(heard, options).observe(element)
}

/**
 * Whether a click may count: only when the slip has been in plain sight for a moment. One that comes sooner was
 * hardly meant for it. Keys are not asked: they come here only after the person went into the slip.
 */
export const sight = (): 'clear' | 'soon' | 'covered' => (inSight() ? 'clear' : covered ? 'covered' : 'soon')
