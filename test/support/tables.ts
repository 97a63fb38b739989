import { must } from './must'
import { noon } from './samples'
import { makeId } from '../../utils/domain/id'
import { whole } from '../../utils/domain/steps'
import { whenIn } from '../../utils/page/dates'
import { type Candidate, type Left } from '../../utils/imports/candidate'
import { readTable } from '../../utils/imports/csv'
import { fromRow } from '../../utils/imports/from-table'
import { gather } from '../../utils/imports/gather'
import { proposal } from '../../utils/imports/mapping'

export const bytes = (text: string) => new TextEncoder().encode(text)
let made = 0
export const freshId = () => makeId(1_790_000_000_000 + made++, new Uint8Array(10).fill(made % 251))
export const aids = {
  when: whenIn,
  site: (of: string) =>
    of === 'Trustpilot' || of.includes('www.trustpilot.com')
      ? { id: 'trustpilot', channel: 'review' as const }
      : undefined,
  file: 'praise.csv',
}
export const all = { stop: new AbortController().signal, onStep: () => undefined }
export const table = async (text: string | Uint8Array) => {
  const read = await readTable(typeof text === 'string' ? bytes(text) : text, all)
  if (!read) throw new Error('stopped')
  return must(read)
}
export function gathered(rows: Iterable<Candidate | Left>) {
  return whole(gather(rows, { file: aids.file, now: noon, freshId }))
}
/** What comes of a table as it is proposed. */
export const bring = async (text: string | Uint8Array, change: object = {}) => {
  const { columns, body, mapping } = proposal(await table(text))
  return gathered(body.map((row) => fromRow(row, { ...mapping, ...change }, columns, aids)))
}
