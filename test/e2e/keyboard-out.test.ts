// Whatever leaves by the user’s hand, without a mouse: print, files, pictures, mail, the reply box, a reminder.
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { standardRules } from '../../utils/domain/rulebook'
import { downloaded, profileFolder } from '../drive/folders.ts'
import type { Page } from '../drive/launch.ts'
import { askOf, companyOf, noon, personOf } from '../support/samples'
import { bringIn, heardAgo } from './bring-in.ts'
import { appOf, byKeys, focused, many, shows, staying } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { world } from './setup.ts'

const folder = profileFolder(undefined)
afterAll(() => folder.remove())
const at = world({ reducedMotion: true, downloads: folder.path })
const app = appOf(at)

const firm = companyOf({ names: ['Skerry Rescue'] })
const ana = personOf({
  names: ['Ana Duarte'],
  emails: ['ana@customer.example'],
  company: firm.id,
  publication: 'named',
  consent: (['quote', 'name'] as const).map((use) => ({
    use,
    status: 'given',
    on: noon,
    evidence: 'by mail',
  })),
})
const moment = heardAgo(30, 'The night shift was set up in an afternoon.', {
  person: ana.id,
  company: firm.id,
})
const ask = askOf({
  person: ana.id,
  kind: 'podcast',
  state: 'queued',
  gets: 'credit',
  message: 'Hello Ana, would you?',
})

/** That a file of this name was saved, and is what it should be. */
const saved = (name: RegExp, like: (file: Buffer) => boolean) => async () =>
  like(readFileSync(await downloaded(folder.path, name)))

test('records are brought in', async () => {
  const rules = [{ ...standardRules, me: 'Robin Falk' }]
  await bringIn(at, { companies: [firm], people: [ana], moments: [moment], asks: [ask], rules })
  expect(await at.stored('asks')).toHaveLength(1)
})

test('figures are printed', async () => {
  const page = await app('impact')
  await page.find('[data-row="meter.known"]')
  await page.evaluate(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = 'yes')
  })
  await byKeys(page, [
    [
      'print',
      [['to', 'button', 'Print'], 'Enter'],
      () => page.waitFor(() => 'printed' in document.documentElement.dataset),
    ],
    ['still there', [], focused('button', 'Print')],
  ])
})

test('a card: its picture as a file and in the clipboard, and its words', async () => {
  const page = await app('wall')
  await page.find('.wall-one')
  await page.evaluate(() => {
    const well = { value: () => Promise.resolve() }
    Object.defineProperties(navigator.clipboard, { write: well, writeText: well })
  })
  const isPicture = (file: Buffer) => file.length > 1_000 && file.subarray(1, 4).toString() === 'PNG'
  await byKeys(page, [
    ['a card', [['to', '.wall-do a', 'Make a card'], 'Enter'], focused('.split-detail')],
    ['the picture as a file', [['to', 'button', 'Download'], 'Enter'], saved(/-wide\.png$/, isPicture)],
    ['another size', [['to', '[name="Size"]'], 'ArrowDown'], shows('.card-canvas-square')],
    ['that as a file', [['to', 'button', 'Download'], ' '], saved(/-square\.png$/, isPicture)],
    ['the picture', [['to', 'button', 'Copy picture'], 'Enter'], focused('button', 'Copied')],
    ['the words', [['to', 'button', 'Copy the words'], 'Enter'], focused('button', 'Copied')],
  ])
})

test('an ask: as a mail, in the reply box, copied, and as a reminder', async () => {
  const ticket = await at.open('ticket.html')
  await ticket.click('[data-do="reply"]')
  const page = await app(`asks/${ask.id}`)
  await page.find('a[href^="mailto:"]')
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.resolve() })
  })
  const led = await staying(page)
  const typed = async () => {
    await ticket.waitFor(() =>
      document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value.includes('would you?'),
    )
    await page.front()
  }
  const isReminder = (file: Buffer) => /SUMMARY:.*Ana Duarte[\s\S]*END:VCALENDAR\r\n$/.test(file.toString())
  await byKeys(page, [
    ['a mail', [['to', 'a', 'Open as mail'], 'Enter'], led('mailto:ana@customer.example?subject=')],
    ['in Gmail', [['to', 'a', 'Open in Gmail'], 'Enter'], led('https://mail.google.com/')],
    ['in Outlook', [['to', 'a', 'Open in Outlook'], 'Enter'], led('https://outlook.')],
    ['the reply box', [['to', 'button', 'Put into the reply box'], 'Enter'], typed],
    ['back at the button', [], focused('button', 'It is in the reply box')],
    ['copied', [['to', 'button', 'Copy'], 'Enter'], focused('button', 'Copied')],
    ['a reminder', [['to', 'button', 'Reminder'], 'Enter'], saved(/\.ics$/, isReminder)],
    ['still there', [], focused('button', 'Reminder')],
  ])
  expect(await ticket.evaluate(() => document.querySelector<HTMLElement>('.composer')?.hidden)).toBe(false)
})

test('where something was said, and the data, out and in again', async () => {
  const there = await app(`moments/${moment.id}`)
  await there.find('.moment-do')
  let led = await staying(there)
  await byKeys(there, [
    [
      'the page it was said on',
      [['to', '.moment-do a[target]'], 'Enter'],
      led('https://reviews.example/acme'),
    ],
  ])
  const page = await app('data')
  await page.find('.data-counts')
  led = await staying(page)
  // The browser’s own dialog is not ours to drive: that it was asked for is all there is to see.
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    if (field) field.click = () => void (document.documentElement.dataset['asked'] = 'yes')
  })
  const whole = (file: Buffer) => {
    archive = file.toString()
    return archive.trimEnd().endsWith('}') && archive.includes('Skerry Rescue')
  }
  let archive = ''
  const takesIn = async (where: Page) => {
    await where.waitFor(() => 'asked' in document.documentElement.dataset)
    await where.upload('input[type=file]', await downloaded(folder.path, /\.json$/))
    await shows('.import-step .report', 'changed')(where)
  }
  await byKeys(page, [
    ['export', [['to', 'button', 'Export as JSON'], 'Enter'], saved(/^goodword-.*\.json$/, whole)],
    ['still there', [], focused('button', 'Export as JSON')],
    ['other forms', [['to', '.export summary'], 'Enter'], shows('.export[open]')],
    ['words to show to all', [['to', '.export select'], 'End'], focused('.export select')],
    [
      'for whom',
      [['to', '.export .field:nth-of-type(2) select'], 'ArrowDown'],
      shows('.export-going:not(:empty)'),
    ],
    [
      'from a day on',
      [
        ['to', '.export [type=date]'],
        ['type', '01012020'],
      ],
      shows('.export-going:not(:empty)'),
    ],
    ['good words only', [['to', '.export-good input'], ' '], shows('.export-going:not(:empty)')],
    ['that as a file', [['to', '.export button'], 'Enter'], shows('.export [role=status]', 'Saved as')],
    ['still at the button', [], focused('.export button')],
    ['import', [['to', 'button', 'Choose a file'], 'Enter'], takesIn],
    ['led to it', [], focused('h4', 'What would happen')],
    ['nothing new', [['to', '.import-step button', 'Cancel'], 'Enter'], focused('button', 'Choose a file')],
    ['the schema', [['to', '.data a'], 'Enter'], led('archive.schema.json')],
  ])
  expect(JSON.parse(archive)).toMatchObject({ people: [{ id: ana.id }], moments: [{ id: moment.id }] })
  await many('.report-refused', 0)(page)
})

allPressed('out')
