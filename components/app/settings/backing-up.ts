import type { BackupPlan, Made } from '../../../utils/domain/backup'
import type { Problem } from '../../../utils/domain/problem'
import type { Going } from './importing'
import type { Report } from './ImportReport'

/** What is settled about backups, and what the browser can do. */
export interface BackupState {
  plan: BackupPlan
  /** The chosen folder's name. */
  folder: string | undefined
  /** Whether the browser lets one choose a folder at all. */
  canFolder: boolean
  sealed: boolean
  /** Whether the browser may clear what lies in it when it wants room. */
  lasting: 'kept' | 'unlimited' | 'may-go'
  /** What kept the last backup from being made. */
  late?: Problem | undefined
}

/** What one can do about backups. */
export interface BackingUp {
  read: () => Promise<BackupState | Problem>
  setPlan: (edit: (plan: BackupPlan) => BackupPlan) => Promise<void>
  /** Asks for a folder; nothing changes where none was chosen. */
  chooseFolder: () => Promise<true | Problem>
  /** Seals all further backups; without a passphrase none. */
  setPassphrase: (passphrase: string | undefined) => Promise<true | Problem>
  /** @param alone deletes all others of ours in the folder */
  backUp: (alone: boolean) => Promise<Made | Problem>
  isSealed: (file: File) => Promise<boolean>
  restore: (file: File, passphrase: string | undefined, going: Going) => Promise<Report | Problem>
  askToKeep: () => Promise<void>
}
