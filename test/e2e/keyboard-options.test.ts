// The options without a mouse: each thing one does, the keys for it, and where the focus is then.
import { expect, test } from 'vitest'
import { type Rulebook, standardRules } from '../../utils/domain/rulebook'
import { browserOfThisRun, type Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { byKeys, type Deed, focused, many, shows, stored } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { bringIn } from './bring-in.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })

const rules = (like: (now: Rulebook) => unknown) => (page: Page) =>
  until('the rules to be so', async () => {
    const [now] = await stored<Rulebook>(page, 'rules')
    return now !== undefined && Boolean(like(now))
  })
/** That the box that has the focus is ticked, or not. */
const ticked = (yes: boolean) => (page: Page) =>
  page.waitFor((y: boolean) => (document.activeElement as HTMLInputElement).checked === y, yes)
const opened = async (): Promise<Page> => {
  const page = await at.open(`${at.browser.origin}/options.html`)
  await page.waitFor(() => document.querySelector('.rules .add-line'))
  return page
}
const line = (part: string) => `[aria-labelledby="rules-${part}"] .add-line`
const field = (place: string, n: number, inner = 'input') => `${place} .field:nth-of-type(${n}) ${inner}`

test('sites are looked for, switched on and off; a place and a site of one’s own are let go', async () => {
  const page = await opened()
  await page.evaluate(putPatch)
  await page.waitFor(() => document.querySelectorAll('.mend-button').length === 2)
  await byKeys(page, [
    [
      'look for one',
      [
        ['to', '[data-search]'],
        ['type', 'trustpilot'],
      ],
      many('.sites:first-of-type .site input', 1),
    ],
    ['switch it on', [['to', '.site input'], ' '], ticked(true)],
    ['switch it off', [' '], ticked(false)],
    ['forget a place', [['to', '.mend-button'], 'Enter'], many('.mend-button', 1)],
    ['forget the last place', [['to', '.mend-button'], 'Enter'], many('.mend-button', 0)],
    [
      'all sites',
      [['to', '[data-search]'], 'Control+a', 'Backspace'],
      shows('.sites:last-of-type bdi', '127.0.0.1'),
    ],
    [
      'let go of one’s own',
      [['to', '.sites:last-of-type input'], ' '],
      many('.options-part h3 + .sites + h3', 0),
    ],
  ])
})

test('rules: names, colleagues, figures, and back to what is suggested', async () => {
  const page = await opened()
  await byKeys(page, [
    [
      'one’s name',
      [['to', '.rules > .field input'], ['type', 'Robin Falk'], 'Tab'],
      rules(({ me }) => me === 'Robin Falk'),
    ],
    ['a colleague', [['to', `${line('team')} input`], ['type', 'Ines'], 'Enter'], many('.team-row', 1)],
    [
      'another, by the button',
      [['type', 'Tom'], ['to', `${line('team')} button`], 'Enter'],
      many('.team-row', 2),
    ],
    [
      'a better name',
      [['to', field('.team-row', 1)], 'Control+a', ['type', 'Ines Marchetti'], 'Tab'],
      rules(({ team }) => team?.[0]?.name === 'Ines Marchetti'),
    ],
    [
      'where they work',
      [['to', field('.team-row', 2)], ['type', 'Support'], 'Tab'],
      rules(({ team }) => team?.[0]?.function === 'Support'),
    ],
    ['one less', [['to', '.team-row button'], 'Enter'], many('.team-row', 1)],
    ['none', [['to', '.team-row button'], 'Enter'], many('.team-row', 0)],
    [
      'days',
      [['to', '.rules-numbers input'], 'ArrowUp', 'Tab'],
      rules(({ days }) => days.person === standardDays + 1),
    ],
    [
      'points',
      [['to', '.soft + .rules-numbers input'], 'ArrowDown', 'Tab'],
      rules(({ burden }) => burden.points),
    ],
    [
      'the switch',
      [['to', '.rules-part > .check input'], ' '],
      rules(({ companyPain }) => companyPain !== undefined),
    ],
    [
      'what is suggested',
      [['to', '.rules-part button', 'Back to what'], 'Enter'],
      rules(({ days }) => days.person === standardDays),
    ],
    [
      'what was before',
      [['to', '[role=status] button', 'Undo'], 'Enter'],
      rules(({ days }) => days.person === standardDays + 1),
    ],
  ])
})

test('what was learnt: seen, forgotten, taken back, and all of it let go', async () => {
  const phrases = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`cue ${at}`, { need: 1 }]))
  const corrections = { sites: { g2: { need: 3 } }, phrases: { ...phrases, steep: { need: 2 } } }
  await bringIn(at, { rules: [{ ...standardRules, revision: 1_000, corrections }] })
  const page = await opened()
  await byKeys(page, [
    ['the rest', [['to', '.learnt .buttons > button'], 'Enter'], many('.learnt-rows li', 23)],
    ['one of it', [['to', '.learnt-rows button'], 'Enter'], many('.learnt-rows li', 22)],
    ['taken back', [['to', '.learnt [role=status] button'], 'Enter'], many('.learnt-rows li', 23)],
    ['all of it', [['to', '.learnt .buttons > button'], 'Enter'], many('.learnt-rows li', 0)],
  ])
})

