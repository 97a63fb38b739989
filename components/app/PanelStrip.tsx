import { Quote as Marks, X } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import type { Problem } from '../../utils/domain/problem'
import { Button } from '../parts/Button'
import { ProblemNote } from '../parts/ProblemNote'
import { count, t } from '../parts/words'
import type { Draft } from './library'
import { hrefOf } from './routes'
import './panel-strip.css'

interface Props {
  /** The host of the tab at hand, where it can be known. */
  host: string | undefined
  /** Whether Goodword is switched on there. */
  on: boolean
  drafts: readonly Draft[]
  problem: Problem | undefined
  /** Called straight from the click: the browser grants nothing later than that. */
  onSwitchOn: () => void
  onClip: () => void
  onDrop: (draft: Draft) => void
  /** The cards of people who are known on that page. */
  children?: ComponentChildren
}

/** What the side panel knows of the tab beside it, and the drafts that wait. */
export function PanelStrip({ host, on, drafts, problem, onSwitchOn, onClip, onDrop, children }: Props) {
  const newest = drafts[0]
  return (
    <section class="strip" aria-label={t('strip')}>
      <div class="buttons">
        <Button onClick={onClip}>
          <Marks size={14} aria-hidden="true" /> {t('clip')}
        </Button>
        {host && !on && <Button onClick={onSwitchOn}>{t('switch_on', host)}</Button>}
        {host && on && <span class="soft small">{t('is_on', host)}</span>}
      </div>
      {problem && <ProblemNote problem={problem} />}
      {children}
      {newest && (
        <div class="strip-draft">
          <a href={hrefOf({ view: 'draft', id: newest.id })}>
            <span>{count('drafts', drafts.length)}</span>{' '}
            <bdi class="strip-words">{newest.words.slice(0, 120)}</bdi>
          </a>
          <button
            type="button"
            class="chip-remove"
            aria-label={t('draft_drop')}
            onClick={() => onDrop(newest)}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      )}
    </section>
  )
}
