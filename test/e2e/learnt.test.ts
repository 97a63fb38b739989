// The words that led to a suggestion are marked and take no room; what a person puts right is followed the next time,
// can be seen in the options and forgotten there.
import { expect, test } from 'vitest'
import type { Rulebook } from '../../utils/domain/rulebook'
import { Hands } from '../drive/hands.ts'
import type { Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { choose } from './choose.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })

const learnt = async () => (await at.stored<Rulebook>('rules'))[0]?.corrections
const clip = async (review: string, width = 1280) => {
  const page = await at.open(at.at('learnt.html'))
  await page.setViewport(width, 800)
  const hands = new Hands(page)
  return { page, hands, slip: await hands.clip(page, review) }
}
const kindIn = (slip: Place) =>
  slip.waitFor(() => document.querySelector<HTMLSelectElement>('.slip-kind select')?.value)
const take = (slip: Place, kind: string) => choose(slip, '.slip-kind select', kind)
const marked = (slip: Place) =>
  slip.evaluate(() =>
    [...document.querySelectorAll('.quote-words mark')].map((one) => ({
      words: one.textContent,
      says: one.getAttribute('title'),
    })),
  )

/** What the quote measures with its marks and as bare text, and how the marks look. */
const look = (slip: Place) =>
  slip.evaluate(() => {
    const words = document.querySelector<HTMLElement>('.quote-words')
    const mark = words?.querySelector('mark')
    if (!words || !mark) throw new Error('Nothing is marked')
    const style = getComputedStyle(mark)
    const own = getComputedStyle(words)
    const sizes = () => [words.offsetHeight, words.scrollWidth, document.body.scrollHeight]
    const before = sizes()
    const bare = words.cloneNode() as HTMLElement
    bare.textContent = words.textContent
    words.replaceWith(bare)
    const after = [bare.offsetHeight, bare.scrollWidth, document.body.scrollHeight]
    bare.replaceWith(words)
    return {
      before,
      after,
      sameInk: style.color === own.color,
      washed: style.backgroundColor !== 'rgba(0, 0, 0, 0)',
      wash: style.backgroundColor,
      wide: document.documentElement.scrollWidth - innerWidth,
      dir: document.documentElement.dir,
    }
  })
const speak = async (language: string) => {
  const page = await at.browser.extensionPage('options.html')
  await page.evaluate((code: string) => localStorage.setItem('language', code), language)
  await page.close()
}

test('the words that led to it are marked, whole letters, and nothing moves for it', async () => {
  const { hands, slip } = await clip('#review-3')
  expect(await kindIn(slip)).toBe('praise')
  const marks = await marked(slip)
  expect(marks.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['thrilled', '❤️', 'saved', 'wonderful', 'I recommend it']),
  )
  expect(marks.find(({ words }) => words?.startsWith('thrilled'))?.says).toBe('Praise')
  expect((await slip.text('.quote-words')).replace(/\s+/g, ' ')).toContain(
    'We are thrilled 👩‍🌾❤️: the spring list',
  )
  const said = (await slip.text('#slip-because')).replaceAll(/[\u2068\u2069]/g, '')
  expect(said).toContain('Praise, because of “thrilled”')
  expect(said).toContain('The words show:')
  expect(
    await slip.evaluate(() => document.querySelector('.slip-kind select')?.getAttribute('aria-describedby')),
  ).toBe('slip-because')
  await take(slip, 'pain')
  await slip.waitFor(() => !document.querySelector('mark'))
  await hands.press('Escape')
  await hands.gone()
})

test.each([
  ['en', 1280, false],
  ['en', 320, true],
  ['ar', 1280, true],
  ['ar', 320, false],
] as const)('a mark takes no room: %s, %i px, dark %s', async (language, width, dark) => {
  await speak(language)
  const page = await at.open(at.at('learnt.html'))
  await page.emulate({ dark })
  await page.setViewport(width, 800)
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#review-2')
  // The frame grows to what stands in it, and a scroll bar that was there until then goes.
  const found = await until('a quote as high as without its marks', async () => {
    const now = await look(slip)
    return now.before.join() === now.after.join() ? now : undefined
  })
  expect(found).toMatchObject({ sameInk: true, washed: true, dir: language === 'ar' ? 'rtl' : 'ltr' })
  expect(found.wide).toBeLessThanOrEqual(0)
  expect(await marked(slip)).toMatchObject([{ words: 'slow' }])
})

test('whoever speaks English again', () => speak('en'))

test('a kind put right is learnt when it is kept, and an undo takes that back', async () => {
  const { hands, slip } = await clip('#review-1')
  expect(await kindIn(slip)).toBe('pain')
  await take(slip, 'need')
  await slip.waitFor(() => document.querySelector('.slip-why')?.textContent === 'chosen by you')
  expect(await learnt()).toBeUndefined()
  await hands.press('Enter')
  await hands.receipt(slip)
  await until('the lesson', async () => (await learnt())?.phrases['slow']?.need === 1)
  expect(Object.keys((await learnt())?.phrases ?? {})).toEqual(['slow'])
  await hands.press('z')
  await slip.waitFor(() => document.querySelector('#slip-keep'))
  await until('it taken back', async () => (await learnt()) === undefined)
  await hands.press('Enter')
  await hands.receipt(slip)
  await until('the lesson again', async () => (await learnt())?.phrases['slow']?.need === 1)
})

test('the next one with the same words follows, and says why', async () => {
  const { hands, slip } = await clip('#review-2')
  await slip.waitFor(() => document.querySelector<HTMLSelectElement>('.slip-kind select')?.value === 'need')
  expect(await slip.text('.slip-why')).toBe('as you put it right before')
  expect(await marked(slip)).toMatchObject([{ words: 'slow', says: 'Need' }])
  await hands.press('Escape')
  await hands.gone()
})

test('the options say what was learnt; forgotten, it comes back with an undo, and all of it goes', async () => {
  const page = await at.browser.extensionPage('options.html')
  await page.find('.learnt-rows li', 'counts more for')
  const rows = (await page.text('.learnt-rows')).replaceAll(/[\u2068\u2069]/g, '')
  expect(rows).toContain('“slow” counts more for: Need (1×)')
  await page.click('.learnt-rows button', 'slow')
  await until('it forgotten', async () => !(await learnt())?.phrases['slow'])
  await page.click('.learnt [role="status"] button', 'Undo')
  await until('it back', async () => (await learnt())?.phrases['slow']?.need === 1)
  await page.click('.learnt button', 'Forget all of it')
  await until('nothing left', async () => (await learnt()) === undefined)
  await page.find('.learnt', 'Nothing so far')
  await page.close()
  const { hands, slip } = await clip('#review-2')
  expect(await slip.text('.slip-why')).toContain('slow')
  expect(await kindIn(slip)).toBe('pain')
  await hands.press('Escape')
  await hands.gone()
})
