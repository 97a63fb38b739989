import type { RecordOf } from '../domain/archive'
import type { Draft } from '../domain/draft'
import { fingerprint } from '../domain/fingerprint'
import { foldName, identitiesOf } from '../domain/person'
import { type Problem, problem } from '../domain/problem'
import { type Settled, settle } from '../domain/settle'
import type { StoreName, Write } from './database'
import { isErased } from './erased'
import { recordOf, rowOf } from './rows'
import { freshId, now, type Pen, write } from './write'

/** What was kept. `again` when the same moment had been kept before: it is not written twice, only noted on. */
export interface Receipt {
  id: string
  person?: string
  again: boolean
  /** What this keep created, so that an undo removes no more than that. */
  made: { person: boolean; company: boolean }
}

const stores: StoreName[] = ['companies', 'people', 'moments', 'drafts']

async function knownPerson(tx: Write, draft: Draft): Promise<RecordOf<'people'> | undefined> {
  const identities = tx.objectStore('people').index('identities')
  const rows = await Promise.all(identitiesOf(draft.who).map((identity) => identities.get(identity)))
  const row = rows.find((one) => one !== undefined)
  return row && recordOf('people', row)
}

async function knownCompany(tx: Write, name: string | undefined): Promise<RecordOf<'companies'> | undefined> {
  if (!name) return undefined
  const row = await tx.objectStore('companies').index('folded').get(foldName(name))
  return row && recordOf('companies', row)
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Keeps a draft: one strict transaction over moment, person, company and journal. Idempotent by fingerprint. Error: its
 * author was erased.
 */
export async function keep(draft: Draft): Promise<Receipt | Problem> {
  if (await isErased(draft)) return problem('person-erased')
  return write(stores, async (pen) => {
    const { tx, put, remove, note, tally } = pen
    // Asked all at once: each answer is a way to the browser's storage and back.
    const [before, person, company] = await Promise.all([
      tx.objectStore('moments').index('fingerprint').get(fingerprint(draft)),
      knownPerson(tx, draft),
      knownCompany(tx, draft.who.company),
    ])
    remove('drafts', draft.id)
    if (before) {
      const known = recordOf('moments', before)
      const more = withMore(known, draft)
      if (more) {
        put('moments', rowOf('moments', more))
        note('change', 'moments', more.id)
      }
      return receipt(known, true, { person: false, company: false })
    }
    const settled = settle(draft, { person, company, personId: freshId(), companyId: freshId() }, now())
    if (settled.company && !company) {
      put('companies', rowOf('companies', settled.company))
      tally('companies', 1)
      note('keep', 'companies', settled.company.id)
    }
    putPerson(pen, settled, person)
    if (settled.person && !person) tally('people', 1)
    put('moments', rowOf('moments', settled.moment))
    tally('moments', 1, settled.moment.id)
    note('keep', 'moments', settled.moment.id)
    return receipt(settled.moment, false, {
      person: !!settled.person && !person,
      company: !!settled.company && !company,
    })
  })
}

/** What was noted this time goes to what is kept already; nothing where it says nothing new. */
function withMore(known: RecordOf<'moments'>, { notes, tags }: Draft): RecordOf<'moments'> | undefined {
  const said = notes.trim()
  const fresh = said && !known.notes.includes(said)
  const all = [...new Set([...known.tags, ...tags])]
  if (!fresh && all.length === known.tags.length) return undefined
  return {
    ...known,
    revision: known.revision + 1,
    tags: all.slice(0, 100),
    notes: fresh ? [known.notes, said].filter(Boolean).join('\n\n').slice(0, 200_000) : known.notes,
  }
}

function putPerson({ put, note }: Pen, { person }: Settled, before: RecordOf<'people'> | undefined): void {
  if (!person || same(person, before)) return
  const revision = before ? before.revision + 1 : 1
  put('people', rowOf('people', { ...person, revision }))
  note('change', 'people', person.id)
}

const receipt = (moment: RecordOf<'moments'>, again: boolean, made: Receipt['made']): Receipt => ({
  id: moment.id,
  ...(moment.person ? { person: moment.person } : {}),
  again,
  made,
})

/** Takes a keep back, with the person and company that it alone had made. The draft is handed back to the store. */
export function undoKeep(receipt: Receipt, draft: Draft): Promise<true | Problem> {
  return write(stores, async ({ tx, put, remove, note, tally }) => {
    if (receipt.again) return true as const
    const row = await tx.objectStore('moments').get(receipt.id)
    if (!row) return true as const
    remove('moments', receipt.id)
    tally('moments', -1)
    note('forget', 'moments', receipt.id)
    put('drafts', draft)
    for (const [index, noun] of [
      ['person', 'people'],
      ['company', 'companies'],
    ] as const) {
      const id = row[index]
      if (!receipt.made[index] || id === undefined) continue
      if ((await tx.objectStore('moments').index(index).getKey(id)) !== undefined) continue
      remove(noun, id)
      tally(noun, -1)
      note('forget', noun, id)
    }
    return true as const
  })
}
