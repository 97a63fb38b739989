import type { Theme } from '../../components/app/actions'

// Read before the first paint, so it lies where it can be read at once; nothing is lost with it.
const place = 'theme'

export function themeNow(): Theme {
  try {
    const kept = localStorage.getItem(place)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    // A frame may be kept from it.
    return 'system'
  }
}

/** Light, dark, or as the system has it, for all pages of ours. */
export function showTheme(theme: Theme = themeNow()): void {
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme
}

export function setTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(place)
  else localStorage.setItem(place, theme)
  showTheme(theme)
}

/** Follows what another page of ours sets; a page just opened may not be told yet, so it looks again when looked at. */
export function followTheme(): void {
  addEventListener('storage', ({ key }) => {
    if (key === place) showTheme()
  })
  document.addEventListener('visibilitychange', () => showTheme())
}
