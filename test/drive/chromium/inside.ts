import type { Browser, CDPSession } from 'puppeteer-core'
import { until, within } from '../until.ts'

/** Speaks to the extension from one of its own addresses, and to its worker through the debugger. */
export class Inside {
  constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  /** A page of ours that does nothing, for the length of one piece of work. */
  async #page(work: (cdp: CDPSession) => Promise<unknown>) {
    const tab = await this.browser.newPage()
    try {
      await tab.goto(`${this.origin}/manifest.json`)
      await work(await tab.createCDPSession())
    } finally {
      await tab.close()
    }
  }

  permission(verb: 'request' | 'remove', pattern: string) {
    const origins = JSON.stringify([pattern])
    return this.#page((cdp) => ask(cdp, `chrome.permissions.${verb}({ origins: ${origins} })`))
  }

  async ready(withPageScript: boolean) {
    await until('the extension’s worker', () => this.#runs())
    // Only then has it read its code and listens.
    await until(
      'the worker to listen',
      async () => (await this.evaluate('self.registration.active?.state')) === 'activated',
    )
    if (withPageScript) await this.#page(pageScript)
  }

  /** What runs now; puppeteer's own list keeps a stopped worker. */
  async #runs(): Promise<boolean> {
    const cdp = await this.browser.target().createCDPSession()
    const { targetInfos } = await cdp.send('Target.getTargets')
    await cdp.detach()
    return targetInfos.some(({ type, url }) => type === 'service_worker' && this.#ours(url))
  }
  #ours = (url: string) => url.startsWith(this.origin)

  worker(order: 'startWorker' | 'stopAllWorkers') {
    const wanted = order === 'startWorker'
    return this.#page(async (cdp) => {
      await cdp.send('ServiceWorker.enable')
      if (wanted) await cdp.send('ServiceWorker.startWorker', { scopeURL: `${this.origin}/` })
      else await cdp.send('ServiceWorker.stopAllWorkers')
      const followed = async () => (await this.#runs()) === wanted
      await until(`the worker to follow ${order}`, followed)
    })
  }

  /** Hands an event to our own listeners. */
  async dispatch(event: string, first: unknown) {
    const active = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })'
    const hand = `chrome.${event}.dispatch(${JSON.stringify(first)}, tab)`
    await this.evaluate(`${active}.then(([tab]) => { ${hand} })`)
  }

  /** In the worker; the debugger lets go at once, or it would hold up the next start. */
  async evaluate(expression: string): Promise<unknown> {
    if (!(await this.#runs())) await this.worker('startWorker')
    // After a reload the old version's worker may still be in the list.
    const target = this.browser
      .targets()
      .findLast((one) => one.type() === 'service_worker' && this.#ours(one.url()))
    const cdp = await target?.createCDPSession()
    if (!cdp) throw new Error('The extension’s worker does not run')
    const answer = await ask(cdp, expression)
    await cdp.detach()
    return answer
  }
}

/** A page opened before the extension has registered its script for it would stay without. */
async function pageScript(cdp: CDPSession): Promise<void> {
  const expression = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)'
  await until('the extension to register its page script', async () => {
    const params = { expression, awaitPromise: true, returnByValue: true }
    const { result } = await cdp.send('Runtime.evaluate', params)
    return Number(result.value)
  })
}

/** Evaluates as if a person had just clicked. */
async function ask(cdp: CDPSession, expression: string): Promise<unknown> {
  const answer = cdp.send('Runtime.evaluate', {
    expression,
    userGesture: true,
    awaitPromise: true,
    returnByValue: true,
  })
  const { exceptionDetails, result } = await within(expression, answer, 5000)
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
