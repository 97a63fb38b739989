import { describe, expect, it, vi } from 'vitest'
import { draftOf } from '../test/support/samples'
import { type Answers, dispatch, type Sender, senderKind, wire } from './wire'

vi.mock('./browser', () => ({ browser: {} }))

const self = { id: 'us', origin: 'chrome-extension://us' }
const tab = { id: 1 } as NonNullable<Sender['tab']>
const senders: Record<string, Sender> = {
  panel: { id: 'us', origin: self.origin, url: `${self.origin}/panel.html` },
  slip: { id: 'us', origin: self.origin, url: `${self.origin}/slip.html`, tab, frameId: 3 },
  page: { id: 'us', origin: 'https://a.example', url: 'https://a.example/x', tab, frameId: 0 },
  frame: { id: 'us', origin: 'https://b.example', url: 'https://b.example/x', tab, frameId: 2 },
  sandboxed: { id: 'us', origin: 'null', url: 'https://a.example/x', tab, frameId: 2 },
  srcdoc: { id: 'us', origin: 'https://a.example', url: 'about:srcdoc', tab, frameId: 2 },
  stranger: { id: 'them', origin: 'chrome-extension://them', url: 'chrome-extension://them/x.html' },
  foreign: { id: 'them', origin: 'https://a.example', url: 'https://a.example/x', tab, frameId: 0 },
  lookalike: { id: 'us', origin: 'https://us', url: 'https://us/panel.html' },
}
const kinds: Record<string, 'own' | 'page' | undefined> = {
  panel: 'own',
  slip: 'own',
  page: 'page',
  frame: 'page',
}

const answers = () => {
  const called: string[] = []
  const all = Object.fromEntries(Object.keys(wire).map((name) => [name, () => (called.push(name), true)]))
  return { called, all: all as unknown as Answers }
}

const bodies: Record<keyof typeof wire, object> = {
  reach: {},
  mend: {},
  recall: { url: 'https://desk.example/t/1' },
  keep: { draft: draftOf() },
  show: { draft: draftOf() },
  clip: { tab: 1 },
  settle: {},
  forget: {
    receipt: { id: draftOf().id, again: false, made: { person: false, company: false } },
    draft: draftOf(),
  },
}

describe('every message from every kind of sender', () => {
  for (const [who, sender] of Object.entries(senders)) {
    it(`${who} may do what its kind may, and no more`, async () => {
      expect(senderKind(sender, self)).toBe(kinds[who])
      for (const [name, rule] of Object.entries(wire)) {
        const { called, all } = answers()
        const allowed = (rule.from as readonly string[]).includes(kinds[who] ?? 'nobody')
        const answer = await dispatch(all, { name, body: bodies[name as keyof typeof wire] }, sender, self)
        expect(answer.ok, `${who} ${name}`).toBe(allowed)
        expect(called).toEqual(allowed ? [name] : [])
      }
    })
  }

  it('a page may add, and neither read nor delete', () => {
    const fromPage = Object.entries(wire).filter(([, rule]) =>
      (rule.from as readonly string[]).includes('page'),
    )
    expect(fromPage.map(([name]) => name)).toEqual(['reach', 'mend', 'recall', 'keep', 'show'])
  })
})

describe('a misshapen message', () => {
  const page = senders['page'] as Sender
  it.each([
    null,
    7,
    'keep',
    {},
    { name: '__proto__' },
    { name: 'constructor' },
    { name: 'keep' },
    { name: 'keep', body: { draft: { ...draftOf(), words: '' } } },
    { name: 'keep', body: { draft: { ...draftOf(), permalink: 'javascript:alert(1)' } } },
    { name: 'keep', body: { draft: { ...draftOf(), more: 1 } } },
    { name: 'keep', body: { draft: draftOf(), more: 1 } },
  ])('has no effect: %j', async (message) => {
    const { called, all } = answers()
    expect((await dispatch(all, message, page, self)).ok).toBe(false)
    expect(called).toEqual([])
  })
})
