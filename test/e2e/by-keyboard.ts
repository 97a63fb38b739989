import type { Page, Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { readAll, type World } from './setup.ts'

/** A key or a chord; a field or a button that is gone to with Tab; or words that are typed. */
export type Key =
  | string
  | readonly ['to', selector: string, words?: string]
  | readonly ['type', words: string]

/** One thing somebody does, the keys for it, and how one sees that it was done. */
export type Deed = readonly [does: string, keys: readonly Key[], seen: (page: Page) => Promise<unknown>]

/** Opens a view of the app and waits until something stands in it. */
export const appOf =
  (at: World) =>
  async (path: string): Promise<Page> => {
    const page = await at.open(`${at.browser.origin}/app.html#/${path}`)
    await page.waitFor(() => document.querySelector('.shell-view > :not(.reading)'))
    return page
  }

/** Does one thing after the other without a mouse; after each, the focus is somewhere and can be seen. */
export async function byKeys(page: Page, deeds: readonly Deed[]): Promise<void> {
  for (const [does, keys, seen] of deeds) {
    try {
      await notePresses(page)
      for (const key of keys) {
        if (typeof key === 'string') await page.keyboard.press(key)
        else if (key[0] === 'type') await page.keyboard.type(key[1])
        else await tabTo(page, key[1], key[2])
      }
      await seen(page)
      await focusStands(page)
    } catch (error) {
      throw new Error(`${does}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
  await notePresses(page)
}

/** What was pressed, chosen or typed into since this file began: `tag.class`, then every name it goes by. */
export const presses = new Set<string>()

const notePresses = async (page: Page): Promise<void> => {
  for (const one of await page.evaluate(pressedHere)) presses.add(one)
}

/** Runs in the page: hears what keys do there, from now on; answers what was pressed before, also across a reload. */
function pressedHere(): string[] {
  const heard = 'pressed-by-key'
  const before = JSON.parse(sessionStorage.getItem(heard) ?? '[]') as string[]
  sessionStorage.removeItem(heard)
  const once = document.documentElement.dataset
  if ('heard' in once) return before
  once['heard'] = ''
  document.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (!(target instanceof HTMLElement) || key === 'Tab' || key === 'Escape') return
      if (!target.matches('input, select, textarea') && key !== 'Enter' && key !== ' ') return
      const labels = [...((target as HTMLInputElement).labels ?? [])]
      const names = [
        target.getAttribute('aria-label'),
        ...labels.map((one) => one.textContent),
        target.textContent,
      ]
      const said = names
        .filter((one) => one)
        .join(' ¦ ')
        .replace(/[\u2066-\u2069]/g, '')
      const all = JSON.parse(sessionStorage.getItem(heard) ?? '[]') as string[]
      const tag = [target.localName, ...target.classList].join('.')
      const row = target.dataset['row'] === undefined ? '' : '[data-row]'
      sessionStorage.setItem(heard, JSON.stringify([...all, `${tag}${row} ¦ ${said.slice(0, 300)}`]))
    },
    true,
  )
  return before
}

/** Goes to it with Tab, or back with Shift, the shorter way. */
export const tabTo = (page: Page, selector: string, words = ''): Promise<unknown> =>
  until(`the focus on ${selector} ${words}`, async () => {
    for (let turn = 0; turn < 8; turn++) {
      const way = await page.evaluate(wayTo, selector, words)
      if (way === 0) return true
      if (way === undefined) return false
      for (let press = 0; press < Math.abs(way); press++)
        await page.keyboard.press(way > 0 ? 'Tab' : 'Shift+Tab')
    }
    return false
  })

/** Waits until what has the focus is in sight and marked as such. */
export async function focusStands(page: Place): Promise<void> {
  let trouble: string | undefined
  const stands = async () => {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1)))),
    )
    trouble = (await page.evaluate(whatIsWrong)).wrong
    return trouble === undefined
  }
  await until('the focus to be somewhere', stands, 3_000).catch(() => {
    throw new Error(trouble)
  })
}

/** That something is there, with these words in it; nothing is scrolled to for that. */
export const shows =
  (selector: string, words = '') =>
  (page: Page) =>
    until(`a visible ${selector} with “${words}”`, () =>
      page.evaluate(
        (s: string, w: string) =>
          [...document.querySelectorAll(s)].some(
            (one) =>
              one.checkVisibility() && (one.textContent ?? '').replace(/[\u2066-\u2069]/g, '').includes(w),
          ),
        selector,
        words,
      ),
    )

/** That this has the focus. */
export const focused =
  (selector: string, words = '') =>
  (page: Page) =>
    page
      .waitFor(
        (s: string, w: string) =>
          document.activeElement?.matches(s) === true &&
          (document.activeElement.textContent ?? '').includes(w),
        selector,
        words,
      )
      .catch(async () => {
        const [has] = await page.evaluate(() => [document.activeElement?.outerHTML.slice(0, 200)])
        throw new Error(`${selector} ${words} does not have the focus, but ${has}`)
      })

/** That so many are there. */
export const many = (selector: string, number: number) => (page: Page) =>
  page.waitFor((s: string, n: number) => document.querySelectorAll(s).length === n, selector, number)

/** That a record is as it should be, in the database. */
export const kept =
  <T extends { id: string }>(noun: string, id: string | undefined, like: (now: T) => unknown) =>
  (page: Page) =>
    until(`the record of ${noun} to be so`, async () => {
      const now = (await stored<T>(page, noun)).find((one) => one.id === id)
      return now !== undefined && Boolean(like(now))
    })

/** The records of a store, read where one is: another tab would take the focus along. */
export const stored = async <T>(page: Page, noun: string): Promise<T[]> =>
  (await page.evaluate(readAll, noun)) as T[]

/** Where the address leads. */
export const leadsTo = (start: string) => (page: Page) =>
  page.waitFor((wanted: string) => location.hash.startsWith(`#/${wanted}`), start)

/** Runs in the page: how many stops of the Tab key it is to there; backwards below nought. */
function wayTo(selector: string, words: string): number | undefined {
  const active = document.activeElement
  const isAt = (one: Element | null) =>
    one?.matches(selector) === true && (one.textContent ?? '').replace(/[\u2066-\u2069]/g, '').includes(words)
  if (isAt(active)) return 0
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter((one) => {
    if (one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false
    const group = one instanceof HTMLInputElement && one.type === 'radio' && !one.checked && one.name
    return !group || !document.querySelector(`input[name="${CSS.escape(group)}"]:checked`)
  })
  const at = stops.findIndex(isAt)
  if (at < 0) return undefined
  const here = active ? stops.indexOf(active as HTMLElement) : -1
  if (here >= 0) return at - here
  const before = stops.filter(
    (one) => active && active.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING,
  ).length
  // From between two stops the first step forward is to the one behind.
  return active === document.body || at >= before ? at - before + 1 : at - before
}

/** Runs in the page: the number of the stop that has the focus, if they were numbered, and what is wrong with it. */
export function whatIsWrong(): { at?: string | undefined; wrong?: string } {
  const one = document.activeElement
  if (!one || one === document.body || one === document.documentElement)
    return { wrong: 'Nothing has the focus' }
  const at = (one as HTMLElement).dataset['stop']
  const name = `“${(one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 40)}” (${one.localName}.${one.className})`
  if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return { at, wrong: `${name} is hidden` }
  const box = one.getBoundingClientRect()
  const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)]
  const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)]
  // Of what is larger than the window, a part is enough.
  const least = (side: number) => Math.min(side, 20)
  if (right - left < least(box.width) || bottom - top < least(box.height))
    return { at, wrong: `${name} is out of sight: ${JSON.stringify(box)} of ${innerWidth} × ${innerHeight}` }
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9]
  const inSight = parts.flatMap((x) =>
    parts.filter((y) => {
      const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)
      return hit !== null && (one.contains(hit) || hit.contains(one))
    }),
  )
  if (inSight.length < 13) return { at, wrong: `${name} is covered` }
  if (!one.matches(':focus-visible')) return { at }
  // A small field wears its ring around the label it stands in.
  const ringed = [one, one.closest('label')].some((worn) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(worn ?? one)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  return ringed ? { at } : { at, wrong: `${name} has the focus, and nothing shows it` }
}

/** Keeps links that lead out of a page from being followed; answers how one sees where they would have led. */
export async function staying(page: Page): Promise<(start: string) => () => Promise<unknown>> {
  await page.evaluate(() => {
    addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || (!link.target && link.href.split('#')[0] === location.href.split('#')[0])) return
      event.preventDefault()
      document.documentElement.dataset['led'] = link.href
    })
  })
  return (part) => () =>
    page.waitFor((wanted: string) => document.documentElement.dataset['led']?.includes(wanted), part)
}
