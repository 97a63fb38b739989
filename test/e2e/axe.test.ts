import { expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import { world } from './setup.ts'
import { wrongIn } from './wrong-in.ts'

// Without motion: a colour on its way from one theme to the other is nobody's contrast.
const at = world({ reducedMotion: true })

const views = [
  'today',
  'moments',
  'people',
  'asks',
  'asks/new',
  'asks/sample',
  'gives',
  'gives/new',
  'gives/new?kind=stand',
  'data',
]

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
    await page.keyboard.press('Escape')
    await slip.waitFor(() => document.querySelector('#slip-keep'))
    await page.keyboard.press('n')
    await slip.waitFor(() => document.querySelector('#slip-reason'))
    expect(await wrongIn(slip)).toEqual([])
    await page.keyboard.press('Escape')
    await slip.waitFor(() => document.querySelector('#slip-keep'))
    await page.keyboard.press('a')
    await slip.waitFor(() => document.querySelector('.slip-benefits button'))
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