test('questions and kinds of one’s own: made, changed and taken away', async () => {
  const page = await opened()
  const kind = (like: (now: Rulebook['kinds'][number]) => unknown) =>
    rules(({ kinds }) => kinds[0] && like(kinds[0]))
  await byKeys(page, [
    [
      'a question',
      [['to', `${line('questions')} input`], ['type', 'Do they rest?'], 'Enter'],
      many('.rules-line', 1),
    ],
    [
      'another',
      [['type', 'Do they read?'], ['to', `${line('questions')} button`], 'Enter'],
      many('.rules-line', 2),
    ],
    [
      'in better words',
      [['to', '.rules-line input'], 'Control+a', ['type', 'Do they sleep?'], 'Tab'],
      rules(({ questions }) => questions[0]?.text === 'Do they sleep?'),
    ],
    ['one less', [['to', '.rules-line button'], 'Enter'], many('.rules-line', 1)],
    ['none', [['to', '.rules-line button'], 'Enter'], many('.rules-line', 0)],
    ['a kind', [['to', `${line('kinds')} input`], ['type', 'Cameo'], 'Enter'], many('.rules-kind', 1)],
    ['another kind', [['type', 'Choir'], ['to', `${line('kinds')} button`], 'Enter'], many('.rules-kind', 2)],
    ['open it', [['to', '.rules-kind summary'], 'Enter'], shows('.rules-kind[open]', 'Cameo')],
    [
      'its name',
      [['to', '.rules-kind[open] > .field input'], 'Control+a', ['type', 'Solo'], 'Tab'],
      kind(({ name }) => name === 'Solo'),
    ],
    [
      'its minutes',
      [['to', field('.rules-kind[open] .rules-numbers', 2)], 'ArrowUp', 'Tab'],
      kind(({ minutes }) => minutes === 16),
    ],
    [
      'what it gives',
      [['to', '.rules-kind[open] .check input'], ' '],
      kind(({ gives }) => gives.length !== 1),
    ],
    [
      'what they get',
      [['to', '.rules-kind[open] fieldset + .field textarea'], ['type', 'A stage'], 'Tab'],
      kind(({ benefits }) => benefits[0] === 'A stage'),
    ],
    [
      'its words',
      [['to', '.rules-kind[open] .field:has(+ .field + .buttons) textarea'], ['type', 'Would you?'], 'Tab'],
      kind(({ opening }) => opening),
    ],
    [
      'what is done',
      [['to', '.rules-kind[open] .field:has(+ .buttons) textarea'], ['type', 'It was sung'], 'Tab'],
      kind(({ done }) => done),
    ],
    ['one kind less', [['to', '.rules-kind[open] .buttons button'], 'Enter'], many('.rules-kind', 1)],
    ['the other is open in its place', [], shows('.rules-kind[open]', 'Choir')],
    ['no kind', [['to', '.rules-kind[open] .buttons button'], 'Enter'], many('.rules-kind', 0)],
  ])
})

test('keys, light, language, and the first steps again', async () => {
  const page = await opened()
  const light = (how: string) => () =>
    page.waitFor((wanted: string) => document.documentElement.style.colorScheme === wanted, how)
  const speaks = (code: string) => () =>
    page.waitFor(
      (wanted: string) =>
        document.documentElement.lang.startsWith(wanted) &&
        document.querySelector('.options-part select') !== null,
      code,
    )
  // Firefox has no page of its own that may be opened for this.
  const keys: Deed[] =
    at.browser.name === 'chromium'
      ? [
          [
            'to the browser’s keys',
            [['to', 'button', 'Change'], 'Enter'],
            seenTab('extensions/shortcuts', page),
          ],
        ]
      : []
  const language = '.field:nth-of-type(2) select'
  await byKeys(page, [
    ...keys,
    ['light', [['to', 'select'], 'ArrowDown'], light('light')],
    ['as the system has it', ['ArrowUp'], light('')],
    [
      'German',
      [
        ['to', language],
        ['type', 'd'],
      ],
      speaks('de'),
    ],
    ['still there', [], focused(language)],
    ['English', [['type', 'e']], speaks('en')],
    ['there again', [], focused(language)],
    ['the first steps', [['to', 'button', 'First steps'], 'Enter'], seenTab('welcome.html', page)],
  ])
  expect(at.hits).toEqual([])
})

/** That such a tab came up; it is closed and one is back. */
const seenTab = (address: string, back: Page) => async () => {
  const tab = await at.browser.page(address)
  await tab.close()
  await back.front()
}

const standardDays = 30

async function putPatch(): Promise<void> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api }
  const patches = { words: { selector: '.said' }, name: { selector: '.who' } }
  await (world.browser ?? world.chrome).storage.local.set({ 'site:trustpilot': { patches } })
}
interface Api {
  storage: { local: { set(what: object): Promise<void> } }
}

allPressed('options', browserOfThisRun() === 'firefox' ? ['keys_change'] : [])
