import { ArrowLeft } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { hrefOf, type Route } from '../routes'
import { isNowhere } from '../../parts/use-keys'
import { t } from '../../parts/words'
import './split.css'

interface Props {
  route: Route
  list: ComponentChildren
  /** What is open; beside the list where there is room, over it where there is not. Nothing: the list has it all. */
  detail: ComponentChildren
  /** What to call the list on the way back to it. */
  back: string
}

/** To the row or the button that led to what was open; where it is gone, into the list that is left. */
function comeBack(route: Route): void {
  const held = document.activeElement
  // Whoever closed it from elsewhere, such as by a tab, stays there.
  if (held && !isNowhere(held) && !held.closest('.split')) return
  const link = `a[href^="${CSS.escape(hrefOf({ ...route, filters: {} }))}"]`
  for (const one of [`[data-row="${CSS.escape(route.id ?? '')}"]`, link, '[data-row]', '[data-search]']) {
    const found = document.querySelector<HTMLElement>(`.split-list ${one}`)
    found?.focus()
    if (found && document.activeElement === found) return
  }
}

/** A list and what is open of it. Focus goes into what was opened and back to the row it came from. */
export function Split({ route, list, detail, back }: Props) {
  const pane = useRef<HTMLElement>(null)
  const before = useRef(route.id)
  useLayoutEffect(() => {
    const last = before.current
    before.current = route.id
    if (last === route.id) return
    if (route.id) {
      pane.current?.focus({ preventScroll: true })
      pane.current?.scrollTo(0, 0)
    } else comeBack({ ...route, id: last })
  }, [route.id])
  return (
    <div class={`split ${route.id ? 'split-open' : detail ? '' : 'split-alone'}`}>
      <div class="split-list">{list}</div>
      <section class="split-detail" ref={pane} tabIndex={-1} aria-label={t('detail')}>
        {route.id && (
          <nav aria-label={t('back')}>
            <a class="split-back" href={hrefOf({ ...route, id: undefined })}>
              <ArrowLeft size={16} aria-hidden="true" class="flip" />
              {back}
            </a>
          </nav>
        )}
        {detail}
      </section>
    </div>
  )
}
