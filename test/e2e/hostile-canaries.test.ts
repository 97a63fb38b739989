// Words that only the slip and the store hold; the page under them looks for each by every means.
import { expect, test } from 'vitest'
import { askOf, giveOf, momentOf, personOf } from '../support/samples'
import { standardRules } from '../../utils/domain/rulebook'
import type { Draft } from '../../utils/domain/draft'
import { Hands } from '../drive/hands.ts'
import { until } from '../drive/until.ts'
import { bringIn } from './bring-in.ts'
import { listen, search } from './hostile-spy.ts'
import { tell } from './hostile-tally.ts'
import { world } from './setup.ts'

const at = world({ granted: ['http://127.0.0.1/*'] })

const syllables = ['ka', 'lo', 'mi', 'ru', 'ze', 'ta', 'vo', 'ny', 'qua', 'fi']
/** Words that stand nowhere else. */
const planted = Array.from(
  { length: 20 },
  (_, at) => `Zwk${syllables[at % 10]}${syllables[(at * 3 + 1) % 10]}${syllables[(at * 7 + 2) % 10]}${at}x`,
)
const word = (at: number): string => planted[at] ?? ''

test('twenty planted words that the slip shows or the store holds are found by the page by no means', async () => {
  const knows = personOf({
    names: ['Edda Voss'],
    links: [at.at('people/edda')],
    role: word(0),
    notes: word(1),
    tags: [word(2)],
    emails: [`${word(3).toLowerCase()}@lane.example`],
  })
  const before = momentOf({ person: knows.id, words: `Before: ${word(4)}`, notes: word(5), tags: [word(6)] })
  await bringIn(at, {
    people: [knows, personOf({ names: [word(7)] })],
    moments: [before, momentOf({ words: word(8) })],
    asks: [askOf({ person: knows.id, benefit: word(9), moments: [before.id] })],
    gives: [giveOf({ person: knows.id, what: word(10) })],
    drafts: [],
    rules: [{ ...standardRules, me: word(11), team: [word(11), word(12)] }],
  })
  const page = await at.open(at.at('tampered.html?canaries'))
  await page.evaluate(listen)
  const hands = new Hands(page)
  const slip = await hands.clip(page, '.said p')
  await slip.waitFor(() => document.querySelector('.person-card'))
  await slip.click('.slip-more summary')
  await slip.type('.slip-more textarea', [13, 14, 15, 16].map(word).join(' '))
  await slip.type('#slip-company', word(17)).catch(() => undefined)
  await until('the draft', async () =>
    (await at.stored<Draft>('drafts')).some(({ notes }) => notes.includes(word(16))),
  )
  // A draft of the same page, from before.
  const shownWords = await slip.text()
  const visible = planted.filter((one) => shownWords.toLowerCase().includes(one.toLowerCase()))
  expect(visible.length).toBeGreaterThan(1)
  const small = planted.flatMap((one) => [one, one.toLowerCase()])
  const found = await page.evaluate(search, small)
  await page.mouse.move(30, 30)
  await page.keyboard.press('Tab')
  await hands.press('Escape')
  found.push(...(await page.evaluate(search, small)))
  expect(found).toEqual([])
  const letters = () =>
    page.evaluate(() =>
      (globalThis as unknown as { spy: { heard: string[] } }).spy.heard.filter((one) => one.length === 1),
    )
  expect(await letters()).toEqual([])

  // The same words where most extensions show theirs: in a closed root in the page itself.
  const leaks = await page.evaluate((text: string) => {
    const host = document.createElement('x-slip')
    const root = host.attachShadow({ mode: 'closed' })
    const said = document.createElement('p')
    said.textContent = text
    const field = document.createElement('textarea')
    root.append(said, field)
    document.body.append(host)
    field.focus()
  }, planted.slice(0, 10).join(' '))
  expect(leaks).toBeUndefined()
  await page.keyboard.type(word(19))
  const control = await page.evaluate(search, planted)
  const means = [...new Set(control.map((one) => one.split(':')[0]))]
  // Every listener hears each key.
  const typed = (await letters()).join('').replace(/(.)\1+/g, '$1')
  expect(typed).toContain(word(19))
  expect(means.length).toBeGreaterThan(0)
  tell({
    vector: `canaries (${visible.length} in sight)`,
    tried: planted.length,
    through: found.length,
    control: `${new Set(control.map((one) => one.split(': ')[1])).size} of 11 by ${means.join(', ')}; every key`,
  })
})
