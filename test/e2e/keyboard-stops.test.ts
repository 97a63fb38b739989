// Every view with something of everything in it, from its first stop of the Tab key to its last and back: each is reached,
// in sight, uncovered and marked.
import { expect, test } from 'vitest'
import { standardRules } from '../../utils/domain/rulebook'
import type { Page } from '../drive/launch.ts'
import { askOf, companyOf, draftOf, giveOf, noon, personOf } from '../support/samples'
import { bringIn, heardAgo } from './bring-in.ts'
import { wrongStops } from './by-keyboard-stops.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })

const firm = companyOf({ names: ['Skerry Rescue'], industry: 'Sea rescue', tags: ['coast'] })
const twin = companyOf({ names: ['Skerry Rescue Ltd'], industry: 'Milling', tags: ['river'] })
const about = { useCases: ['Shifts'], objections: ['Too dear'], tags: ['night'], notes: 'Sings' }
const ana = personOf({
  names: ['Ana Duarte'],
  emails: ['ana@customer.example'],
  company: firm.id,
  tags: ['north'],
  publication: 'named',
  workingWith: 'Mornings only',
  consent: (['quote', 'name'] as const).map((use) => ({
    use,
    status: 'given',
    on: noon,
    evidence: 'by mail',
  })),
})
const twinAna = personOf({ names: ['Ana Duarté'], company: firm.id, tags: ['south'], advocate: undefined })
const moments = [
  heardAgo(200, 'It must be on paper, or we cannot take it out on the boats.', {
    person: ana.id,
    kind: 'need',
    sorted: noon,
  }),
  heardAgo(90, 'The night shift was set up in an afternoon.', {
    person: ana.id,
    company: firm.id,
    sorted: noon,
    ...about,
  }),
  heardAgo(60, 'The list was empty again.', {
    person: twinAna.id,
    company: twin.id,
    kind: 'pain',
    useCases: ['Launch'],
  }),
  heardAgo(2, 'It saved our season.', { person: twinAna.id, company: twin.id }),
]
const asks = [
  askOf({
    person: ana.id,
    kind: 'podcast',
    state: 'queued',
    gets: 'credit',
    message: 'Hello, would you?',
    moments: [moments[1]?.id ?? ''],
  }),
  askOf({ person: twinAna.id, state: 'accepted', gets: 'credit' }),
]
const gives = [
  giveOf({ person: ana.id, what: 'A log for admins', due: '2026-01-01' }),
  giveOf({
    person: twinAna.id,
    kind: 'stand',
    what: 'They train the rest',
    stand: {
      decision: 'End the free tier',
      decider: 'Pricing board',
      position: 'They train the rest',
      forecast: { measure: 'services that leave', amount: '4 of 11', by: '2026-01-01' },
      review: '2026-01-02',
      shared: true,
      seconds: [],
    },
  }),
]
const rules = {
  ...standardRules,
  me: 'Robin Falk',
  team: [{ name: 'Ines', function: 'Support' }],
  questions: [{ id: 'q1', text: 'Do they rest?' }],
  saved: [{ name: 'Ours', view: 'moments' as const, filters: { tag: 'night' } }],
}

test('something of everything is brought in', async () => {
  const drafts = [draftOf()]
  await bringIn(at, {
    companies: [firm, twin],
    people: [ana, twinAna],
    moments,
    asks,
    gives,
    drafts,
    rules: [rules],
  })
  expect(await at.stored('moments')).toHaveLength(4)
})

const app = (view: string) => `app.html#/${view}`
const places = [
  app('today'),
  app('sort'),
  app('find?q=night'),
  app(`moments/${moments[0]?.id}`),
  app('moments?tag=night'),
  app(`people/${ana.id}`),
  app('people?merge=1'),
  app(`companies/${firm.id}`),
  app(`asks/${asks[0]?.id}`),
  app('asks/new?kind=review'),
  app('asks/sample'),
  app(`gives/${gives[1]?.id}`),
  app('gives/new?kind=stand'),
  app('impact'),
  app('impact?figure=meter.known'),
  app('wall?public=1'),
  app(`wall/${moments[1]?.id}`),
  app('data'),
  'options.html',
  'welcome.html',
] as const

const isThere = (page: Page) =>
  page.waitFor(
    () => document.querySelector('.shell-view > :not(.reading), .options .add-line, .welcome-pin') !== null,
  )

test.each(places)('%s', async (place) => {
  const page = await at.open(`${at.browser.origin}/${place}`)
  await isThere(page)
  expect(await wrongStops(page)).toEqual([])
})

test.each([...places.filter((one) => one.startsWith('app')), app('draft')])(
  'beside a page: %s',
  async (place) => {
    const draft = place.endsWith('draft') ? `/${(await at.stored<{ id: string }>('drafts'))[0]?.id}` : ''
    const page = await at.open('about:blank')
    await page.setViewport(360, 640)
    await page.open(`${at.browser.origin}/${place.replace('app', 'panel')}${draft}`)
    await isThere(page)
    expect(await wrongStops(page)).toEqual([])
  },
)
