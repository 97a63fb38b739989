import type { Author, Draft } from '../../utils/domain/draft'
import type { How } from '../../utils/domain/schema'
import { exactSaid } from '../parts/dates'
import { Stars } from '../parts/Stars'
import { type Key, t } from '../parts/words'
import './slip-fields.css'

interface Props {
  draft: Draft
  onEdit: (draft: Draft) => void
}

type Editable = 'name' | 'role' | 'company' | 'email'
const labels: Record<Editable, Key> = {
  name: 'slip_who',
  role: 'slip_role',
  company: 'slip_company',
  email: 'slip_email',
}

function HowRead({ how }: { how: How | undefined }) {
  return how ? <dd class="how">{t(`slip_how_${how}`)}</dd> : null
}

/** What was read from the page, each with how it was read; what a page does not tell can be typed. */
export function SlipFields({ draft, onEdit }: Props) {
  const { who, rating, said, saidAs, how } = draft
  const edit = (field: Editable, value: string) => {
    const { [field]: _, ...rest } = who
    const changed: Author = value ? { ...rest, [field]: value } : rest
    onEdit({ ...draft, who: changed, how: { ...how, [field]: 'typed' } })
  }
  const shown: Editable[] = ['name', 'role', 'company']
  if (who.email !== undefined || how['email'] || draft.page.channel === 'ticket') shown.push('email')
  return (
    <dl class="slip-fields">
      {shown.map((field) => (
        <div key={field}>
          <dt>
            <label for={`slip-${field}`}>{t(labels[field])}</label>
          </dt>
          <dd>
            <input
              id={`slip-${field}`}
              value={who[field] ?? ''}
              dir="auto"
              autocomplete="off"
              maxLength={500}
              placeholder={field === 'name' ? t('slip_name_unknown') : '–'}
              onInput={(event) => edit(field, event.currentTarget.value)}
            />
          </dd>
          <HowRead how={who[field] ? how[field] : undefined} />
        </div>
      ))}
      {rating && (
        <div>
          <dt>{t('slip_rating')}</dt>
          <dd>
            <Stars rating={rating} />
          </dd>
          <HowRead how={how['rating']} />
        </div>
      )}
      {(said ?? saidAs) && (
        <div>
          <dt>{t('slip_said')}</dt>
          <dd>
            <bdi>{said ? exactSaid(said) : saidAs}</bdi>
          </dd>
          <HowRead how={how[said ? 'said' : 'saidAs']} />
        </div>
      )}
    </dl>
  )
}
