import { nameOf } from '../../../utils/domain/person'
import { Chip } from '../../parts/Chip'
import { Coin } from '../../parts/Coin'
import { count, t } from '../../parts/words'
import { When } from '../../parts/When'
import { companyOfPerson, type Library } from '../library'
import type { PersonFacts } from './person-facts'
import { RowPick } from '../list/RowPick'
import type { Selection } from '../list/use-selection'
import '../list/row.css'

interface Props {
  library: Library
  facts: PersonFacts
  href: string
  open: boolean
  /** Where several can be picked. */
  selection?: Selection | undefined
}

/** A person in a list: name, where they are, what they said for us and what they wish for. */
export function PersonRow({
  library,
  facts: { person, words, wishes, asks, last },
  href,
  open,
  selection,
}: Props) {
  const where = [person.role, companyOfPerson(library, person)].filter(Boolean).join(', ')
  return (
    <li class="row">
      {selection && <RowPick id={person.id} name={nameOf(person) || t('somebody')} selection={selection} />}
      <a
        class="row-link person-row"
        href={href}
        data-row={person.id}
        aria-current={open ? 'true' : undefined}
      >
        <span class="person-row-head">
          <bdi class="row-name">{nameOf(person) || t('somebody')}</bdi>
          {person.advocate && <Chip>{t(`advocate_${person.advocate.status}`)}</Chip>}
        </span>
        {where && (
          <span class="soft">
            <bdi>{where}</bdi>
          </span>
        )}
        <span class="row-meta person-row-counts">
          {words > 0 && (
            <span class="row-by-customer">
              <Coin side="by-customer" /> {count('good_words', words)}
            </span>
          )}
          {wishes > 0 && (
            <span class="row-for-customer">
              <Coin side="for-customer" /> {count('wishes', wishes)}
            </span>
          )}
          {asks.length > 0 && <span>{count('asks_made', asks.length)}</span>}
          <When at={last} />
        </span>
      </a>
    </li>
  )
}
