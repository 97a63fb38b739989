import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import './tabs.css'

interface Tab {
  id: string
  label: string
  href: string
  icon: ComponentChildren
}

interface Props {
  label: string
  tabs: readonly Tab[]
  selected: string
  /** The id of the element whose content the tabs change. */
  controls: string
}

// Arrow keys follow the reading direction; the tab that is reached is opened, as it costs nothing.
function step(event: JSX.TargetedKeyboardEvent<HTMLElement>) {
  const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
  const all = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('[role=tab]')]
  const at = all.indexOf(event.target as HTMLAnchorElement)
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight'
  const back = rtl ? 'ArrowRight' : 'ArrowLeft'
  const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: all.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  const next = all[(to + all.length) % all.length]
  next?.focus()
  next?.click()
}

export function Tabs({ label, tabs, selected, controls }: Props) {
  const reached = tabs.some((tab) => tab.id === selected) ? selected : tabs[0]?.id
  const row = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // Asking where something stands lays out the whole view at once; where all names have room there is no need.
    if (!matchMedia('(max-width: 767px)').matches) return
    const tab = row.current?.querySelector('[aria-selected=true]')
    tab?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [selected])
  return (
    <div class="tabs" ref={row} role="tablist" aria-label={label} onKeyDown={step}>
      {tabs.map((tab) => (
        <a
          key={tab.id}
          id={`tab-${tab.id}`}
          class="tab"
          role="tab"
          href={tab.href}
          aria-selected={tab.id === selected}
          aria-controls={controls}
          title={tab.label}
          tabIndex={tab.id === reached ? 0 : -1}
        >
          {tab.icon}
          <span class="tab-label">{tab.label}</span>
        </a>
      ))}
    </div>
  )
}
