import { expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import type { Place } from '../drive/launch.ts'
import { Hands } from '../drive/hands.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const at = world({ granted: ['http://127.0.0.1/*', 'http://other.test/*'], hosts: ['other.test'] })
const words = 'The harbour crew was kind to my father, and I have not forgotten it.'

const around = async (wish: { src: string; width?: string; height?: string; sandbox?: string }) => {
  const page = await at.open(at.at(`around.html?${new URLSearchParams(wish)}`))
  const frame = await page.frame(wish.src)
  await frame.waitFor(() => document.querySelector('#said'))
  return { page, frame, hands: new Hands(page) }
}

const ours = (place: Place) =>
  place.evaluate(() => document.querySelectorAll('goodword-pin, goodword-slip').length)
const sameWords = (found: string) => expect(found.replace(/\s+/g, ' ').trim()).toBe(words)
const keptFrom = async (url: string) => {
  const moments = await at.stored<Moment>('moments')
  return moments.filter(({ page }) => page.url === url)
}

test('a frame of the same origin is read with its own address', async () => {
  const src = at.at('letter.html?same')
  const { page, frame, hands } = await around({ src })
  const slip = await hands.clip(frame, '#said')
  sameWords(await slip.text('.quote-words'))
  expect([await ours(page), await ours(frame)]).toEqual([0, 2])
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect(await keptFrom(src)).toMatchObject([{ words, who: { name: 'Ondine same' } }])
})

test('a frame of another origin is read with its own address', async () => {
  const src = at.at('letter.html?other', 'other.test')
  const { page, frame, hands } = await around({ src })
  const slip = await hands.clip(frame, '#said')
  sameWords(await slip.text('.quote-words'))
  expect(await ours(page)).toBe(0)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toMatch(/kept/i)
  expect(await keptFrom(src)).toMatchObject([{ words, page: { url: src } }])
})

test('words of a frame too small for the slip are shown in the page around it', async () => {
  const src = at.at('letter.html?small', 'other.test')
  const { page, frame, hands } = await around({ src, width: '620', height: '150' })
  const slip = await hands.clip(frame, '#said')
  sameWords(await slip.text('.quote-words'))
  expect(await page.evaluate(() => document.querySelectorAll('goodword-slip').length)).toBe(1)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toMatch(/kept/i)
  expect(await keptFrom(src)).toMatchObject([{ words }])
})

test('a frame without scripts is read, and the slip stands in the page around it', async () => {
  const src = at.at('letter.html?sandboxed')
  const { page, frame, hands } = await around({ src, sandbox: 'allow-same-origin' })
  const slip = await hands.clip(frame, '#said')
  sameWords(await slip.text('.quote-words'))
  expect(await page.evaluate(() => document.querySelectorAll('goodword-slip').length)).toBe(1)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toMatch(/kept/i)
  expect(await keptFrom(src)).toMatchObject([{ words }])
})

test('words selected in a frame without origin are clipped by the key, in the page around it', async () => {
  const src = at.at('letter.html?nowhere')
  const { page, frame, hands } = await around({ src, sandbox: 'allow-scripts' })
  await hands.select(frame, '#said', 'kind to my father')
  await at.browser.pressCommand('clip', page)
  const slip = await hands.slip()
  expect(await slip.text('.quote-words')).toBe('kind to my father')
  expect(await page.evaluate(() => document.querySelectorAll('goodword-slip').length)).toBe(1)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toMatch(/kept/i)
  expect(await keptFrom(src)).toMatchObject([{ words: 'kind to my father' }])
})

test.each(['mode', 'body'])('an editor in a frame never gets anything of ours (%s)', async (how) => {
  const { page, frame, hands } = await around({ src: at.at(`editor.html?${how}`) })
  await frame.hover('#said')
  await frame.click('#said')
  await page.keyboard.type('Dear all, ')
  await page.keyboard.press('Control+a')
  await at.browser.pressCommand('clip', page)
  // What it comes to stands in the page around.
  await page.waitFor(() => document.querySelector('goodword-slip'))
  expect(await ours(frame)).toBe(0)
  expect(await hands.pin()).toBeUndefined()
  expect(await frame.evaluate(() => document.documentElement.outerHTML.includes('goodword'))).toBe(false)
})

test('a frame that becomes an editor is cleared of what is ours', async () => {
  const { page, frame, hands } = await around({ src: at.at('editor.html') })
  await hands.pinAt(frame, '#said')
  await frame.evaluate(() => postMessage('write', '*'))
  await frame.waitFor(() => document.designMode === 'on')
  await frame.click('#said')
  await page.keyboard.type('So ')
  await until('the editor to be empty of ours', async () => (await ours(frame)) === 0)
})

test('an item in an open shadow root is read', async () => {
  const page = await at.open(at.at('shadow.html'))
  const hands = new Hands(page)
  const said = await page.waitFor(() => {
    const box = document
      .querySelector('shop-reviews')
      ?.shadowRoot?.querySelector('#said')
      ?.getBoundingClientRect()
    return box && { x: box.x, y: box.y, width: box.width, height: box.height }
  })
  if (!said) throw new Error('The component was not drawn')
  // A page just opened may not have the loader yet: one moves the pointer again.
  const pin = await until('the pin', async () => {
    await page.mouse.move(2, 2)
    await page.mouse.move(said.x + said.width / 2, said.y + said.height / 2)
    return hands.pin()
  })
  await page.mouse.click(pin.x + 16, pin.y + 16)
  const slip = await hands.slip()
  expect(await slip.text('.quote-words')).toContain('the whole choir knew where to stand')
  await hands.press('Escape')
})

test('words selected in an open shadow root are clipped, and no others', async () => {
  const page = await at.open(at.at('shadow.html'))
  const hands = new Hands(page)
  const line = await page.waitFor(() => {
    const text = document.querySelector('shop-reviews')?.shadowRoot?.querySelector('#plain')?.firstChild
    if (!text) return false
    const range = document.createRange()
    range.setStart(text, 'Somebody in the back row said that '.length)
    range.setEnd(text, text.nodeValue?.indexOf(' now') ?? 0)
    const { left, right, top, height } = range.getBoundingClientRect()
    return { left, right, y: top + height / 2 }
  })
  if (!line) throw new Error('The component was not drawn')
  await page.mouse.move(line.left, line.y)
  await page.mouse.down()
  await page.mouse.move(line.right - 3, line.y)
  await page.mouse.move(line.right, line.y)
  await page.mouse.up()
  await at.browser.pressCommand('clip', page)
  const slip = await hands.slip()
  expect(await slip.text('.quote-words')).toBe('rehearsals start on time')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  const [moment] = await keptFrom(at.at('shadow.html'))
  expect(moment?.anchor).toMatchObject({
    prefix: expect.stringMatching(/back row said that $/),
    suffix: expect.stringMatching(/^ now\./),
  })
})

test('the pin steps aside for a modal dialog of the page, and the slip still works over it', async () => {
  const page = await at.open('ticket.html')
  const hands = new Hands(page)
  await hands.pinAt(page, '#message-7 .text p')
  await page.keyboard.press('?')
  await page.waitFor(() => document.querySelector('dialog:modal'))
  await page.hover('#keys h2')
  await until('the pin to step aside', async () => !(await hands.pin()))
  await hands.select(page, '#keys h2', 'Keys')
  await at.browser.pressCommand('clip', page)
  const slip = await hands.slip()
  expect(await slip.text('.quote-words')).toBe('Keys')
  // A press that comes while the slip still finds its place does not count; people press again.
  await until('the notes', async () => {
    const open = () => slip.evaluate(() => document.querySelector<HTMLDetailsElement>('.slip-more')?.open)
    if (!(await open())) await slip.click('.slip-more summary')
    return open()
  })
  await slip.type('.slip-more textarea', 'seen')
  expect(
    await slip.evaluate(() => document.querySelector<HTMLTextAreaElement>('.slip-more textarea')?.value),
  ).toBe('seen')
})
