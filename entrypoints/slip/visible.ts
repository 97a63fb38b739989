// A page may draw over the slip or make it see-through, to catch a click meant for something else. Chromium can say
// whether the frame is really seen; elsewhere the style that the background puts on our element has to do.
const wait = 300
let since = 0
let covered = false

type Seen = IntersectionObserverEntry & { isVisible?: boolean }

/** Starts to watch; only needed where the slip stands in a page. */
export function watchVisible(element: Element): void {
  const heard = ([entry]: IntersectionObserverEntry[]) => {
    const { isVisible, isIntersecting } = (entry ?? {}) as Seen
    const seen = isVisible ?? isIntersecting ?? false
    covered = !seen
    since = seen ? since || performance.now() : 0
  }
  new IntersectionObserver(heard, { threshold: 0.2, trackVisibility: true, delay: 100 } as IntersectionObserverInit).observe(element)
}

/** Whether a click may count: the slip has been in plain sight for a moment. */
export const inSight = (): boolean => since > 0 && performance.now() - since >= wait

export const isCovered = (): boolean => covered
