import {
  launch,
  type Browser as Puppeteer,
  type CDPSession,
  type Page as Tab,
  type Target,
} from 'puppeteer-core'
import type { Browser, LaunchOptions, Page, Place } from '../drive.ts'
import { profileFolder } from '../folders.ts'
import { matches, until, within } from '../until.ts'
import { switches } from './switches.ts'
import { ChromiumPage } from './page.ts'
import { extensionId, prepareProfile } from './profile.ts'

export class ChromiumBrowser implements Browser {
  readonly name = 'chromium'
  readonly extensionId: string
  readonly origin: string
  readonly #profile: ReturnType<typeof profileFolder>
  #browser: Puppeteer | undefined
  #known = new WeakMap<Tab, ChromiumPage>()

  constructor(
    private readonly options: LaunchOptions,
    private readonly build: string,
    private readonly executable: string,
  ) {
    this.#profile = profileFolder(options.profileDir)
    this.extensionId = extensionId(this.build)
    this.origin = `chrome-extension://${this.extensionId}`
  }

  async start(): Promise<void> {
    const { granted = [], saysYes = true, headless = true } = this.options
    prepareProfile(this.#profile.path, this.extensionId, { granted, saysYes })
    this.#browser = await launch({
      executablePath: this.executable,
      pipe: true,
      headless,
      // A person at the window need not be told that a test drives it.
      ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
      handleSIGINT: headless,
      enableExtensions: true,
      userDataDir: this.#profile.path,
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      args: switches(this.options),
    })
    await this.#load()
  }

  async #load() {
    const id = await this.#browser!.installExtension(this.build)
    if (id !== this.extensionId)
      throw new Error(`The extension came up as ${id}, not as ${this.extensionId}`)
    await until('the extension’s worker', () => this.#workerRuns())
    if (this.options.granted?.length) await this.#fromInside(pageScript)
  }

  get #open(): Puppeteer {
    if (!this.#browser) throw new Error('The browser is closed')
    return this.#browser
  }

  async #page(tab: Tab): Promise<ChromiumPage> {
    let page = this.#known.get(tab)
    if (page) return page
    page = new ChromiumPage(tab)
    this.#known.set(tab, page)
    if (this.options.answer) await page.answerWith(this.options.answer)
    return page
  }

  async open(url: string): Promise<Page> {
    const page = await this.#page(await this.#open.newPage())
    await page.open(url)
    return page
  }

  extensionPage = (path: string) => this.open(`${this.origin}/${path}`)

  page(match: string | RegExp): Promise<Page> {
    return until(`a tab ${String(match)}`, async () => {
      const tab = (await this.#open.pages()).find((one) => matches(one.url(), match))
      return tab && this.#page(tab)
    })
  }

  /** A page of ours that does nothing, to speak to the extension from. */
  async #fromInside(work: (cdp: CDPSession) => Promise<void>) {
    const tab = await this.#open.newPage()
    try {
      await tab.goto(`${this.origin}/manifest.json`)
      await work(await tab.createCDPSession())
    } finally {
      await tab.close()
    }
  }

  #permission(verb: 'request' | 'remove', pattern: string) {
    const origins = JSON.stringify([pattern])
    return this.#fromInside((cdp) =>
      ask(cdp, `chrome.permissions.${verb}({ origins: ${origins} })`),
    )
  }
  grant = (pattern: string) => this.#permission('request', pattern)
  revoke = (pattern: string) => this.#permission('remove', pattern)

  #workerTarget = () =>
    this.#open
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(this.origin))

  /** What runs now; puppeteer's own list keeps a stopped worker. */
  async #workerRuns(): Promise<boolean> {
    const cdp = await this.#open.target().createCDPSession()
    const { targetInfos } = await cdp.send('Target.getTargets')
    await cdp.detach()
    return targetInfos.some(
      (one) => one.type === 'service_worker' && one.url.startsWith(this.origin),
    )
  }

  async #workers(order: 'startWorker' | 'stopAllWorkers') {
    await this.#fromInside(async (cdp) => {
      await cdp.send('ServiceWorker.enable')
      if (order === 'startWorker')
        await cdp.send('ServiceWorker.startWorker', { scopeURL: `${this.origin}/` })
      else await cdp.send('ServiceWorker.stopAllWorkers')
      const wanted = order === 'startWorker'
      await until(
        `the worker to follow ${order}`,
        async () => (await this.#workerRuns()) === wanted,
      )
    })
  }

  /** Hands an event to our own listeners; the debugger lets go at once, or it would hold up the next start. */
  async #dispatch(event: string, first: unknown, page: Page) {
    if (!(await this.#workerRuns())) await this.#workers('startWorker')
    await page.front()
    const cdp = await this.#workerTarget()?.createCDPSession()
    if (!cdp) throw new Error('The extension’s worker does not run')
    const active = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })'
    await ask(
      cdp,
      `${active}.then(([tab]) => { chrome.${event}.dispatch(${JSON.stringify(first)}, tab) })`,
    )
    await cdp.detach()
  }
  pressCommand = (name: string, page: Page) => this.#dispatch('commands.onCommand', name, page)

  async contextMenu(id: string, page: Page) {
    const selectionText = await page.evaluate(() => String(getSelection()))
    const pageUrl = await page.url()
    const info = { menuItemId: id, editable: false, pageUrl, frameId: 0, selectionText }
    await this.#dispatch('contextMenus.onClicked', info, page)
  }

  async clickAction(page: Page) {
    await page.front()
    const extension = (await this.#open.extensions()).get(this.extensionId)
    if (!extension) throw new Error('The extension is not loaded')
    await extension.triggerAction((page as ChromiumPage).tab)
  }

  #panelTarget = (): Target | undefined =>
    this.#open.targets().find((one) => one.url().startsWith(`${this.origin}/panel.html`))

  async panel(): Promise<Place | undefined> {
    const target = this.#panelTarget()
    return target && this.#page(await target.asPage())
  }

  async openPanel(page: Page): Promise<Place> {
    await this.clickAction(page)
    return until('the side panel', () => this.panel())
  }

  stopWorker = () => this.#workers('stopAllWorkers')

  async closed() {
    const browser = this.#open
    if (browser.connected) await new Promise<void>((done) => browser.once('disconnected', done))
  }

  reloadExtension = () => this.#load()

  async restart() {
    await this.#browser?.close()
    this.#browser = undefined
    await this.start()
  }

  async kill() {
    const process = this.#open.process()
    const gone = new Promise((done) => process?.once('exit', done))
    // The browser leads its own process group: the renderers go with it.
    if (globalThis.process.platform === 'win32') process?.kill('SIGKILL')
    else if (process?.pid) globalThis.process.kill(-process.pid, 'SIGKILL')
    await within('the end of the browser', gone, 5000)
    this.#browser = undefined
  }

  async close() {
    await this.#browser?.close()
    this.#browser = undefined
    this.#profile.remove()
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
async function ask(cdp: CDPSession, expression: string): Promise<void> {
  const answer = cdp.send('Runtime.evaluate', {
    expression,
    userGesture: true,
    awaitPromise: true,
  })
  const { exceptionDetails } = await within(expression, answer, 5000)
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
}
