import type { RecordOf } from '../../utils/domain/archive'
import type { Kind } from '../../utils/domain/moment-kind'
import type { Kept, Part } from '../../utils/domain/part'
import type { Problem } from '../../utils/domain/problem'
import type { Old } from '../../utils/domain/retention'
import type { Reasons } from '../parts/reasons'
import type { Route } from './routes'
import type { Worth } from './today/today-worth'

/** What has a view of its own, so that deleting one leads back to its list. */
export type Listed = 'moments' | 'people' | 'asks' | 'gives'

/** How light it is: as the system has it, or always so. */
export type Theme = 'system' | 'light' | 'dark'

/** What the views ask of whoever connects them. Every write answers the record, or the problem to show. */
export interface Actions {
  go: (route: Route, how?: 'replace') => void
  change: <N extends Kept>(
    noun: N,
    record: RecordOf<N>,
    edit: (record: RecordOf<N>) => RecordOf<N> | Problem,
  ) => Promise<RecordOf<N> | Problem>
  add: <N extends Kept>(noun: N, record: RecordOf<N>) => Promise<RecordOf<N> | Problem>
  /** Writes that belong together: all of them, or none. */
  together: (parts: readonly Part[]) => Promise<true | Problem>
  /** The same, with a receipt that says it and takes all of it back, exactly. */
  undoable: (said: string, parts: readonly Part[]) => Promise<true | Problem>
  /** Takes back the last thing that can be; says what came of it. */
  undoLast: () => void
  /** Changes the rulebook; the first change makes it. */
  setRules: (edit: (rules: RecordOf<'rules'>) => RecordOf<'rules'>) => Promise<RecordOf<'rules'> | Problem>
  /** Deletes at once and offers to take it back; there is no question before. */
  forget: <N extends Listed>(noun: N, record: RecordOf<N>) => Promise<true | Problem>
  /** Deletes what is older than it may be kept, with a way back. */
  tidy: (old: readonly Pick<Old, 'noun' | 'record'>[]) => Promise<true | Problem>
  dropDraft: (draft: RecordOf<'drafts'>) => Promise<true | Problem>
  /** The id of the company of that name, made where there is none. */
  companyNamed: (name: string) => Promise<string | Problem>
  copy: (text: string) => Promise<true | Problem>
  /** Puts a picture into the clipboard. It may still be in the making: browsers want to be asked within the click. */
  copyImage: (picture: Promise<Blob>) => Promise<true | Problem>
  /** Hands a file over for download. */
  saveFile: (name: string, file: Blob) => void
  /** Hands over everything about a person, to be given to them; answers the file's name. */
  saveSubject: (person: RecordOf<'people'>, form: 'html' | 'json') => Promise<string | Problem>
  /** Puts the words into the reply box of the page at hand; nothing is sent. */
  fillReply: (text: string) => Promise<true | Problem>
  /** Hands over a reminder of this ask for a calendar. */
  remind: (ask: RecordOf<'asks'>) => void
  /** How much a moment's words are worth an ask. Quick where they were judged before. */
  worthOf: (moment: RecordOf<'moments'>) => Worth
  /** What in a moment's words led to its kind. */
  reasonsOf: (moment: RecordOf<'moments'>) => Reasons
  /** What the rules learn where words are taken for this kind; nothing where they were taken for it anyway. */
  lessonOf: (moment: RecordOf<'moments'>, kind: Kind) => Part | undefined
  openOptions: () => void
  openWelcome: () => void
  setTheme: (theme: Theme) => void
  freshId: () => string
  now: () => string
}
