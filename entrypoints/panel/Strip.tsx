import { useEffect, useState } from 'preact/hooks'
import type { Draft } from '../../components/app/library'
import { PanelStrip } from '../../components/app/PanelStrip'
import { hrefOf } from '../../components/app/routes'
import { PersonCard } from '../../components/overlay/PersonCard'
import { browser } from '../../utils/browser'
import { nextStep } from '../../utils/domain/next-step'
import { isProblem, problem, type Problem } from '../../utils/domain/problem'
import { patternFor, request } from '../../utils/reach'
import { peopleOn } from '../../utils/store/recall'
import { now } from '../../utils/store/write'
import { useLive } from '../../utils/use-live'
import { send } from '../../utils/wire'
import { worldOf } from '../slip/keeping'

interface Props {
  drafts: readonly Draft[]
  onDrop: (draft: Draft) => void
}

interface Here {
  tab: number | undefined
  /** Known only where the site is granted or the toolbar button was pressed on it. */
  url: string | undefined
  on: boolean
}

async function look(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const pattern = tab?.url ? patternFor(tab.url) : undefined
  const on = pattern ? await browser.permissions.contains({ origins: [pattern] }) : false
  return { tab: tab?.id, url: pattern && tab?.url, on }
}

/** The strip with the browser behind it: it follows the tab beside the panel. */
export function Strip({ drafts, onDrop }: Props) {
  const [here, setHere] = useState<Here>({ tab: undefined, url: undefined, on: false })
  const [failed, setFailed] = useState<Problem>()
  useEffect(() => {
    const again = () => void look().then(setHere)
    const moved = () => {
      setFailed(undefined)
      again()
    }
    again()
    const sources = [browser.tabs.onUpdated, browser.permissions.onAdded, browser.permissions.onRemoved]
    browser.tabs.onActivated.addListener(moved)
    sources.forEach((source) => source.addListener(again))
    return () => {
      browser.tabs.onActivated.removeListener(moved)
      sources.forEach((source) => source.removeListener(again))
    }
  }, [])
  const { tab, url } = here
  const { value: known } = useLive(
    async () => {
      const people = url ? await peopleOn(url) : []
      return Promise.all(
        people.map(async (one) => ({
          ...one,
          next: nextStep(one.person, await worldOf(one.person.id), now()),
        })),
      )
    },
    ['moments', 'people', 'companies', 'drafts', 'asks', 'gives', 'rules'],
    [url],
  )
  const clip = async () => {
    const answer = tab === undefined ? problem('page-out-of-reach') : await send('clip', { tab })
    setFailed(isProblem(answer) ? answer : undefined)
  }
  const switchOn = () => {
    const pattern = url && patternFor(url)
    if (pattern) void request([pattern]).then(() => look().then(setHere))
  }
  return (
    <PanelStrip
      host={url && new URL(url).host}
      on={here.on}
      drafts={drafts}
      problem={failed}
      onSwitchOn={switchOn}
      onClip={() => void clip()}
      onDrop={onDrop}
    >
      {known?.map((one) => (
        <a key={one.person.id} class="strip-person" href={hrefOf({ view: 'people', id: one.person.id })}>
          <PersonCard {...one} />
        </a>
      ))}
    </PanelStrip>
  )
}
