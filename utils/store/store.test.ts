import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { clear } from '../../test/support/everything'
import { must } from '../../test/support/must'
import { askOf, draftOf } from '../../test/support/samples'
import { fingerprint } from '../domain/fingerprint'
import { exportAll } from './archive'
import { onChanged } from './changes'
import { database, describe as describeStore } from './database'
import { draft, drafts, saveDraft } from './drafts'
import { keep, undoKeep } from './keep'
import { acquaintance, keptAs, keptOn, peopleOn, recallPerson } from './recall'
import { add, change, forget, get, list, restore } from './records'
import { outside, type Sentinel } from './outside'
import { isStranger } from './sentinel'

const wipe = async () => {
  await clear()
}
afterEach(wipe)

describe('keeping', () => {
  it('writes moment, person, company, journal and count in one go', async () => {
    const receipt = must(
      await keep(draftOf({ who: { name: 'Ida', email: 'ida@fernhill.example', company: 'Fernhill' } })),
    )
    const all = await exportAll()
    expect([all.moments.length, all.people.length, all.companies.length]).toEqual([1, 1, 1])
    expect(all.moments[0]).toMatchObject({
      id: receipt.id,
      person: all.people[0]?.id,
      company: all.companies[0]?.id,
    })
    expect(await describeStore()).toMatchObject({ count: 1, last: receipt.id })
    expect(await (await database()).getAll('journal')).toMatchObject([
      { did: 'keep', noun: 'companies' },
      { did: 'change', noun: 'people' },
      { did: 'keep', noun: 'moments', id: receipt.id },
    ])
  })

  it('asks for strict durability', async () => {
    const asked: unknown[] = []
    const open = await database()
    const plain = open.transaction.bind(open)
    open.transaction = ((...args: Parameters<typeof plain>) => {
      if (args[1] === 'readwrite') asked.push((args[2] as { durability?: string } | undefined)?.durability)
      return plain(...args)
    }) as typeof open.transaction
    must(await keep(draftOf()))
    expect(asked).toEqual(['strict'])
  })

  it('keeps the same moment once, however often and from wherever it comes', async () => {
    const first = must(await keep(draftOf()))
    const again = must(await keep(draftOf()))
    const both = await Promise.all([keep(draftOf()), keep(draftOf())])
    expect(again).toMatchObject({ id: first.id, again: true })
    expect(both.map((one) => must(one).id)).toEqual([first.id, first.id])
    expect((await exportAll()).moments).toHaveLength(1)
    expect((await describeStore()).count).toBe(1)
  })

  it('adds to what is kept already what was noted this time, once', async () => {
    const { id } = must(await keep(draftOf({ notes: 'Met at the fair', tags: ['fair'] })))
    const more = draftOf({ notes: 'Rang again in May', tags: ['fair', 'call'] })
    for (const draft of [more, more, draftOf()]) must(await keep(draft))
    expect(await get('moments', id)).toMatchObject({
      revision: 2,
      notes: 'Met at the fair\n\nRang again in May',
      tags: ['fair', 'call'],
    })
  })

  it('links a person by address or profile link, and only suggests by name', async () => {
    must(await keep(draftOf({ words: 'One', who: { name: 'Ida', email: 'ida@fernhill.example' } })))
    must(await keep(draftOf({ words: 'Two', who: { name: 'I. Norrgård', email: 'IDA@fernhill.example' } })))
    must(await keep(draftOf({ words: 'Three', who: { name: 'Ida' } })))
    const { people } = await exportAll()
    expect(people).toHaveLength(2)
    expect(people[0]).toMatchObject({ names: ['Ida', 'I. Norrgård'], revision: 2 })
    const recalled = await recallPerson({ name: 'IDA' })
    expect(recalled.person).toBeUndefined()
    expect(recalled.namesakes).toHaveLength(2)
    expect((await acquaintance(people[0]?.id ?? ''))?.moments).toHaveLength(2)
  })

  it('takes the draft out of the drafts in the same transaction, and an undo puts it back', async () => {
    const waiting = draftOf({ notes: 'typed with care' })
    must(await saveDraft(waiting))
    const receipt = must(await keep(waiting))
    expect(await drafts()).toEqual([])
    must(await undoKeep(receipt, waiting))
    expect(await draft(waiting.id)).toEqual(waiting)
    const all = await exportAll()
    expect([all.moments, all.people, all.companies]).toEqual([[], [], []])
    expect((await describeStore()).count).toBe(0)
  })

  it('leaves a person whom somebody else’s words need meanwhile', async () => {
    const who = { name: 'Ida', email: 'ida@fernhill.example', company: 'Fernhill' }
    const first = must(await keep(draftOf({ words: 'One', who })))
    must(await keep(draftOf({ words: 'Two', who })))
    must(await undoKeep(first, draftOf({ words: 'One', who })))
    const all = await exportAll()
    expect([all.moments.length, all.people.length, all.companies.length]).toEqual([1, 1, 1])
  })

  it('undoes no more than it did', async () => {
    const who = { name: 'Ida', email: 'ida@fernhill.example', company: 'Fernhill' }
    must(await keep(draftOf({ words: 'One', who })))
    const second = must(await keep(draftOf({ words: 'Two', who })))
    must(await undoKeep(second, draftOf()))
    const all = await exportAll()
    expect([all.moments.length, all.people.length, all.companies.length]).toEqual([1, 1, 1])
    const again = must(await keep(draftOf({ words: 'One', who })))
    must(await undoKeep(again, draftOf()))
    expect((await exportAll()).moments).toHaveLength(1)
  })

  it('knows who is known on a page, from its drafts and from what is kept', async () => {
    const page = { url: 'https://desk.example/t/1', title: '', channel: 'ticket' as const }
    const ida = { name: 'Ida', email: 'ida@fernhill.example' }
    must(await keep(draftOf({ words: 'One', who: ida })))
    expect(await peopleOn(page.url)).toEqual([])
    must(await saveDraft(draftOf({ words: 'Two', who: ida, page })))
    expect((await peopleOn(page.url)).map(({ person }) => person.names)).toEqual([['Ida']])
    must(await keep(draftOf({ words: 'Three', who: { name: 'Bo', email: 'bo@fernhill.example' }, page })))
    expect((await peopleOn(page.url)).map(({ person }) => person.names)).toEqual([['Ida'], ['Bo']])
  })

  it('knows what of a page is kept, by the page without its fragment', async () => {
    const one = draftOf({ page: { url: 'https://reviews.example/acme#r7', title: '', channel: 'review' } })
    must(await keep(one))
    expect(await keptOn('https://reviews.example/acme')).toEqual([fingerprint(one)])
    expect(await keptOn('https://reviews.example/other')).toEqual([])
    expect(await keptAs(fingerprint(one))).toMatchObject({ words: one.words })
    expect(await keptOn('https://mail.example/#!/Mail/0/INBOX/3')).toEqual([])
  })
})

