// A container in Firefox has storage of its own, also for frames of ours: what is kept there must not lie there.
import { expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import type { Person } from '../../utils/domain/person'
import { Hands } from '../drive/hands.ts'
import { world } from './setup.ts'

const at = world()

test('what is kept in a container lies with all the rest', async () => {
  const page = await at.browser.openContained(`${at.origin}/ticket.html`)
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#message-7 .text p')
  await hands.press('Enter')
  expect(await hands.receipt(slip)).toBe('Kept.')
  expect(await at.stored<Moment>('moments')).toHaveLength(1)
  // What cannot be done from there is said, with where it can be; nothing is written into the container's own.
  await hands.press('n')
  await slip.waitFor(() => document.activeElement?.id === 'slip-reason')
  await page.keyboard.type('Says plainly what it is for')
  await hands.press('Enter')
  await slip.find('.problem', 'in the panel')
  expect((await at.stored<Person>('people')).map(({ advocate }) => advocate)).toEqual([undefined])
})
