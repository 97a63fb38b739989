import { launch, type Browser as Puppeteer, type Page as Tab, type Target } from 'puppeteer-core'
import type { Browser, LaunchOptions, Page, Place } from '../drive.ts'
import { profileFolder } from '../folders.ts'
import { matches, until, within } from '../until.ts'
import { Inside } from './inside.ts'
import { call, parse } from '../script.ts'
import { switches } from './switches.ts'
import { ChromiumPage } from './page.ts'
import { extensionId, prepareProfile } from './profile.ts'

interface Managed {
  management: { setEnabled(id: string, on: boolean): Promise<void> }
}

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
      ...(this.options.downloads
        ? { downloadBehavior: { policy: 'allow', downloadPath: this.options.downloads } }
        : {}),
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      args: switches(this.options),
    })
    await this.#load()
  }

  async #load() {
    const id = await this.#browser!.installExtension(this.build)
    if (id !== this.extensionId) throw new Error(`The extension came up as ${id}, not as ${this.extensionId}`)
    await this.#inside.ready(Boolean(this.options.granted?.length))
  }

  /** Another extension beside ours; answers its origin. */
  alsoInstall = async (folder: string): Promise<string> =>
    `chrome-extension://${await this.#open.installExtension(folder)}`

  get #open(): Puppeteer {
    if (!this.#browser) throw new Error('The browser is closed')
    return this.#browser
  }
  get #inside() {
    return new Inside(this.#open, this.origin)
  }

  async #page(tab: Tab): Promise<ChromiumPage> {
    let page = this.#known.get(tab)
    if (page) return page
    page = new ChromiumPage(tab)
    this.#known.set(tab, page)
    if (this.options.answer) await page.answerWith(this.options.answer)
    return page
  }

  async openContained(): Promise<Page> {
    throw new Error('Chromium has no containers')
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

  grant = (pattern: string) => this.#inside.permission('request', pattern)
  revoke = (pattern: string) => this.#inside.permission('remove', pattern)

  async #dispatch(event: string, first: unknown, page: Page) {
    await page.front()
    await this.#inside.dispatch(event, first)
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

  async inBackground<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return parse<T>(await this.#inside.evaluate(call(fn, args)))
  }
  stopWorker = () => this.#inside.worker('stopAllWorkers')

  async closed() {
    const browser = this.#open
    if (browser.connected) await new Promise<void>((done) => browser.once('disconnected', done))
  }

  reloadExtension = () => this.#load()

  async toggleExtension() {
    const page = await this.open('chrome://extensions')
    await page.evaluate(async (id: string) => {
      const { management } = (globalThis as unknown as { chrome: Managed }).chrome
      await management.setEnabled(id, false)
      await management.setEnabled(id, true)
    }, this.extensionId)
    await page.close()
  }

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
    try {
      await this.#browser?.close()
    } finally {
      this.#browser = undefined
      this.#profile.remove()
    }
  }
}
