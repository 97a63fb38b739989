// A page may draw over the slip or make it see-through, to catch a click meant for something else. Chromium says
// whether the frame is really seen, both browsers how much of it. For the rest the style that the background gives our
// element, at the user's rank, keeps it in sight, and this keeps out a click that comes before anybody could have read it.
const wait = 300
// Told by the timer itself: Firefox's clock is coarse enough to say 299 when 300 are over.
let seen = false
let covered = false
// Told by the reader, who sees what no frame can see of the page around it.
let hidden = false
let timer: ReturnType<typeof setTimeout> | undefined

type Seen = IntersectionObserverEntry & { isVisible?: boolean }

const inSight = (): boolean => seen && !covered && !hidden
let mark = () => {}
let seenFromNow = () => {}

/** Of a slip that is cut to its buttons nobody could read what they do. */
const enough = 0.75

/** Starts to watch, from the moment the slip is shown. */
export function watchVisible(element: Element): void {
  mark = () => element.toggleAttribute('data-in-sight', inSight())
  seenFromNow = () => {
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
    threshold: [0, enough, 1],
    trackVisibility: true,
    delay: 100,
  }
  const heard = (entries: Seen[]) => {
    const last = entries.at(-1)
    const now = last?.isVisible === false || (last?.intersectionRatio ?? 1) < enough
    if (covered === now) return
    covered = now
    if (covered) mark()
    else seenFromNow()
  }
  new IntersectionObserver(heard, options).observe(element)
}

/** Takes in what the reader says of it. */
export function tellSight(clear: boolean): void {
  if (hidden === !clear) return
  hidden = !clear
  if (hidden) mark()
  else seenFromNow()
}

/**
 * Whether a click may count: only when the slip has been in plain sight for a moment. One that comes sooner was
 * hardly meant for it. Keys are not asked: they come here only after the person went into the slip.
 */
export const sight = (): 'clear' | 'soon' | 'covered' =>
  inSight() ? 'clear' : covered || hidden ? 'covered' : 'soon'
