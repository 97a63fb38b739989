import { useState } from 'preact/hooks'
import { foldName } from '../../../utils/domain/person'
import { Field } from '../../parts/Field'
import { t } from '../../parts/words'
import { firstWords } from './first-words'
import { type Library, type Moment, sayer } from '../library'
import '../gives/stand.css'

interface Props {
  library: Library
  /** Ids of moments. */
  chosen: readonly string[]
  onChosen: (chosen: string[]) => void
}

// More than a glance holds is searched, not scrolled through.
const most = 30
const few = 8

const isOpen = ({ kind, stage }: Moment) => (kind === 'need' || kind === 'pain') && stage !== 'told'

/** Open needs and pains to stand on, by their first words and who said them; what is chosen stands first. */
export function Evidence({ library, chosen, onChosen }: Props) {
  const [q, setQ] = useState('')
  // What was chosen at first stays on top; a tick must not make the rows jump.
  const [first] = useState(chosen)
  const known = library.moments
    .filter((moment) => isOpen(moment) || first.includes(moment.id))
    .toSorted((one, other) => Number(first.includes(other.id)) - Number(first.includes(one.id)))
  const words = foldName(q).split(' ').filter(Boolean)
  const found = known.filter((moment) => {
    const text = foldName(`${moment.words} ${sayer(library, moment)}`)
    return chosen.includes(moment.id) || words.every((word) => text.includes(word))
  })
  const shown = found.slice(0, most)
  return (
    <fieldset class="stand-part">
      <legend>{t('stand_evidence')}</legend>
      <p class="why">{known.length ? t('stand_evidence_hint') : t('stand_evidence_none')}</p>
      {known.length > few && (
        <Field label={t('stand_evidence_search')}>
          {(bind) => (
            <input
              {...bind}
              class="input"
              type="search"
              dir="auto"
              value={q}
              onInput={({ currentTarget: { value } }) => setQ(value)}
            />
          )}
        </Field>
      )}
      {shown.length > 0 && (
        <ul class="evidence">
          {shown.map((moment) => (
            <li key={moment.id}>
              <label class="evidence-one">
                <input
                  type="checkbox"
                  checked={chosen.includes(moment.id)}
                  onChange={({ currentTarget: { checked } }) =>
                    onChosen(checked ? [...chosen, moment.id] : chosen.filter((id) => id !== moment.id))
                  }
                />
                <span>
                  <span class="evidence-words" dir="auto" lang={moment.language}>
                    {firstWords(moment.words)}
                  </span>
                  <bdi class="soft small">{sayer(library, moment) || t('somebody')}</bdi>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {found.length > most && <p class="why">{t('stand_evidence_more', found.length - most)}</p>}
    </fieldset>
  )
}
