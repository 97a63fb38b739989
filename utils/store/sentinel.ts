import { type Database, describe } from './database'
import { outside, type Sentinel } from './outside'

export const remember = async (sentinel: Sentinel): Promise<void> => outside.memory?.remember(sentinel)

export const recall = async (): Promise<Sentinel | undefined> => outside.memory?.recall()

/**
 * Whether the database at hand is another than the remembered one, or an older state of it. What is remembered was
 * committed before, and the number of writes never falls; so neither deletions nor a lagging write can raise it.
 */
export const isLoss = (known: Sentinel, here: Sentinel): boolean =>
  known.database !== here.database || here.writes < known.writes

/** True where the database at hand is not the one that was remembered: lost, or another partition's. */
export async function isStranger(here: Sentinel): Promise<boolean> {
  const known = await recall()
  if (known) return isLoss(known, here)
  // The memory comes before the first record of the copy; a copy without it, beside an empty database, is a loss too.
  return here.writes === 0 && here.count === 0 && ((await outside.copy?.keys())?.length ?? 0) > 0
}

// By connection: a browser that throws a database away closes its connections first.
const trusted = new WeakSet<Database>()

/** Whether this database may be written to: compared once for each connection. */
export async function isTrusted(open: Database): Promise<boolean> {
  if (trusted.has(open)) return true
  // After an update nobody can be asked any more which database it was; the one at hand is still the one.
  if (await isStranger(await describe(open)).catch(() => false)) return false
  trusted.add(open)
  return true
}

/** Takes the database at hand for the one and only from now on. */
export async function accept(open: Database): Promise<void> {
  await remember(await describe(open))
  trusted.add(open)
}
