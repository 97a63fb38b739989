// The page script's own small door to the extension: no polyfill, both browsers answer with promises here.
type Runtime = { id?: string; getURL(path: string): string; sendMessage(message: unknown): Promise<unknown> }

type Api = { runtime?: Runtime; i18n?: { getMessage(key: string): string } }

const api = (): Api | undefined => {
  const world = globalThis as { browser?: Api; chrome?: Api }
  return world.browser?.runtime ? world.browser : world.chrome
}
const runtime = (): Runtime | undefined => api()?.runtime

/** What this is called in the language of the browser. */
export const words = (key: string): string => api()?.i18n?.getMessage(key) ?? ''

/** False once the extension was updated or removed: this script can then no longer speak to it. */
export const isAlive = (): boolean => runtime()?.id !== undefined

/** The address of the slip; in Chromium a fresh one per session, so that pages cannot probe for it. */
export const slipUrl = (): string => runtime()?.getURL('/slip.html') ?? ''

/** The slip's origin: of the empty path, since the address above is an alias. Measured in both browsers. */
export const ownOrigin = (): string => new URL(runtime()?.getURL('') ?? 'about:blank').origin

/** The answer's value, or its problem's code. Anything but an explicit answer is a failure. */
export async function ask(name: string, body: object): Promise<{ value?: unknown; problem?: string }> {
  try {
    const answer = (await runtime()?.sendMessage({ name, body })) as
      | { ok?: boolean; value?: unknown; problem?: { problem?: string } }
      | undefined
    if (answer?.ok === true) return { value: answer.value }
    return { problem: answer?.problem?.problem ?? 'extension-updated' }
  } catch {
    return { problem: 'extension-updated' }
  }
}
