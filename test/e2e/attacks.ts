// What a hostile page, or a careless part of our own, would try. Each runs where it says, so it uses nothing from here.

/** Runs in the slip: what came from the page itself would look like this, but for its origin. */
export async function postToSelf(draft: object) {
  for (const ports of [[], [new MessageChannel().port2]]) postMessage({ goodword: 'slip', draft }, '*', ports)
  await new Promise((done) => setTimeout(done))
}

/** Runs in the page: every way there is to read what is on the screen. */
export function lookFor(word: string): string[] {
  const found: string[] = []
  type Find = { find?: (...args: unknown[]) => boolean }
  const selection = getSelection()
  const ways: Record<string, () => boolean | undefined> = {
    find: () => (window as Find).find?.(word, false, false, true, false, true, false),
    selection: () => (
      selection?.selectAllChildren(document.documentElement),
      String(selection).includes(word)
    ),
    modify: () => {
      selection?.collapse(document.documentElement, 0)
      for (let step = 0; step < 400; step++) selection?.modify('extend', 'forward', 'paragraph')
      return String(selection).includes(word)
    },
  }
  for (const [name, way] of Object.entries(ways)) {
    try {
      if (way()) found.push(name)
    } catch {
      // Firefox says “access denied” where a search comes to a frame of ours.
    }
  }
  selection?.removeAllRanges()
  const walk = (node: Node): void => {
    if (node.nodeValue?.includes(word) || (node as Partial<HTMLInputElement>).value === word)
      found.push('node')
    for (const child of node.childNodes) walk(child)
    const inner = (node as Partial<Element>).shadowRoot
    if (inner) walk(inner)
  }
  walk(document.body)
  if (document.documentElement.outerHTML.includes(word)) found.push('markup')
  for (let at = 0; at < window.length; at++) {
    try {
      if (window.frames[at]?.document.body.textContent?.includes(word)) found.push('frame')
    } catch {
      // As it should be.
    }
  }
  return found
}

/** Runs in a page of ours: every way out. */
export async function tryToLeak(target: string): Promise<Record<string, string>> {
  const violated = (act: () => void) =>
    new Promise<string>((done) => {
      addEventListener('securitypolicyviolation', () => done('refused'), { once: true })
      act()
    })
  // Where markup and code from text are trusted by nobody, a script does not even get its address.
  const put = (make: () => HTMLElement) =>
    violated(() => {
      try {
        document.body.append(make())
      } catch {
        dispatchEvent(new Event('securitypolicyviolation'))
      }
    })
  const refused = (promise: Promise<unknown>) =>
    promise.then(
      () => 'went out',
      () => 'refused',
    )
  const made = <K extends keyof HTMLElementTagNameMap>(name: K, parts: Partial<HTMLElementTagNameMap[K]>) =>
    Object.assign(document.createElement(name), parts)
  return {
    fetch: await refused(fetch(`${target}-fetch`, { mode: 'no-cors' })),
    xhr: await refused(
      new Promise((ok, fail) => {
        const request = new XMLHttpRequest()
        request.onload = ok
        request.onerror = fail
        request.open('GET', `${target}-xhr`)
        request.send()
      }),
    ),
    socket: await violated(() => {
      try {
        new WebSocket(`${target.replace('http', 'ws')}-socket`).onopen = () => undefined
      } catch {
        dispatchEvent(new Event('securitypolicyviolation'))
      }
    }),
    beacon: await violated(() => void navigator.sendBeacon(`${target}-beacon`, 'x')),
    image: await put(() => made('img', { src: `${target}-image` })),
    frame: await put(() => made('iframe', { src: `${target}-frame` })),
    script: await put(() => made('script', { src: `${target}-script.js` })),
    style: await put(() => made('link', { rel: 'stylesheet', href: `${target}-style` })),
  }
}

/** Runs in a page of ours: ways out that tell nobody when they are refused. */
export function submit(target: string) {
  const form = Object.assign(document.createElement('form'), { action: `${target}-form`, method: 'post' })
  document.body.append(
    form,
    Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${target}-prefetch` }),
  )
  form.submit()
}

/** Runs in the background. */
export async function tryFromWorker(target: string): Promise<Record<string, string>> {
  const fetched = await fetch(`${target}-fetch`, { mode: 'no-cors' }).then(
    () => 'went out',
    () => 'refused',
  )
  const socket = await new Promise<string>((done) => {
    try {
      const open = new WebSocket(`${target.replace('http', 'ws')}-socket`)
      open.onopen = () => done('went out')
      open.onerror = () => done('refused')
    } catch {
      done('refused')
    }
  })
  return { fetch: fetched, socket }
}
