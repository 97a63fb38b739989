import { app } from './app.ts'
import { clip } from './clip.ts'
import { files } from './files.ts'
import { guest } from './guest.ts'
import { inject } from './inject.ts'
import { keep } from './keep.ts'
import type { Row } from './row.ts'
import { raise, type Stage } from './stage.ts'
import { worker } from './worker.ts'

type Measure = (sizes: readonly number[]) => Promise<Row[]>

/** On a browser of its own, which is closed whatever happens. */
const staged =
  (measure: (stage: Stage) => Promise<Row[]>): Measure =>
  async () => {
    const stage = await raise()
    try {
      return await measure(stage)
    } finally {
      await stage.close()
    }
  }

/** What can be measured, by name. */
export const groups: Record<string, Measure> = {
  inject: staged(inject),
  guest: staged(guest),
  clip: staged(clip),
  keep: staged(keep),
  worker: staged(worker),
  app,
  files,
}
