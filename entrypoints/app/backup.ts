import type { BackingUp, BackupState } from '../../components/app/settings/backing-up'
import type { Going } from '../../components/app/settings/importing'
import { backupName, type Made, surplus } from '../../utils/domain/backup'
import { isProblem, problem, type Problem } from '../../utils/domain/problem'
import json from '../../utils/formats/json'
import { type BackupPlace, backupPlace, setPlan, settlePlace } from '../../utils/store/backup-place'
import { now } from '../../utils/store/write'
import { isSealed, seal, sealingKey, unseal } from '../../utils/store/sealed'
import { writeEverything } from './export'
import { saveBlob } from './files'
import { openArchive } from './plan-import'

// A folder is what Chromium alone lets one choose; TypeScript does not know all of it yet.
type Folder = FileSystemDirectoryHandle & {
  queryPermission: (wish: object) => Promise<PermissionState>
  requestPermission: (wish: object) => Promise<PermissionState>
  keys: () => AsyncIterable<string>
}
const picker = (globalThis as { showDirectoryPicker?: (wish: object) => Promise<Folder> }).showDirectoryPicker
const readWrite = { mode: 'readwrite' }

const failed = (error: unknown): Problem =>
  problem('storage-refused', error instanceof Error ? error.name : undefined)

async function* textsOf(parts: readonly Blob[]): AsyncGenerator<string> {
  for (const part of parts) yield await part.text()
}

/** Everything as one file, sealed where there is a key; nothing where there is nothing to save. */
async function wholeFile({ key, plan }: BackupPlace) {
  const at = now()
  const written = await writeEverything(json, at, new AbortController().signal)
  const plain = written?.parts ?? []
  const parts: BlobPart[] = []
  if (key) for await (const bytes of seal(textsOf(plain), key)) parts.push(new Blob([bytes]))
  else parts.push(...plain)
  const made: Made = { name: backupName(at, key !== undefined), at, where: plan.where }
  const type = key ? 'application/octet-stream' : json.type
  return {
    made,
    empty: !written?.has.has('moments') && !written?.has.has('people'),
    file: new Blob(parts, { type }),
  }
}

/** Writes the file, looks whether it is whole, and only then lets old ones go. Answers the names of those. */
async function intoFolder(
  folder: Folder,
  name: string,
  file: Blob,
  keep: number,
): Promise<string[] | Problem> {
  try {
    const handle = await folder.getFileHandle(name, { create: true })
    const stream = await handle.createWritable()
    await stream.write(file)
    await stream.close()
    if ((await handle.getFile()).size !== file.size) return problem('backup-folder')
    const names: string[] = []
    for await (const one of folder.keys()) names.push(one)
    const gone = surplus(names, keep)
    for (const one of gone) await folder.removeEntry(one)
    return gone
  } catch {
    return problem('backup-folder')
  }
}

interface How {
  /** All others of ours in the folder go. */
  alone?: boolean
  /** Nobody clicked: nothing may be asked, and an empty library must not push a full one out. */
  byItself?: boolean
}

async function write({ alone, byItself }: How): Promise<Made | Problem | undefined> {
  const place = await backupPlace()
  const { plan } = place
  const folder = plan.where === 'folder' ? (place.folder as Folder | undefined) : undefined
  if (plan.where === 'folder') {
    const may = await folder?.queryPermission(readWrite)
    // After a new start the browser may ask again, and only whoever clicked can answer it.
    if (may === 'prompt' && byItself) return problem('backup-asks', folder?.name)
    const asked = may === 'prompt' ? await folder?.requestPermission(readWrite) : may
    if (asked !== 'granted') return problem('backup-folder')
  }
  const { made, empty, file } = await wholeFile(place)
  if (empty && byItself) return undefined
  const gone = folder ? await intoFolder(folder, made.name, file, alone ? 1 : plan.keep) : []
  if (isProblem(gone)) return gone
  if (!folder) saveBlob(made.name, file)
  await setPlan((now) => ({
    ...now,
    // In a folder a second one within a second takes the place of the first.
    made: [
      made,
      ...now.made.filter(({ name }) => !gone.includes(name) && !(folder && name === made.name)),
    ].slice(0, 100),
  }))
  return made
}

let late: Problem | undefined
const told = new Set<(made: Made | Problem | undefined) => void>()

/** Tells what came of each backup that is tried in this window. Answers how to stop. */
export function onBackUp(listen: (made: Made | Problem | undefined) => void): () => void {
  told.add(listen)
  return () => told.delete(listen)
}

/** Makes a backup as it is settled, one at a time whatever window asks. */
export async function backUp(how: How = {}): Promise<Made | Problem | undefined> {
  const made = await navigator.locks.request('goodword-backup', () => write(how)).catch(failed)
  late = isProblem(made) ? made : undefined
  for (const listen of told) listen(made)
  return made
}

async function lasting(): Promise<BackupState['lasting']> {
  if (await navigator.storage.persisted()) return 'kept'
  // With the right to unlimited storage Chromium evicts nothing, and answers no all the same.
  return import.meta.env.FIREFOX ? 'may-go' : 'unlimited'
}

async function restore(file: File, passphrase: string | undefined, going: Going) {
  const open = passphrase === undefined ? file : await unseal(file, passphrase)
  if (isProblem(open)) return open
  const planned = await openArchive(new File([open], file.name), going)
  if (!planned || isProblem(planned)) return planned ?? problem('import-stopped')
  const done = await planned.bringIn(new Set(), going)
  return isProblem(done) ? done : done.report
}

/** Backups with browser and store behind them. */
export const backing: BackingUp = {
  read: async () => {
    try {
      const { plan, folder, key } = await backupPlace()
      return {
        plan,
        folder: folder?.name,
        canFolder: picker !== undefined,
        sealed: key !== undefined,
        lasting: await lasting(),
        late,
      }
    } catch (error) {
      return failed(error)
    }
  },
  setPlan,
  chooseFolder: async () => {
    const pick = (globalThis as { showDirectoryPicker?: typeof picker }).showDirectoryPicker
    const chosen = await pick?.({ id: 'goodword-backup', mode: 'readwrite' }).catch(() => undefined)
    if (chosen) await settlePlace('folder', chosen)
    return true
  },
  setPassphrase: async (passphrase) => {
    try {
      await settlePlace('key', passphrase === undefined ? undefined : await sealingKey(passphrase))
      return true
    } catch (error) {
      return failed(error)
    }
  },
  backUp: async (alone) => (await backUp({ alone })) ?? problem('gone'),
  isSealed,
  restore: (file, passphrase, going) => restore(file, passphrase, going).catch(failed),
  askToKeep: async () => void (await navigator.storage.persist()),
}
