/** Every failure a person can meet. Each has a sentence and a next step in the words of their language. */
export const problemCodes = [
  'ask-without-benefit',
  'ask-without-give',
  'ask-without-values',
  'ask-values-veto',
  'ask-unfilled',
  'ask-cannot',
  'ask-anyway-needs-reason',
  'give-not-told',
  'give-without-what',
  'moment-not-understood',
  'stand-missing',
  'stand-too-early',
  'stand-not-shared',
  'stand-unfilled',
  'advocate-cannot',
  'advocate-needs-reason',
  'changed-elsewhere',
  'gone',
  'not-read',
  'nothing-selected',
  'site-changed',
  'page-out-of-reach',
  'page-covers',
  'reply-not-found',
  'extension-updated',
  'storage-refused',
  'storage-contained',
  'storage-full',
  'storage-lost',
  'storage-blocked',
  'storage-stopped',
  'storage-silent',
  'copy-empty',
  'file-not-json',
  'file-not-ours',
  'file-newer',
  'file-too-large',
  'file-not-text',
  'file-no-rows',
  'file-too-many',
  'import-stopped',
  'record-refused',
  'person-erased',
  'backup-sealed',
  'backup-passphrase',
  'backup-damaged',
  'backup-folder',
  'backup-asks',
  'not-allowed',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** A failure as data: it travels between contexts, where an Error would lose its shape. */
export interface Problem {
  problem: ProblemCode
  /** What it was about, in a few plain words: a field, a state, a file's line. */
  about?: string
}

export const problem = (code: ProblemCode, about?: string): Problem =>
  about === undefined ? { problem: code } : { problem: code, about }

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'problem' in value
