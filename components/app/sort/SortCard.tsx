import { ExternalLink } from 'lucide-preact'
import type { Instant } from '../../../utils/domain/schema'
import { Kind, sideOf } from '../../../utils/domain/moment-kind'
import { flipped } from '../../../utils/domain/sorting'
import { leadsSomewhere } from '../../../utils/domain/page'
import { Button } from '../../parts/Button'
import { Coin } from '../../parts/Coin'
import { Quote } from '../../parts/Quote'
import { Stars } from '../../parts/Stars'
import { When } from '../../parts/When'
import { t } from '../../parts/words'
import { companyOf, type Library, type Moment, momentSide, sayer } from '../library'
import { SortPerson } from './SortPerson'
import { TagField } from '../TagField'
import type { Doing } from './use-sitting'

interface Props {
  library: Library
  moment: Moment
  /** Tags used before, the most frequent first. */
  known: readonly string[]
  site: string
  /** The way back to the page, and to a new ask. */
  page: string
  ask: string
  freshId: () => string
  now: () => Instant
  picking: boolean
  onPicking: (now: boolean) => void
  onAct: (doing: Doing) => void
  onKind: (kind: Kind) => void
  onNext: () => void
  onBack: (() => void) | undefined
  onDiscard: () => void
  onUndo: () => void
}

/** One moment to be put in order: the words, whose they are, and everything that can be done about them, with its key. */
export function SortCard(props: Props) {
  const { library, moment, site, picking, onAct, onKind } = props
  const side = momentSide(moment)
  const who = sayer(library, moment)
  const about = [moment.who.role, companyOf(library, moment)].filter(Boolean).join(', ')
  return (
    <article class="sort-card" tabIndex={-1} data-stand aria-label={t('moment_by', who || t('somebody'))}>
      <Quote words={moment.words} title={moment.title} side={side} lang={moment.language} size="full" />
      <div class="sort-by">
        <p>
          <bdi class="row-name">{who || t('somebody')}</bdi>
          {about && (
            <span class="soft">
              {' · '}
              <bdi>{about}</bdi>
            </span>
          )}
        </p>
        {moment.rating && <Stars rating={moment.rating} />}
        <p class="soft small">
          <bdi>{site}</bdi> · <When at={moment.said ?? moment.heard} both />
          {moment.sorted && ` · ${t('sort_is_sorted')}`}
        </p>
      </div>
      <div class="sort-kinds" role="group" aria-label={t('filter_kind')}>
        {Kind.options.map((kind, at) => (
          <button
            key={kind}
            type="button"
            class={`button sort-kind sort-kind-${sideOf(kind)}`}
            aria-pressed={moment.kind === kind}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => onKind(kind)}
          >
            <kbd>{at + 1}</kbd> <Coin side={sideOf(kind)} /> {t(`kind_${kind}`)}
          </button>
        ))}
        <Button look="quiet" keys="s" onClick={() => onKind(flipped(moment.kind))}>
          {t('sort_flip')}
        </Button>
      </div>
      <div class="sort-fields">
        <div class="sort-tags">
          <kbd aria-hidden="true">t</kbd>
          <TagField
            tags={moment.tags}
            known={props.known}
            onTags={(tags) => onAct({ said: t('sort_said_tags'), edit: (one) => ({ ...one, tags }) })}
          />
        </div>
        {picking ? (
          <SortPerson {...props} onClose={() => props.onPicking(false)} />
        ) : (
          <Button keys="p" onClick={() => props.onPicking(true)}>
            {moment.person && library.people.has(moment.person) ? t('sort_person_other') : t('sort_person')}
          </Button>
        )}
      </div>
      <div class="buttons sort-do">
        <Button look="go" keys="Enter" onClick={props.onNext}>
          {moment.sorted ? t('sort_next') : t('sort_in_order')}
        </Button>
        <Button keys="k" closed={!props.onBack} onClick={() => props.onBack?.()}>
          {t('back')}
        </Button>
        <Button keys="x" onClick={props.onDiscard}>
          {t('sort_discard')}
        </Button>
        <Button look="quiet" keys="z" onClick={props.onUndo}>
          {t('undo')}
        </Button>
        {leadsSomewhere(props.page) && (
          <a
            class="button button-quiet"
            data-open
            href={props.page}
            target="_blank"
            rel="noreferrer noopener"
            aria-keyshortcuts="o"
          >
            {t('open_page')} <ExternalLink size={14} aria-hidden="true" /> <kbd>o</kbd>
          </a>
        )}
        <a class="button button-quiet" data-ask href={props.ask} aria-keyshortcuts="a">
          {t('ask')} <kbd>a</kbd>
        </a>
      </div>
    </article>
  )
}
