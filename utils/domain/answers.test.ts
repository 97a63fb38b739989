import { describe, expect, it } from 'vitest'
import { askOf, companyOf, id, noon, personOf } from '../../test/support/samples'
import { completed, declined } from './answers'
import { Give } from './give'
import { isProblem } from './problem'
import { z } from './schema'

const ida = personOf()
const sent = askOf({ person: ida.id, gets: 'credit', state: 'sent', moments: [id()] })

describe('a no', () => {
  it('ends the ask and is kept as a fact about the person', () => {
    const no = declined(sent, ida, { never: false, words: ' Not this month ' }, noon)
    expect(no).toEqual({
      ask: { ...sent, state: 'declined', history: [{ on: noon, from: 'sent', to: 'declined' }] },
      person: { ...ida, declines: [{ on: noon, kind: 'quote', never: false, words: 'Not this month' }] },
    })
  })

  it('adds to what they said before, and knows kinds of the user’s own by name', () => {
    const before = { on: noon, kind: 'video' as const, never: true }
    const ask = { ...sent, kind: 'custom' as const, customKind: 'Bake sale' }
    const no = declined(ask, { ...ida, declines: [before] }, { never: true, words: '  ' }, noon)
    expect(no).toMatchObject({
      person: { declines: [before, { on: noon, kind: 'custom', customKind: 'Bake sale', never: true }] },
    })
    expect(JSON.stringify(no)).not.toContain('words')
  })

  it('is said once: again, or where nothing was asked, it changes nobody', () => {
    const over = { ...sent, state: 'declined' as const }
    expect(declined(over, ida, { never: true }, noon)).toEqual({ ask: over })
    expect(declined({ ...sent, state: 'draft' }, ida, { never: true }, noon)).toEqual({
      problem: 'ask-cannot',
      about: 'draft → declined',
    })
    const nobody = declined(sent, undefined, { never: true }, noon)
    expect(nobody).toMatchObject({ ask: { state: 'declined' } })
    expect(nobody).not.toHaveProperty('person')
  })
})

describe('a done ask', () => {
  const accepted = { ...sent, state: 'accepted' as const }
  const fresh = { give: id(), today: '2026-11-21', promise: 14 }

  it('leaves what they were to get as a promise, to be kept within a fortnight', () => {
    const done = completed(accepted, { outcome: { actual: 4 } }, { ...fresh, by: 'Ben' }, noon)
    if (isProblem(done)) throw new Error(done.problem)
    expect(done.ask).toMatchObject({ state: 'completed', outcome: { actual: 4 }, give: fresh.give })
    expect(done.give).toEqual({
      id: fresh.give,
      revision: 1,
      kind: 'credit',
      what: 'Full credit',
      person: ida.id,
      moments: sent.moments,
      promised: noon,
      state: 'promised',
      due: '2026-12-05',
      by: 'Ben',
    })
    expect(z.safeParse(Give, done.give).success).toBe(true)
  })

  it('leaves it told where they have it already', () => {
    const company = companyOf()
    const ask = { ...accepted, company: company.id }
    const came = { outcome: { customerGot: ' A seat on stage ' }, got: { channel: ' call ' } }
    const done = completed(ask, came, fresh, noon)
    expect(done).toMatchObject({
      give: {
        what: 'A seat on stage',
        company: company.id,
        state: 'told',
        done: noon,
        told: { on: noon, channel: 'call' },
      },
    })
    expect(JSON.stringify(done)).not.toContain('due')
    const unsaid = completed(ask, { outcome: { customerGot: ' ' }, got: { channel: ' ' } }, fresh, noon)
    expect(unsaid).toMatchObject({ give: { what: 'Full credit', state: 'promised', due: '2026-12-05' } })
  })

  it('leaves nothing new where it was promised before, nothing was, or nobody is there to get it', () => {
    const left = (about: Partial<typeof accepted>) =>
      completed({ ...accepted, ...about }, { outcome: {} }, fresh, noon)
    for (const about of [{ give: id() }, { gets: undefined }, { person: undefined }]) {
      const done = left(about)
      expect(done).toMatchObject({ ask: { state: 'completed', ...('give' in about ? about : {}) } })
      expect(done).not.toHaveProperty('give')
    }
    expect(left({ person: undefined, company: companyOf().id })).toMatchObject({
      give: { state: 'promised' },
    })
  })

  it('is done once', () => {
    const over = { ...sent, state: 'completed' as const }
    expect(completed(over, { outcome: { actual: 1 } }, fresh, noon)).toEqual({ ask: over })
    expect(completed(sent, { outcome: {} }, fresh, noon)).toEqual({
      problem: 'ask-cannot',
      about: 'sent → completed',
    })
  })
})
