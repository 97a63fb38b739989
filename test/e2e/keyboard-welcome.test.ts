// The first steps, the strip of the panel and a draft without a mouse: each thing one does, the keys, and where the focus is.
import { expect, test } from 'vitest'
import type { Moment } from '../../utils/domain/moment'
import { draftOf } from '../support/samples'
import { bringIn } from './bring-in.ts'
import { byKeys, focused, leadsTo, many, shows, staying, stored } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const drafts = ['The first word.', 'The second word.'].map((words) =>
  draftOf({ words, who: { name: 'Ida Norrgård' } }),
)

test('the first steps: a good word is kept and removed, a site switched on, and on to Today', async () => {
  const page = await at.open(`${at.browser.origin}/welcome.html`)
  await page.find('.welcome-pin')
  const left = await staying(page)
  await byKeys(page, [
    ['what leaves', [['to', 'summary', 'Nothing leaves'], 'Enter'], shows('.welcome details[open]')],
    ['clip', [['to', '.welcome-pin'], 'Enter'], focused('#slip-keep')],
    ['not yet', ['Escape'], focused('.welcome-pin')],
    ['keep it', ['Enter', 'Enter'], focused('#slip-undo')],
    ['go on', ['Escape'], focused('.welcome [role=status] :is(a, button)')],
    ['see it', [['to', 'a', 'See it'], 'Enter'], left('app.html#/moments')],
    ['remove it', [['to', 'button', 'Remove the sample'], 'Enter'], focused('.welcome-pin')],
    [
      'a site',
      [['to', '.welcome-sites button', 'Trustpilot'], 'Enter'],
      shows('[aria-pressed="true"]', 'Trustpilot'),
    ],
    ['not that site', ['Enter'], many('.welcome-sites [aria-pressed="true"]', 0)],
    ['all sites', [['to', 'a', 'All sites'], 'Enter'], left('options.html')],
    ['the panel', [['to', 'button', 'Open the panel'], 'Enter'], () => at.browser.panel()],
    ['to Today', [['to', 'a', 'Go to Today'], 'Enter'], left('app.html#/today')],
  ])
  expect(await at.stored('moments')).toEqual([])
})

test('drafts are brought in', async () => {
  await bringIn(at, { drafts })
  expect(await at.stored('drafts')).toHaveLength(2)
})

test('the strip: a draft is opened, left, kept, taken back; another is dropped', async () => {
  const page = await at.open(`${at.browser.origin}/panel.html`)
  await page.setViewport(360, 800)
  await page.find('.strip-draft')
  await byKeys(page, [
    ['no page at hand', [['to', '.strip button', 'Clip'], 'Enter'], shows('.strip .problem')],
    ['open a draft', [['to', '.strip-draft a'], 'Enter'], leadsTo('draft/')],
    ['where Enter keeps it', [], focused('#slip-keep')],
    ['leave it', ['Escape'], leadsTo('moments')],
    ['open it again', [['to', '.strip-draft a'], 'Enter'], focused('#slip-keep')],
    [
      'a name',
      [
        ['to', '#slip-name'],
        ['type', ' II'],
      ],
      shows('.strip-draft'),
    ],
    ['tags and a note', [['to', '.slip-more summary'], 'Enter'], shows('.slip-more[open]')],
    ['keep it', [['to', '#slip-keep'], 'Enter'], focused('#slip-undo')],
    ['take it back', ['Enter'], shows('.slip-notice')],
    ['keep it after all', [['to', '#slip-keep'], 'Enter'], focused('#slip-undo')],
    ['close', [['to', '.slip-receipt button', 'Close'], 'Enter'], leadsTo('moments')],
    ['drop the other', [['to', '.strip-draft button'], 'Enter'], many('.strip-draft', 0)],
    ['take that back', ['z'], many('.strip-draft', 1)],
  ])
  expect(await stored<Moment>(page, 'moments')).toHaveLength(1)
})

allPressed('welcome')
