// Two thousand records at once, by keys.
import { expect, test } from 'vitest'
import { momentOf } from '../support/samples'
import { bringIn } from './bring-in.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })

test('two thousand at once are one step, and one step back', async () => {
  const words = (n: number) => `Said number ${n}.`
  await bringIn(at, {
    moments: Array.from({ length: 2_000 }, (_, n) =>
      momentOf({ words: words(n), heard: '2026-01-01T12:00:00.000Z', kind: 'idea' }),
    ),
  })
  const page = await at.open(`${at.browser.origin}/app.html#/moments?kind=idea`)
  await page.find('[data-row]')
  await page.keyboard.press('j')
  await page.keyboard.press('Control+a')
  await page.find('.selection-count', '2,000 selected')
  const before = await at.stored('moments')
  await page.keyboard.press('t')
  await page.waitFor(() => document.activeElement?.matches('.selection-tag input'))
  await page.keyboard.type('bulk')
  await page.keyboard.press('Enter')
  await page.find('.undo-bar', '2,000 tagged')
  const tagged = async () =>
    (await at.stored<{ tags: string[] }>('moments')).filter(({ tags }) => tags.includes('bulk')).length
  expect(await tagged()).toBe(2_000)
  await page.keyboard.press('z')
  await page.find('.undo-bar', 'It is back.')
  expect(await at.stored('moments')).toEqual(before)
})
