import axe from 'axe-core'
import { expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import type { Place } from '../drive/launch.ts'
import { world } from './setup.ts'

// Without motion: a colour on its way from one theme to the other is nobody's contrast.
const at = world({ reducedMotion: true })

interface Axe {
  run(about: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** What axe finds wrong in a document of ours, each with the element it was found at. */
async function wrongIn(place: Place): Promise<string[]> {
  return place.evaluate(async (code: string) => {
    // Run in the page's own world by the debugger, which the extension's policy does not bind.
    // oxlint-disable-next-line no-eval -- it is the only way in: axe comes as one script
    if (!('axe' in globalThis)) (0, eval)(code)
    const checker = (globalThis as unknown as { axe: Axe }).axe
    const { violations } = await checker.run({ resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  }, axe.source)
}

const views = ['moments', 'people', 'asks', 'asks/new', 'data']

test('the slip, its ask and its receipt have nothing that axe finds wrong, light and dark', async () => {
  for (const dark of [false, true]) {
    const page = await at.open('review.html')
    await page.emulate({ dark, reducedMotion: true })
    const hands = new Hands(page)
    const slip = await hands.clip(page, dark ? '#review-8830' : '#review-8841')
    expect(await wrongIn(slip)).toEqual([])
    await page.keyboard.press('a')
    await slip.waitFor(() => document.querySelector('.slip-benefits button'))
    expect(await wrongIn(slip)).toEqual([])
    await slip.click('.slip-benefits button')
    await hands.receipt(slip)
    expect(await wrongIn(slip)).toEqual([])
    await page.close()
  }
})

test.each(views)(
  'the view %s has nothing that axe finds wrong, light and dark, wide and narrow',
  async (view) => {
    const page = await at.browser.extensionPage(`app.html#/${view}`)
    for (const width of [320, 1280]) {
      await page.setViewport(width, 800)
      for (const dark of [false, true]) {
        await page.emulate({ dark, reducedMotion: true })
        await page.waitFor(() => document.querySelector('.shell-view *'))
        expect(await wrongIn(page), `${width} px, ${dark ? 'dark' : 'light'}`).toEqual([])
      }
    }
    await page.close()
  },
)

test('the options have nothing that axe finds wrong', async () => {
  const page = await at.browser.extensionPage('options.html')
  await page.waitFor(() => document.querySelector('main *'))
  expect(await wrongIn(page)).toEqual([])
  await page.close()
})
