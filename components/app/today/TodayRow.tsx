import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { number, t } from '../../parts/words'
import { When } from '../../parts/When'
import '../list/row.css'
import './today.css'

interface SectionProps<T> {
  title: string
  of: readonly T[]
  /** How many there are, where they are not all here. */
  many?: number
  /** One line on what these are, where the title does not say it. */
  about?: string
  /** How many stand there at first. */
  few?: number
  children: (one: T) => ComponentChildren
}

// What presses most stands first; a day on which more than this is due is taken one thing after the other.
const first = 6
const page = 40

/** One sort of thing that wants something today. */
export function TodaySection<T>({
  title,
  of,
  many = of.length,
  about,
  few = first,
  children,
}: SectionProps<T>) {
  const id = useId()
  const [shown, setShown] = useState(few)
  const rest = of.length - shown
  if (!of.length) return null
  return (
    <section aria-labelledby={id}>
      <h2 class="group-title" id={id}>
        {title} <span>{number(many)}</span>
      </h2>
      {about && <p class="today-about soft small">{about}</p>}
      <ul class="rows">{of.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <p class="today-more">
          <Button look="quiet" onClick={() => setShown(shown + page)}>
            {t('rows_more', rest)}
          </Button>
        </p>
      )}
    </section>
  )
}

/** What can be done about a row where it stands: a press, or the way to where it is done. */
export type TodayAction = { label: string } & ({ href: string } | { press: () => Promise<boolean> })

interface RowProps {
  id: string
  href: string
  actions?: readonly TodayAction[]
  children: ComponentChildren
}

/** After a press the row is gone, so the focus goes on to the next one. */
async function pressed(row: Element | null, press: () => Promise<boolean>) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((one) => row?.contains(one))
  const next = rows[at + 1] ?? rows[at - 1]
  if (await press()) next?.focus()
}

export function TodayRow({ id, href, actions = [], children }: RowProps) {
  const own = useId()
  return (
    <li class="row today-row">
      <a class="row-link today-link" id={own} href={href} data-row={id}>
        {children}
      </a>
      {actions.length > 0 && (
        <div class="buttons today-actions">
          {actions.map((action) =>
            'href' in action ? (
              <a key={action.label} class="button button-plain" href={action.href} aria-describedby={own}>
                {action.label}
              </a>
            ) : (
              <Button
                key={action.label}
                aria-describedby={own}
                onClick={({ currentTarget }) => void pressed(currentTarget.closest('li'), action.press)}
              >
                {action.label}
              </Button>
            ),
          )}
        </div>
      )}
    </li>
  )
}

/** A day that matters, and plainly so where it has passed. */
export function Due({ at, today }: { at: string; today: string }) {
  return at < today ? (
    <span class="today-overdue">
      {t('today_overdue')} · <When at={at} />
    </span>
  ) : (
    <span>
      {t('due')} <When at={at} />
    </span>
  )
}
