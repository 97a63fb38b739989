import type { Page, Place, Rect } from './drive.ts'
import { until } from './until.ts'

/** What a person does with the overlay, by real pointer and keys; every deliberate action is counted. */
export class Hands {
  actions = 0

  constructor(readonly page: Page) {}

  /** Moves over the words, as one does while reading, until the pin is there. */
  async pinAt(place: Place, selector: string, text?: string): Promise<Rect> {
    await this.page.mouse.move(2, 2)
    await place.hover(selector, text)
    // A page that scrolls smoothly takes the pin along: one waits until it stands still.
    let last: Rect | undefined
    let asked = 0
    return until(`the pin at ${selector}`, async () => {
      const pin = await this.pin()
      // A page just opened may not have the loader yet: one moves the pointer again.
      if (!pin && ++asked % 25 === 0) {
        await this.page.mouse.move(2, 2)
        await place.hover(selector, text)
      }
      const still = pin && pin.x === last?.x && pin.y === last?.y
      last = pin
      return still ? pin : undefined
    })
  }

  async pin(): Promise<(Rect & { kept: boolean }) | undefined> {
    const pin = await this.page.pierce('button[aria-label^="Goodword"]')
    return pin && pin.width > 0 ? { ...pin, kept: pin.attributes['aria-label'] !== 'Goodword' } : undefined
  }

  /** Clicks the pin and answers the slip, once it stands and takes clicks. */
  async clip(place: Place, selector: string, text?: string): Promise<Place> {
    const pin = await this.pinAt(place, selector, text)
    this.actions++
    await this.page.mouse.move(pin.x + pin.width / 2, pin.y + pin.height / 2)
    await this.page.mouse.click(pin.x + pin.width / 2, pin.y + pin.height / 2)
    return this.slip()
  }

  /** Selects words inside one element by dragging over them, as a person does. */
  async select(place: Place, selector: string, words: string): Promise<void> {
    const shown = await place.find(selector)
    const from = await place.evaluate(whereWords, selector, words)
    const [x, y] = [shown.x - from.element.x, shown.y - from.element.y]
    await this.page.mouse.move(x + from.start.x, y + from.start.y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + from.end.x - 3, y + from.end.y)
    await this.page.mouse.move(x + from.end.x, y + from.end.y)
    await this.page.mouse.up()
    await place.waitFor((wanted: string) => String(getSelection()).replace(/\s+/g, ' ') === wanted, words)
  }

  /** The slip that stands over the page now. */
  async slip(): Promise<Place> {
    const slip = await this.page.frame('slip.html')
    await slip.waitFor(
      () => document.activeElement?.closest('#slip') !== null && document.querySelector('#slip *') !== null,
    )
    // Keeping counts only once the slip has been in sight for a moment.
    await slip.waitFor(() => document.querySelector('#slip')?.hasAttribute('data-in-sight'))
    return slip
  }

  async press(chord: string): Promise<void> {
    this.actions++
    await this.page.keyboard.press(chord)
  }

  async click(place: Place, selector: string, text?: string): Promise<void> {
    this.actions++
    await place.click(selector, text)
  }

  /** Waits until no slip stands over the page. */
  async gone(): Promise<void> {
    await until('the slip to be gone', async () => !(await this.page.pierce('iframe[title="Goodword"]')))
  }

  /** What the receipt says, once there is one. */
  receipt(slip: Place): Promise<string> {
    return slip.waitFor(() => document.querySelector('.slip-receipt-said')?.textContent ?? '')
  }
}

/** Whose words the slip shows, and which. */
export const shown = (slip: Place) =>
  slip.evaluate(() => ({
    words: document.querySelector('.quote-words')?.textContent ?? '',
    name: document.querySelector<HTMLInputElement>('#slip-name')?.value ?? '',
  }))

/** Runs in the page: where the words begin and end. */
function whereWords(selector: string, words: string) {
  const element = document.querySelector(selector)
  if (!element) throw new Error(`There is no ${selector}`)
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    const rects = [...range.getClientRects()]
    const [first, last] = [rects[0], rects.at(-1)]
    if (!first || !last) break
    const { x, y } = element.getBoundingClientRect()
    const middle = (rect: DOMRect) => rect.y + rect.height / 2
    return {
      element: { x, y },
      start: { x: first.left, y: middle(first) },
      end: { x: last.right, y: middle(last) },
    }
  }
  throw new Error(`“${words}” is not in one piece in ${selector}`)
}
