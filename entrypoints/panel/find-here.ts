import { browser } from '../../utils/browser'
import { findHash, onHandOver, takeOver } from '../../utils/hand-over'

/** Goes to what somebody chose to look for in this window: before the panel opened, or while it stands. */
export function findHere(): void {
  const look = async () => {
    const { id } = await browser.windows.getCurrent()
    const q = id === undefined ? undefined : await takeOver(id, Date.now())
    if (q) location.hash = findHash(q)
  }
  onHandOver(() => void look())
  void look()
}
