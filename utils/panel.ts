import { browser } from './browser'

/** Opens the panel beside this window's tabs. Called straight from the click, or the browser refuses. */
export function openPanel(windowId: number): Promise<void> {
  const firefox = browser as { sidebarAction?: { open(): Promise<void> } }
  return firefox.sidebarAction ? firefox.sidebarAction.open() : browser.sidePanel.open({ windowId })
}
