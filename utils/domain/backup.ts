import { daysBetween } from './day'
import { type Day, Instant, z } from './schema'

/** A backup that was made, so that one can say which files hold what. */
export const Made = z.strictObject({
  name: z.string(),
  at: Instant,
  where: z.enum(['downloads', 'folder']),
})
export type Made = z.infer<typeof Made>

/** When and where copies of everything are written to files. */
export const BackupPlan = z.strictObject({
  every: z.enum(['never', 'day', 'week']),
  where: z.enum(['downloads', 'folder']),
  /** So many stay in the folder. */
  keep: z.int().check(z.minimum(1), z.maximum(100)),
  /** The newest first. */
  made: z.array(Made).check(z.maxLength(100)),
  /** When somebody was erased last: files from before still hold them. */
  erased: z.optional(Instant),
})
export type BackupPlan = z.infer<typeof BackupPlan>

export const noPlan: BackupPlan = { every: 'never', where: 'downloads', keep: 5, made: [] }

/** Whether it is time for the next one. */
export function isBackupDue({ every, made }: BackupPlan, today: Day, dayOf: (at: Instant) => Day): boolean {
  const last = made[0]?.at
  if (every === 'never') return false
  return !last || daysBetween(dayOf(last), today) >= (every === 'day' ? 1 : 7)
}

/** `goodword-backup-2026-11-22-091500.json`, in universal time, so that names sort as they were made. */
export const backupName = (at: Instant, sealed: boolean): string =>
  `goodword-backup-${at.slice(0, 10)}-${at.slice(11, 19).replaceAll(':', '')}.${sealed ? 'goodword' : 'json'}`

const ours = /^goodword-backup-\d{4}-\d\d-\d\d-\d{6}\.(json|goodword)$/

/** The oldest backups beyond those that stay; files of any other name are never ours to delete. */
export const surplus = (names: readonly string[], keep: number): string[] =>
  names
    .filter((name) => ours.test(name))
    .toSorted()
    .slice(0, -keep)

/** Files that still hold somebody who was erased since. */
export const stale = ({ made, erased }: BackupPlan): Made[] =>
  erased === undefined ? [] : made.filter(({ at }) => at <= erased)
