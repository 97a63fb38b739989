/** What a test can do with a browser: the same words for Chromium and for Firefox. */

export type BrowserName = 'chromium' | 'firefox'
export type Point = { x: number; y: number }
/** In CSS pixels of the top page's viewport, also for things inside frames. */
export type Rect = Point & { width: number; height: number }
export type Pierced = Rect & { text: string; attributes: Record<string, string> }
/** An answer given in place of the network; `undefined` from `Answer` means: not ours. */
export type Reply = {
  status?: number
  headers?: Record<string, string>
  body: string | Uint8Array
}
export type Answer = (url: URL) => Reply | undefined

export type LaunchOptions = {
  /** By default the one this test run is for, from the environment's BROWSER. */
  browser?: BrowserName
  /** Folder of the built extension; by default the build for that browser under `.output`. */
  build?: string
  /** Default true. False needs a display. */
  headless?: boolean
  /** Kept on close when given; otherwise a new one is made and removed. */
  profileDir?: string
  /** Match patterns that are switched on from the first moment, such as `http://127.0.0.1/*`. */
  granted?: string[]
  /** What the user says when the extension asks for a host. Default true; false leaves the question open. */
  saysYes?: boolean
  /** Host names that lead to 127.0.0.1 (any port). Nothing else outside is reachable. */
  hosts?: string[]
  /** Pages to serve under their real address, https too. */
  answer?: Answer
  /** True leaves the outer network reachable. */
  outside?: boolean
  /** Folder into which the browser puts what is downloaded, without asking. */
  downloads?: string
  /** True leaves the first steps open that the extension shows after its install; else they are closed. */
  welcome?: boolean
  dark?: boolean
  reducedMotion?: boolean
  /** True lets a page push as many addresses as it likes; a Chromium that is driven does so anyway. */
  boundless?: boolean
  /** Path of the browser, when it is not in a usual place. */
  executable?: string
}

/** A document: the top one of a tab, or a frame in it. */
export interface Place {
  url(): Promise<string>
  /** Runs in the page's own world. Arguments and answer travel as JSON. */
  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  /** Asks again until the answer is truthy, also across navigations. */
  waitFor<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  /** Waits for a frame below this one, however deep, also one inside a closed shadow root. */
  frame(match: string | RegExp): Promise<Place>
  /** The first visible element, with this text in it if given; waits until there is one. */
  find(selector: string, text?: string): Promise<Rect>
  click(selector: string, text?: string): Promise<void>
  hover(selector: string, text?: string): Promise<void>
  /** Clicks the element, then types with real keys. */
  type(selector: string, words: string): Promise<void>
  /** Visible text of the first match (or of the body). */
  text(selector?: string): Promise<string>
}

export interface Mouse {
  move(x: number, y: number): Promise<void>
  click(x: number, y: number, button?: 'left' | 'right'): Promise<void>
  down(): Promise<void>
  up(): Promise<void>
}

export interface Keyboard {
  type(words: string): Promise<void>
  /** One key or a chord: `Enter`, `Control+a`, `Alt+Shift+g`. */
  press(chord: string): Promise<void>
}

export interface Page extends Place {
  mouse: Mouse
  keyboard: Keyboard
  open(url: string): Promise<void>
  reload(): Promise<void>
  front(): Promise<void>
  close(): Promise<void>
  /** Finds inside closed shadow roots, as no page can. Undefined when it is not there. */
  pierce(selector: string): Promise<Pierced | undefined>
  /** Puts a file into a file field, as the browser's own dialog would. */
  upload(selector: string, path: string): Promise<void>
  screenshot(path: string): Promise<void>
  setViewport(width: number, height: number): Promise<void>
  emulate(wish: { dark?: boolean; reducedMotion?: boolean }): Promise<void>
}

export interface Browser {
  readonly name: BrowserName
  readonly extensionId: string
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string
  /** Another extension beside ours, from its folder; answers its origin. */
  alsoInstall(folder: string): Promise<string>
  open(url: string): Promise<Page>
  /** In a container of its own, where the browser has such (Firefox). */
  openContained(url: string): Promise<Page>
  extensionPage(path: string): Promise<Page>
  /** Waits for a tab that somebody else opened, such as the extension itself. */
  page(match: string | RegExp): Promise<Page>
  /** As if the user had said yes to this match pattern just now. */
  grant(pattern: string): Promise<void>
  revoke(pattern: string): Promise<void>
  /** The keyboard command. Firefox: the browser's own key. Chromium: handed to the worker, so no activeTab. */
  pressCommand(name: string, page: Page): Promise<void>
  /** The menu item. Firefox: the real menu, opened at the point. Chromium: handed to the worker, so no activeTab. */
  contextMenu(id: string, page: Page, at?: Point): Promise<void>
  /** The toolbar button, with everything the browser grants for it. */
  clickAction(page: Page): Promise<void>
  /** Opens the real side panel or sidebar and gives its document. */
  openPanel(page: Page): Promise<Place>
  /** The panel if it is open already. */
  panel(): Promise<Place | undefined>
  stopWorker(): Promise<void>
  /** Runs in the background itself. */
  inBackground<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  /** As an update does: page scripts that are running lose their extension. */
  reloadExtension(): Promise<void>
  /** Disables the extension under its open pages and enables it again, as in the browser's own page of extensions. */
  toggleExtension(): Promise<void>
  /** Closes and opens again with the same profile; pages are gone. */
  restart(): Promise<void>
  /** SIGKILL for the whole browser; `restart` brings it back. */
  kill(): Promise<void>
  close(): Promise<void>
  /** Settles when the browser is gone, whoever closed it. */
  closed(): Promise<void>
}
