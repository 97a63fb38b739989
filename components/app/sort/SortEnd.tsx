import { sortedOf } from '../../../utils/domain/sorting'
import { sideOf } from '../../../utils/domain/moment-kind'
import { Button } from '../../parts/Button'
import { Coin } from '../../parts/Coin'
import { count, t } from '../../parts/words'
import type { Library } from '../library'
import { hrefOf } from '../routes'

interface Props {
  library: Library
  queue: readonly string[]
  onBack: () => void
  onUndo: () => void
}

/** Nothing is left to sort: what was done, and where to go from here. */
export function SortEnd({ library, queue, onBack, onUndo }: Props) {
  const { kinds, inOrder, gone } = sortedOf(queue, library.moments)
  return (
    <section class="sort-end" tabIndex={-1} data-stand>
      <h3 class="sort-end-title">{t('sort_end')}</h3>
      <p>
        {count('sort_end_done', inOrder)}
        {gone > 0 && ` ${count('sort_end_gone', gone)}`}
      </p>
      {kinds.length > 0 && (
        <ul class="sort-end-kinds">
          {kinds.map(([kind, many]) => (
            <li key={kind} class={`row-${sideOf(kind)}`}>
              <Coin side={sideOf(kind)} /> {t(`kind_${kind}`)} <strong>{many}</strong>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <a class="button button-go" href={hrefOf({ view: 'today' })}>
          {t('tab_today')}
        </a>
        <a class="button button-plain" href={hrefOf({ view: 'moments' })}>
          {t('tab_moments')}
        </a>
        <Button look="quiet" keys="k" onClick={onBack}>
          {t('back')}
        </Button>
        <Button look="quiet" keys="z" onClick={onUndo}>
          {t('undo')}
        </Button>
      </div>
    </section>
  )
}
