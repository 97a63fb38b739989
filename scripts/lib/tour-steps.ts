import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import type { Browser, Page } from '../../test/drive/launch.ts'
import { Hands } from '../../test/drive/hands.ts'
import { until } from '../../test/drive/until.ts'

/** What the tour has to hand: the browser, the sample pages' address and the folder for what it leaves behind. */
export interface Tour {
  browser: Browser
  origin: string
  /** Screenshots and the exported file. */
  folder: string
  /** The shipped JSON Schema. */
  schema: string
}

/** One step: what is done, in words, and the doing; the answer is printed beside it. */
export interface Step {
  does: string
  run: (tour: Tour) => Promise<string>
}

const shot = (tour: Tour, page: Page, name: string) => page.screenshot(join(tour.folder, `${name}.png`))

async function sample(tour: Tour, path: string): Promise<{ page: Page; hands: Hands }> {
  const page = await tour.browser.open(`${tour.origin}/${path}`)
  await page.setViewport(1280, 860)
  return { page, hands: new Hands(page) }
}

async function view(tour: Tour, path: string, name: string, wait: string): Promise<Page> {
  const page = await tour.browser.extensionPage(`app.html#/${path}`)
  await page.setViewport(1280, 860)
  await page.waitFor((selector: string) => document.querySelector(selector), wait)
  await shot(tour, page, name)
  return page
}

async function clipReview(tour: Tour): Promise<string> {
  const { page, hands } = await sample(tour, 'review.html')
  await hands.pinAt(page, '#review-8841')
  await shot(tour, page, '1-pin')
  const slip = await hands.clip(page, '#review-8841')
  await shot(tour, page, '2-slip')
  await hands.press('Enter')
  const said = await hands.receipt(slip)
  await shot(tour, page, '3-receipt')
  await page.close()
  return `“${said}” after ${hands.actions} actions`
}

async function tagTicket(tour: Tour): Promise<string> {
  const { page, hands } = await sample(tour, 'ticket.html')
  let slip = await hands.clip(page, '#message-4 .text p')
  await hands.press('Enter')
  await hands.receipt(slip)
  await page.keyboard.press('Escape')
  hands.actions = 0
  slip = await hands.clip(page, '#message-7 .text p')
  await slip.waitFor(() => document.querySelector('.person-card'))
  await shot(tour, page, '4-ticket-person-card')
  await hands.press('a')
  await slip.waitFor(() => document.querySelector('.slip-benefits button'))
  await shot(tour, page, '5-what-they-get')
  await hands.click(slip, '.slip-benefits button')
  const said = await hands.receipt(slip)
  await shot(tour, page, '6-ask-queued')
  await page.close()
  return `“${said}” after ${hands.actions} actions`
}

async function keepMail(tour: Tour): Promise<string> {
  const { page, hands } = await sample(tour, 'mail.html')
  const slip = await hands.clip(await page.frame('mail-message.html'), '.mail-body p')
  await shot(tour, page, '7-mail')
  await hands.press('Enter')
  const said = await hands.receipt(slip)
  await page.close()
  return `“${said}” without the quoted mail and the signature`
}

async function lookAround(tour: Tour): Promise<string> {
  const names = { moments: '8-moments', people: '9-people', asks: '10-asks' }
  for (const [path, name] of Object.entries(names)) {
    const page = await view(tour, path, name, '.shell-view a, .shell-view button')
    await page.close()
  }
  return 'moments, people, asks'
}

async function exportAll(tour: Tour): Promise<string> {
  const page = await view(tour, 'data', '11-data', '.data button')
  await page.click('.data button')
  const file = await until('the exported file', async () =>
    readdirSync(tour.folder).find((name) => /^goodword-.*\.json$/.test(name)),
  )
  await page.close()
  const archive: unknown = await until('the whole file', async () =>
    JSON.parse(readFileSync(join(tour.folder, file), 'utf8')),
  )
  const schema: unknown = JSON.parse(readFileSync(tour.schema, 'utf8'))
  const validate = new Ajv2020({ strict: false }).compile(schema as object)
  if (!validate(archive))
    throw new Error(`The export does not fit its schema: ${JSON.stringify(validate.errors)}`)
  const { moments, asks } = archive as { moments: unknown[]; asks: unknown[] }
  if (moments.length !== 4 || asks.length !== 1) {
    throw new Error(`The export holds ${moments.length} moments and ${asks.length} asks instead of 4 and 1`)
  }
  if (!existsSync(join(tour.folder, '11-data.png'))) throw new Error('A screenshot is missing')
  return `${file}: ${moments.length} moments, ${asks.length} ask, fits the schema`
}

export const steps: readonly Step[] = [
  { does: 'Clip praise on a review page', run: clipReview },
  { does: 'Tag one ticket message as an advocacy opportunity, queue an ask', run: tagTicket },
  { does: 'Keep a customer’s words from a mail', run: keepMail },
  { does: 'Look at what is there', run: lookAround },
  { does: 'Export everything as JSON', run: exportAll },
]
