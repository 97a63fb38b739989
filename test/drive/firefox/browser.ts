import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, LaunchOptions, Page, Place, Point } from '../drive.ts'
import { profileFolder } from '../folders.ts'
import { matches, until, within } from '../until.ts'
import { answerWith } from './answer.ts'
import { Bidi, evaluate } from './bidi.ts'
import { FirefoxPage, type Context } from './page.ts'
import { killFirefox, startFirefox } from './process.ts'
import { geckoId, uuid, writePrefs } from './profile.ts'
import { inWindow } from './window.ts'

export class FirefoxBrowser implements Browser {
  readonly name = 'firefox'
  readonly extensionId: string
  readonly origin = `moz-extension://${uuid}`
  readonly #profile: ReturnType<typeof profileFolder>
  #granted: Set<string>
  #child: ChildProcess | undefined
  #bidi: Bidi | undefined
  #window = ''

  constructor(
    private readonly options: LaunchOptions,
    private readonly build: string,
    private readonly executable: string,
  ) {
    this.#profile = profileFolder(options.profileDir)
    this.#granted = new Set(options.granted)
    this.extensionId = geckoId(this.build)
  }

  get #wire(): Bidi {
    if (!this.#bidi) throw new Error('The browser is closed')
    return this.#bidi
  }

