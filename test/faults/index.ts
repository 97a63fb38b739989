import { corrupt } from './corrupt.ts'
import { edits } from './edits.ts'
import { full } from './full.ts'
import { bring } from './import.ts'
import { kill } from './kill.ts'
import { power } from './power.ts'
import { reload } from './reload.ts'
import type { Fault } from './row.ts'
import { typing } from './typing.ts'
import { upgrade } from './upgrade.ts'
import { worker } from './worker.ts'

/** By the name under which each is called. */
export const faults: Record<string, Fault> = {
  kill,
  worker,
  typing,
  reload,
  power,
  full,
  corrupt,
  edits,
  upgrade,
  import: bring,
}

/** Those that need no browser, and are therefore tried once and not in each. */
export const withoutBrowser: readonly string[] = ['import']
