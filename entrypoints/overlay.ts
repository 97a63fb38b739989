import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

type Api = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } }

// All that a granted page gets until somebody reaches for its words: four passive listeners and one message.
// No WXT context, no polyfill, no zod: every byte here is on every page.
export default defineUnlistedScript(() => {
  const world = globalThis as { goodwordLoader?: () => void; goodwordLast?: EventTarget | undefined }
  // What a page calls so is no property of ours: in Chromium an element's id is a name in our world too.
  for (const name of ['Loader', 'Last', 'Site', 'Patches', 'Reader', 'Mend'].map((one) => `goodword${one}`))
    if (!Object.hasOwn(world, name)) Object.assign(world, { [name]: undefined })
  // After an update the new loader takes the place of the old one, whose messaging is dead.
  world.goodwordLoader?.()
  const events = ['pointerover', 'focusin', 'selectionchange', 'pointerdown'] as const
  const stop = () => events.forEach((name) => removeEventListener(name, reached, true))
  let asked = false
  const reached = (event: Event) => {
    if (!event.isTrusted) return
    // The path is empty once the event is over, and the reader comes later: it goes on from where the pointer is by then.
    if (event.type !== 'selectionchange') world.goodwordLast = event.composedPath()[0]
    if (asked) return
    asked = true
    const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api }
    const runtime = (browser ?? chrome)?.runtime
    // A dead extension has no id; the page then simply has no pin. One that is just starting is asked again.
    if (runtime?.id) runtime.sendMessage({ name: 'reach', body: {} }).catch(() => (asked = false))
  }
  for (const name of events) addEventListener(name, reached, { capture: true, passive: true })
  world.goodwordLoader = stop
})
