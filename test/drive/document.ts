import type { Keyboard, Mouse, Place, Point, Rect } from './drive.ts'
import { call, parse } from './script.ts'
import { matches, until } from './until.ts'

/** Everything that is the same in both browsers, on top of four things that are not. */
export abstract class Document implements Place {
  protected abstract run(expression: string): Promise<unknown>
  /** Where this document's viewport begins in the top page's. */
  protected abstract offset(): Promise<Point>
  protected abstract below(): Promise<Document[]>
  abstract url(): Promise<string>
  abstract readonly mouse: Mouse
  abstract readonly keyboard: Keyboard

  async evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return parse<T>(await this.run(call(fn, args)))
  }

  async waitFor<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const ask = async () => (await this.evaluate(fn, ...args)) as T | false
    return (await until(`${fn.toString().slice(0, 200)} in ${await this.url()}`, ask)) as T
  }

  async frame(match: string | RegExp): Promise<Document> {
    return until(`a frame ${String(match)} in ${await this.url()}`, async () => {
      for (const child of await this.below()) if (matches(await child.url(), match)) return child
      return undefined
    })
  }

  /** Where it stands now. */
  async #look(selector: string, text?: string): Promise<Rect | undefined> {
    const found = await this.evaluate(visibleRect, selector, text ?? null)
    if (!found) return undefined
    const { x, y } = await this.offset()
    return { ...found, x: found.x + x, y: found.y + y }
  }

  async find(selector: string, text?: string): Promise<Rect> {
    let before = ''
    return until(`a visible ${selector}${text ? ` with “${text}”` : ''}`, async () => {
      const there = await this.#look(selector, text)
      if (!there) return undefined
      // Two equal looks in a row: a moving thing, or one in a moving frame, would be missed by the click.
      const now = JSON.stringify(there)
      const still = now === before
      before = now
      return still && there
    })
  }

  async click(selector: string, text?: string): Promise<void> {
    // Who sees it move away under the pointer does not press, but goes after it.
    const at = await until(`${selector} to stand still`, async () => {
      const { x, y } = middle(await this.find(selector, text))
      await this.mouse.move(x, y)
      const still = await this.#look(selector, text)
      return still && middle(still).x === x && middle(still).y === y ? { x, y } : undefined
    })
    await this.mouse.click(at.x, at.y)
  }

  async hover(selector: string, text?: string): Promise<void> {
    const { x, y } = middle(await this.find(selector, text))
    await this.mouse.move(x, y)
  }

  async type(selector: string, words: string): Promise<void> {
    await this.click(selector)
    await this.keyboard.type(words)
  }

  text(selector = 'body'): Promise<string> {
    return this.evaluate((s: string) => document.querySelector<HTMLElement>(s)?.innerText ?? '', selector)
  }
}

export const middle = (rect: Rect): Point => ({
  x: rect.x + rect.width / 2,
  y: rect.y + rect.height / 2,
})

/** Runs in the page. */
function visibleRect(selector: string, text: string | null): Rect | null {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (text !== null && !element.textContent?.includes(text)) continue
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    let box = element.getBoundingClientRect()
    const outside = box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth
    if (outside) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    if (outside) box = element.getBoundingClientRect()
    if (box.width && box.height) return { x: box.x, y: box.y, width: box.width, height: box.height }
  }
  return null
}
