// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { bare, speakEnglish } from '../../parts/speak-english'
import type { Actions } from '../actions'
import { aGive, aLibrary, aMoment, anAsk, aPerson } from '../examples'
import { Impact } from './Impact'
import { InfluenceBox } from '../moments/InfluenceBox'
import type { Library, Moment } from '../library'
import { readRoute } from '../routes'
import { Team } from '../settings/Team'
import { Wall } from '../wall/Wall'

const go = vi.fn()
const together = vi.fn<Actions['together']>(() => Promise.resolve(true))
const undoable = vi.fn<Actions['undoable']>(() => Promise.resolve(true))
const actions = {
  go,
  together,
  undoable,
  now: () => '2026-11-21T12:00:00.000Z',
  freshId: () => '0193a000-0000-7000-8000-999999999999',
} as unknown as Actions

beforeEach(() => {
  speakEnglish()
  render(null, document.body)
  go.mockReset()
  together.mockClear()
  undoable.mockClear()
})

const text = (selector = 'body') => bare(document.querySelector(selector)?.textContent ?? '')
const draw = async (hash: string, library: Library) => {
  await act(() => {
    const route = readRoute(hash)
    render(
      route.view === 'wall' ? (
        <Wall library={library} route={route} actions={actions} />
      ) : (
        <Impact library={library} route={route} siteName={(id) => id} actions={actions} />
      ),
      document.body,
    )
  })
  // Two charts more with every frame.
  for (let frame = 0; frame < 8; frame++)
    await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())))
}
const press = (words: string) =>
  act(() => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words)
    if (!button) throw new Error(`There is no button “${words}”`)
    button.click()
  })

const submit = () =>
  act(() => void document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })))

const ana = aPerson()
const ben = aPerson({ names: ['Ben Ode'] })
const good = aMoment({ person: ana.id, journey: 'use' })
const done = anAsk({
  person: ben.id,
  state: 'completed',
  history: [{ on: '2026-11-02T09:00:00.000Z', from: 'accepted', to: 'completed' }],
})
const library = aLibrary({
  people: [ana, ben],
  moments: [good, aMoment({ person: ben.id, kind: 'story', heard: '2024-01-01T09:00:00.000Z' })],
  asks: [done],
  gives: [
    aGive({ person: ana.id, state: 'told', told: { on: '2026-11-01T09:00:00.000Z', channel: 'mail' } }),
  ],
})

test('with nothing kept yet it says how the figures come about', async () => {
  await draw('#/impact', aLibrary())
  expect(text('.empty')).toContain('What good words bring about will stand here.')
})

test('a figure says itself in words and digits, and what is owed stands apart', async () => {
  await draw('#/impact', library)
  expect(text('#chart-meter .chart-said')).toBe(
    '2 known, 1 of them recognised, 0 of those engaged. 1 person did what we asked and never heard a thank-you.',
  )
  expect(text('#chart-coverage')).toContain('None yet from: First touch, Evaluation')
})

test('a figure leads to the records behind it, and keeps the time one looks at', async () => {
  await draw('#/impact?period=quarter', library)
  const link = document.querySelector<HTMLAnchorElement>('[data-row="meter.owed"]')
  expect(link?.getAttribute('href')).toBe('#/impact?period=quarter&figure=meter.owed')
  await draw('#/impact?period=quarter&figure=meter.owed', library)
  const row = document.querySelector('.impact-rows .row-link')
  expect([row?.getAttribute('href'), row?.textContent]).toEqual([`#/people/${ben.id}`, 'Ben Ode'])
  expect(document.querySelector('[data-row="meter.owed"]')?.getAttribute('aria-current')).toBe('true')
})

test('a nought leads nowhere, and an unknown figure says that there is none', async () => {
  await draw('#/impact', library)
  expect(document.querySelector('[data-row="coverage.purchase"]')).toBeNull()
  await draw('#/impact?figure=nonsense', library)
  expect(text('.split-detail')).toContain('There is no such figure.')
})

