import { version } from './archive'
import { problem, type Problem } from './problem'

/** An archive before its records were checked: any version, any content. */
export type Raw = Record<string, unknown>

/** Step n turns an archive of version n into one of version n + 1. Each has a kept example in `test/archives`. */
export const upgrades: Readonly<Record<number, (archive: Raw) => Raw>> = {
  // Gates, gives with a weight, stands and listening came; all of it beside what was there.
  1: (archive) => ({ ...archive, rules: [] }),
}

/**
 * Brings an archive to the current version, one step at a time; a newer one is refused, never guessed at.
 * @param steps for tests: other steps than the shipped ones
 */
export function upgrade(archive: Raw, steps = upgrades, target: number = version): Raw | Problem {
  const from = archive['goodword']
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return problem('file-not-ours')
  if (from > target) return problem('file-newer', String(from))
  let raw = archive
  for (let at = from; at < target; at++) {
    const step = steps[at]
    if (!step) return problem('file-not-ours', `version ${at}`)
    raw = { ...step(raw), goodword: at + 1 }
  }
  return raw
}
