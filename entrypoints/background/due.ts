import { colourBadge, showDue } from '../../utils/badge'
import { browser } from '../../utils/browser'
import { expected, type Expected } from '../../utils/domain/part'
import { isProblem, type Problem } from '../../utils/domain/problem'
import { dueOn } from '../../utils/domain/due'
import { settleAsk } from '../../utils/domain/gates'
import { settleAsks } from '../../utils/store/settle'
import { now } from '../../utils/store/write'
import { lookBack, worldFrom } from '../app/world'

const alarm = 'day'
// Gates open and loops fall due by the day; an hour late is in time.
const minutes = 60

/**
 * Holds and frees what is queued as the day has it, and shows on the toolbar button how much is due. It reads all that
 * is open, so it is done here, where nobody waits for a frame.
 */
export async function lookAtDay(): Promise<Expected[] | Problem> {
  let due = 0
  const changed = await settleAsks(lookBack(), (found) => {
    const world = worldFrom(found)
    const asks = found.asks.map((ask) => settleAsk(ask, world, now()))
    due = dueOn({ ...world, asks }, now())
    return asks.filter((ask, at) => ask !== found.asks[at])
  })
  await showDue(due)
  return isProblem(changed) ? changed : changed.map(expected)
}

/** Looks at the day when the browser starts and every hour after. While a view of ours is open, that looks too. */
export function watchDay(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void lookAtDay()
  })
  const begin = () => {
    void colourBadge()
    void browser.alarms.create(alarm, { periodInMinutes: minutes })
    void lookAtDay()
  }
  browser.runtime.onStartup.addListener(begin)
  browser.runtime.onInstalled.addListener(begin)
}