test('evidence of different grades is never added up', async () => {
  const helped = aMoment({
    influence: [
      { deal: 'Quay', evidence: 'observed', on: '2026-11-01T09:00:00.000Z', note: '' },
      { deal: 'Bay', evidence: 'assumed', on: '2026-11-01T09:00:00.000Z', note: '' },
    ],
  })
  await draw('#/impact', aLibrary({ moments: [helped] }))
  expect(text('#chart-influence .chart-said')).toBe('Seen by ourselves: 1. Told to us: 0. Assumed: 1.')
  expect(text('#chart-influence')).not.toContain('2')
})

test('the wall shows all to us, and to others what may be shown', async () => {
  const secret = aMoment({
    words: 'Between us: it is the best.',
    person: ana.id,
    page: { url: 'https://mail.example/1', title: '', channel: 'mail' },
  })
  const kept = aLibrary({ people: [ana], moments: [good, secret] })
  await draw('#/wall', kept)
  expect(document.querySelectorAll('.wall-one')).toHaveLength(2)
  await draw('#/wall?public=1', kept)
  expect(document.querySelectorAll('.wall-one')).toHaveLength(1)
  expect(text()).not.toContain('Between us')
  expect(text('.wall-hidden')).toContain('1 is hidden')
  expect(document.querySelector('.wall-hidden .button')?.getAttribute('href')).toBe(
    `#/asks/new?kind=quote&moment=${secret.id}&person=${ana.id}`,
  )
})

test('of words that may not be shown there is no card', async () => {
  const secret = aMoment({ page: { url: 'https://mail.example/1', title: '', channel: 'mail' } })
  await draw(`#/wall/${secret.id}`, aLibrary({ moments: [secret] }))
  expect(document.querySelector('canvas')).toBeNull()
  expect(text('.wall-card')).toContain('There is no card of these words')
})

test('on the day that comes round a thank-you is ready, which asks for nothing', async () => {
  const first = aMoment({ person: ana.id, heard: '2025-11-25T09:00:00.000Z' })
  await draw('#/wall', aLibrary({ people: [ana], moments: [first] }))
  expect(text('.anniversary')).toContain('A year since their first good word')
  await press('Thank them…')
  const draft = document.querySelector('textarea')?.value ?? ''
  expect(draft).toContain('Thank you.')
  expect(draft).not.toContain('?')
  await press('They were thanked')
  await press('mail')
  await submit()
  expect(undoable.mock.calls[0]?.[1]).toMatchObject([
    { noun: 'gives', add: { kind: 'thanks', person: ana.id, moments: [first.id], state: 'told' } },
  ])
})

test('a deal is named with how well it is known, and taking it out can be taken back', async () => {
  const moment = aMoment()
  const box = (record: Moment) =>
    act(() => render(<InfluenceBox noun="moments" record={record} actions={actions} />, document.body))
  await box(moment)
  await press('Helped with a deal…')
  const field = document.querySelector('input')
  await act(() => {
    if (field) field.value = ' Quay '
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await submit()
  const [part] = together.mock.calls[0]?.[0] ?? []
  const after = part && 'edit' in part && part.noun === 'moments' ? part.edit(moment) : undefined
  expect(after).toMatchObject({ influence: [{ deal: 'Quay', evidence: 'assumed', note: '' }] })
  await box(after as Moment)
  expect(text()).toContain('Quay We think so')
  await press('Delete')
  const [gone] = undoable.mock.calls[0]?.[1] ?? []
  expect(gone && 'edit' in gone && gone.noun === 'moments' && gone.edit(after as Moment)).toMatchObject({
    influence: [],
  })
})

test('a colleague is added once', async () => {
  let team = [{ name: 'Ines', function: 'Support' }]
  const box = () =>
    act(() => render(<Team team={team} onTeam={(edit) => void (team = edit(team))} />, document.body))
  const add = async (name: string) => {
    await box()
    const field = document.querySelector<HTMLInputElement>('.add-line input')
    await act(() => {
      if (field) field.value = name
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await submit()
  }
  await add('ines')
  expect(team).toHaveLength(1)
  await add('Robin')
  expect(team).toEqual([
    { name: 'Ines', function: 'Support' },
    { name: 'Robin', function: '' },
  ])
})
