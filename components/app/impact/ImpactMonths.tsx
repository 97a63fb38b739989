import type { Balance } from '../../../utils/domain/impact-flow'
import { monthOf } from '../../parts/dates'
import { formatter } from '../../parts/formats'
import { t } from '../../parts/words'
import { monthFigure } from './impact-charts'

interface Props {
  months: Balance['months']
  open: string | undefined
  hrefOf: (figure: string) => string
}

const shown = 12
const [width, half] = [20, 40]

const short = (month: string) =>
  formatter(
    'narrow month',
    (language) => new Intl.DateTimeFormat(language, { month: 'narrow', timeZone: 'UTC' }),
  ).format(new Date(`${month}-01T00:00Z`))

/** The last twelve months as columns, what we gave above the line and what they gave below; all of them as a table. */
export function ImpactMonths({ months, open, hrefOf }: Props) {
  if (months.length < 2) return null
  const some = months.slice(-shown)
  const most = Math.max(1, ...some.flatMap(({ sum }) => [sum.given, sum.got]))
  const tall = (points: number) => (points * half) / most
  const said = some
    .map(({ month, sum }) => t('balance_month_said', monthOf(`${month}-01`), sum.given, sum.got))
    .join('; ')
  return (
    <div class="months">
      <svg
        class="months-columns"
        viewBox={`0 0 ${some.length * width} ${2 * half + 16}`}
        role="img"
        aria-label={`${t('balance_months')}: ${said}`}
      >
        {some.map(({ month, sum }, at) => (
          <g key={month}>
            <rect
              class="bar-for-customer"
              x={at * width + 4}
              y={half - tall(sum.given)}
              width={width - 8}
              height={tall(sum.given)}
            />
            <rect
              class="bar-by-customer"
              x={at * width + 4}
              y={half}
              width={width - 8}
              height={tall(sum.got)}
            />
            <text class="months-name" x={at * width + width / 2} y={2 * half + 12} text-anchor="middle">
              {short(month)}
            </text>
          </g>
        ))}
        <line class="months-line" x1="0" x2={some.length * width} y1={half} y2={half} />
      </svg>
      <details class="months-table">
        <summary>{t('chart_table')}</summary>
        <table>
          <caption class="unseen">{t('balance_months')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('balance_month')}</th>
              <th scope="col">{t('balance_col_given')}</th>
              <th scope="col">{t('balance_col_got')}</th>
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map(({ month, sum, rows }) => (
              <tr key={month}>
                <th scope="row">
                  {rows.length ? (
                    <a
                      href={hrefOf(monthFigure(month))}
                      data-row={monthFigure(month)}
                      aria-current={monthFigure(month) === open ? 'true' : undefined}
                    >
                      {monthOf(`${month}-01`)}
                    </a>
                  ) : (
                    monthOf(`${month}-01`)
                  )}
                </th>
                <td>{sum.given}</td>
                <td>{sum.got}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
