import type { NextStep } from '../../../utils/domain/next-step'
import { nextWords } from '../../parts/next-words'
import { t } from '../../parts/words'
import type { Person } from '../library'
import { hrefOf } from '../routes'
import './next-step-box.css'

/** Where the step is done: at the record it is about, or at a new one. */
function placeOf(person: Person, next: NextStep): string | undefined {
  switch (next.does) {
    case 'answer':
      return hrefOf({ view: 'moments', id: next.moment.id })
    case 'keep':
    case 'tell':
      return hrefOf({ view: 'gives', id: next.give.id })
    case 'thank':
      return hrefOf({ view: 'asks', id: next.ask.id })
    case 'give':
      return hrefOf({ view: 'gives', id: 'new', filters: { person: person.id } })
    case 'ask':
      return hrefOf({ view: 'asks', id: 'new', filters: { person: person.id, kind: next.kind } })
    case 'rest':
      return next.gate.at && hrefOf({ view: next.gate.at.noun, id: next.gate.at.id })
  }
}

/** The one thing to do next with this person, and why; only ever a suggestion. */
export function NextStepBox({ person, next }: { person: Person; next: NextStep }) {
  const place = placeOf(person, next)
  return (
    <section class="next-step" aria-label={t('next')}>
      <p class={next.does === 'rest' ? 'next-rest' : undefined}>{nextWords(next)}</p>
      {place && (
        <a class="button button-go" href={place}>
          {next.does === 'rest' ? t('hold_open') : t(`next_do_${next.does}`)}
        </a>
      )}
    </section>
  )
}
