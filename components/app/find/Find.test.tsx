// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { bare, speakEnglish } from '../../parts/speak-english'
import type { Actions } from '../actions'
import { aLibrary, aMoment, aPerson } from '../examples'
import { Find } from './Find'
import { onAppKey } from '../keys'
import type { Library } from '../library'

const yes = (...uses: ('quote' | 'name' | 'title')[]) =>
  uses.map((use) => ({ use, status: 'given' as const, on: '2026-01-01T00:00:00Z' }))
const inMail = { page: { url: 'https://mail.test/1', title: '', channel: 'mail' as const } }
const ana = aPerson({ consent: yes('quote', 'title'), role: 'Ward manager' })
const jo = aPerson({ names: ['Jo Lindqvist'] })
const open = aMoment({
  words: 'The night shift kept its lists.',
  permalink: 'https://www.g2.com/r/1',
  who: { name: 'Ana D.' },
})
const nameless = aMoment({
  ...inMail,
  words: 'Night after night it holds.',
  person: ana.id,
  useCases: ['Nights'],
})
const secret = aMoment({ ...inMail, words: 'Night trains run on it.', person: jo.id, useCases: ['Trains'] })
const library = aLibrary({ moments: [open, nameless, secret], people: [ana, jo] })

const copied: string[] = []
const go = vi.fn()
const actions = {
  go,
  copy: (text: string) => {
    copied.push(text)
    return Promise.resolve(true)
  },
  now: () => '2026-11-21T09:00:00.000Z',
} as unknown as Actions
const root = () => document.body
const settled = () => act(() => new Promise<void>((done) => setTimeout(done, 20)))
const draw = async (filters: Record<string, string>, all: Library = library) => {
  await act(() =>
    render(<Find library={all} route={{ view: 'find', filters }} actions={actions} read={0} />, root()),
  )
  await settled()
  await settled()
}
const row = (id: string) => root().querySelector<HTMLElement>(`[data-find="${id}"]`)
const press = (id: string, key: string) =>
  act(async () => {
    row(id)?.querySelector<HTMLElement>('[data-row]')?.focus()
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await Promise.resolve()
  })
const said = () => bare(root().querySelector('[role="status"]')?.textContent)

beforeEach(async () => {
  speakEnglish()
  await act(() => render(null, root()))
  copied.length = 0
  go.mockClear()
})

test('with nothing to look for it teaches, and offers the names that somebody gave', async () => {
  await draw({})
  expect(root().textContent).toContain('paste what they wrote')
  expect([...root().querySelectorAll('.find-known a')].map((link) => link.getAttribute('href'))).toEqual([
    '#/find?use=Nights',
    '#/find?use=Trains',
  ])
  await draw({}, aLibrary())
  expect(root().textContent).toContain('No good words yet')
})

test('words are found, marked, and come with their reasons', async () => {
  await draw({ q: 'nihgt shift' })
  const first = row(open.id)
  expect([...(first?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['shift'])
  await draw({ q: 'night shift' })
  expect([...(row(open.id)?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
    'night',
    'shift',
  ])
  expect(bare(row(open.id)?.querySelector('.find-reasons')?.textContent)).toContain('Fits: night, shift')
})

test('c copies as far as consent goes, and says so', async () => {
  await draw({ q: 'night' })
  await press(open.id, 'c')
  expect(copied).toEqual(['“The night shift kept its lists.”\n— Ana D.\nhttps://www.g2.com/r/1'])
  expect(said()).toContain('and the link')
  await press(nameless.id, 'c')
  expect(copied[1]).toBe('“Night after night it holds.”\n— Ward manager')
  await press(secret.id, 'c')
  expect(copied).toHaveLength(2)
  expect(said()).toBe('Not copied. Said in private: ask before you quote it.')
  const [ask] = row(secret.id)?.querySelectorAll('.find-do a') ?? []
  expect(ask?.textContent).toBe('Ask for a quote')
  expect(ask?.getAttribute('href')).toBe(`#/asks/new?moment=${secret.id}&person=${jo.id}&kind=quote`)
})

test('a starts an ask, but not right after g', async () => {
  await draw({ q: 'night' })
  const none = () => undefined
  // The frame around the views hears the ways.
  document.addEventListener('keydown', (event) =>
    onAppKey(event, { back: none, undo: none, palette: none, help: none, goTo: none }),
  )
  await press(jo.id, 'g')
  await press(jo.id, 'a')
  expect(go).not.toHaveBeenCalled()
  await press(jo.id, 'a')
  expect(go).toHaveBeenCalledWith({
    view: 'asks',
    id: 'new',
    filters: { moment: secret.id, person: jo.id },
  })
})

test('where nothing fits it says which filter to leave, and what may have been meant', async () => {
  await draw({ q: 'shift', use: 'Trains' })
  const without = [...root().querySelectorAll('.empty button')].find((one) =>
    bare(one.textContent).startsWith('Without “Trains” (1)'),
  )
  await act(() => (without as HTMLElement | undefined)?.click())
  expect(go).toHaveBeenCalledWith({ view: 'find', filters: { q: 'shift', use: '' } }, 'replace')
  await draw({ q: 'nxxht' })
  expect([...root().querySelectorAll('.empty button')].map((one) => one.textContent)).toContain('night')
})

test('Enter leads from the words to what was found; up and down stay in them', async () => {
  await draw({ q: 'night' })
  const field = root().querySelector<HTMLTextAreaElement>('[data-search]')
  const heard = vi.fn()
  document.addEventListener('keydown', heard)
  const key = (name: string) =>
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
  field?.setSelectionRange(0, 0)
  await act(() => void key('ArrowDown'))
  expect(heard).not.toHaveBeenCalled()
  field?.setSelectionRange(5, 5)
  await act(() => void key('ArrowDown'))
  expect(heard).toHaveBeenCalledOnce()
  await act(() => void key('Enter'))
  expect(document.activeElement?.hasAttribute('data-row')).toBe(true)
})
