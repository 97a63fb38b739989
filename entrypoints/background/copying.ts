import { browser } from '../../utils/browser'
import { keepUp } from '../../utils/store/catch-up'

const alarm = 'copy'
// A background is put to sleep after half a minute in which nothing called it, whatever it is doing.
const minutes = 0.4
const patience = 5_000

/** Keeps the second copy up with the database, and this background awake, or woken again, until it is. */
export function keepCopying(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isSet = false
  const wake = () => {
    isSet = true
    void browser.alarms.create(alarm, { periodInMinutes: minutes })
  }
  const now = keepUp((run) => {
    timer ??= setTimeout(wake, patience)
    void run.then(() => {
      clearTimeout(timer)
      timer = undefined
      if (isSet) void browser.alarms.clear(alarm)
      isSet = false
    })
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== alarm) return
    isSet = true
    now()
  })
}
