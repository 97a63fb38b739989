import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** All files below a folder, however deep. */
export const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
