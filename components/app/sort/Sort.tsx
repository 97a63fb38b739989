import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Kind } from '../../../utils/domain/moment-kind'
import { linkTo } from '../../../utils/domain/page'
import { flipped, putInOrder } from '../../../utils/domain/sorting'
import { Empty } from '../../parts/Empty'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import type { Library } from '../library'
import { hrefOf } from '../routes'
import { siteKey, tally } from '../moments/search'
import { SortCard } from './SortCard'
import { SortEnd } from './SortEnd'
import { useSitting } from './use-sitting'
import { useViewKeys } from '../list/use-view-keys'
import './sort.css'

interface Props {
  library: Library
  siteName: (key: string) => string
  actions: Actions
}

/** What was kept and nobody looked at since, one after the other, without a mouse. */
export function Sort({ library, siteName, actions }: Props) {
  const { queue, place, moment, problem, act, back, undo } = useSitting(library, actions)
  const root = useRef<HTMLDivElement>(null)
  const [picking, setPicking] = useState(false)
  const known = useMemo(() => tally(library.moments.flatMap(({ tags }) => tags)), [library.moments])
  // Learnt is what was changed here and kept: what the slip learnt of it is known already.
  const met = useRef(new Map<string, Kind>())
  if (moment && !met.current.has(moment.id)) met.current.set(moment.id, moment.kind)
  const stand = () => root.current?.querySelector<HTMLElement>('[data-stand]')?.focus({ preventScroll: true })
  useLayoutEffect(() => {
    setPicking(false)
    stand()
    root.current?.closest('.shell-view')?.scrollTo(0, 0)
  }, [moment?.id])
  const setKind = (kind: Kind) =>
    void act({
      said: t('sort_said_kind', t(`kind_${kind}`)),
      edit: (one) => (one.kind === kind ? one : { ...one, kind }),
    })
  const next = () => {
    if (!moment) return
    const changed = moment.sorted === undefined && met.current.get(moment.id) !== moment.kind
    const lesson = changed ? actions.lessonOf(moment, moment.kind) : undefined
    void act({
      said: t('sort_said_next'),
      edit: (one) => putInOrder(one, actions.now()),
      also: lesson ? [lesson] : [],
      goesOn: true,
    })
  }
  const discard = () => void act({ said: t('undo_deleted'), goesOn: true })
  const askHref =
    moment &&
    hrefOf({
      view: 'asks',
      id: 'new',
      filters: { moment: moment.id, ...(moment.person ? { person: moment.person } : {}) },
    })
  const press = (selector: string) => () => root.current?.querySelector<HTMLElement>(selector)?.click()
  const always = { k: back, z: undo, u: undo }
  const keys = moment && {
    ...Object.fromEntries(Kind.options.map((kind, n) => [String(n + 1), () => setKind(kind)])),
    s: () => setKind(flipped(moment.kind)),
    t: () => root.current?.querySelector<HTMLElement>('.sort-tags input')?.focus(),
    p: () => setPicking(true),
    Enter: next,
    j: next,
    x: discard,
    Delete: discard,
    o: press('[data-open]'),
    a: press('[data-ask]'),
  }
  const hear = useViewKeys({ ...keys, ...always }, stand)
  if (!queue.length) {
    return (
      <Empty title={t('sort_nothing')}>
        <p>{t('sort_nothing_1')}</p>
        <a class="button button-plain" href={hrefOf({ view: 'moments' })}>
          {t('empty_today_go')}
        </a>
      </Empty>
    )
  }
  return (
    <div class="sort" ref={root} onKeyDown={hear}>
      <header class="sort-head">
        <h2>{t('sort_title')}</h2>
        <p class="soft" role="status">
          {moment ? t('sort_progress', place + 1, queue.length) : ''}
        </p>
        <progress class="sort-bar" max={queue.length} value={place} aria-label={t('sort_title')} />
      </header>
      {problem && <ProblemNote problem={problem} />}
      {moment ? (
        <SortCard
          library={library}
          moment={moment}
          known={known}
          site={siteName(siteKey(moment))}
          page={linkTo(moment.permalink ?? moment.page.url, moment.anchor)}
          ask={askHref ?? ''}
          freshId={actions.freshId}
          now={actions.now}
          picking={picking}
          onPicking={(now) => {
            setPicking(now)
            if (!now) stand()
          }}
          onAct={(doing) => void act(doing)}
          onKind={setKind}
          onNext={next}
          onBack={place > 0 ? back : undefined}
          onDiscard={discard}
          onUndo={undo}
        />
      ) : (
        <SortEnd library={library} queue={queue} onBack={back} onUndo={undo} />
      )}
    </div>
  )
}
