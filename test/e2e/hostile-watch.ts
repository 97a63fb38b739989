/** What was found in the pages of ours that were visited. */
export interface Watch {
  /** Numbers of the payloads that ran. */
  ran: number[]
  /** What the policy of the page had to refuse: nothing of it should even have been tried. */
  refused: string[]
  /** What our own code threw. */
  thrown: string[]
  /** Elements and attributes that nobody of ours makes. */
  strange: string[]
  /** Addresses that are neither ours nor of a scheme that may be a link. */
  links: string[]
  /** Texts that turn the line around them. */
  loose: string[]
  /** Where something reaches beyond the right edge. */
  wide: string[]
  /** How many of the wanted texts were in sight. */
  shown: number
}
interface Watcher {
  watch: Watch
  visit: (path: string, whole: boolean) => Promise<void>
}
export type Watched = typeof globalThis & { ran: (at: number) => void; watcher: Watcher }

/** Runs in a page of ours, or of the test's own: sets out to notice whatever one of the wanted texts might do. */
export function watchOver(wanted: string[]): void {
  const watch: Watch = {
    ran: [],
    refused: [],
    thrown: [],
    strange: [],
    links: [],
    loose: [],
    wide: [],
    shown: 0,
  }
  const missing = new Set(wanted)
  const note = (list: string[], what: string) => {
    if (!list.includes(what)) list.push(what)
  }
  const world = globalThis as Watched
  world.ran = (at) => void watch.ran.push(at)
  addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    watch.refused.push(`${violatedDirective} ${sample}`),
  )
  addEventListener('error', ({ message }) => watch.thrown.push(message))
  addEventListener('unhandledrejection', ({ reason }) => watch.thrown.push(String(reason)))

  const never =
    /^(script|iframe|frame|object|embed|base|meta|link|style|marquee|math|animate|set|template|noscript|x-x|audio|video|source|form)$/
  const inHead = (one: Element) => one.closest('head') !== null || one.matches('body > script[src]')
  const leads = /^(href|src|srcset|srcdoc|action|formaction|data|poster|background|xlink:href|ping|cite)$/i
  const mayLead = (address: string) => {
    if (!URL.canParse(address, location.href)) return false
    const { protocol, origin } = new URL(address, location.href)
    return origin === location.origin || /^(https?|mailto):$/.test(protocol)
  }
  const inspect = (one: Element) => {
    const tag = one.localName
    if (never.test(tag) && !(tag === 'form' && one.className) && !inHead(one)) note(watch.strange, `<${tag}>`)
    for (const { name, value } of one.attributes) {
      if (/^on/i.test(name) || /^(srcdoc|ping)$/i.test(name)) note(watch.strange, `${tag} ${name}`)
      if (name === 'style' && /url\(|import|expression/i.test(value)) note(watch.strange, `${tag} ${value}`)
      if (leads.test(name) && !mayLead(value)) note(watch.links, `${tag} ${name}=${value.slice(0, 60)}`)
    }
  }

  const turning = /[\u202a-\u202e\u2066-\u2069\u2028\u2029]/
  const isLoose = (node: Text): boolean => {
    let rest = node.data
    for (let last = ''; last !== rest;)
      rest = (last = rest).replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '')
    if (!turning.test(rest)) return false
    // A choice in a list is drawn by itself.
    if (node.parentElement?.matches('option')) return false
    for (let one = node.parentElement; one; one = one.parentElement) {
      // Words that were looked for are marked within the same text.
      const alone =
        one.textContent?.trim() === node.data.trim() ||
        (one.firstElementChild && [...one.children].every((child) => child.matches('mark')))
      if (/isolate|plaintext/.test(getComputedStyle(one).unicodeBidi)) return !alone
    }
    return true
  }
  const escape = (text: string) =>
    text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`).slice(0, 200)
  const readAloud = () => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, option')]
    return [document.body.textContent, ...fields.map(({ value }) => value)].join('\n')
  }
  const look = (where: string) => {
    document.querySelectorAll('*').forEach(inspect)
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (turning.test((node as Text).data) && isLoose(node as Text))
        note(
          watch.loose,
          `${where.split('/')[0]}: ${node.parentElement?.className} ${escape((node as Text).data)}`,
        )
    const text = readAloud()
    for (const one of missing) if (text.includes(one)) missing.delete(one)
    watch.shown = wanted.length - missing.size
    for (const box of [document.documentElement, document.querySelector('#view')])
      if (box && box.scrollWidth > box.clientWidth) note(watch.wide, `${where}: ${box.scrollWidth} px`)
  }

  /** Once nothing has moved for three frames. */
  const stillness = (whole: boolean) =>
    new Promise<void>((done) => {
      let still = 0
      const observer = new MutationObserver(() => (still = 0))
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      const frame = () => {
        const more = document.querySelector<HTMLButtonElement>('.rows-more button')
        if (whole && more && still > 0) more.click()
        if (++still < 3 || (whole && more)) return void requestAnimationFrame(frame)
        observer.disconnect()
        done()
      }
      requestAnimationFrame(frame)
    })
  const visit = async (path: string, whole: boolean) => {
    if (path) location.hash = `#/${path}`
    await stillness(whole)
    look(path)
  }
  world.watcher = { watch, visit }
}

/** Runs in the page: goes to all of these, one after the other. @param whole draws each list to its end */
export async function visitAll(paths: string[], whole = false): Promise<Watch> {
  const { visit, watch } = (globalThis as Watched).watcher
  for (const path of paths) await visit(path, whole)
  return watch
}

/** Runs in a page of ours: puts rows where they are read from, past everything that would refuse them. */
export async function plant(rows: Record<string, object[]>): Promise<void> {
  const open = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('goodword')
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(new Error('The database could not be opened'))
  })
  const work = open.transaction(Object.keys(rows), 'readwrite')
  for (const [noun, all] of Object.entries(rows)) for (const row of all) work.objectStore(noun).put(row)
  await new Promise<void>((done, fail) => {
    work.oncomplete = () => done()
    work.onerror = work.onabort = () => fail(new Error('The rows could not be written'))
  })
  open.close()
}
