import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { downloaded } from '../drive/folders.ts'
import { Hands } from '../drive/hands.ts'
import type { Page } from '../drive/launch.ts'
import type { world } from './setup.ts'

/** The form with which a file of everything is saved. */
export async function exportForm(at: ReturnType<typeof world>): Promise<{ page: Page; hands: Hands }> {
  const page = await at.open(`${at.browser.origin}/app.html#/data`)
  const hands = new Hands(page)
  await hands.click(page, '.export summary')
  return { page, hands }
}

/** Chooses a value in the list with this label. */
export const choose = (page: Page, label: string, value: string): Promise<void> =>
  page.evaluate(
    (text: string, wanted: string) => {
      const field = [...document.querySelectorAll('.export .field')].find((one) =>
        one.querySelector('label')?.textContent?.includes(text),
      )
      const list = field?.querySelector('select')
      if (!list) throw new Error(`There is no list “${text}”`)
      list.value = wanted
      list.dispatchEvent(new Event('change', { bubbles: true }))
    },
    label,
    value,
  )

/** Saves it, and answers where the file lies once the page says that it is there. */
export async function savedPath(page: Page, hands: Hands, folder: string, match: RegExp): Promise<string> {
  await hands.click(page, '.export button', 'Save as')
  const path = await downloaded(folder, match)
  await page.find('.export [role=status]', basename(path))
  return path
}

/** The same as text. */
export const savedFile = async (page: Page, hands: Hands, folder: string, match: RegExp): Promise<string> =>
  readFileSync(await savedPath(page, hands, folder, match), 'utf8')
