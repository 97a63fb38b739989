import type { CDPSession, ElementHandle, Frame, HTTPRequest, Page as Tab, KeyInput } from 'puppeteer-core'
import type { Answer, Keyboard, Mouse, Page, Pierced, Point } from '../drive.ts'
import { Document } from '../document.ts'
import { pierce } from './pierce.ts'

export class ChromiumDocument extends Document {
  constructor(
    protected readonly doc: () => Frame,
    readonly mouse: Mouse,
    readonly keyboard: Keyboard,
  ) {
    super()
  }
  url = () => Promise.resolve(this.doc().url())
  protected run = (expression: string) => this.doc().evaluate(expression)

  async offset(): Promise<Point> {
    if (!this.doc().parentFrame()) return { x: 0, y: 0 }
    const root = await this.doc().$(':root')
    const outer = await root?.boundingBox()
    const inner = await this.evaluate(() => {
      const { x, y } = document.documentElement.getBoundingClientRect()
      return { x, y }
    })
    await root?.dispose()
    if (!outer) throw new Error(`The frame ${this.doc().url()} is not drawn`)
    return { x: outer.x - inner.x, y: outer.y - inner.y }
  }

  protected async below(): Promise<Document[]> {
    const found: Document[] = []
    const walk = (frame: Frame) => {
      for (const child of frame.childFrames()) {
        found.push(new ChromiumDocument(() => child, this.mouse, this.keyboard))
        walk(child)
      }
    }
    walk(this.doc())
    return found
  }
}

const clientOf = (frame: Frame) => (frame as Frame & { client: CDPSession }).client

export class ChromiumPage extends ChromiumDocument implements Page {
  #cdp: Promise<CDPSession> | undefined

  constructor(readonly tab: Tab) {
    super(() => tab.mainFrame(), mouseOf(tab), keyboardOf(tab))
  }
  async open(url: string) {
    await this.tab.goto(url, { waitUntil: 'load' })
  }
  async reload() {
    await this.tab.reload()
  }
  front = () => this.tab.bringToFront()
  close = () => this.tab.close()

  async pierce(selector: string): Promise<Pierced | undefined> {
    this.#cdp ??= this.tab.createCDPSession()
    const found = await pierce(await this.#cdp, selector)
    return found ?? this.#pierceFrames(selector)
  }

  /** Frames of another origin are documents of their own to the debugger. */
  async #pierceFrames(selector: string): Promise<Pierced | undefined> {
    const top = clientOf(this.tab.mainFrame())
    for (const frame of this.tab.frames()) {
      const own = clientOf(frame)
      if (own === top || own === (frame.parentFrame() && clientOf(frame.parentFrame()!))) continue
      const found = await pierce(own, selector).catch(() => undefined)
      if (!found) continue
      const { x, y } = await new ChromiumDocument(() => frame, this.mouse, this.keyboard).offset()
      return { ...found, x: found.x + x, y: found.y + y }
    }
    return undefined
  }
  async upload(selector: string, path: string) {
    const field = await this.tab.waitForSelector(selector)
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path)
    await field?.dispose()
  }
  async screenshot(path: string) {
    await this.tab.screenshot({ path: path as `${string}.png` })
  }
  setViewport = (width: number, height: number) => this.tab.setViewport({ width, height })

  async emulate(wish: { dark?: boolean; reducedMotion?: boolean }) {
    const features = [
      { name: 'prefers-color-scheme', value: wish.dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: wish.reducedMotion ? 'reduce' : 'no-preference' },
    ]
    // Frames of another origin have a debugger of their own, and some come later.
    const tell = async (frame: Frame) =>
      clientOf(frame).send('Emulation.setEmulatedMedia', {
        features,
      })
    await Promise.all(this.tab.frames().map(tell))
    this.tab.removeAllListeners('framenavigated')
    this.tab.on('framenavigated', (frame) => void tell(frame).catch(() => {}))
  }

  /** Nothing but loopback and our own answers is reachable. */
  async answerWith(answer: Answer) {
    await this.tab.setRequestInterception(true)
    this.tab.on('request', (request: HTTPRequest) => void reply(request, answer))
  }
}

async function reply(request: HTTPRequest, answer: Answer): Promise<void> {
  const url = new URL(request.url())
  const ours = url.protocol.startsWith('http') ? answer(url) : undefined
  if (!ours) return request.continue()
  const { status = 200, headers = { 'content-type': 'text/html; charset=utf-8' }, body } = ours
  await request.respond({ status, headers, body })
}

// Input reaches only the tab in front, so each use brings it there.
const mouseOf = (tab: Tab): Mouse => ({
  move: async (x, y) => {
    await tab.bringToFront()
    await tab.mouse.move(x, y)
  },
  click: async (x, y, button = 'left') => {
    await tab.bringToFront()
    await tab.mouse.click(x, y, { button })
  },
  down: () => tab.mouse.down(),
  up: () => tab.mouse.up(),
})

const keyboardOf = (tab: Tab): Keyboard => ({
  type: async (words) => {
    await tab.bringToFront()
    await tab.keyboard.type(words)
  },
  press: async (chord) => {
    await tab.bringToFront()
    const keys = chord.split('+') as KeyInput[]
    const last = keys.pop()
    for (const key of keys) await tab.keyboard.down(key)
    if (last) await tab.keyboard.press(last)
    for (const key of keys.toReversed()) await tab.keyboard.up(key)
  },
})
