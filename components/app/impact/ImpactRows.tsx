import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { all } from '../../../utils/domain/by'
import type { Row } from '../../../utils/domain/impact-slice'
import { nameOf } from '../../../utils/domain/person'
import { count, t } from '../../parts/words'
import { AskRow } from '../asks/AskRow'
import { GiveRow } from '../gives/GiveRow'
import type { Bar } from './impact-chart'
import { companyOfPerson, type Library, type Person } from '../library'
import { MomentRow } from '../moments/MomentRow'
import { hrefOf } from '../routes'
import { Rows } from '../list/Rows'

interface Props {
  library: Library
  figure: Bar
  today: string
  siteName: (id: string) => string
}

const nouns = ['people', 'moments', 'asks', 'gives'] as const

const byId = <T extends { id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]))

/** The records behind one figure, each leading to where it can be worked with. */
export function ImpactRows({ library, figure, today, siteName }: Props) {
  const { moments, asks, gives, people } = library
  const known = useMemo(
    () => ({ moments: byId(moments), asks: byId(asks), gives: byId(gives), people: byId(all(people)) }),
    [moments, asks, gives, people],
  )
  const draw = ({ noun, id }: Row): ComponentChildren => {
    const at = { href: hrefOf({ view: noun, id }), open: false, library }
    const [moment, ask, give, person] = [
      noun === 'moments' ? known.moments.get(id) : undefined,
      noun === 'asks' ? known.asks.get(id) : undefined,
      noun === 'gives' ? known.gives.get(id) : undefined,
      noun === 'people' ? known.people.get(id) : undefined,
    ]
    if (moment) return <MomentRow key={id} {...at} moment={moment} site={siteName(moment.page.site ?? '')} />
    if (ask) return <AskRow key={id} {...at} ask={ask} />
    if (give) return <GiveRow key={id} {...at} give={give} today={today} />
    return person && <PersonLine key={id} {...at} person={person} />
  }
  return (
    <article class="impact-rows">
      <h2 class="impact-rows-title">
        {figure.named ? <bdi>{figure.label}</bdi> : figure.label}{' '}
        <span class="soft">{count('figure_records', figure.rows.length)}</span>
      </h2>
      {nouns.map((noun) => {
        const some = figure.rows.filter((row) => row.noun === noun)
        return (
          some.length > 0 && (
            <section key={`${figure.id} ${noun}`} aria-label={t(`figure_${noun}`)}>
              <h3 class="group-title">
                {t(`figure_${noun}`)} <span>{some.length}</span>
              </h3>
              <Rows of={some} label={t(`figure_${noun}`)}>
                {draw}
              </Rows>
            </section>
          )
        )
      })}
    </article>
  )
}

/** Somebody in one line; what they said and did stands on their own page. */
function PersonLine({ library, person, href }: { library: Library; person: Person; href: string }) {
  const where = [person.role, companyOfPerson(library, person)].filter(Boolean).join(', ')
  return (
    <li class="row">
      <a class="row-link" href={href} data-row={person.id}>
        <span class="row-name">
          <bdi>{nameOf(person) || t('somebody')}</bdi>
        </span>
        {where && (
          <span class="soft">
            <bdi>{where}</bdi>
          </span>
        )}
      </a>
    </li>
  )
}
