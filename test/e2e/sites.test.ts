// One layout of every site, under its real address, clipped with the real overlay.
import { expect, test } from 'vitest'
import { browserOfThisRun } from '../drive/launch.ts'
import { Hands, shown } from '../drive/hands.ts'
import { sites } from '../../utils/sites'
import { fixtureFiles, readFixture } from '../support/fixtures.ts'
import { world } from './setup.ts'

/** The newest layout's file of each site: names end in a year or a layout. */
const newest = new Map(
  fixtureFiles
    .map((file) => ({ file, ...readFixture(file) }))
    .filter(({ expected }) => expected.moments.length > 0)
    .map((one) => [one.expected.site, one] as const),
)

const at = world({
  granted: ['https://*/*', 'http://*/*'],
  answer: ({ href }) => {
    const found = [...newest.values()].find(({ expected }) => new URL(expected.url).href === href)
    return found && { headers: { 'content-type': 'text/html; charset=utf-8' }, body: found.html }
  },
})

/** Runs in the page: marks the smallest element that holds how the words begin; teasers may stand before it. */
function markWords(words: string, nth: number): boolean {
  const flat = (text: string | null) => (text ?? '').replace(/\s+/g, '')
  // Pictures of emoji and quotations stand between the words.
  const start = flat(/[\p{L}\p{N}][^\n\p{Emoji_Presentation}]*/u.exec(words)?.[0] ?? '').slice(0, 16)
  const holding = [...document.querySelectorAll('body *')].filter(
    (one) => flat(one.textContent).includes(start) && one.getClientRects().length > 0,
  )
  const place = holding.filter((one) => !holding.some((other) => other !== one && one.contains(other)))[nth]
  place?.setAttribute('data-here', '')
  place?.scrollIntoView({ block: 'center' })
  return place !== undefined
}

const line = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

// Chromium lets no extension stand on its own store.
if (browserOfThisRun() === 'chromium') newest.delete('chrome-web-store')

test.each([...newest.keys()])('%s', async (site) => {
  const { expected } = newest.get(site)!
  const [moment] = expected.moments
  const page = await at.open(expected.url)
  expect(await page.evaluate(markWords, moment?.words ?? '', expected.nth ?? 0)).toBe(true)
  const slip = await new Hands(page).clip(page, '[data-here]')
  const { words, name } = await shown(slip)
  expect(line(words)).toBe(line(moment?.words))
  expect(name).toBe(moment?.who?.name ?? '')
})

test('every selector of every site is one that this browser knows', async () => {
  const selectors = [...sites].flatMap(([id, site]) =>
    [
      site.recognise,
      site.item,
      ...site.words,
      ...Object.values(site.fields).flat(),
      site.drop,
      site.quoted,
      site.cut,
      site.lines,
      site.foreign,
    ].flatMap((one) => {
      const selector: unknown = Array.isArray(one) ? one[0] : one
      return typeof selector === 'string' && selector ? [[id, selector] as const] : []
    }),
  )
  const page = await at.open(at.at('plain.html'))
  const unknown = await page.evaluate((all: (readonly [string, string])[]) => {
    const known = (selector: string) => {
      try {
        document.querySelector(selector)
        return true
      } catch {
        return false
      }
    }
    return all.filter(([, selector]) => !known(selector))
  }, selectors)
  expect(selectors.length).toBeGreaterThan(300)
  expect(unknown).toEqual([])
})
