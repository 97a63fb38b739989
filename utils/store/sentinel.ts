/**
 * What is remembered outside IndexedDB, since a damaged database is silently replaced by an empty one: which
 * database it was, how many moments it held, and the newest of them.
 */
export interface Sentinel {
  database: string
  count: number
  last: string
}

/** Where the sentinel is remembered. The store does not know the browser, so its entrypoint hands this in. */
export interface Memory {
  recall(): Promise<Sentinel | undefined>
  remember(sentinel: Sentinel): Promise<void>
}

let memory: Memory | undefined

/** To be called once by every context that writes. */
export function rememberIn(place: Memory): void {
  memory = place
}

export const remember = async (sentinel: Sentinel): Promise<void> => memory?.remember(sentinel)

/** True where the database at hand is not the one that was remembered: lost, or another partition's. */
export async function isStranger(here: Sentinel): Promise<boolean> {
  const known = await memory?.recall()
  return known !== undefined && known.database !== here.database
}
