// People and companies without a mouse: each thing one does, the keys for it, and where the focus is then.
import { expect, test } from 'vitest'
import type { Company } from '../../utils/domain/company'
import type { Person } from '../../utils/domain/person'
import type { Rulebook } from '../../utils/domain/rulebook'
import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { companyOf, noon, personOf } from '../support/samples'
import { bringIn, heardAgo } from './bring-in.ts'
import { appOf, byKeys, focused, kept, leadsTo, many, shows, stored } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const app = appOf(at)

const company = companyOf({ names: ['Skerry Rescue'], domains: ['skerry.example'] })
const twin = companyOf({ names: ['Skerry Rescue Ltd'], tags: ['sea'] })
const plain = { advocate: undefined, tags: ['vip'] }
const maren = personOf({
  names: ['Maren Solheim'],
  company: company.id,
  since: '2026-01-01T00:00:00.000Z',
  ...plain,
})
const solhem = personOf({ names: ['Maren Solhem'], company: company.id, since: noon })
const ana = personOf({ names: ['Ana Duarte'], company: twin.id, relation: 'buyer' })
const moments = [
  heardAgo(9, 'The whole watch worked from one list.', { person: maren.id, company: company.id }),
  heardAgo(8, 'It saved our season.', { person: ana.id }),
]
const person = (one: Person, like: (now: Person) => unknown) => kept('people', one.id, like)
const firm = (like: (now: Company) => unknown) => kept('companies', company.id, like)
const apart = (number: number) => (page: Page) =>
  until('the pairs kept apart', async () => {
    const [rules] = await stored<Rulebook>(page, 'rules')
    return (rules?.apart ?? []).length === number
  })
const rows = (number: number) => many('.split-list [data-row]', number)

test('people and companies are brought in', async () => {
  await bringIn(at, { companies: [company, twin], people: [maren, solhem, ana], moments })
  expect(await at.stored('people')).toHaveLength(3)
})

test('who they are: facts, how they work, what they agreed to', async () => {
  const page = await app('people')
  await page.find('[data-row]')
  await byKeys(page, [
    ['search', ['/', ['type', 'solheim']], rows(1)],
    ['open', ['Escape', 'Enter'], focused('.split-detail')],
    ['edit', [['to', '.person-edit button', 'Edit'], 'Enter'], focused('.person-head form input')],
    ['nothing after all', [['to', '.person-head form button', 'Cancel'], 'Enter'], focused('button', 'Edit')],
    [
      'a role',
      ['Enter', 'Tab', ['type', 'Watch lead'], 'Enter'],
      person(maren, ({ role }) => role === 'Watch lead'),
    ],
    ['back at the button', [], focused('button', 'Edit')],
    ['they left', [['to', '.person-edit button', 'They left'], 'Enter'], person(maren, ({ left }) => left)],
    [
      'they did not',
      [['to', '.person-edit button', 'still there'], 'Enter'],
      person(maren, ({ left }) => !left),
    ],
    ['how they work', [['to', '.working button', 'Write it down'], 'Enter'], shows('.working textarea')],
    [
      'in words',
      [['to', '.working textarea'], ['type', 'Mornings only'], ['to', '.working button', 'Done'], 'Enter'],
      person(maren, ({ workingWith }) => workingWith === 'Mornings only'),
    ],
    ['the words stand there', [], shows('.working-words', 'Mornings only')],
    ['an answer', [['to', 'button', 'Add an answer…'], 'Enter'], focused('.box .form select')],
    ['none after all', [['to', '.box .form button', 'Cancel'], 'Enter'], focused('button', 'Add an answer…')],
    ['a yes', ['Enter', ['to', '.box .form [type=submit]'], 'Enter'], shows('.passport-yes')],
    [
      'withdrawn',
      [
        ['to', 'button', 'Add an answer…'],
        'Enter',
        'Tab',
        ['type', 'With'],
        ['to', '.box .form [type=submit]'],
        'Enter',
      ],
      shows('.passport-no'),
    ],
    [
      'what was before',
      [['to', '.passport-evidence summary'], 'Enter'],
      shows('.passport-evidence details[open]'),
    ],
    ['a tag off', [['to', '.tag-field .chip-remove'], 'Enter'], focused('.tag-field input')],
    ['a tag', [['type', 'north'], 'Enter'], person(maren, ({ tags }) => tags.includes('north'))],
    [
      'notes',
      [['to', '.box:has(.tag-field) .auto-text textarea'], ['type', 'Sings'], 'Shift+Tab'],
      person(maren, ({ notes }) => notes),
    ],
    ['the next step', [['to', '.next-step a'], 'Enter'], many('.person', 0)],
    ['back to them', ['g', 'p', ['to', `[data-row="${maren.id}"]`], 'Enter'], focused('.split-detail')],
    ['an ask', [['to', '.person > .buttons a'], 'Enter'], leadsTo('asks/new')],
  ])
})

