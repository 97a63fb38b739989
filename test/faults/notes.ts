// Somebody types in the slip's notes.
import type { Draft } from '../../utils/domain/draft'
import { Hands } from '../drive/hands.ts'
import type { Page, Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'

/** Runs in a page of the extension: what the store holds of what is being clipped, and of what was kept. */
export async function storedNotes(store: 'drafts' | 'moments'): Promise<string[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error('The database could not be read'))
    })
  const database = await done<IDBDatabase>(indexedDB.open('goodword'))
  const rows = await done<Pick<Draft, 'notes'>[]>(database.transaction(store).objectStore(store).getAll())
  database.close()
  return rows.map(({ notes }) => notes)
}

const remember = (words: string) => localStorage.setItem('typed', words)

/** Every letter with the time at which the browser had taken it. */
export class Typed {
  words = ''
  readonly #times: number[] = []
  stopped = false

  /** @param aside also writes each letter into the page's own `localStorage`, as the control does */
  constructor(private readonly aside = true) {}

  async type(page: Page, words: string): Promise<void> {
    for (const letter of words) {
      if (this.stopped) return
      await page.keyboard.type(letter)
      if (this.stopped) return
      this.words += letter
      this.#times.push(Date.now())
      if (this.aside) await page.evaluate(remember, this.words)
    }
  }

  /** What has to be there when it ended at this time: all but the last second's. */
  due = (end: number) => this.words.slice(0, this.#times.filter((at) => at <= end - 1_000).length)
}

const field = '.slip-more textarea'

/** Runs in the slip: brings the notes into sight, above the buttons that stand over the end of what scrolls. */
function reach(selector: string): boolean {
  const notes = document.querySelector<HTMLElement>(selector)
  notes?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { x, y, width, height } = notes?.getBoundingClientRect() ?? new DOMRect()
  return notes !== null && document.elementFromPoint(x + width / 2, y + height / 2) === notes
}
const hasFocus = (selector: string) => document.activeElement?.matches(selector) ?? false
const valueOf = (selector: string) =>
  document.querySelector<HTMLTextAreaElement>(selector)?.value ?? 'no field'

/** Runs in the slip: what has the focus in place of the notes. */
const focused = () => {
  const { tagName, className, id } = document.activeElement ?? document.body
  return [tagName.toLowerCase(), id, className].filter(Boolean).join(' ')
}

/**
 * Opens the slip and goes into its notes, by a real click, and types the first letter: R. A click that lands elsewhere
 * would have all the letters go nowhere, and the round would tell a loss where nothing was ever typed: so it is seen to
 * arrive, and where it does not, or no pin comes, that is told and tried on the page loaded anew.
 */
export async function openNotes(page: Page, missed: string[]): Promise<Place> {
  for (let tried = 1; ; tried++) {
    const clipped = await new Hands(page).clip(page, '#review-8841').catch(String)
    if (typeof clipped === 'string') {
      missed.push(clipped)
      if (tried === 3) throw new Error(`There is no slip: ${missed.join('; ')}`)
      await page.reload()
      continue
    }
    const slip = clipped
    const isOpen = await slip.evaluate(() => document.querySelector<HTMLDetailsElement>('.slip-more')?.open)
    if (!isOpen) await slip.click('.slip-more summary')
    // The slip grows with what stands in it, and its frame follows a moment later.
    await slip.waitFor(reach, field)
    await slip.click(field)
    const isIn = await until('the focus', () => slip.evaluate(hasFocus, field), 3_000).catch(() => false)
    // What stands there from the round before is typed over.
    if (isIn) await page.keyboard.press('Control+a')
    if (isIn) await page.keyboard.type('R')
    const there = async () => (await slip.evaluate(valueOf, field)) === 'R'
    if (isIn && (await until('the first letter', there, 3_000).catch(() => false))) return slip
    missed.push(await slip.evaluate(focused).catch(() => 'the slip is gone'))
    if (tried === 3) throw new Error(`The notes were not reached: ${missed.join('; ')}`)
    await page.reload()
  }
}

/** What the person saw in the field at the end. */
export const fieldOf = (slip: Place): Promise<string> =>
  slip
    .evaluate(valueOf, field)
    .then((value) => `the field said “${value.slice(0, 12)}… ${value.length}”`)
    .catch(() => 'the field could not be read')
