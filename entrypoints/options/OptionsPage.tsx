import { useEffect, useState } from 'preact/hooks'
import { Data } from '../../components/app/settings/Data'
import { type Binding, Options } from '../../components/app/settings/Options'
import { Learnt } from '../../components/app/settings/Learnt'
import { Rules } from '../../components/app/settings/Rules'
import { Sites } from '../../components/app/settings/Sites'
import { ProblemNote } from '../../components/parts/ProblemNote'
import { browser } from '../../utils/browser'
import { setRules } from '../app/edits'
import { saveEverything } from '../app/export'
import { importing } from '../app/bring-in'
import { languageNow, languages, setLanguage } from '../app/language'
import { setTheme, themeNow } from '../app/theme'
import { siteName } from '../app/site-names'
import { useLibrary } from '../app/use-library'
import { useStanding } from '../app/use-standing'
import { bindingsNow } from './bindings'
import { ownHosts, patternsOf, siteRows } from './site-rows'
import { isProblem, problem } from '../../utils/domain/problem'
import type { SiteHealth } from '../../utils/domain/repair'
import { rulebookId, standardRules } from '../../utils/domain/rulebook'
import { granted, request, revoke } from '../../utils/reach'
import { dropPatch, onHealth, siteHealths } from '../../utils/repairs'
import { isBehind } from '../../utils/store/catch-up'
import { get } from '../../utils/store/records'
import { freshId } from '../../utils/store/write'
import { openKeys, openOwn } from '../../utils/ways-out'
import { useLive } from '../../utils/use-live'

// A language is read with the page, so choosing one draws all of it anew.
const justChosen = 'language-chosen'
const wasChosen = () => {
  const yes = sessionStorage.getItem(justChosen) !== null
  sessionStorage.removeItem(justChosen)
  return yes
}

/** The options with the browser behind them. */
export function OptionsPage() {
  const [origins, setOrigins] = useState<readonly string[]>([])
  const [theme, setShown] = useState(themeNow)
  const [languageChosen] = useState(wasChosen)
  const [bindings, setBindings] = useState<Binding[]>([])
  const { value: library, problem: unread } = useLibrary()
  const { standing } = useStanding(!library && !!unread, library !== undefined)
  const { value: rules } = useLive(async () => (await get('rules', rulebookId)) ?? standardRules, ['rules'])
  const [health, setHealth] = useState<ReadonlyMap<string, SiteHealth>>(new Map())
  useEffect(() => {
    const look = () => void siteHealths().then(setHealth)
    look()
    return onHealth(look)
  }, [])
  useEffect(() => {
    const look = () => void granted().then(setOrigins)
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    // Somebody may change a key in another tab and come back.
    const keys = () => void bindingsNow().then(setBindings)
    keys()
    addEventListener('focus', keys)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
      removeEventListener('focus', keys)
    }
  }, [])
  // Refused or not, the switches show what is so.
  const settle = (asked: Promise<boolean>) =>
    void asked
      .catch(() => false)
      .then(granted)
      .then((now) => setOrigins([...now]))
  return (
    <Options
      bindings={bindings}
      permissions={browser.runtime.getManifest().permissions ?? []}
      onWelcome={() => void openOwn('/welcome.html')}
      languages={languages}
      language={languageNow()}
      onLanguage={(code) => {
        sessionStorage.setItem(justChosen, 'yes')
        setLanguage(code)
      }}
      languageChosen={languageChosen}
      theme={theme}
      onTheme={(next) => {
        setTheme(next)
        setShown(next)
      }}
      onKeys={import.meta.env.FIREFOX ? undefined : () => void openKeys()}
      sites={
        <Sites
          sites={siteRows(origins, health)}
          own={ownHosts(origins)}
          onSwitch={(site, on) => settle(on ? request(patternsOf(site)) : revoke(patternsOf(site)))}
          onForget={(site, field) => void dropPatch(site, field)}
          onRevoke={(host) => settle(revoke(origins.filter((origin) => origin.includes(`://${host}/`))))}
        />
      }
      rules={
        rules && (
          <>
            <Rules rules={rules} setRules={setRules} freshId={freshId} />
            <Learnt rules={rules} setRules={setRules} siteName={siteName} />
          </>
        )
      }
      data={
        standing === 'fine' ? (
          <Data
            counts={{
              moments: library?.moments.length ?? 0,
              people: library?.people.size ?? 0,
              asks: library?.asks.length ?? 0,
            }}
            onExport={saveEverything}
            isBehind={isBehind}
            importing={importing}
            schema={browser.runtime.getURL('/archive.schema.json' as '/app.html')}
          />
        ) : (
          standing && <ProblemNote problem={isProblem(standing) ? standing : problem('storage-lost')} />
        )
      }
    />
  )
}
