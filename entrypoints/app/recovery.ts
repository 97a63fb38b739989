import type { Ways } from '../../components/app/recover/Recover'
import { toDay } from '../../components/parts/dates'
import { isProblem, problem, type Problem } from '../../utils/domain/problem'
import json from '../../utils/formats/json'
import { copyAsArchive, goOn, restoreFromArchive, restoreFromCopy, salvage } from '../../utils/store/recover'
import { saveEverything } from './export'
import { saveBlob } from './files'
import { failed, recordsOf } from './plan-import'
import { siteName } from './site-names'

async function saveCopy(): Promise<string | Problem> {
  const archive = await copyAsArchive()
  if (isProblem(archive)) return archive
  const name = `goodword-copy-${toDay(archive.exported)}.${json.extension}`
  const out = { audience: 'mine', at: archive.exported, records: archive, quotes: [], siteName } as const
  saveBlob(name, new Blob([...json.write(out)], { type: json.type }))
  return name
}

/** Everything as a file: from the library, or from the second copy where the library cannot be read. */
export async function saveAnyhow(): Promise<string | Problem> {
  const saved = await saveEverything()
  if (!isProblem(saved)) return saved
  const copied = await saveCopy()
  return isProblem(copied) ? saved : copied
}

interface Screen {
  /** Compares the library with what was remembered, and leaves where it is there. */
  look: (torn?: boolean) => Promise<void>
  /** Something is done here, and its report is to be read. */
  busy: () => void
  /** Says anew what there is. */
  counted: () => Promise<void>
}

/** The ways back, with store and files behind them. */
export const waysBack = ({ look, busy, counted }: Screen): Ways => ({
  restore: (going) => {
    busy()
    return restoreFromCopy(going)
  },
  salvage: (going) => {
    busy()
    return salvage(going)
  },
  saveCopy,
  lookAgain: look,
  takeFile: async (file, { stop, onStep }) => {
    busy()
    // What is read, and what is brought in, take about as long.
    const read = await recordsOf(file, { stop, onStep: (done) => onStep(done / 2) }).catch(failed)
    const report =
      !read || isProblem(read)
        ? (read ?? problem('import-stopped'))
        : await restoreFromArchive(read, { stop, onStep: (done) => onStep((1 + done) / 2) })
    await counted()
    return report
  },
  // The copy will follow what is here, and what it alone holds would be gone without a word.
  goOn: async () => {
    const saved = await saveCopy()
    if (isProblem(saved) && saved.problem !== 'copy-empty') return saved
    const done = await goOn()
    if (done === true) await look()
    return done
  },
})
