import { useEffect, useState } from 'preact/hooks'
import { bindingsNow } from '../options/bindings'
import { Welcome } from '../../components/app/settings/Welcome'
import type { Binding } from '../../components/app/settings/Options'
import '../../components/overlay/slip.css'
import { browser } from '../../utils/browser'
import { openPanel } from '../../utils/panel'
import { granted, request, revoke } from '../../utils/reach'
import { useLive } from '../../utils/use-live'
import { patternsOf, siteRows } from '../options/site-rows'
import { Capture } from '../slip/Capture'
import { forgetSample, keptSample, sampleDraft } from './sample'

// Where most people hear their customers first; all the others stand in the options.
const first = [
  'gmail',
  'outlook',
  'zendesk',
  'freshdesk',
  'intercom',
  'g2',
  'capterra',
  'trustpilot',
  'google-maps',
  'linkedin',
  'x',
  'reddit',
  'github',
]

/** The first steps with the browser behind them. */
export function WelcomePage() {
  const [origins, setOrigins] = useState<readonly string[]>([])
  const [bindings, setBindings] = useState<readonly Binding[]>([])
  const [draft, setDraft] = useState(sampleDraft)
  const [open, setOpen] = useState(false)
  const { value: kept } = useLive(() => keptSample(draft), ['moments'], [draft])
  const [here, setHere] = useState<number>()
  const look = () => void granted().then(setOrigins)
  useEffect(() => {
    look()
    void bindingsNow().then(setBindings)
    // Known before the click: nothing may be waited for between a click and the panel it opens.
    void browser.windows.getCurrent().then(({ id }) => setHere(id))
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])
  const rows = siteRows(origins)
  return (
    <Welcome
      sites={first.flatMap((id) => rows.find((row) => row.id === id) ?? [])}
      onSwitch={(site, on) =>
        void (on ? request(patternsOf(site)) : revoke(patternsOf(site))).catch(() => false).then(look)
      }
      words={draft.words}
      who={[draft.who.name, draft.who.role].filter(Boolean).join(', ')}
      sample={open ? 'open' : kept ? 'kept' : 'new'}
      onClip={() => setOpen(true)}
      onForget={() => void forgetSample(draft).then(() => setDraft(sampleDraft()))}
      slip={
        <Capture
          draft={draft}
          again={false}
          updated={() => false}
          sight={() => 'clear'}
          onChanged={() => undefined}
          onStep={() => undefined}
          onClose={() => setOpen(false)}
        />
      }
      bindings={bindings}
      onPanel={() => here !== undefined && void openPanel(here)}
      app={browser.runtime.getURL('/app.html')}
      options={browser.runtime.getURL('/options.html')}
    />
  )
}
