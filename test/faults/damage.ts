// Bytes that go wrong: on a bad disk, in a bad copy, by a tool that “cleans up”.
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import type { BrowserName } from '../drive/drive.ts'
import type { Chance } from './chance.ts'

const walk = (folder: string): string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
        one.isDirectory() ? walk(join(folder, one.name)) : [join(folder, one.name)],
      )

const within = (folder: string, name: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((one) => name.test(one))
        .map((one) => join(folder, one))
    : []

/** The kinds of files that a browser keeps our database in, and how each is known. */
const classes: Record<BrowserName, Record<string, (path: string) => boolean>> = {
  chromium: {
    CURRENT: (path) => basename(path) === 'CURRENT',
    MANIFEST: (path) => basename(path).startsWith('MANIFEST'),
    log: (path) => path.endsWith('.log'),
    ldb: (path) => path.endsWith('.ldb'),
    LOCK: (path) => basename(path) === 'LOCK',
    blob: (path) => path.includes('.indexeddb.blob'),
  },
  firefox: {
    sqlite: (path) => path.endsWith('.sqlite'),
    wal: (path) => path.endsWith('.sqlite-wal'),
    shm: (path) => path.endsWith('.sqlite-shm'),
    files: (path) => path.includes('.files/'),
  },
}

export const classesOf = (browser: BrowserName): string[] => Object.keys(classes[browser])

/** The files of one kind, those of the extension’s own database only. */
export function filesOf(browser: BrowserName, profile: string, kind: string): string[] {
  const places =
    browser === 'chromium'
      ? within(join(profile, 'Default', 'IndexedDB'), /^chrome-extension_/)
      : // The other folder is where Firefox keeps the extension’s own storage area.
        within(join(profile, 'storage', 'default'), /^moz-extension\+\+\+(?!.*userContextId)/).map((one) =>
          join(one, 'idb'),
        )
  const is = classes[browser][kind]
  return places
    .flatMap(walk)
    .filter((path) => is?.(path))
    .sort()
}

const at = (path: string, where: number, bytes: Uint8Array) => {
  const file = openSync(path, 'r+')
  writeSync(file, bytes, 0, bytes.length, where)
  closeSync(file)
}

const somewhere = (path: string, length: number, { between }: Chance) =>
  between(0, Math.max(0, statSync(path).size - length))

/** What can happen to a file. Each says what it did. */
const ways: Record<string, (path: string, chance: Chance) => string> = {
  'one byte': (path, chance) => {
    const where = somewhere(path, 1, chance)
    const byte = readFileSync(path)[where] ?? 0
    at(path, where, Uint8Array.of(byte ^ (1 << chance.between(0, 7))))
    return `one bit at ${where}`
  },
  'a stretch': (path, chance) => {
    const length = chance.between(2, 200)
    const where = somewhere(path, length, chance)
    at(
      path,
      where,
      new Uint8Array(length).map(() => chance.between(0, 255)),
    )
    return `${length} bytes at ${where}`
  },
  'a page of zeros': (path, chance) => {
    const where = Math.floor(somewhere(path, 4096, chance) / 4096) * 4096
    at(path, where, new Uint8Array(Math.min(4096, statSync(path).size - where)))
    return `zeros at ${where}`
  },
  cut: (path, chance) => {
    const length = somewhere(path, 0, chance)
    truncateSync(path, length)
    return `cut to ${length}`
  },
  gone: (path) => {
    rmSync(path)
    return 'deleted'
  },
}
const names = Object.keys(ways)

/** Damages one file of this kind, a way by its seed; nothing where there is no such file with anything in it. */
export function damage(
  browser: BrowserName,
  profile: string,
  kind: string,
  seed: number,
  chance: Chance,
): string | undefined {
  const name = names[seed % names.length] ?? ''
  const files = filesOf(browser, profile, kind).filter((path) => statSync(path).size > 0 || name === 'gone')
  const path = files[chance.between(0, Math.max(0, files.length - 1))]
  const way = ways[name]
  return path && way && `${basename(path)}: ${way(path, chance)}`
}
