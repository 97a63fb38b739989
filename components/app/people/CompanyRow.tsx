import { Coin } from '../../parts/Coin'
import { count } from '../../parts/words'
import { When } from '../../parts/When'
import type { CompanyFacts } from './company-facts'
import { RowPick } from '../list/RowPick'
import type { Selection } from '../list/use-selection'
import '../list/row.css'
import './person-page.css'

interface Props {
  facts: CompanyFacts
  href: string
  open: boolean
  selection?: Selection
}

/** A company in a list: name, what they do, whom we know there, and both sides. */
export function CompanyRow({ facts, href, open, selection }: Props) {
  const { company, people, words, wishes, last } = facts
  const name = company.names[0] ?? ''
  return (
    <li class="row">
      {selection && <RowPick id={company.id} name={name} selection={selection} />}
      <a
        class="row-link person-row"
        href={href}
        data-row={company.id}
        aria-current={open ? 'true' : undefined}
      >
        <bdi class="row-name">{name}</bdi>
        {company.industry && (
          <span class="soft">
            <bdi>{company.industry}</bdi>
          </span>
        )}
        <span class="row-meta person-row-counts">
          {people.length > 0 && <span>{count('people_known', people.length)}</span>}
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
          <When at={last} />
        </span>
      </a>
    </li>
  )
}
