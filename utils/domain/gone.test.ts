import { expect, it } from 'vitest'
import { askOf, id, noon, personOf, worldOf } from '../../test/support/samples'
import { gates } from './gates'
import { Instant, z } from './schema'

it('an ask of somebody who is no longer kept goes nowhere', () => {
  const person = personOf()
  const ask = askOf({ person: person.id })
  expect(gates(ask, worldOf({ people: [person] }), noon)).toEqual([])
  expect(gates({ ...ask, person: id() }, worldOf({ people: [person] }), noon)).toMatchObject([
    { reason: 'person-gone' },
  ])
  expect(gates(askOf(), worldOf({ people: [person] }), noon)).toEqual([])
})

it.each(['2026-99-01T00:00:00Z', '2026-01-01T25:00:00Z'])('%s is no instant', (text) => {
  expect(z.safeParse(Instant, text).success).toBe(false)
  expect(z.safeParse(Instant, noon).success).toBe(true)
})