  async start(): Promise<void> {
    writePrefs(this.#profile.path, this.extensionId, this.options)
    const headless = this.options.headless ?? true
    const { child, address } = await startFirefox(this.executable, this.#profile.path, headless)
    this.#child = child
    this.#bidi = await Bidi.connect(address)
    await this.#findWindow()
    if (this.options.answer) await answerWith(this.#bidi, this.options.answer)
    if (this.#granted.size) await this.#inWindow('grant', this.extensionId, [...this.#granted])
    const extensionData = { type: 'path', path: this.build }
    await this.#wire.send('webExtension.install', { extensionData })
    await this.#ready()
    if (!headless) await this.#inWindow('showButton', this.extensionId)
  }

  async #findWindow() {
    this.#window = await until('Firefox’s window', async () => {
      const tree = await this.#wire.send<{ contexts: Context[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      })
      const found = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
      return found?.context
    })
  }

  #inWindow = <T>(script: keyof typeof inWindow, ...args: unknown[]) =>
    this.inItsWindow<T>(inWindow[script], ...args)

  /** Runs the text of a function in Firefox's own window, with its rights. Arguments and answer travel as JSON. */
  async inItsWindow<T>(script: string, ...args: unknown[]): Promise<T> {
    const list = args.map((arg) => JSON.stringify(arg)).join(', ')
    const text = `(async () => JSON.stringify(await (${script})(${list})))()`
    const json = await evaluate(this.#wire, this.#window, text)
    return (typeof json === 'string' ? JSON.parse(json) : undefined) as T
  }

  /** Another extension beside ours; answers its origin. */
  async alsoInstall(folder: string): Promise<string> {
    const extensionData = { type: 'path', path: folder }
    await this.#wire.send('webExtension.install', { extensionData })
    return `moz-extension://${await this.#inWindow<string>('host', geckoId(folder))}`
  }

  async #ready() {
    const told = (script: 'ready' | 'pageScripts') => () =>
      this.#inWindow<number | boolean>(script, this.extensionId)
    await until('the extension’s background', told('ready'))
    // A page opened before the extension has registered its script for it would stay without.
    if (this.#granted.size) await until('the extension to register its page script', told('pageScripts'))
  }

  #page = (context: string, isTab = true) =>
    new FirefoxPage(this.#wire, context, (prefs) => this.#inWindow('setPrefs', prefs), isTab)

  async openContained(url: string): Promise<Page> {
    const { userContext } = await this.#wire.send<{ userContext: string }>('browser.createUserContext', {})
    return this.open(url, { userContext })
  }

  async open(url: string, where: { userContext?: string } = {}): Promise<Page> {
    const { context } = await this.#wire.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      ...where,
    })
    const page = this.#page(context)
    if (this.options.headless ?? true) await page.setViewport(1280, 800)
    await page.open(url)
    return page
  }

  extensionPage = (path: string) => this.open(`${this.origin}/${path}`)

  page(match: string | RegExp): Promise<Page> {
    return until(`a tab ${String(match)}`, async () => {
      const { contexts } = await this.#wire.send<{ contexts: Context[] }>('browsingContext.getTree')
      const found = contexts.find(({ url }) => matches(url, match))
      return found && this.#page(found.context)
    })
  }

  async grant(pattern: string) {
    this.#granted.add(pattern)
    await this.#inWindow('grant', this.extensionId, [pattern])
  }
  async revoke(pattern: string) {
    this.#granted.delete(pattern)
    await this.#inWindow('revoke', this.extensionId, [pattern])
  }

  #widget = () => this.extensionId.replace(/[^a-zA-Z0-9_]/g, '_').toLowerCase()

  async pressCommand(name: string, page: Page) {
    const manifest = JSON.parse(readFileSync(join(this.build, 'manifest.json'), 'utf8')) as {
      commands?: Record<string, { suggested_key?: unknown }>
    }
    const named = Object.entries(manifest.commands ?? {}).filter(([, one]) => one.suggested_key)
    const index = named.findIndex(([one]) => one === name)
    await page.front()
    type Key = { key: string; modifiers: string[] }
    const keyset = `ext-keyset-id-${this.#widget()}`
    const keys = await this.#inWindow<Key[]>('keys', keyset)
    const key = keys[index]
    if (!key) throw new Error(`Firefox has no key for the command ${name}`)
    await this.#inWindow('focusPage')
    // A page that is still coming up would swallow the key.
    await until('the page to have the focus', () => page.evaluate(() => document.hasFocus()))
    await this.#inWindow('pressCommand', keyset, key.key, key.modifiers)
  }

  async contextMenu(id: string, page: Page, at: Point = { x: 20, y: 20 }) {
    await page.mouse.click(at.x, at.y, 'right')
    const item = `${this.#widget()}-menuitem-_${id}`
    const answer = await until('the context menu', () => this.#inWindow<string>('chooseMenu', item))
    if (answer === 'chosen') return
    await this.#inWindow('closeMenu')
    throw new Error(`The context menu has no item ${id}`)
  }

  async clickAction(page: Page) {
    await page.front()
    await this.#inWindow('clickAction', this.extensionId)
  }

  async panel(): Promise<Place | undefined> {
    const context = await this.#inWindow<string>('sidebar', `${this.origin}/panel.html`)
    return context ? this.#page(context, false) : undefined
  }

  async openPanel(page: Page): Promise<Place> {
    await this.clickAction(page)
    return until('the sidebar', () => this.panel())
  }

  /** In a page of its own with the background's code and rules: the one that runs cannot be looked into. */
  async inBackground<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const page = await this.extensionPage('_generated_background_page.html')
    try {
      return await page.evaluate(fn, ...args)
    } finally {
      await page.close()
    }
  }
  stopWorker = (id = this.extensionId) => this.#inWindow<void>('stopWorker', id)

  async reloadExtension() {
    await this.#inWindow('reload', this.extensionId)
    await this.#ready()
  }

  async toggleExtension() {
    await this.#inWindow('disable', this.extensionId)
    await this.#inWindow('enable', this.extensionId)
    await until('the extension’s background', () => this.#inWindow<boolean>('ready', this.extensionId))
  }

  async #end() {
    const child = this.#child
    const gone = new Promise((done) => child?.once('exit', done))
    try {
      await within('Closing Firefox', this.#wire.send('browser.close'), 10_000)
      if (child?.exitCode === null) await within('the end of Firefox', gone, 10_000)
    } finally {
      await this.kill()
    }
  }

  async closed() {
    const child = this.#child
    if (child && child.exitCode === null && child.signalCode === null)
      await new Promise((done) => child.once('exit', done))
  }

  async restart() {
    if (this.#bidi) await this.#end()
    await this.start()
  }

  async kill() {
    this.#bidi?.close()
    this.#bidi = undefined
    if (this.#child) await killFirefox(this.#child)
    this.#child = undefined
  }

  async close() {
    try {
      if (this.#bidi) await this.#end()
      else await this.kill()
    } finally {
      this.#profile.remove()
    }
  }
}