test('what they would do: nominated, limited, fitting, and no longer', async () => {
  const page = await app(`people/${maren.id}`)
  await page.find('.person')
  const advocate = (like: (now: NonNullable<Person['advocate']>) => unknown) =>
    person(maren, (now) => now.advocate && like(now.advocate))
  await byKeys(page, [
    ['nominate', [['to', 'button', 'Nominate as an advocate…'], 'Enter'], focused('.box .form textarea')],
    ['not yet', [['to', '.box .form button', 'Cancel'], 'Enter'], focused('button', 'Nominate as')],
    [
      'with a reason and a kind',
      ['Enter', ['type', 'Says it plainly'], 'Tab', ' ', ['to', '.box .form [type=submit]'], 'Enter'],
      advocate(({ status, willing }) => status === 'nominated' && willing.length === 1),
    ],
    ['a limit', [['to', 'button', 'Add a limit'], 'Enter'], advocate(({ caps }) => caps.length === 1)],
    ['of a kind', [['to', '.cap select'], 'ArrowDown'], advocate(({ caps }) => caps[0]?.kind !== 'any')],
    ['twice', ['Tab', 'ArrowUp', 'Tab'], advocate(({ caps }) => caps[0]?.times === 2)],
    ['no limit', [['to', '.cap button'], 'Enter'], advocate(({ caps }) => !caps.length)],
    ['go on at the button', [], focused('button', 'Add a limit')],
    [
      'invited',
      [['to', 'button', 'They were invited'], 'Enter'],
      advocate(({ status }) => status === 'invited'),
    ],
    ['active', [['to', 'button', 'They are active'], 'Enter'], advocate(({ status }) => status === 'active')],
    ['resting', [['to', 'button', 'Let them rest'], 'Enter'], advocate(({ status }) => status === 'resting')],
    [
      'a grade',
      [['to', '.grade[aria-label*="Values"]', '3'], 'Enter'],
      advocate(({ fit }) => fit.values?.grade === 3),
    ],
    [
      'why',
      [['to', '.grade-note textarea'], ['type', 'So they say'], 'Tab'],
      advocate(({ fit }) => fit.values?.note),
    ],
    ['no grade', [['to', '.grade[aria-label*="Values"]', '3'], 'Enter'], advocate(({ fit }) => !fit.values)],
    ['the end of it', [['to', 'button', 'No longer an advocate'], 'Enter'], focused('.box .form textarea')],
    ['not yet the end', [['to', '.box .form button', 'Cancel'], 'Enter'], focused('button', 'No longer')],
    [
      'with a reason',
      ['Enter', ['type', 'Moved on'], ['to', '.box .form [type=submit]'], 'Enter'],
      advocate(({ status }) => status === 'inactive'),
    ],
    ['away with them', [['to', '.person > .buttons button', 'Delete'], 'Enter'], rows(2)],
    ['back with them', ['z'], rows(3)],
  ])
})

test('two that may be one: compared, merged, taken apart, kept apart', async () => {
  const page = await app(`people/${maren.id}`)
  await page.find('.alike-box')
  await byKeys(page, [
    ['compare', [['to', '.alike-box a'], 'Enter'], focused('.pair')],
    ['leave', ['Escape'], shows('.person')],
    ['all pairs', ['g', 'p', ['to', '.filters-link'], 'Enter'], focused('.pair')],
    ['merge', ['1'], focused('.pairs-end')],
    ['take them apart', ['z'], focused('.pair')],
    ['merge the other way, by the button', [['to', '.pair-merge.pair-1'], 'Enter'], focused('.pairs-end')],
    ['take them apart by the bar', [['to', '.undo-bar button'], 'Enter'], focused('.pair')],
    ['not the same', [['to', '.pair button', 'Not the same'], 'Enter'], apart(1)],
    ['after all', ['z'], apart(0)],
    ['not the same, by its key', ['n'], apart(1)],
    ['back to the list', [['to', '.pairs-back'], 'Enter'], rows(3)],
  ])
  expect(await at.stored('people')).toHaveLength(3)
})

test('companies: opened, put right, and what holds there', async () => {
  const page = await app('people')
  await page.find('[data-row]')
  await byKeys(page, [
    ['companies', [['to', '.segments a', 'Companies'], 'Enter'], leadsTo('companies')],
    ['the first', ['/', ['type', 'rescue'], 'Escape', 'j', 'k'], focused('[data-row]')],
    ['open', [['to', `[data-row="${company.id}"]`], 'Enter'], focused('.split-detail')],
    [
      'an industry',
      [['to', '.company-industry input'], ['type', 'Sea rescue'], 'Enter'],
      firm(({ industry }) => industry),
    ],
    ['edit', [['to', '.person-edit button', 'Edit'], 'Enter'], focused('.person-head form input')],
    ['nothing after all', [['to', '.person-head form button', 'Cancel'], 'Enter'], focused('button', 'Edit')],
    [
      'who has to approve',
      [
        'Enter',
        ['to', '.person-head form .field:nth-child(4) input'],
        ['type', 'Legal'],
        'Tab',
        'ArrowUp',
        'Enter',
      ],
      firm(({ approval }) => approval?.who === 'Legal' && approval.days === 6),
    ],
    [
      'a tag',
      [['to', '.tag-field input'], ['type', 'coast'], 'Enter'],
      firm(({ tags }) => tags.includes('coast')),
    ],
    ['notes', [['to', '.auto-text textarea'], ['type', 'Old friends'], 'Tab'], firm(({ notes }) => notes)],
    [
      'somebody there',
      [['to', '.person .row-link', 'Maren Solheim'], 'Enter'],
      leadsTo(`people/${maren.id}`),
    ],
    ['back to the company', [['to', '.person-head a', 'Skerry'], 'Enter'], leadsTo('companies/')],
    ['away with it', [['to', '.person .buttons button', 'Delete'], 'Enter'], rows(1)],
    ['back with it', ['z'], rows(2)],
    ['pairs', [['to', '.filters-link'], 'Enter'], focused('.pair')],
    ['leave', ['Escape'], rows(2)],
    ['pick all', ['j', 'Control+a'], shows('.selection-count', '2 selected')],
  ])
})

allPressed('people')
