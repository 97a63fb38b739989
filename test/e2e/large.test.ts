// A library that takes its time to be read: what is shown before all of it is there is right, and stays where it is.
import { beforeAll, expect, test } from 'vitest'
import { until } from '../drive/until.ts'
import { stateNow } from '../faults/older-inside.ts'
import { companyOf, momentOf, personOf } from '../support/samples'
import { bringIn } from './bring-in.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })

const companies = Array.from({ length: 90 }, (_, n) =>
  companyOf({ names: [`Library ${n}`], since: '2025-01-01T00:00:00.000Z' }),
)
const people = companies.map(({ id }, n) => personOf({ names: [`Reader ${n}`], company: id }))
const moments = Array.from({ length: 13_500 }, (_, n) =>
  momentOf({
    person: people[n % 90]!.id,
    // The last of them was heard last, although their words came in among all the others.
    heard: new Date(Date.parse('2026-01-01T00:00:00.000Z') + (n % 90) * 60_000).toISOString(),
  }),
)

interface State {
  view: string
  rows: number
  first: string
  reading: boolean
  /** How many were found, as it is told once all are there. */
  found: string
  focus: string
}
interface Watching {
  states: State[]
}

/** Runs in a page of ours: a press opens the address in a window, and whatever ever stands in it is noted. */
function watchOver(address: string, hand: string): void {
  const own = globalThis as unknown as Watching
  own.states = []
  const button = document.createElement('button')
  button.id = 'open-and-watch'
  button.textContent = 'Open and watch'
  button.style.cssText = 'position:fixed;inset:0;z-index:9'
  document.body.append(button)
  const look = (seen: Document) => {
    const rows = [...seen.querySelectorAll<HTMLElement>('.split-list [data-row]')]
    const state: State = {
      view:
        seen
          .querySelector('.split-detail article :is(h2, h3)')
          ?.textContent?.replace(/[\u2068\u2069]/g, '') ?? '',
      rows: rows.length,
      first: rows[0]?.textContent ?? '',
      reading: seen.querySelector('.split-list .reading') !== null,
      found: seen.querySelector('.split-list p.unseen[role=status]')?.textContent ?? '',
      focus: seen.activeElement?.matches(hand) ? (seen.activeElement.textContent ?? '') : '',
    }
    const last = own.states.at(-1)
    if (JSON.stringify(state) !== JSON.stringify(last)) own.states.push(state)
    // Whoever is there goes on at once.
    if (state.reading) seen.querySelector<HTMLElement>(hand)?.focus()
  }
  button.addEventListener('click', () => {
    const there = open(address)
    button.remove()
    const { port1, port2 } = new MessageChannel()
    let begun = false
    const begin = () => {
      const seen = there?.document
      if (begun || !seen?.body || !seen.URL.includes('app.html')) return
      begun = true
      const all = { subtree: true, childList: true, characterData: true, attributes: true }
      new MutationObserver(() => look(seen)).observe(seen, all)
      look(seen)
    }
    // Firefox keeps messages back while a page loads, and lets its window hear of the load.
    there?.addEventListener('DOMContentLoaded', begin)
    port1.onmessage = () => {
      begin()
      if (!begun) port2.postMessage(0)
    }
    port2.postMessage(0)
  })
}

/** All states up to the one in which all of it is there; `hand` has the focus from the first on in which it can. */
async function statesOf(path: string, hand: string): Promise<{ before: State[]; after: State }> {
  const page = await at.open(`${at.browser.origin}/app.html#/data`)
  await page.find('.data-counts')
  await page.evaluate(watchOver, `${at.browser.origin}/app.html#/${path}`, hand)
  await page.click('#open-and-watch')
  return until('all of it', async () => {
    const states = await page.evaluate(() => (globalThis as unknown as Watching).states)
    const after = states.find(({ found }) => found)
    return after && { before: states.filter(({ rows, reading }) => rows > 0 && reading), after }
  })
}

beforeAll(async () => {
  await bringIn(at, { companies, people, moments })
  // Firefox tells nobody what it remembers while the second copy is written beside it.
  const page = await at.open(`${at.browser.origin}/licences.txt`)
  await until('the second copy', async () => (await page.evaluate(stateNow)).waiting === 0, 60_000)
  await page.close()
})

const row = /^Reader 89.*150 good words/
const ask = '.split-detail article a.button'
const second = '.split-list li:nth-child(2) > [data-row]'

test.each([
  { path: 'people', first: row, view: '', hand: second, held: 'Reader 88', all: '90 of 90' },
  { path: `people/${people[3]!.id}`, first: row, view: 'Reader 3', hand: ask, held: 'Ask', all: '90 of 90' },
  {
    path: 'companies',
    first: /^Library 89.*1 person.*150 good words/,
    view: '',
    hand: second,
    held: 'Library 88',
    all: '90 of 90',
  },
  {
    path: `companies/${companies[3]!.id}`,
    first: /^Library 89.*1 person.*150 good words/,
    view: 'Library 3',
    hand: '.split-detail article .row-link',
    held: 'Reader 3',
    all: '90 of 90',
  },
  {
    path: `moments/${moments[3]!.id}`,
    first: /Reader 89/,
    view: 'Words by Reader 3',
    hand: ask,
    held: 'Ask',
    all: '13,500 of 13,500',
  },
])('$path stands before all is read, and nothing goes from under the hand', async (about) => {
  const { before, after } = await statesOf(about.path, about.hand)
  expect(before.length).toBeGreaterThan(0)
  expect(after).toMatchObject({ reading: false, found: about.all })
  for (const { first, view } of [...before, after]) {
    // Who was heard last stands first, with the same numbers now and then.
    expect(first).toMatch(about.first)
    expect(view).toBe(about.view)
  }
  expect(after.focus).toContain(about.held)
})
