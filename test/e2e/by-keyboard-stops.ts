// A walk over every stop of the Tab key, there and back.
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { whatIsWrong } from './by-keyboard.ts'

/** Walks from the first stop to the last and back to the first; answers all that is wrong on the way. */
export async function wrongStops(page: Page): Promise<string[]> {
  const wrong = new Set<string>()
  // Some of a view comes a moment later.
  let expected: string[] = []
  await until('the stops to stand', async () => {
    const before = expected
    expected = await page.evaluate(begin)
    return before.join('\n') === expected.join('\n')
  })
  const walk = async (key: 'Tab' | 'Shift+Tab') => {
    const seen: string[] = []
    let parts = 0
    for (let press = 0; press < expected.length + spare; press++) {
      await page.keyboard.press(key)
      const { at, wrong: trouble } = await page.evaluate(whatIsWrong)
      // Beyond the last stop are the browser's own.
      if (trouble && trouble !== 'Nothing has the focus') wrong.add(trouble)
      // A date has a stop for each of its parts.
      if (at?.endsWith('(date)') && seen.at(-1) === at && ++parts < 6) continue
      parts = 0
      if (at !== undefined && seen.at(-1) === at) wrong.add(`${at} holds the focus: ${key} does not leave it`)
      if (at !== undefined && seen.includes(at)) break
      if (at !== undefined) seen.push(at)
      if (at === (key === 'Tab' ? expected.at(-1) : expected[0])) break
    }
    return seen
  }
  const there = await walk('Tab')
  for (const one of expected.filter((name) => !there.includes(name))) wrong.add(`${one} is not reached`)
  const back = [...there.slice(-1), ...(await walk('Shift+Tab'))]
  if (back.toReversed().join('\n') !== there.join('\n'))
    wrong.add(`Back is another way: ${firstOther(there, back.toReversed())}`)
  return [...wrong]
}

// Browsers stop also at what can be scrolled; of such stops no list is kept.
const spare = 40

const firstOther = (one: readonly string[], other: readonly string[]) => {
  const at = one.findIndex((name, place) => other[place] !== name)
  return `${one[at]} there, ${other[at]} back`
}

/** Runs in the page: gives every stop a number, and the focus to nothing. */
function begin(): string[] {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex]'
  const stops = [...document.querySelectorAll<HTMLElement>(all)].filter((one) => {
    if (one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false
    // Of a group of radio buttons one is the stop.
    return !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked)
  })
  getSelection()?.removeAllRanges()
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  return stops.map((one, at) => {
    const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30)
    const kind = one instanceof HTMLInputElement ? one.type : one.localName
    one.dataset['stop'] = `${at} “${name}” (${kind})`
    return one.dataset['stop']
  })
}
