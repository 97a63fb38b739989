// Honest pages that look a little like an attack: a click on Keep counts, and nobody is warned of anything.
import { expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import { Hands } from '../drive/hands.ts'
import { honest, honestPages } from './hostile-honest.ts'
import { tell } from './hostile-tally.ts'
import { world } from './setup.ts'

const at = world({ granted: ['http://127.0.0.1/*'] })

test('pages that dim, zoom, stick and pop up honestly keep nobody from keeping', async () => {
  const page = await at.open(at.at('said.html?honest'))
  const hands = new Hands(page)
  const alarms: string[] = []
  for (const [n, name] of honestPages.entries()) {
    await page.evaluate(honest, name, `${name} number ${n}`)
    // The pin steps aside for a modal dialog; there one selects and presses the key.
    const isModal = name === 'modal dialog'
    if (isModal) {
      await hands.select(page, '#one .said', `said about ${name} number ${n}`)
      await at.browser.pressCommand('clip', page)
    }
    const slip = await (isModal ? hands.slip() : hands.clip(page, '#one .said'))
    await hands.click(slip, '#slip-keep')
    const said = await slip.waitFor(
      () => document.querySelector('.slip-receipt-said, .problem')?.textContent ?? '',
    )
    if (said !== 'Kept.') alarms.push(`${name}: ${said}`)
    await hands.press('Escape')
    await hands.gone()
    await page.evaluate(() => (globalThis as { plain?: () => void }).plain?.())
  }
  tell({
    vector: 'honest pages',
    tried: honestPages.length,
    through: alarms.length,
    control: 'see the covers',
  })
  expect(alarms).toEqual([])
  expect(await at.stored<Moment>('moments')).toHaveLength(honestPages.length)
}, 150_000)
