import { describe, expect, it } from 'vitest'
import { advocateOf, askOf, giveOf, momentOf, noon, personOf, worldOf } from '../../test/support/samples'
import { impactOf } from './impact'
import type { Rows } from './impact-slice'
import { Evidence } from './influence'
import { today, at, ids, stand } from '../../test/support/figures'

describe('influence', () => {
  it('is told by grade of evidence, deals by name, and has no sum', () => {
    const helped = (deal: string, evidence: Evidence, on = noon) => ({ deal, evidence, on, note: '' })
    const moment = momentOf({
      influence: [helped('Harbour', 'observed'), helped('harbour ', 'observed'), helped('Quay', 'assumed')],
    })
    const ask = askOf({
      influence: [helped('HARBOUR', 'observed'), helped('Old', 'reported', at('2020-01-01'))],
    })
    const { influence } = impactOf(worldOf({ moments: [moment], asks: [ask] }), 'year', today)
    expect(influence).toEqual({
      observed: {
        deals: [
          {
            deal: 'Harbour',
            rows: [
              { noun: 'moments', id: moment.id },
              { noun: 'asks', id: ask.id },
            ],
          },
        ],
      },
      reported: { deals: [] },
      assumed: { deals: [{ deal: 'Quay', rows: [{ noun: 'moments', id: moment.id }] }] },
    })
    expect(Object.keys(influence).toSorted()).toEqual(Evidence.options.toSorted())
  })
})

describe('stands', () => {
  it('are judged on the day somebody looked back', () => {
    const gives = [
      giveOf({ kind: 'stand', stand: stand('confirmed') }),
      giveOf({ kind: 'stand', stand: stand('wrong') }),
      giveOf({ kind: 'stand', stand: stand('wrong', at('2020-01-01')) }),
      giveOf({ kind: 'stand', stand: stand() }),
      giveOf(),
    ]
    const { stands } = impactOf(worldOf({ gives }), 'year', today)
    expect(stands.rate).toBe(0.5)
    expect([stands.results.confirmed, stands.results.wrong, stands.waiting].map(ids)).toEqual([
      [gives[0]!.id],
      [gives[1]!.id],
      [gives[3]!.id],
    ])
    expect(impactOf(worldOf(), 'all', today).stands.rate).toBeUndefined()
  })
})

describe('credit', () => {
  it('goes to colleagues and to their functions; a name in no team stands apart', () => {
    const sent = (by?: string) =>
      askOf({ ...(by ? { by } : {}), history: [{ on: noon, from: 'queued', to: 'sent' }] })
    const queued = askOf({ by: 'Zoe', history: [{ on: noon, from: 'draft', to: 'queued' }] })
    const told = (by: string) => giveOf({ by, state: 'told', told: { on: noon, channel: 'mail' } })
    const world = worldOf({
      asks: [sent('Ines Marchetti'), sent('ines  marchetti'), sent('Zoe'), sent(), queued],
      gives: [told('Robin'), giveOf({ by: 'Robin' })],
      people: [personOf({ advocate: advocateOf({ nominatedBy: 'Robin' }) }), personOf()],
      rules: {
        team: [
          { name: 'Ines Marchetti', function: 'Support' },
          { name: 'Robin', function: 'support ' },
          { name: 'Nobody', function: 'Sales' },
        ],
      },
    })
    const { mates, functions } = impactOf(world, 'all', today).credits
    const line = (one: { name?: string | undefined; asks: Rows; gives: Rows; people: Rows }) => [
      one.name,
      one.asks.length,
      one.gives.length,
      one.people.length,
    ]
    expect(mates.map(line)).toEqual([
      ['Ines Marchetti', 2, 0, 0],
      ['Robin', 0, 1, 1],
      ['Zoe', 1, 0, 0],
    ])
    expect(mates.map((mate) => mate.function)).toEqual(['Support', 'support', undefined])
    expect(functions.map(line)).toEqual([
      ['Support', 2, 1, 1],
      [undefined, 1, 0, 0],
    ])
  })
})
