import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { Opening, ReaderSays } from '../utils/port'
import { z } from '../utils/domain/schema'
import { type Answers, dispatch, type Sender, wire } from '../utils/wire'
import { draftOf, numRuns } from './support/samples'

vi.mock('../utils/browser', () => ({ browser: {} }))

// Anybody may post anything: what is not exactly a message of ours has no effect, and nothing is thrown.
const self = { id: 'us', origin: 'chrome-extension://us' }
const tab = { id: 1 } as NonNullable<Sender['tab']>
const page: Sender = { id: 'us', origin: 'https://a.example', url: 'https://a.example/x', tab, frameId: 0 }
const own: Sender = { id: 'us', origin: self.origin, url: `${self.origin}/panel.html` }
const strangers: Sender[] = [
  { ...page, id: 'them' },
  { ...page, origin: 'null' },
  { ...page, url: 'about:srcdoc' },
  { ...page, url: 'about:blank' },
  { ...page, url: 'data:text/html,x' },
  { id: 'us', origin: 'https://us', url: 'https://us/panel.html' },
]
const runs = Number(process.env['HOSTILE'] ?? 0) > 1 ? 10_000 : Math.min(numRuns, 500)
const timeout = 120_000

const names = fc.constantFrom(
  ...Object.keys(wire),
  '__proto__',
  'constructor',
  'toString',
  'KEEP',
  'keep ',
  '',
)
const odd = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, maxDepth: 2, maxKeys: 4 }),
  fc.object({ key: fc.constantFrom('draft', 'url', 'tab', '__proto__', 'receipt') }),
)
/** A message that is almost right: of one field something else was made. */
const nearly = fc
  .record({
    key: fc.constantFrom(
      'id',
      'at',
      'words',
      'page',
      'who',
      'how',
      'anchor',
      'tags',
      'notes',
      'missing',
      'more',
    ),
    value: odd,
  })
  .map(({ key, value }) => ({ draft: { ...draftOf(), [key]: value } }))
const whole = fc.constantFrom({}, { url: 'https://a.example/x' }, { tab: 1 }, { draft: draftOf() })
const bodies = fc.oneof(whole, odd, nearly, fc.record({ url: odd }), fc.record({ tab: odd }))
const messages = fc.oneof(odd, fc.record({ name: fc.oneof(names, odd), body: bodies }))

/** Whether it is one after all: chance may make a whole one. */
const isWhole = (message: unknown, kind: 'page' | 'own') => {
  const { name, body } = (message ?? {}) as { name?: unknown; body?: unknown }
  if (typeof name !== 'string' || !Object.hasOwn(wire, name)) return false
  const rule = wire[name as keyof typeof wire]
  return (
    (rule.from as readonly string[]).includes(kind) &&
    z.safeParse(rule.in as z.ZodMiniType, body ?? {}).success
  )
}

const wholeFrom = {
  page: { name: 'recall', body: { url: 'https://a.example/x' } },
  own: { name: 'clip', body: { tab: 1 } },
}

const heard = () => {
  const called: string[] = []
  const all = Object.fromEntries(Object.keys(wire).map((name) => [name, () => (called.push(name), true)]))
  return { called, all: all as unknown as Answers }
}

it.each([
  ['page', page],
  ['own', own],
] as const)(
  'what is not a whole message of ours from %s does nothing',
  async (kind, sender) => {
    let through = 0
    await fc.assert(
      fc.asyncProperty(messages, async (message) => {
        const { called, all } = heard()
        const answer = await dispatch(all, message, sender, self)
        const whole = isWhole(message, kind)
        if (whole) through++
        expect(answer.ok).toBe(whole)
        expect(called).toHaveLength(whole ? 1 : 0)
      }),
      { numRuns: runs, examples: [[wholeFrom[kind]]] },
    )
    // Control: one is whole, and is heard.
    expect(through).toBeGreaterThan(0)
    expect(({} as Record<string, unknown>)['draft']).toBeUndefined()
  },
  timeout,
)

it(
  'whole messages from whoever has no business here do nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...strangers), messages, async (sender, message) => {
        const { called, all } = heard()
        expect((await dispatch(all, message, sender, self)).ok).toBe(false)
        expect(called).toEqual([])
      }),
      { numRuns: runs },
    )
  },
  timeout,
)

it(
  'what a page posts to the slip, or through a port, is an opening or an answer of ours or nothing at all',
  () => {
    const opening = { goodword: 'slip', draft: draftOf() }
    expect(z.safeParse(Opening, opening).success).toBe(true)
    fc.assert(
      fc.property(fc.constantFrom('goodword', 'draft', 'kept', 'at', 'site', 'more'), odd, (key, value) => {
        const checked = z.safeParse(Opening, { ...opening, [key]: value })
        if (checked.success)
          expect(Object.keys(checked.data).every((one) => one in Opening.def.shape)).toBe(true)
        z.safeParse(ReaderSays, value)
        z.safeParse(ReaderSays, { say: 'pointed', field: value, patch: value })
      }),
      { numRuns: runs },
    )
  },
  timeout,
)
