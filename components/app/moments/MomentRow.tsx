import { beginning } from '../../../utils/domain/beginning'
import { Coin } from '../../parts/Coin'
import { Quote } from '../../parts/Quote'
import { t } from '../../parts/words'
import { When } from '../../parts/When'
import { companyOf, type Library, type Moment, momentSide, sayer } from '../library'
import { RowPick } from '../list/RowPick'
import type { Selection } from '../list/use-selection'
import '../list/row.css'

interface Props {
  library: Library
  moment: Moment
  site: string
  href: string
  open: boolean
  /** Where several can be picked. */
  selection?: Selection | undefined
}

/** A moment in a list: the words, and one quiet line on who, where and when. */
export function MomentRow({ library, moment, site, href, open, selection }: Props) {
  const side = momentSide(moment)
  const who = sayer(library, moment)
  const company = companyOf(library, moment)
  return (
    <li class="row">
      {selection && <RowPick id={moment.id} name={beginning(moment.words)} selection={selection} />}
      <a class="row-link" href={href} data-row={moment.id} aria-current={open ? 'true' : undefined}>
        <Quote words={moment.words} title={moment.title} side={side} lang={moment.language} />
        <span class="row-meta">
          <span class={`row-kind row-${side}`}>
            <Coin side={side} /> {t(`kind_${moment.kind}`)}
          </span>
          {who && <bdi class="row-who">{who}</bdi>}
          {company && <bdi>{company}</bdi>}
          <bdi>{site}</bdi>
          <When at={moment.said ?? moment.heard} />
        </span>
      </a>
    </li>
  )
}
