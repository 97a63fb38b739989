import { type DBSchema, openDB } from 'idb'
import { BackupPlan, noPlan } from '../domain/backup'
import { z } from '../domain/schema'
import type { SealingKey } from './sealed'

// Where backups go and what seals them, in a database of its own: it must outlive a library that is lost, and holds
// what no text can: the folder that was chosen, and a key that nobody can read out. The passphrase is nowhere.

interface Place extends DBSchema {
  about: { key: 'plan' | 'folder' | 'key'; value: unknown }
}

async function within<T>(work: (store: Awaited<ReturnType<typeof opened>>) => Promise<T>): Promise<T> {
  const open = await opened()
  try {
    return await work(open)
  } finally {
    open.close()
  }
}
const opened = () =>
  openDB<Place>('goodword-backup', 1, { upgrade: (fresh) => void fresh.createObjectStore('about') })

export interface BackupPlace {
  plan: BackupPlan
  folder?: FileSystemDirectoryHandle
  key?: SealingKey
}

/** All that is settled about backups; where that cannot be read, nothing is. */
export const backupPlace = (): Promise<BackupPlace> =>
  within(async (open) => {
    const tx = open.transaction('about')
    const [plan, folder, key] = await Promise.all([
      tx.store.get('plan'),
      tx.store.get('folder'),
      tx.store.get('key'),
    ])
    const checked = z.safeParse(BackupPlan, plan)
    return {
      plan: checked.success ? checked.data : noPlan,
      ...(folder ? { folder: folder as FileSystemDirectoryHandle } : {}),
      ...(key ? { key: key as SealingKey } : {}),
    }
  })

/** Changes the plan in one transaction: two windows may do so. */
export const setPlan = (edit: (plan: BackupPlan) => BackupPlan): Promise<void> =>
  within(async (open) => {
    const tx = open.transaction('about', 'readwrite')
    const before = z.safeParse(BackupPlan, await tx.store.get('plan'))
    await tx.store.put(edit(before.success ? before.data : noPlan), 'plan')
    await tx.done
  })

/** Takes another folder, or another key; without one there is none any more. */
export const settlePlace = async (what: 'folder' | 'key', value: unknown): Promise<void> =>
  within(async (open) => {
    await (value === undefined ? open.delete('about', what) : open.put('about', value, what))
  })
