import {
  ChartNoAxesColumn,
  Command as CommandIcon,
  Database,
  Gift,
  HandHelping,
  Quote,
  Search,
  Sun,
  Users,
} from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Wordmark } from '../parts/Coin'
import { Tabs } from '../parts/Tabs'
import { useKeys } from '../parts/use-keys'
import { t } from '../parts/words'
import type { Actions } from './actions'
import { isMac } from './key-map'
import { useKeptFocus } from './keep-focus'
import { KeyHelp } from './KeyHelp'
import { onAppKey } from './keys'
import type { Library } from './library'
import { Palette } from './Palette'
import { hrefOf, type Route, type View } from './routes'
import { type Undoable, UndoBar } from './UndoBar'
import '../parts/base.css'
import './shell.css'

interface Props {
  route: Route
  library: Library | undefined
  actions: Actions
  /** What is specific to the side panel: the tab at hand. */
  strip?: ComponentChildren
  undo: Undoable | undefined
  onUndone: () => void
  children: ComponentChildren
}

const views = {
  today: Sun,
  find: Search,
  moments: Quote,
  people: Users,
  asks: HandHelping,
  gives: Gift,
  impact: ChartNoAxesColumn,
  data: Database,
} as const
type Tab = keyof typeof views
const names = Object.keys(views) as Tab[]

// What has no tab of its own belongs to one.
const under: Partial<Record<View, Tab>> = { sort: 'moments', companies: 'people', wall: 'impact' }

/** The frame around every view: name, tabs, what can be done from anywhere and what can be taken back. */
export function Shell({ route, library, actions, strip, undo, onUndone, children }: Props) {
  const [over, setOver] = useState<'palette' | 'keys'>()
  const frame = useRef<HTMLDivElement>(null)
  useKeptFocus(frame, route.view)
  const { go } = actions
  useKeys((event) =>
    onAppKey(event, {
      back: () => {
        const { figure, ...filters } = route.filters
        if (figure) go({ ...route, filters })
        else if (route.id)
          go({ ...route, view: route.view === 'draft' ? 'moments' : route.view, id: undefined })
      },
      undo: () => {
        undo?.undo?.()
        onUndone()
      },
      palette: () => setOver('palette'),
      help: () => setOver('keys'),
      goTo: (view) => go({ view, filters: {} }),
    }),
  )
  const tabs = names.map((view) => {
    const Icon = views[view]
    return {
      id: view,
      label: t(`tab_${view}`),
      href: hrefOf({ view }),
      icon: <Icon size={18} aria-hidden="true" />,
    }
  })
  const named = under[route.view] ?? names.find((view) => view === route.view)
  return (
    <div class="shell" ref={frame}>
      <header class="shell-head">
        <h1>
          <Wordmark />
        </h1>
        <nav aria-label={t('views')}>
          <Tabs label={t('views')} tabs={tabs} selected={named ?? ''} controls="view" />
        </nav>
        <button
          type="button"
          class="button button-quiet shell-palette"
          aria-label={t('palette')}
          aria-keyshortcuts={isMac() ? 'Meta+K' : 'Control+K'}
          title={t('palette')}
          onClick={() => setOver('palette')}
        >
          <CommandIcon size={16} aria-hidden="true" />
          <kbd class="shell-key">{isMac() ? '⌘ K' : 'Ctrl K'}</kbd>
        </button>
      </header>
      {strip}
      <main class="shell-main">
        <div
          id="view"
          class="shell-view"
          tabIndex={-1}
          role="tabpanel"
          aria-labelledby={named && `tab-${named}`}
          aria-label={named ? undefined : t('draft')}
        >
          {children}
        </div>
      </main>
      <UndoBar undo={undo} onDone={onUndone} />
      {over === 'palette' && (
        <Palette
          library={library}
          actions={actions}
          onKeys={() => setOver('keys')}
          onClose={() => setOver((now) => (now === 'palette' ? undefined : now))}
        />
      )}
      {over === 'keys' && <KeyHelp onClose={() => setOver(undefined)} />}
    </div>
  )
}
