import type { RankedPerson } from '../../../utils/domain/proof'
import { nameOf } from '../../../utils/domain/person'
import type { Day } from '../../../utils/domain/schema'
import { t } from '../../parts/words'
import { askHref, openHref } from './find-ways'
import { FindReasons } from './FindReasons'
import { companyOfPerson, type Library } from '../library'
import { Marked } from './Marked'
import '../list/row.css'

interface Props {
  library: Library
  ranked: RankedPerson
  /** The words looked for, as they stand in this person's best words. */
  terms: ReadonlySet<string>
  today: Day
}

/** Somebody who could speak for us here, why, and whether they may be asked now. */
export function FindPerson({ library, ranked, terms, today }: Props) {
  const { person, moment, reasons } = ranked
  const where = [person.role, companyOfPerson(library, person)].filter(Boolean).join(', ')
  const why = `why-${person.id}`
  return (
    <li class="row find-one" data-find={person.id}>
      <a
        class="row-link person-row find-link"
        href={openHref(ranked)}
        data-row={person.id}
        aria-describedby={why}
      >
        <bdi class="row-name">{nameOf(person) || t('somebody')}</bdi>
        {where && (
          <span class="soft">
            <bdi>
              <Marked words={where} terms={terms} />
            </bdi>
          </span>
        )}
        {moment && (
          <blockquote class="quote quote-by-customer find-said" lang={moment.language} dir="auto">
            <p>
              <Marked words={moment.words} terms={terms} />
            </p>
          </blockquote>
        )}
      </a>
      <FindReasons id={why} reasons={reasons} today={today} />
      <div class="buttons find-do">
        <a class="button button-plain" href={askHref(ranked)} aria-keyshortcuts="a">
          {t('ask')}
        </a>
        <a class="button button-quiet" href={openHref(ranked)}>
          {t('find_open')}
        </a>
      </div>
    </li>
  )
}
