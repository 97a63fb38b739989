import type { BrowserName } from '../../test/drive/drive.ts'
import { app } from './app.ts'
import { clip } from './clip.ts'
import { exports } from './exports.ts'
import { guest } from './guest.ts'
import { imports } from './imports.ts'
import { inject } from './inject.ts'
import { injectFirefox } from './inject-firefox.ts'
import { keep } from './keep.ts'
import type { Row } from './row.ts'
import { type ChromiumStage, raise, type Stage } from './stage.ts'
import { validate } from './validate.ts'
import { worker } from './worker.ts'

type Measure = (browser: BrowserName, sizes: readonly number[]) => Promise<Row[]>

/** On a browser of its own, which is closed whatever happens. */
async function on<S extends Stage>(
  raised: Promise<S>,
  measure: (stage: S) => Promise<Row[]>,
): Promise<Row[]> {
  const stage = await raised
  try {
    return await measure(stage)
  } finally {
    await stage.close()
  }
}

const staged =
  (measure: (stage: Stage) => Promise<Row[]>): Measure =>
  (browser) =>
    on(raise(browser), measure)

/** What wants a trace or a count that only Chromium has; Firefox is measured otherwise there, or not at all. */
const traced =
  (
    measure: (stage: ChromiumStage) => Promise<Row[]>,
    otherwise?: (stage: Stage) => Promise<Row[]>,
  ): Measure =>
  async (browser) => {
    if (browser === 'chromium') return on(raise(browser), measure)
    return otherwise ? on(raise(browser), otherwise) : []
  }

/** What can be measured, by name. */
export const groups: Record<string, Measure> = {
  inject: traced(inject, injectFirefox),
  guest: traced(guest),
  clip: staged(clip),
  keep: staged(keep),
  worker: staged(worker),
  validate: staged(validate),
  app,
  export: exports,
  import: imports,
}
