// Everything a page can do to learn what stands in a slip over it. Each runs in the page.

interface Spy {
  heard: string[]
  stop: () => void
}

/** Listens wherever a page can listen, before anything happens. */
export function listen(): void {
  const heard: string[] = []
  const tell = (value: unknown): void => {
    if (typeof value === 'string') heard.push(value)
  }
  const hear = (event: Event) => {
    const { key, data, clipboardData, dataTransfer, target } = event as KeyboardEvent &
      MessageEvent & { clipboardData?: DataTransfer; dataTransfer?: DataTransfer }
    tell(event.type.startsWith('key') ? key : undefined)
    tell(typeof data === 'string' ? data : data === undefined ? undefined : JSON.stringify(data))
    tell(clipboardData?.getData('text'))
    tell(dataTransfer?.getData('text'))
    tell((target as Partial<HTMLInputElement> | null)?.value)
    tell((target as Partial<Element> | null)?.textContent ?? undefined)
  }
  const names =
    'keydown keyup keypress beforeinput input change compositionstart compositionupdate compositionend paste copy cut drag dragstart drop pointerdown pointerup pointermove pointerover focusin focusout click selectionchange message messageerror storage hashchange securitypolicyviolation error toggle beforetoggle scroll'.split(
      ' ',
    )
  for (const on of [window, document, document.documentElement])
    for (const name of names) on.addEventListener(name, hear, true)
  const changes = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      tell(target.textContent)
      for (const node of addedNodes) tell(node.textContent ?? '')
    }
  })
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  new ResizeObserver((entries) => entries.forEach(({ target }) => tell(target.textContent))).observe(
    document.documentElement,
  )
  ;(globalThis as unknown as { spy: Spy }).spy = { heard, stop: () => changes.disconnect() }
}

/** Looks for each of these words by every means; answers which means found which. */
export function search(words: string[]): string[] {
  const found = new Set<string>()
  const look = (means: string, read: () => unknown) => {
    let text = ''
    try {
      text = String(read())
    } catch {
      // Access denied, as it should be.
    }
    for (const word of words) if (text.includes(word)) found.add(`${means}: ${word}`)
  }
  const selection = getSelection()
  type Find = { find?: (...args: unknown[]) => boolean }
  for (const word of words) {
    try {
      if ((window as Find).find?.(word, false, false, true, false, true, false)) found.add(`find: ${word}`)
    } catch {
      // As above.
    }
  }
  selection?.removeAllRanges()
  look('select all', () => (document.execCommand('selectAll'), selection))
  look('copied', () => {
    let copied = ''
    const hear = (event: ClipboardEvent) => {
      copied = `${event.clipboardData?.getData('text')}${String(getSelection())}`
    }
    addEventListener('copy', hear, true)
    document.execCommand('copy')
    removeEventListener('copy', hear, true)
    return copied
  })
  look('children selected', () => (selection?.selectAllChildren(document.documentElement), selection))
  look('extended', () => {
    selection?.collapse(document.documentElement, 0)
    for (let step = 0; step < 300; step++) selection?.modify('extend', 'forward', 'paragraph')
    return selection
  })
  for (const host of document.querySelectorAll('goodword-pin, goodword-slip, x-slip')) {
    look('host selected', () => (selection?.selectAllChildren(host), selection))
    look('range', () => {
      const range = document.createRange()
      range.selectNode(host)
      return `${String(range)}${range.cloneContents().textContent}${JSON.stringify(range.getBoundingClientRect())}`
    })
    look('attributes', () => [...host.attributes].map(({ name, value }) => `${name}=${value}`).join())
    look('properties', () => {
      let all = ''
      for (const key in host) {
        const value: unknown = host[key as keyof Element]
        all += `${key}=${typeof value === 'string' ? value : ''};`
      }
      return all
    })
    look('styles', () =>
      ['', '::before', '::after', '::part(all)']
        .map((part) => getComputedStyle(host, part).content + getComputedStyle(host, part).counterReset)
        .join(),
    )
    look('animations', () =>
      JSON.stringify(
        host
          .getAnimations({ subtree: true })
          .map((one) => (one.effect as KeyframeEffect | null)?.getKeyframes()),
      ),
    )
  }
  selection?.removeAllRanges()
  look('text', () => document.documentElement.innerText + document.documentElement.textContent)
  look('markup', () => document.documentElement.outerHTML + new XMLSerializer().serializeToString(document))
  look('all html', () =>
    (document.documentElement as { getHTML?: (how: object) => string }).getHTML?.({
      serializableShadowRoots: true,
    }),
  )
  const walk = (node: Node): string => {
    const { shadowRoot, value } = node as Partial<HTMLInputElement>
    return `${node.nodeValue ?? ''} ${value ?? ''} ${shadowRoot ? walk(shadowRoot) : ''}${[...node.childNodes].map(walk).join(' ')}`
  }
  look('walk', () => walk(document))
  look('found from points', () => {
    let all = ''
    for (let x = 10; x < innerWidth; x += 40)
      for (let y = 10; y < innerHeight; y += 40) {
        for (const one of document.elementsFromPoint(x, y))
          all += ` ${(one as HTMLElement).title} ${one.ariaLabel} ${one.localName}`
        const caret = document.caretPositionFromPoint?.(x, y)
        all += caret?.offsetNode?.textContent ?? ''
      }
    return all
  })
  look('performance', () =>
    performance
      .getEntries()
      .map((one) => JSON.stringify(one))
      .join(),
  )
  look('names', () =>
    [
      document.title,
      window.name,
      location.href,
      document.cookie,
      history.state,
      Object.entries(localStorage).join(),
      Object.entries(sessionStorage).join(),
    ].join(),
  )
  look('globals', () => Object.getOwnPropertyNames(globalThis).join())
  look('active', () => document.activeElement?.outerHTML)
  for (let at = 0; at < window.length; at++) {
    look('frame', () => window.frames[at]?.document.documentElement.outerHTML)
    look('frame name', () => window.frames[at]?.name)
    look('frame place', () => window.frames[at]?.location.href)
  }
  look('heard', () => (globalThis as unknown as { spy?: Spy }).spy?.heard.join('\n'))
  return [...found]
}
