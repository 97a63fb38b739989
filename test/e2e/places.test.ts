// Where the words stand: components, dialogs, editors, frames without scripts.
import { expect, test } from 'vitest'
import type { Draft } from '../../utils/domain/draft'
import type { Moment } from '../../utils/domain/moment'
import { Hands, shown } from '../drive/hands.ts'
import type { Page, Place, Rect } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { pageUnder } from './real-address.ts'
import { world } from './setup.ts'

const at = world({
  granted: ['https://*/*', 'http://127.0.0.1/*'],
  answer: pageUnder,
})
const caseUrl = 'https://wrenbox.lightning.force.com/case.html'

const season = { words: 'The planner saved our season, and the whole club knows it.', name: 'Sanna Lehto' }
const note = (slip: Place) =>
  slip.evaluate(() => document.querySelector<HTMLTextAreaElement>('.slip-more textarea')?.value)
const noPin = (hands: Hands) => until('the pin to be gone', async () => !(await hands.pin()))
const ours = (place: Place) =>
  place.evaluate(() => document.querySelectorAll('goodword-pin, goodword-slip').length)
const last = async () => (await at.stored<Moment>('moments')).at(-1)

/** Where something stands inside the open component. */
const inside = (page: Page, selector: string): Promise<Rect> =>
  page.waitFor((wanted: string) => {
    const found = document.querySelector('case-view')?.shadowRoot?.querySelector(wanted)
    const box = found?.getBoundingClientRect()
    return box?.width ? { x: box.x, y: box.y, width: box.width, height: box.height } : (undefined as never)
  }, selector)
async function go(page: Page, selector: string, click = false): Promise<void> {
  const { x, y, width, height } = await inside(page, selector)
  await page.mouse.move(x + width / 2, y + height / 2)
  if (click) await page.mouse.click(x + width / 2, y + height / 2)
}

/** One moves over the words until the pin is there. */
const pinIn = (page: Page, hands: Hands) =>
  until('the pin', async () => {
    await page.mouse.move(2, 2)
    await go(page, '#said')
    return hands.pin()
  })

test('a case inside a component is read by its site’s own reader', async () => {
  const page = await at.open(caseUrl)
  const hands = new Hands(page)
  const pin = await pinIn(page, hands)
  await page.mouse.click(pin.x + 16, pin.y + 16)
  const slip = await hands.slip()
  expect(await shown(slip)).toEqual(season)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect(await last()).toMatchObject({ page: { site: 'salesforce' }, said: '2026-03-02T19:59' })
})

test('the pin steps aside for a dialog inside a component, whatever is clicked in it, and comes back after', async () => {
  const page = await at.open(caseUrl)
  const hands = new Hands(page)
  await pinIn(page, hands)
  await go(page, '#open', true)
  await go(page, '#asked')
  await noPin(hands)
  // A click on plain text takes the focus away from the dialog.
  await go(page, '#asked', true)
  await go(page, '#no')
  await go(page, '#asked')
  expect(await hands.pin()).toBeUndefined()
  await go(page, '#no', true)
  await pinIn(page, hands)
})

test('words selected in a dialog inside a component are clipped, and the slip works over it', async () => {
  const page = await at.open(caseUrl)
  const hands = new Hands(page)
  await go(page, '#open', true)
  const { x, y, height } = await inside(page, '#asked')
  await page.mouse.move(x + 1, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + height / 2)
  await page.mouse.move(x + 120, y + height / 2)
  await page.mouse.up()
  const said = await page.waitFor(() => String(getSelection()).trim())
  expect('Shall this case be closed now?').toContain(said)
  await at.browser.pressCommand('clip', page)
  const slip = await hands.slip()
  expect((await shown(slip)).words).toBe(said)
  await slip.click('.slip-more summary')
  await slip.type('.slip-more textarea', 'seen')
  expect(await note(slip)).toBe('seen')
})

const around = async (wish: { src: string; sandbox?: string }) => {
  const page = await at.open(at.at(`around.html?${new URLSearchParams(wish)}`))
  const frame = await page.frame(wish.src)
  await frame.waitFor(() => document.querySelector('#said'))
  return { page, frame, hands: new Hands(page) }
}

test.each(['mode', 'body'])(
  'a whole page that is an editor stays without anything of ours (%s)',
  async (how) => {
    const page = await at.open(at.at(`editor.html?${how}`))
    const hands = new Hands(page)
    await page.hover('#said')
    await page.click('#said')
    await page.keyboard.type('Dear all, ')
    await page.keyboard.press('Control+a')
    await at.browser.pressCommand('clip', page)
    await until('the button to say it', async () => (await at.title(page)) !== 'Goodword')
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('goodword'))).toBe(false)
    expect(await hands.pin()).toBeUndefined()
  },
)

test.each(['mode', 'body'])(
  'a slip leaves a document that becomes an editor, and its draft waits (%s)',
  async (how) => {
    const { page, frame, hands } = await around({ src: at.at(`editor.html?slip-${how}`) })
    const slip = await hands.clip(frame, '#said')
    await slip.click('.slip-more summary')
    await slip.type('.slip-more textarea', `Sings in ${how}`)
    await until('the draft', async () =>
      (await at.stored<Draft>('drafts')).find(({ notes }) => notes === `Sings in ${how}`),
    )
    expect(await ours(frame)).toBe(2)
    await frame.evaluate((all: boolean) => {
      if (all) document.designMode = 'on'
      else document.body.contentEditable = 'true'
    }, how === 'mode')
    // Beside the slip, which stands over the end of the words.
    const said = await frame.find('#said')
    await page.mouse.click(said.x + 30, said.y + said.height / 2)
    await until('the editor to be empty of ours', async () => (await ours(frame)) === 0)
  },
)

test.each(['allow-same-origin', ''])(
  'words selected in a frame without scripts are clipped by the key, in the page around it (sandbox “%s”)',
  async (sandbox) => {
    const src = at.at(`letter.html?quiet${sandbox.length}`)
    const { page, frame, hands } = await around({ src, sandbox })
    await hands.select(frame, '#said', 'kind to my father')
    await at.browser.pressCommand('clip', page)
    const slip = await hands.slip()
    expect(await shown(slip)).toEqual({ words: 'kind to my father', name: `Ondine quiet${sandbox.length}` })
    expect(await page.evaluate(() => document.querySelectorAll('goodword-slip').length)).toBe(1)
    expect(await frame.evaluate(() => document.querySelectorAll('goodword-slip, iframe').length)).toBe(0)
    await hands.press('Enter')
    expect(await hands.receipt(slip)).toMatch(/kept/i)
    expect(await last()).toMatchObject({ words: 'kind to my father', page: { url: src } })
  },
)
