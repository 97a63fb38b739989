import { writeFileSync } from 'node:fs'
import { Document } from '../document.ts'
import type { Keyboard, Mouse, Page, Pierced, Point } from '../drive.ts'
import { until } from '../until.ts'
import { evaluate, type Bidi } from './bidi.ts'
import { chordActions, wordActions } from './keys.ts'
import { pierce } from './pierce.ts'

export type Context = { context: string; url: string; children?: Context[] | null }

export class FirefoxDocument extends Document {
  constructor(
    protected readonly bidi: Bidi,
    protected readonly top: string,
    readonly context: string,
    readonly mouse: Mouse,
    readonly keyboard: Keyboard,
  ) {
    super()
  }
  protected run = (expression: string) => evaluate(this.bidi, this.context, expression)

  protected async tree(root = this.context): Promise<Context> {
    const { contexts } = await this.bidi.send<{ contexts: Context[] }>('browsingContext.getTree', {
      root,
    })
    if (!contexts[0]) throw new Error('The page is gone')
    return contexts[0]
  }
  url = async () => (await this.tree()).url

  protected async offset(): Promise<Point> {
    if (this.context === this.top) return { x: 0, y: 0 }
    const corner = '[mozInnerScreenX, mozInnerScreenY].join()'
    const [inner, outer] = await Promise.all(
      [this.context, this.top].map(async (context) =>
        String(await evaluate(this.bidi, context, corner))
          .split(',')
          .map(Number),
      ),
    )
    return { x: (inner?.[0] ?? 0) - (outer?.[0] ?? 0), y: (inner?.[1] ?? 0) - (outer?.[1] ?? 0) }
  }

  protected async below(): Promise<FirefoxDocument[]> {
    const found: FirefoxDocument[] = []
    const walk = (from: Context) => {
      for (const child of from.children ?? []) {
        found.push(new FirefoxDocument(this.bidi, this.top, child.context, this.mouse, this.keyboard))
        walk(child)
      }
    }
    walk(await this.tree())
    return found
  }
}

/** The innermost frame that has the focus; where the page says that one has it, it may still be on its way there. */
async function focused(bidi: Bidi, top: string): Promise<string> {
  const ask = (context: string, expression: string) => evaluate(bidi, context, expression).catch(() => false)
  const root = { root: top }
  const { contexts } = await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', root)
  let here = contexts[0]
  let found = top
  while (here?.children?.length) {
    // A component of the page's own has no frame in it, most often.
    const inside = '/^iframe$|-/.test(document.activeElement?.localName ?? "")'
    if (!(await ask(here.context, inside))) break
    const children: Context[] = here.children
    const arrive = async () => {
      const has = await Promise.all(children.map(({ context }) => ask(context, 'document.hasFocus()')))
      return children[has.indexOf(true)]
    }
    here = await until('the focus to arrive', arrive, 1000).catch(() => undefined)
    found = here?.context ?? found
  }
  return found
}

export class FirefoxPage extends FirefoxDocument implements Page {
  constructor(
    bidi: Bidi,
    context: string,
    private readonly setPrefs: (prefs: Record<string, number>) => Promise<unknown>,
    /** The sidebar is no tab and cannot be brought to the front. */
    private readonly isTab = true,
  ) {
    const front = async () => {
      if (isTab) await bidi.send('browsingContext.activate', { context })
    }
    const act = (where: string, source: object) =>
      bidi.send('input.performActions', { context: where, actions: [source] })
    const mouse = mouseOf(async (source) => {
      await front()
      await act(context, source)
    })
    // Firefox does not hand keys down into a frame of another process.
    const keyboard = keyboardOf(async (source) => {
      await front()
      await act(await focused(bidi, context), source)
    })
    super(bidi, context, context, mouse, keyboard)
  }

  async open(url: string) {
    // Firefox does not report the end of loading for extension pages: so look oneself.
    const ours = url.startsWith('moz-extension:')
    const params = { context: this.context, url, wait: ours ? 'none' : 'complete' }
    await this.bidi.send('browsingContext.navigate', params)
    const [address] = url.split('#')
    if (ours)
      await until(`${url} to load`, () =>
        this.evaluate(
          (a: string) => location.href.startsWith(a) && document.readyState === 'complete',
          address ?? url,
        ),
      )
  }
  reload = async () => {
    const url = await this.url()
    if (url.startsWith('moz-extension:')) {
      await this.evaluate(() => {
        document.documentElement.dataset['old'] = ''
        location.reload()
      })
      await this.waitFor(
        () => document.readyState === 'complete' && !('old' in document.documentElement.dataset),
      )
    } else await this.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' })
  }
  front = async () => {
    if (this.isTab) await this.bidi.send('browsingContext.activate', { context: this.context })
  }
  close = async () => {
    await this.bidi.send('browsingContext.close', { context: this.context })
  }

  async pierce(selector: string): Promise<Pierced | undefined> {
    const places: FirefoxDocument[] = [this, ...(await this.below())]
    for (const place of places) {
      const found = await pierce(this.bidi, place.context, selector)
      if (!found) continue
      const { x, y } = place === this ? { x: 0, y: 0 } : await (place as FirefoxPage).offset()
      return { ...found, x: found.x + x, y: found.y + y }
    }
    return undefined
  }

  async upload(selector: string, path: string) {
    await this.waitFor((s: string) => document.querySelector(s) !== null, selector)
    const found = await this.bidi.send<{ result: { sharedId: string } }>('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
      target: { context: this.context },
      awaitPromise: false,
    })
    const { sharedId } = found.result
    await this.bidi.send('input.setFiles', { context: this.context, element: { sharedId }, files: [path] })
  }
  async screenshot(path: string) {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    })
    writeFileSync(path, Buffer.from(data, 'base64'))
  }
  setViewport = async (width: number, height: number) => {
    const viewport = { width, height }
    await this.bidi.send('browsingContext.setViewport', { context: this.context, viewport })
  }
  emulate = async (wish: { dark?: boolean; reducedMotion?: boolean }) => {
    await this.setPrefs({
      'layout.css.prefers-color-scheme.content-override': wish.dark ? 0 : 1,
      'ui.prefersReducedMotion': wish.reducedMotion ? 1 : 0,
    })
  }
}

type Act = (source: object) => Promise<void>

function mouseOf(perform: Act): Mouse {
  const act = (...actions: object[]) =>
    perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions })
  const to = (x: number, y: number) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
  })
  return {
    move: (x, y) => act(to(x, y)),
    click: (x, y, button = 'left') => {
      const which = button === 'right' ? 2 : 0
      return act(to(x, y), { type: 'pointerDown', button: which }, { type: 'pointerUp', button: which })
    },
    down: () => act({ type: 'pointerDown', button: 0 }),
    up: () => act({ type: 'pointerUp', button: 0 }),
  }
}

function keyboardOf(perform: Act): Keyboard {
  const act = (actions: object[]) => perform({ type: 'key', id: 'keyboard', actions })
  return {
    type: (words) => act(wordActions(words)),
    press: (chord) => act(chordActions(chord)),
  }
}
