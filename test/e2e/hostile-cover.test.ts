// The slip is hidden by the page while somebody presses where its button stands.
import { afterAll, expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import { profileFolder } from '../drive/folders.ts'
import { Hands } from '../drive/hands.ts'
import type { Page, Place, Rect } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { cover, covers } from './hostile-covers.ts'
import { difference, pictureOf } from './hostile-picture.ts'
import { tell } from './hostile-tally.ts'
import { world } from './setup.ts'

const at = world({ granted: ['http://127.0.0.1/*'], hosts: ['other.test'] })

const folder = profileFolder(undefined)
afterAll(() => folder.remove())

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
const uncover = (page: Page) => page.evaluate(() => (globalThis as { uncover?: () => void }).uncover?.())

/** The point of something in a frame, after the page has moved or shrunk what the frame stands in. */
const pointAt = (frame: Rect, before: Rect, inside: Rect) => ({
  x: frame.x + ((inside.x - before.x + inside.width / 2) * frame.width) / before.width,
  y: frame.y + ((inside.y - before.y + inside.height / 2) * frame.width) / before.width,
})

test('whoever presses Keep without seeing it keeps nothing', async () => {
  const page = await at.open(at.at('said.html?hidden'))
  const hands = new Hands(page)
  let slip: Place | undefined
  let plain: Awaited<ReturnType<typeof pictureOf>> | undefined
  const stood: string[] = []
  const through: string[] = []
  for (const way of covers) {
    // What takes the slip off the page takes it off for good: one clips again.
    slip ??= await hands.clip(page, '#one .said')
    const keep = await slip.find('#slip-keep')
    const before = await page.pierce('iframe')
    plain ??= await pictureOf(page, folder.path)
    if (!before || !(await page.evaluate(cover, way, 'goodword-slip'))) continue
    await pause(450)
    // What stays as it was, in plain sight, may be pressed.
    if (difference(plain, await pictureOf(page, folder.path), before) < 3) {
      stood.push(way)
      await uncover(page)
      continue
    }
    const frame = (await page.pierce('iframe')) ?? before
    const places = [keep, { ...pointAt(frame, before, keep), width: 0, height: 0 }]
    for (const { x, y, width, height } of frame.width ? places : [keep])
      await page.mouse.click(x + width / 2, y + height / 2)
    await pause(120)
    if (await slip.evaluate(() => document.querySelector('.slip-receipt')).catch(() => false))
      through.push(way)
    await uncover(page)
    // The slip may say by now what it thinks of that.
    plain = undefined
    const again = slip
    const back = () =>
      again.evaluate(() => document.querySelector('#slip[data-in-sight] #slip-keep') !== null)
    if (await until('the slip back', back, 2_000).catch(() => false)) continue
    await page.reload()
    slip = undefined
  }
  tell({
    vector: `slip hidden while pressed (${stood.length} of them cannot hide it)`,
    tried: covers.length,
    through: through.length,
    control: await control(),
  })
  expect(through).toEqual([])
  expect(await at.stored('moments')).toEqual([])
  // Nothing hides it any more, and on a page that starts anew it is pressed once.
  await page.reload()
  slip = await hands.clip(page, '#one .said')
  await hands.click(slip, '#slip-keep')
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect(await at.stored<Moment>('moments')).toHaveLength(1)
}, 150_000)

/** The same ways against a frame like ours that does nothing about them: how many presses arrive. */
async function control(): Promise<number> {
  const page = await at.open(at.at('said.html?control'))
  const put = (src: string) => {
    const host = document.createElement('x-slip')
    host.setAttribute('popover', 'manual')
    host.style.cssText =
      'position:fixed;inset:auto;left:700px;top:110px;border:0;padding:0;margin:0;overflow:visible'
    const frame = document.createElement('iframe')
    frame.src = src
    frame.style.cssText = 'display:block;border:0;width:380px;height:240px'
    host.attachShadow({ mode: 'closed' }).append(frame)
    document.documentElement.append(host)
    host.showPopover()
  }
  let arrived = 0
  const src = at.at('press.html', 'other.test')
  for (const way of covers) {
    await page.evaluate(put, src)
    const frame = await page.frame('press.html')
    await frame.find('button')
    const before = await page.pierce('iframe')
    await page.evaluate(cover, way, 'x-slip')
    await pause(60)
    const now = await page.pierce('iframe')
    if (before && now?.width) {
      const { x, y } = pointAt(now, before, before)
      await page.mouse.click(x, y)
      await pause(60)
      arrived += Number(await frame.evaluate(() => document.body.dataset['pressed'] ?? 0).catch(() => 0))
    }
    await uncover(page)
    await page.evaluate(() => document.querySelector('x-slip')?.remove())
  }
  expect(arrived).toBeGreaterThan(covers.length / 3)
  return arrived
}
