/* oxlint-disable typescript/unbound-method -- what is taken apart here is the platform itself */
// What a hostile page does to the means of JavaScript and of the document before our reader comes.

type Anything = Record<string, unknown>
interface Counted {
  calls: Record<string, number>
  armed: boolean
}

/** Runs in the page: natives that count each call and lie. Answers how many there are. */
export function patch(): number {
  const world = globalThis as unknown as Anything & { counted: Counted }
  const counted: Counted = (world['counted'] = { calls: {}, armed: false })
  const plain = { define: Object.defineProperty, of: Object.getOwnPropertyDescriptor, apply: Reflect.apply }
  const names: [string, object | undefined, string, unknown][] = []
  const of = (name: string, prototype = true) => {
    const found = world[name] as { prototype?: object } | undefined
    return prototype ? found?.prototype : (found as object | undefined)
  }
  const many = (kind: string, list: string, lie: unknown, prototype = true) => {
    for (const key of list.split(' ')) names.push([`${kind}.${key}`, of(kind, prototype), key, lie])
  }
  many('Array', 'map filter find slice push includes join flatMap some every at indexOf', [])
  many('JSON', 'parse stringify', '"lie"', false)
  many('Object', 'keys entries assign fromEntries', [], false)
  many(
    'String',
    'replace replaceAll trim split slice includes normalize toLowerCase startsWith matchAll',
    'lie',
  )
  many('RegExp', 'exec test', null)
  many('Map', 'get set has', undefined)
  many('Set', 'has add', true)
  many('WeakMap', 'get set', undefined)
  many('Promise', 'then', undefined)
  many(
    'Element',
    'getAttribute hasAttribute closest matches querySelector querySelectorAll attachShadow append remove setAttribute getBoundingClientRect scrollIntoView',
    null,
  )
  many(
    'Document',
    'querySelector querySelectorAll createElement createElementNS createTreeWalker elementsFromPoint getElementById',
    null,
  )
  many('Node', 'appendChild contains getRootNode cloneNode compareDocumentPosition', null)
  many('EventTarget', 'addEventListener removeEventListener dispatchEvent', undefined)
  many('HTMLElement', 'showPopover hidePopover focus click', undefined)
  many('MutationObserver', 'observe disconnect', undefined)
  many('IntersectionObserver', 'observe', undefined)
  many('ResizeObserver', 'observe disconnect', undefined)
  many('CSSStyleDeclaration', 'setProperty getPropertyValue', '')
  many(
    'Window',
    'postMessage getComputedStyle requestAnimationFrame setTimeout setInterval matchMedia',
    undefined,
  )
  many('MessagePort', 'postMessage start close', undefined)
  many('Crypto', 'getRandomValues', undefined)
  many('Date', 'toISOString getTimezoneOffset getTime', '1999-01-01T00:00:00.000Z')
  many('Date', 'now', 0, false)
  many('URL', 'toString', 'https://lie.example/')
  many('URLSearchParams', 'get', 'lie')
  many('Selection', 'getRangeAt toString', '')
  many('Range', 'toString getBoundingClientRect cloneRange', '')
  for (const [name, on, key, lie] of names) {
    const before = on && plain.of(on, key)
    if (!on || typeof before?.value !== 'function') continue
    counted.calls[name] = 0
    const lying = function (this: unknown, ...args: unknown[]) {
      if (!counted.armed) return plain.apply(before.value as () => unknown, this, args)
      counted.calls[name] = (counted.calls[name] ?? 0) + 1
      return lie
    }
    plain.define(on, key, { ...before, value: lying })
  }
  // What is read, not called.
  const getters: [string, string, unknown][] = [
    ['Node', 'textContent', 'lie'],
    ['Node', 'nodeValue', 'lie'],
    ['Node', 'parentNode', null],
    ['Node', 'firstChild', null],
    ['Element', 'children', []],
    ['Element', 'innerHTML', 'lie'],
    ['Element', 'attributes', []],
    ['Element', 'shadowRoot', null],
    ['Document', 'title', 'lie'],
    ['Document', 'documentElement', null],
    ['Document', 'activeElement', null],
    ['Event', 'isTrusted', true],
    ['Event', 'target', null],
    ['MessageEvent', 'data', null],
    ['HTMLElement', 'innerText', 'lie'],
  ]
  for (const [kind, key, lie] of getters) {
    const on = of(kind)
    const before = on && plain.of(on, key)
    if (!on || !before?.get || !before.configurable) continue
    const name = `${kind}.${key}`
    counted.calls[name] = 0
    const { get } = before
    plain.define(on, key, {
      ...before,
      get(this: unknown) {
        if (!counted.armed) return plain.apply(get, this, [])
        counted.calls[name] = (counted.calls[name] ?? 0) + 1
        return lie
      },
    })
  }
  return Object.keys(counted.calls).length
}

/** Runs in the page: the same reading as a script of the page’s own would do it. */
export function readLikeUs(): void {
  try {
    const item = document.querySelector('[itemscope]')
    JSON.stringify(
      [...(item?.querySelectorAll('[itemprop]') ?? [])].map((one) => one.getAttribute('itemprop')),
    )
    item?.textContent?.replace(/\s+/g, ' ').trim()
    addEventListener('pointerover', () => undefined)
  } catch {
    // What was told a lie may fall over it.
  }
}

/** Every name that a form’s or the document’s own properties can be hidden behind, as the readers read them. */
export const names =
  'action parentNode parentElement children childNodes attributes body head cookie getElementById location title documentElement querySelector querySelectorAll textContent innerHTML innerText nodeName nodeType nodeValue localName tagName firstChild lastChild nextSibling previousSibling ownerDocument getAttribute hasAttribute matches closest contains getRootNode shadowRoot isConnected id className classList style dataset hidden defaultView activeElement designMode createElement createTreeWalker elementsFromPoint getSelection hasFocus getBoundingClientRect getClientRects scrollIntoView addEventListener removeEventListener append remove isContentEditable lang dir forms images links scripts URL domain referrer readyState top self parent frames length name origin innerWidth innerHeight requestAnimationFrame getComputedStyle matchMedia postMessage goodwordReader goodwordLoader goodwordSite goodwordPatches goodwordMend goodwordLast chrome browser'.split(
    ' ',
  )

/** Runs in the page: puts things of these names around the review and into it. */
export function clobber(all: string[]): void {
  const { querySelector: find, createElement: make } = Document.prototype
  const { append, setAttribute: set, replaceWith } = Element.prototype
  const one = (selector: string) => find.call(document, selector) as Element
  const put = (parent: Element, name: string, tag: string) => {
    const made = make.call(document, tag)
    set.call(made, 'style', 'display:none')
    if (name) set.call(made, 'name', name)
    if (name) set.call(made, 'id', name)
    append.call(parent, made)
    return made
  }
  const [item, words, before] = [one('#one'), one('.said'), one('#before')]
  // The item stands in a form, whose properties are hidden by what is in it.
  const form = make.call(document, 'form')
  replaceWith.call(item, form)
  append.call(form, item)
  const inner = put(words, '', 'div')
  for (const name of all) {
    put(form, name, 'input')
    put(inner, name, 'input')
    for (const tag of ['img', 'object', 'embed', 'form']) put(before, name, tag)
  }
  // Frames become names of the window.
  for (const name of all.slice(-24)) put(before, name, 'iframe')
}
