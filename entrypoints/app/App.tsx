import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Asks } from '../../components/app/asks/Asks'
import { Companies } from '../../components/app/people/Companies'
import { type Counts, Data } from '../../components/app/settings/Data'
import { BackupLate } from '../../components/app/settings/BackupLate'
import { Find } from '../../components/app/find/Find'
import { Gives } from '../../components/app/gives/Gives'
import { Impact } from '../../components/app/impact/Impact'
import type { Draft, Library } from '../../components/app/library'
import { Moments } from '../../components/app/moments/Moments'
import { People } from '../../components/app/people/People'
import { Frozen } from '../../components/app/recover/Frozen'
import { Recover } from '../../components/app/recover/Recover'
import { Reading } from '../../components/app/Reading'
import type { Route, View } from '../../components/app/routes'
import { Shell } from '../../components/app/Shell'
import { Sort } from '../../components/app/sort/Sort'
import { Today } from '../../components/app/today/Today'
import { Wall } from '../../components/app/wall/Wall'
import { ProblemNote } from '../../components/parts/ProblemNote'
import { askKinds } from '../../utils/asks'
import { browser } from '../../utils/browser'
import { isProblem, problem as problemOf } from '../../utils/domain/problem'
import { isBehind } from '../../utils/store/catch-up'
import { tryAgain } from '../../utils/store/recover'
import { useLate } from '../../utils/use-late'
import { DraftView } from './DraftView'
import { ExportMore } from './ExportMore'
import { saveEverything } from './export'
import { importing } from './bring-in'
import { Keeping } from './Keeping'
import { saveAnyhow } from './recovery'
import { siteName } from './site-names'
import { backUp } from './backup'
import { useBackup } from './use-backup'
import { useDue } from './use-due'
import { storedIndex } from './stored-index'
import { useActions } from './use-actions'
import { useCounts, useLibrary, type Part, usePart } from './use-library'
import { useRetention } from './use-retention'
import { useRoute } from './use-route'
import { useSettle } from './use-settle'
import { useFrozen, useStanding } from './use-standing'

const early: Partial<Record<View, Part>> = {
  today: 'open',
  moments: 'newest',
  people: 'people',
  companies: 'companies',
  asks: 'asks',
  gives: 'gives',
  find: 'find',
}
// To say who may be one and the same all of them are looked at.
const partOf = ({ view, filters }: Route): Part | undefined => (filters['merge'] ? undefined : early[view])

interface Props {
  /** What stands above the views: in the side panel, the tab at hand. */
  strip?: (drafts: readonly Draft[], onDrop: (draft: Draft) => void) => ComponentChildren
}

const countsOf = ({ moments, people, asks }: Library): Counts => ({
  moments: moments.length,
  people: people.size,
  asks: asks.length,
})

/** The app, the same in the side panel and in a tab. */
export function App({ strip }: Props) {
  const [route, go] = useRoute()
  // Some views stand before all that was ever kept is read; every other one needs that.
  const isWhole = useRef(false)
  const part = partOf(route)
  const before = usePart(isWhole.current ? undefined : part, route.id, route.filters)
  const begun = useRef(false)
  const [answered, setAnswered] = useState(false)
  // What is looked for in a large library is found before the rest of it is read.
  begun.current ||= !part || (!before.loading && (answered || !before.value || part !== 'find'))
  const { value, problem, read } = useLibrary(begun.current)
  isWhole.current = value !== undefined
  const counts = useCounts(route.view === 'data' && !value)
  const { standing, ways } = useStanding(!value && !!problem, value !== undefined)
  // Until it is known to be theirs, nobody sees a library.
  const whole = standing === 'fine' ? value : undefined
  const library = whole ?? (standing === 'fine' ? before.value : undefined)
  const silent = useLate(!library && !problem && !read && (standing === undefined || standing === 'fine'))
  const held = useFrozen()
  const known = useRef<Library>()
  known.current = library
  // Of other parts nobody can tell what is due, or what is held.
  const due = library?.part && library.part !== 'open' ? undefined : library
  useSettle(due)
  useDue(due)
  const { actions, undo, undone } = useActions(go, known)
  useRetention(whole, actions)
  const late = useBackup(whole !== undefined)
  useEffect(() => document.getElementById('view')?.scrollTo(0, 0), [route.view])
  const view = (all: Library) => {
    switch (route.view) {
      case 'today':
        return <Today library={all} actions={actions} />
      case 'find':
        return (
          <Find
            library={all}
            route={route}
            actions={actions}
            stored={storedIndex}
            read={read}
            onAnswered={() => setAnswered(true)}
          />
        )
      case 'moments':
        return <Moments library={all} route={route} siteName={siteName} actions={actions} read={read} />
      case 'sort':
        return <Sort library={all} siteName={siteName} actions={actions} />
      case 'people':
        return <People library={all} route={route} actions={actions} read={read} />
      case 'companies':
        return <Companies library={all} route={route} actions={actions} read={read} />
      case 'asks':
        return <Asks library={all} route={route} kinds={askKinds} actions={actions} read={read} />
      case 'gives':
        return <Gives library={all} route={route} actions={actions} read={read} />
      case 'impact':
        return <Impact library={all} route={route} siteName={siteName} actions={actions} />
      case 'wall':
        return <Wall library={all} route={route} actions={actions} />
      case 'draft':
        return (
          <DraftView
            key={route.id}
            drafts={all.drafts}
            id={route.id}
            onClose={() => go({ view: 'moments', filters: {} })}
          />
        )
      case 'data':
        return data(countsOf(all), all)
    }
  }
  const data = (numbers: Counts, all?: Library) => (
    <Data
      counts={numbers}
      onExport={saveEverything}
      importing={importing}
      isBehind={isBehind}
      more={<ExportMore route={route} library={all} />}
      schema={browser.runtime.getURL('/archive.schema.json' as '/app.html')}
    >
      {all && <Keeping library={all} route={route} actions={actions} />}
    </Data>
  )
  return (
    <Shell
      route={route}
      library={library}
      actions={actions}
      strip={
        <div>
          {late && route.view !== 'data' && <BackupLate late={late} onBackUp={() => void backUp()} />}
          {held && <Frozen held={held} onTry={tryAgain} onSave={saveAnyhow} />}
          {strip?.(library?.drafts ?? [], (draft) => void actions.dropDraft(draft))}
        </div>
      }
      undo={undo}
      onUndone={undone}
    >
      {silent && <ProblemNote problem={problemOf('storage-silent')} />}
      {isProblem(standing) && <ProblemNote problem={standing} />}
      {standing === 'fine' && problem && <ProblemNote problem={problem} />}
      {standing && standing !== 'fine' && !isProblem(standing) && <Recover findings={standing} ways={ways} />}
      {library ? view(library) : standing === 'fine' && counts && data(counts)}
      {standing === 'fine' && !library && !problem && <Reading read={read} />}
    </Shell>
  )
}
