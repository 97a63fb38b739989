import { type Noun, nouns } from '../domain/archive'
import { finderOf, textsIn } from '../domain/black-out'
import { type EraseReceipt, erasure, type EraseWish } from '../domain/erase'
import type { Person } from '../domain/person'
import { isProblem, problem, type Problem } from '../domain/problem'
import { readAll } from './archive'
import { catchUp } from './catch-up'
import type { StoreName, Write } from './database'
import { withErased } from './erased'
import { tellErased } from './erased-lists'
import { outside } from './outside'
import { get } from './records'
import { rowOf, type Rows } from './rows'
import { now, type Pen, write } from './write'

const order = Object.keys(nouns) as (Noun & StoreName)[]

// What was written of them in the journal tells when, and that there was somebody.
async function cleanJournal(tx: Write, gone: ReadonlySet<string>): Promise<void> {
  const journal = tx.objectStore('journal')
  const [keys, rows] = await Promise.all([journal.getAllKeys(), journal.getAll()])
  for (const [at, { id }] of rows.entries()) if (gone.has(id)) await journal.delete(keys[at] as number)
}

/** What an undo of an import remembers: whole records as they were before. Those that hold anything of them go. */
async function cleanImports(tx: Write, ids: ReadonlySet<string>, person: Person): Promise<void> {
  const about = tx.objectStore('about')
  const { find } = finderOf([person])
  const names = (text: string) =>
    textsIn(JSON.parse(text)).some((one) => ids.has(one) || find(one).length > 0)
  const gone = new Set<string>()
  for (const name of await about.getAllKeys(IDBKeyRange.bound('import:', 'import:~'))) {
    const row = await about.get(name)
    if (row && names(row.value)) gone.add(name.split(':')[1] ?? '')
  }
  // A part alone would take back half of it.
  for (const id of gone) await about.delete(IDBKeyRange.bound(`import:${id}`, `import:${id}:~`))
  const list = await about.get('imports')
  if (!list) return
  const past = (JSON.parse(list.value) as { id: string; name: string }[]).filter(
    (one) => !gone.has(one.id) && !find(one.name).length,
  )
  await about.put({ name: 'imports', value: JSON.stringify(past) })
}

async function putChanged(
  { tx, put, remove, note, tally }: Pen,
  noun: Noun & StoreName,
  record: { id: string },
) {
  if (noun === 'moments') {
    // Two of their words may be the same once nobody said them.
    const { fingerprint } = record as Rows['moments']
    const same = await tx.objectStore('moments').index('fingerprint').getKey(fingerprint)
    if (same !== undefined && same !== record.id) {
      remove('moments', record.id)
      tally('moments', -1)
      return
    }
  }
  put(noun, (noun === 'drafts' ? record : rowOf(noun, record as never)) as never)
  note('change', noun, record.id)
}

/**
 * Erases a person for good, in one transaction over all stores, journal and drafts; the second copy follows. There is
 * no undo: nothing that could bring them back may remain. Errors: gone, changed meanwhile.
 */
export async function erasePerson(wish: EraseWish): Promise<EraseReceipt | Problem> {
  const person = await get('people', wish.person)
  if (!person) return problem('gone')
  const stone = await withErased(person)
  const done = await write([...order, 'index'], async (pen) => {
    const { tx, remove, tally } = pen
    const plan = erasure(await readAll(tx), wish)
    if (!plan) return problem('gone')
    const before = (await tx.objectStore('people').get(person.id))?.revision
    // What was added to them meanwhile would not be known again.
    if (before !== person.revision) return problem('changed-elsewhere')
    const ids = new Set(Object.values(plan.gone).flat())
    const touched = new Set([
      ...ids,
      ...Object.values(plan.changed).flatMap((all) => all.map(({ id }) => id)),
    ])
    await cleanJournal(tx, new Set([...ids, ...plan.changed.moments.map(({ id }) => id)]))
    await cleanImports(tx, touched, person)
    for (const noun of order) {
      for (const id of plan.gone[noun]) remove(noun, id)
      if (noun !== 'drafts' && plan.gone[noun].length) tally(noun, -plan.gone[noun].length)
      for (const record of plan.changed[noun]) await putChanged(pen, noun, record)
    }
    // Their words are among everybody's: all of it goes, and is made anew of what is left.
    await tx.objectStore('index').clear()
    await tx.objectStore('about').put({ name: stone.name, value: stone.value })
    return plan
  })
  if (isProblem(done)) return done
  tellErased()
  await outside.stone?.write(stone.value).catch(() => undefined)
  const copied = await catchUp().then(
    () => true,
    () => false,
  )
  const gone = Object.fromEntries(order.map((noun) => [noun, done.gone[noun].length])) as EraseReceipt['gone']
  const changed = order.reduce((sum, noun) => sum + done.changed[noun].length, 0)
  return { on: now(), gone, changed, marks: stone.added.map((mark) => mark.slice(0, 8)), copied }
}
