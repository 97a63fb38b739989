import { corrupt } from './corrupt.ts'
import { edits } from './edits.ts'
import { full } from './full.ts'
import { kill } from './kill.ts'
import { power } from './power.ts'
import type { Fault } from './row.ts'
import { typing } from './typing.ts'
import { worker } from './worker.ts'

/** By the name under which each is called. */
export const faults: Record<string, Fault> = { kill, worker, typing, power, full, corrupt, edits }
