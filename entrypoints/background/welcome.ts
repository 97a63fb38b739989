import { browser } from '../../utils/browser'
import { openOwn } from '../../utils/ways-out'

const mark = 'welcomed'

/** Opens the first steps once in the life of a profile: never after an update, and never a second time. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome()
  })
}

async function welcome(): Promise<void> {
  const { [mark]: before } = await browser.storage.local.get(mark)
  if (before) return
  await openOwn('/welcome.html')
  await browser.storage.local.set({ [mark]: true })
}
