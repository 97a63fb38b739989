import { plain } from '../page/quotes'
import { oneLine } from '../page/text'
import { define } from './define'

// 2024 to 2026, after an agent's selectors checked in a live mailbox and six extensions' and userscripts' that agree in
// part. A closed pane keeps its message: only a pane that is shown counts.
const MESSAGE = '[id^="zm_Container_m"]'
const SENDER = '.zmMHFrom [data-eid]'

const idOf = (item: Element) => /^zm_Container_m(\d{6,30})$/.exec(item.id)?.[1]

/** The sender stands there twice, folded and unfolded; without a name the address stands in its place. */
function name(item: Element): string | undefined {
  for (const sender of item.querySelectorAll(SENDER)) {
    const text = oneLine(sender.getAttribute('data-dispname') ?? sender.textContent) ?? ''
    const only = (text.slice(0, 300).split('<')[0] ?? '').trim()
    if (only && !only.includes('@')) return only
  }
  return undefined
}

/** The list's row of this very message. An open one's number gets a letter. */
function title(item: Element, root: ParentNode): string | undefined {
  const id = idOf(item)
  const row = id && root.querySelector(`[role="option"][id="${id}"],[role="option"][id="t${id}"]`)
  return row ? oneLine(row.querySelector('[data-testid="lst-sub"]')?.textContent) : undefined
}

const ADDRESS = /^(https:\/\/[^#]{1,300}#mail\/[^?]{1,200}\/p\/)(\d{6,30})/

function permalink(item: Element, _root: ParentNode, url: string): string | undefined {
  const place = ADDRESS.exec(url)?.[1]
  const id = idOf(item)
  return place && id && place + id
}

export default define({
  name: 'Zoho Mail',
  kind: 'mail',
  hosts: [
    ...'com eu in com.au jp sa'.split(' ').map((country) => `mail.zoho.${country}`),
    'mail.zohocloud.ca',
  ],
  recognise: '[id^="zm_Container_m"] .zmMHFrom',
  proven: 'second-hand',
  item: `.shw ${MESSAGE}:has([role="document"]):not(:has(${MESSAGE}))`,
  words: ['[role="document"]'],
  mail: plain,
  fields: {
    name: [name],
    email: [[SENDER, 'data-eid']],
    title: [title],
    said: ['.jsRevTS'],
    saidAs: ['.jsRevTS'],
    permalink: [permalink],
  },
  always: ['email', 'said', 'permalink'],
  holdsItems: /#mail\/[^?]{1,200}\/p\/\d{6}/,
  /** The message the address names lies in that folder; others of its conversation may not. */
  ours(item, _root, url) {
    const [, place, id] = ADDRESS.exec(url) ?? []
    return (/#mail\/folder\/(sent|drafts)\//.test(place ?? '') && id === idOf(item)) || undefined
  },
})
