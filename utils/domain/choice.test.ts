import { describe, expect, it } from 'vitest'
import { askOf, companyOf, giveOf, id, momentOf, personOf } from '../../test/support/samples'
import { type Choice, chosen, forAudience, type Records } from './choice'
import { standardRules } from './rulebook'

const firm = companyOf()
const [ida, ben] = [personOf({ company: firm.id }), personOf({ names: ['Ben'] })]
const [said, wish] = [
  momentOf({ person: ida.id, heard: '2026-03-01T23:30:00.000Z' }),
  momentOf({ person: ben.id, kind: 'need', heard: '2026-06-01T12:00:00.000Z' }),
]
const stand = {
  decision: 'No more paper',
  decider: 'Nils',
  position: 'Ben needs it',
  seconds: [],
  shared: false,
  forecast: { measure: 'left', amount: '3', by: '2026-09-01' },
  review: '2026-09-01',
}
const ask = askOf({ person: ida.id, made: '2026-03-02T12:00:00.000Z', moments: [said.id] })
const shared = giveOf({ kind: 'stand', person: ben.id, stand: { ...stand, shared: true } })
const all: Records = {
  companies: [firm],
  people: [ida, ben],
  moments: [said, wish],
  asks: [ask],
  gives: [giveOf({ kind: 'stand', person: ben.id, stand }), shared],
  drafts: [],
  rules: [
    { ...standardRules, id: id(), me: 'Robin', corrections: { sites: {}, phrases: { steep: { need: 1 } } } },
  ],
}
const ids = (choice: Choice) =>
  Object.values(chosen(all, choice, (at) => at.slice(0, 10))).map((list) => list.length)

describe('what goes out', () => {
  it('is everything where nothing is chosen', () => expect(chosen(all, {}, String)).toBe(all))

  it.each<[string, Choice, number[]]>([
    // moments, asks, gives, people, companies, drafts, rules
    ['one person and their company', { person: ida.id }, [1, 1, 0, 1, 1, 0, 0]],
    ['one company and its people', { company: firm.id }, [1, 1, 0, 1, 1, 0, 0]],
    ['good words only', { good: true }, [1, 1, 2, 2, 1, 0, 0]],
    ['a period by the day here', { from: '2026-03-01', to: '2026-03-01' }, [1, 0, 0, 1, 1, 0, 0]],
    [
      'words picked in a list, with the ask that is about them',
      { only: { noun: 'moments', ids: [said.id] } },
      [1, 1, 0, 1, 1, 0, 0],
    ],
    ['a picked wish', { only: { noun: 'moments', ids: [wish.id] } }, [1, 0, 0, 1, 0, 0, 0]],
    ['picked people', { only: { noun: 'people', ids: [ben.id, ida.id] } }, [2, 1, 2, 2, 1, 0, 0]],
    ['a picked company', { only: { noun: 'companies', ids: [firm.id] } }, [1, 1, 0, 1, 1, 0, 0]],
    [
      'a picked ask, with the words that it is about',
      { only: { noun: 'asks', ids: [ask.id] } },
      [1, 1, 0, 1, 1, 0, 0],
    ],
    ['picked gives', { only: { noun: 'gives', ids: [shared.id] } }, [0, 0, 1, 1, 0, 0, 0]],
    ['nothing that was picked', { only: { noun: 'moments', ids: [] } }, [0, 0, 0, 0, 0, 0, 0]],
    ['from a day on', { from: '2026-05-01' }, [1, 0, 2, 1, 0, 0, 0]],
  ])('can be %s', (_, choice, counts) => expect(ids(choice)).toEqual(counts))

  it('holds for a team no private stand, no draft and nothing of one’s own', () => {
    const team = forAudience(all, 'team')
    expect(team.gives).toEqual([all.gives[1]])
    expect(team.rules[0]).not.toHaveProperty('me')
    expect(team.rules[0]).not.toHaveProperty('corrections')
    expect(forAudience(all, 'mine')).toBe(all)
  })
})
