import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clear } from '../../test/support/everything'
import { fullWorld, mail, zelda } from '../../test/support/erased'
import { asRead } from '../../test/support/imported'
import { must } from '../../test/support/must'
import { elsewhere, outsideOf } from '../../test/support/outside'
import { draftOf, personOf } from '../../test/support/samples'
import type { Records } from '../domain/choice'
import { marksNamed } from '../domain/marks'
import type { Person } from '../domain/person'
import { catchUp } from './catch-up'
import { erasePerson } from './erase'
import { isAnyErased, readmit, withoutErased } from './erased'
import { bringIn } from './imports'
import { keep } from './keep'
import { outside } from './outside'

let stone: string | undefined

beforeEach(() => {
  stone = undefined
  const kept = { read: async () => stone, write: async (text: string) => void (stone = text) }
  Object.assign(outside, outsideOf(elsewhere()), { stone: kept })
})
afterEach(async () => {
  await catchUp()
  await clear()
})

const fill = async (records: Partial<Records>) => must(await bringIn(asRead(records), 'before.json')).report
const erase = async ({ id }: Person) => must(await erasePerson({ person: id, keepWords: false, also: [] }))

it('lets somebody be kept again by what they are known by, and nothing of what they said before', async () => {
  await fill(fullWorld())
  await erase(zelda)
  expect(await isAnyErased()).toBe(true)
  const byMail = draftOf({ who: { name: 'Zelda', email: 'zq@fernhill.example' } })
  const byHandle = draftOf({ words: 'Again!', who: { handle: 'zquill_77' }, page: { ...mail, site: 'g2' } })
  expect(await readmit(marksNamed('nobody@fernhill.example', []))).toBe(false)
  expect(await keep(byMail)).toEqual({ problem: 'person-erased' })
  expect(await readmit(marksNamed(' ZQ@fernhill.example ', []))).toBe(true)
  must(await keep(byMail))
  expect(await keep(byHandle)).toEqual({ problem: 'person-erased' })
  expect(await readmit(marksNamed('@zquill_77', ['x', 'g2']))).toBe(true)
  must(await keep(byHandle))
  const { refused } = await fill(fullWorld())
  expect(refused).toMatchObject([{ noun: 'people', why: 'asked to be erased' }])
})

it('stops comparing when nobody wants to know any more, and says how far it is', async () => {
  await fill({ people: [zelda] })
  await erase(zelda)
  const people = Array.from({ length: 40 }, (_, at) => personOf({ emails: [`p${at}@fernhill.example`] }))
  const read = asRead({ people })
  const stop = new AbortController()
  const steps: number[] = []
  const onStep = (done: number) => {
    steps.push(done)
    if (steps.length === 2) stop.abort()
  }
  await withoutErased(read, { stop: stop.signal, onStep })
  expect(steps).toEqual([0.2, 0.4])
  await withoutErased(read, { onStep: (done) => void steps.push(done) })
  // What was compared before is known.
  expect(steps).toHaveLength(2 + 3)
  expect(await bringIn(read, 'stopped.json', () => undefined, stop.signal)).toEqual({
    problem: 'import-stopped',
  })
})
