import { useId } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { Coin } from '../../parts/Coin'
import { t } from '../../parts/words'
import type { Bar, Chart } from './impact-chart'

interface Props {
  chart: Chart
  /** The figure that is open. */
  open: string | undefined
  hrefOf: (figure: string) => string
  /** A picture of its own, in place of the bars' list or beside it. */
  children?: ComponentChildren
}

/**
 * Figures as a list of lines: a name, a bar, a number. Each line says all of it in words and digits, so the bar is for
 * eyes alone; each number leads to what stands behind it.
 */
export function ImpactChart({ chart: { id, title, said, note, bars }, open, hrefOf, children }: Props) {
  const heading = useId()
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <section class="chart" id={`chart-${id}`} aria-labelledby={heading}>
      <h2 class="chart-title" id={heading}>
        {title}
      </h2>
      {said && <p class="chart-said">{said}</p>}
      {bars.length > 0 && (
        <ul class="bars" aria-label={title}>
          {bars.map((bar) => (
            <li key={bar.id} class="bar">
              <Line bar={bar} most={most} open={open} hrefOf={hrefOf} />
              {bar.parts && bar.parts.length > 0 && (
                <p class="bar-parts">
                  {bar.parts.map((part) => (
                    <a
                      key={part.id}
                      class="bar-part"
                      href={hrefOf(part.id)}
                      data-row={part.id}
                      aria-current={part.id === open ? 'true' : undefined}
                    >
                      {part.named ? <bdi>{part.label}</bdi> : part.label}{' '}
                      <span>{part.said ?? part.value}</span>
                    </a>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {children}
      {note && <p class="chart-note">{note}</p>}
    </section>
  )
}

function Line({ bar, most, open, hrefOf }: { bar: Bar; most: number } & Pick<Props, 'open' | 'hrefOf'>) {
  const { id, label, value, rows, side, hollow, named } = bar
  const inside = (
    <>
      <span class="bar-label">
        {side && <Coin side={side} size={10} />} {named ? <bdi>{label}</bdi> : label}
      </span>
      <svg class="bar-track" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-rail" x="0" y="0" width="100" height="8" />
        <rect
          class={`bar-fill bar-${side ?? 'plain'} ${hollow ? 'bar-hollow' : ''}`}
          x="0"
          y="0"
          width={(100 * value) / most}
          height="8"
        />
      </svg>
      <span class={value ? 'bar-value' : 'bar-value soft'}>{value || t('coverage_none')}</span>
    </>
  )
  // Nothing stands behind a nought, so it leads nowhere.
  return rows.length ? (
    <a
      class="bar-line bar-link"
      href={hrefOf(id)}
      data-row={id}
      aria-current={id === open ? 'true' : undefined}
    >
      {inside}
    </a>
  ) : (
    <span class="bar-line">{inside}</span>
  )
}
