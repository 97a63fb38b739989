// Somebody who asks to be forgotten, and what comes in, for the walk through what one does with one’s data.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Person } from '../../utils/domain/person'
import type { Rulebook } from '../../utils/domain/rulebook'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { momentOf, personOf } from '../support/samples'
import { type Deed, kept, stored } from './by-keyboard.ts'

export const uma = personOf({ names: ['Uma'], emails: ['uma@fernhill.example'] })
// Of a short name that is all there is to read, the mention is known by its words.
export const ben = personOf({ names: ['Ben Ashworth'], notes: 'Uma' })
export const cem = personOf({ names: ['Cem Aydin'] })
export const old = momentOf({
  person: ben.id,
  who: { name: 'Ben Ashworth' },
  kind: 'pain',
  words: 'It fell over twice.',
  heard: '2020-01-01T12:00:00.000Z',
})
const umas = momentOf({ person: uma.id, who: { name: 'Uma' }, words: 'They answered on a Sunday.' })

/** What was there before. */
export const known = { people: [uma, ben, cem], moments: [old, umas] }

const praise = [
  'praise.csv',
  [
    'Testimonial;Customer;E-mail;Stars;Published on',
    'The night shift was set up in an afternoon.;Ana Duarte;ana@skerry.example;5;3/4/2026',
    'Nobody had to print a list again.;Ida Holm;ida@fernhill.example;4;5/6/2026',
  ].join('\n'),
] as const
const empty = { companies: [], people: [], moments: [], asks: [], gives: [], drafts: [], rules: [] }
const watch = [ben, cem].map((one) => ({ ...one, role: 'Watch lead' }))
const theirs = [
  'theirs.json',
  JSON.stringify({ goodword: 2, exported: new Date().toISOString(), ...empty, people: watch }),
] as const

/** Writes the files that are chosen; answers their paths. */
export const filesIn = (folder: string): string[] =>
  [praise, theirs].map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })

export const person = (one: Person, like: (now: Person) => unknown) => kept('people', one.id, like)

export const rules = (like: (now: Rulebook) => unknown) => (page: Page) =>
  until('the rules to be so', async () => {
    const [now] = await stored<Rulebook>(page, 'rules')
    return now !== undefined && Boolean(like(now))
  })

export const moments = (like: (all: readonly string[]) => boolean) => (page: Page) =>
  until('the moments to be so', async () =>
    like((await stored<{ words: string }>(page, 'moments')).map(({ words }) => words)),
  )

/** The Data view, where the browser’s own dialogs are not ours to drive: that they were asked for is all there is to see. */
export async function withoutDialogs(page: Page): Promise<Page> {
  await page.find('.backup-last')
  await page.evaluate(() => {
    HTMLInputElement.prototype.click = function () {
      document.documentElement.dataset['asked'] = this.ariaLabel ?? ''
    }
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() })
    const well = { value: () => Promise.resolve(true), configurable: true }
    Object.defineProperty(navigator.storage, 'persist', {
      value: () => Promise.resolve(void Object.defineProperty(navigator.storage, 'persisted', well)),
    })
  })
  return page
}

/** A file is chosen by its button. */
export const chosen = (
  does: string,
  field: string,
  label: string,
  path: () => Promise<string>,
  seen: Deed[2],
): Deed => [
  does,
  [['to', 'button', label], 'Enter'],
  async (page) => {
    await page.waitFor((asked: string) => document.documentElement.dataset['asked'] === asked, label)
    await page.upload(field, await path())
    await seen(page)
  },
]
