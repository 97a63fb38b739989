import type { ComponentChildren } from 'preact'
import { Wordmark } from '../parts/Coin'
import { Tabs } from '../parts/Tabs'
import { useKeys } from '../parts/use-keys'
import { t } from '../parts/words'
import type { Actions } from './actions'
import { onAppKey } from './keys'
import { hrefOf, type Route } from './routes'
import { type Undoable, UndoBar } from './UndoBar'
import '../parts/base.css'
import './shell.css'

interface Props {
  route: Route
  go: Actions['go']
  /** What is specific to the side panel: the tab at hand. */
  strip?: ComponentChildren
  undo: Undoable | undefined
  onUndone: () => void
  children: ComponentChildren
}

const views = ['today', 'moments', 'people', 'asks', 'gives', 'data'] as const

/** The frame around every view: name, tabs, what can be taken back. */
export function Shell({ route, go, strip, undo, onUndone, children }: Props) {
  const back = () => {
    if (route.id) go({ ...route, view: route.view === 'draft' ? 'moments' : route.view, id: undefined })
  }
  useKeys((event) => onAppKey(event, back))
  const tabs = views.map((view) => ({ id: view, label: t(`tab_${view}`), href: hrefOf({ view }) }))
  const named = views.find((view) => view === route.view)
  return (
    <div class="shell">
      <header class="shell-head">
        <h1>
          <Wordmark />
        </h1>
        <nav aria-label={t('views')}>
          <Tabs label={t('views')} tabs={tabs} selected={route.view} controls="view" />
        </nav>
      </header>
      {strip}
      <main class="shell-main">
        <div
          id="view"
          class="shell-view"
          role="tabpanel"
          aria-labelledby={named && `tab-${named}`}
          aria-label={named ? undefined : t('draft')}
        >
          {children}
        </div>
      </main>
      <UndoBar undo={undo} onDone={onUndone} />
    </div>
  )
}