describe('changing', () => {
  it('wants the revision that it was based on', async () => {
    const ask = must(await add('asks', askOf()))
    must(await change('asks', ask, (one) => ({ ...one, benefit: 'Ours' })))
    expect(await change('asks', ask, (one) => ({ ...one, benefit: 'Theirs' }))).toEqual({
      problem: 'changed-elsewhere',
    })
    expect(await get('asks', ask.id)).toMatchObject({ benefit: 'Ours', revision: 2 })
  })

  it('refuses what the schema refuses and leaves the record alone', async () => {
    const ask = must(await add('asks', askOf()))
    expect(await change('asks', ask, (one) => ({ ...one, due: 'soon' }))).toMatchObject({
      problem: 'record-refused',
      about: 'due',
    })
    expect(await get('asks', ask.id)).toEqual(ask)
    expect(await change('asks', { id: askOf().id, revision: 1 }, (one) => one)).toEqual({ problem: 'gone' })
  })

  it('forgets, and restores exactly', async () => {
    must(await keep(draftOf()))
    const [moment] = await list('moments')
    const gone = must(await forget('moments', moment?.id ?? ''))
    expect(await list('moments')).toEqual([])
    must(await restore('moments', gone))
    expect(await list('moments')).toEqual([moment])
  })

  it('says which stores changed, after the commit', async () => {
    const heard: number[] = []
    const stop = onChanged(['asks'], () => heard.push(1))
    must(await add('asks', askOf()))
    must(await keep(draftOf()))
    stop()
    must(await add('asks', askOf()))
    expect(heard).toHaveLength(1)
  })
})

describe('the sentinel', () => {
  it('tells a lost database from the one that was here', async () => {
    let known: Sentinel | undefined
    outside.memory = { recall: async () => known, remember: async (sentinel) => void (known = sentinel) }
    must(await keep(draftOf()))
    await expect.poll(() => known?.count).toBe(1)
    expect(await isStranger(await describeStore())).toBe(false)
    await wipe()
    expect(await isStranger(await describeStore())).toBe(true)
  })
})
