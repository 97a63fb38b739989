import { expect } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import { type Hands, shown as whose } from '../drive/hands.ts'
import type { Page, Place } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world, type World } from '../e2e/setup.ts'
import { type Application, running } from './application.ts'
import { staff } from './letters.ts'

/** The application runs, and a browser with the built extension stands before it. */
export function stage(application: Application): World {
  running(application)
  return world()
}

/** Signs in as staff on the page that is open, by keys; `inside` stands only where somebody is signed in. */
export async function signIn(page: Page, name: string, password: string, inside: string): Promise<void> {
  await page.type(name, staff.login)
  await page.type(password, staff.password)
  await page.keyboard.press('Enter')
  await page.find(inside)
}

/** How the words begin: enough to find them on a page. */
export const start = ({ words }: { words: string }) => words.slice(0, 20)

/** What the slip shows to be checked before it is kept. */
export const shown = async (slip: Place) => ({
  ...(await whose(slip)),
  notices: await slip.evaluate(() =>
    [...document.querySelectorAll('.slip-notice')].map((one) => one.textContent),
  ),
})

/** Keeps what the slip shows, by key, and answers with the record in the extension's own database. */
export async function keep(at: World, hands: Hands, slip: Place): Promise<Moment> {
  const { words } = await shown(slip)
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  return kept(at, words)
}

/** The one record with these words. */
export async function kept(at: World, words: string | undefined): Promise<Moment> {
  const found = (await at.stored<Moment>('moments')).filter((one) => one.words === words)
  expect(found).toHaveLength(1)
  return found[0]!
}

/** What is left of the note after keys that the applications would act on. */
export const note = 'r?/ g'

export async function writeNote(page: Page, slip: Place): Promise<string> {
  await slip.click('.slip-more summary')
  // The slip grows when it unfolds, so a click may miss: one looks where the cursor stands before one types.
  await until('the cursor in the note', async () => {
    await slip.click('.slip-more textarea')
    return slip.evaluate(() => document.activeElement?.localName === 'textarea')
  })
  await page.keyboard.type('cr?/ gb')
  for (const key of ['Delete', 'Backspace', 'ArrowUp', 'Home', 'Delete']) await page.keyboard.press(key)
  return slip.evaluate(() => document.querySelector<HTMLTextAreaElement>('.slip-more textarea')?.value ?? '')
}
