import { useMemo } from 'preact/hooks'
import { shownHold } from '../../../utils/domain/gate'
import { nameOf } from '../../../utils/domain/person'
import { type Candidate, isGraded, rank } from '../../../utils/domain/rank'
import { holdWords } from '../../parts/hold-words'
import { listOf } from '../../parts/formats'
import { count, t } from '../../parts/words'
import { relative } from '../../parts/dates'
import type { Ask, Library } from '../library'

interface Props {
  library: Library
  ask: Ask
  now: string
  onAsk: (part: Partial<Ask>) => void
}

const most = 5

/** What speaks for and against somebody, in a line. */
function reasons({ fit, good, willing, shut, asked }: Candidate): string {
  const [gate] = shut
  const parts = (names: readonly (typeof fit.strong)[number][]) =>
    listOf(names.map((part) => t(`fit_${part}`)))
  return [
    gate && holdWords(shownHold(gate)),
    willing && t('who_willing'),
    fit.strong.length > 0 && t('fit_strong', parts(fit.strong)),
    fit.weak.length > 0 && t('fit_weak', parts(fit.weak)),
    isGraded(fit) && t('fit_score', fit.score),
    good > 0 && count('good_words', good),
    asked ? t('card_last_asked', relative(asked)) : t('card_never_asked'),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Whom one could ask for this, the best first, and why. What they pay us has no say in it: we do not know it. */
export function WhoFits({ library, ask, now, onAsk }: Props) {
  const { kind, customKind } = ask
  // Not for every letter that is typed beside it.
  const found = useMemo(
    () => rank({ kind, customKind }, library, now).slice(0, most),
    [kind, customKind, library],
  )
  if (!found.length) return null
  return (
    <section class="who-fits" aria-labelledby="who-fits">
      <h3 id="who-fits">{t('who_fits')}</h3>
      <p class="why">{t('who_fits_about')}</p>
      <ol>
        {found.map((candidate) => {
          const person = library.people.get(candidate.person)
          return (
            person && (
              <li key={person.id}>
                <button
                  type="button"
                  class="who-fits-one"
                  onClick={() => onAsk({ person: person.id, company: person.company })}
                >
                  <bdi class="row-name">{nameOf(person) || t('somebody')}</bdi>
                  <span class={candidate.shut.length ? 'small state-held' : 'small soft'}>
                    {reasons(candidate)}
                  </span>
                </button>
              </li>
            )
          )
        })}
      </ol>
    </section>
  )
}
