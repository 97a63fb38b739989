// What is shipped with the extension, and under which terms: read from the lock file and the packages themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Locked {
  version?: string
  license?: string
  dev?: boolean
}

/** A package of the lock file. @property shipped whether its code is in what people install */
export interface Licensed {
  name: string
  version: string
  licence: string
  shipped: boolean
  folder: string
}

/** All packages of the lock file, by name. */
export function licensed(): Licensed[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>
  }
  return Object.entries(packages)
    .filter(([folder]) => folder)
    .map(([folder, { version = '', license = '', dev }]) => ({
      name: folder.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      shipped: !dev,
      folder,
    }))
    .sort((one, other) => (one.folder < other.folder ? -1 : 1))
}

const text = ({ folder }: Licensed): string => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  return file ? readFileSync(join(folder, file), 'utf8').trim() : ''
}

/** The notices that go into the package: each library that is shipped, its terms in full. */
export const notices = (): string =>
  licensed()
    .filter(({ shipped }) => shipped)
    .map((one) => `${one.name} ${one.version} (${one.licence})\n\n${text(one)}\n`)
    .join('\n----\n\n')
