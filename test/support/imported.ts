import 'fake-indexeddb/auto'
import { must } from './must'
import { id, noon } from './samples'
import { makeArchive, nothingRead, type ReadArchive, readArchive } from '../../utils/domain/read-archive'
import { whole } from '../../utils/domain/steps'
import type { Candidate } from '../../utils/imports/candidate'
import { gather } from '../../utils/imports/gather'
import { database } from '../../utils/store/database'

const records = ['companies', 'people', 'moments', 'asks', 'gives', 'drafts', 'rules'] as const
/** Every row of every store of records, as it lies there. */
export async function rows(): Promise<string> {
  const open = await database()
  const all: unknown[] = []
  for (const noun of records) all.push(await open.getAllKeys(noun), await open.getAll(noun))
  return JSON.stringify(all)
}
export const none = nothingRead()
export const asRead = (part: Partial<ReadArchive>): ReadArchive =>
  must(readArchive(JSON.stringify(makeArchive({ ...none, ...part }, noon))))

export function gathered(candidates: readonly Candidate[], file = 'praise.csv'): ReadArchive {
  return whole(gather(candidates, { file, now: noon, freshId: id })).read
}
export const said = (words: string, who: Candidate['who'], more: Partial<Candidate> = {}): Candidate => ({
  at: 1,
  words,
  who,
  channel: 'page',
  tags: [],
  notes: '',
  ...more,
})
