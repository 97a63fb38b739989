import { ArrowLeft, ArrowRight, X } from 'lucide-preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Quote } from '../../parts/Quote'
import { useKeys } from '../../parts/use-keys'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { momentSide } from '../library'
import { attributionLines } from './quote-card'
import type { Route } from '../routes'
import type { Hung } from './wall'

interface Props {
  shown: readonly Hung[]
  at: number
  route: Route
  go: Actions['go']
}

/** One good word at a time, large and with nothing around it; arrow keys move, Escape ends it. */
export function WallShow({ shown, at, route, go }: Props) {
  const stage = useRef<HTMLElement>(null)
  const { show: _, ...filters } = route.filters
  const to = (next: number) => {
    const place = String(Math.max(0, Math.min(shown.length - 1, next)) + 1)
    go({ ...route, filters: { ...filters, show: place } }, 'replace')
  }
  const close = () => go({ ...route, filters }, 'replace')
  useLayoutEffect(() => stage.current?.focus(), [])
  useKeys((event) => {
    const rtl = getComputedStyle(stage.current ?? document.body).direction === 'rtl'
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight'
    const back = rtl ? 'ArrowRight' : 'ArrowLeft'
    const act = { [forward]: () => to(at + 1), [back]: () => to(at - 1), Escape: close }[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
  const one = shown[at]
  if (!one) return null
  return (
    <section class="wall-stage" ref={stage} tabIndex={-1} aria-label={t('wall_show_stage')}>
      <figure class="wall-stage-one" aria-live="polite">
        <Quote words={one.quote.words} side={momentSide(one.moment)} lang={one.moment.language} size="full" />
        <figcaption class="wall-by">
          {attributionLines(one.quote.attribution).map((line, here) => (
            <bdi key={here} class={here ? 'soft' : 'wall-name'}>
              {line}
            </bdi>
          ))}
        </figcaption>
      </figure>
      <div class="wall-stage-do">
        <button
          type="button"
          class="button button-quiet"
          aria-label={t('wall_show_back')}
          onClick={() => to(at - 1)}
        >
          <ArrowLeft size={16} aria-hidden="true" class="flip" />
        </button>
        <span class="soft small">{t('wall_show_at', at + 1, shown.length)}</span>
        <button
          type="button"
          class="button button-quiet"
          aria-label={t('wall_show_next')}
          onClick={() => to(at + 1)}
        >
          <ArrowRight size={16} aria-hidden="true" class="flip" />
        </button>
        <button type="button" class="button button-quiet" aria-label={t('wall_show_close')} onClick={close}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
    </section>
  )
}
