import type { RecordOf } from '../../utils/domain/archive'
import type { Problem } from '../../utils/domain/problem'
import type { Route } from './routes'

export type Changeable = 'moments' | 'people' | 'asks'

/** What the views ask of whoever connects them. Every write answers the record, or the problem to show. */
export interface Actions {
  go: (route: Route, how?: 'replace') => void
  change: <N extends Changeable>(
    noun: N,
    record: RecordOf<N>,
    edit: (record: RecordOf<N>) => RecordOf<N> | Problem,
  ) => Promise<RecordOf<N> | Problem>
  addAsk: (ask: RecordOf<'asks'>) => Promise<RecordOf<'asks'> | Problem>
  /** Deletes at once and offers to take it back; there is no question before. */
  forget: <N extends Changeable>(noun: N, record: RecordOf<N>) => Promise<true | Problem>
  dropDraft: (draft: RecordOf<'drafts'>) => Promise<true | Problem>
  /** The id of the company of that name, made where there is none. */
  companyNamed: (name: string) => Promise<string | Problem>
  copy: (text: string) => Promise<true | Problem>
  freshId: () => string
  now: () => string
}
