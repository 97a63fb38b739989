import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Chromium makes the id of an unpacked extension from its folder's name, or from the manifest's key. */
export function extensionId(build: string): string {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    key?: string
  }
  const from = manifest.key ? Buffer.from(manifest.key, 'base64') : build
  const digits = createHash('sha256').update(from).digest('hex').slice(0, 32)
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)))
}

const hosts = (patterns: string[]) => ({
  api: [],
  explicit_host: patterns,
  manifest_permissions: [],
  scriptable_host: [],
})

type Settings = { active_permissions?: { explicit_host?: string[] } }
type Preferences = { extensions?: { settings?: Record<string, Settings> } }

/**
 * Done before every start. A headless permission prompt is never answered; what the profile already
 * holds as granted at run time is not asked again, so the profile says beforehand what the user
 * would say. And Chromium removes what the debugger loaded at the next start, with all its
 * permissions, unless the entry looks like this: so the hosts switched on are carried over.
 */
export function prepareProfile(
  profile: string,
  id: string,
  wish: { granted: string[]; saysYes: boolean },
): void {
  const file = join(profile, 'Default', 'Preferences')
  const preferences = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Preferences) : {}
  const settings = preferences.extensions?.settings ?? {}
  const before = settings[id]?.active_permissions?.explicit_host
  const granted = before ?? wish.granted
  const ever = hosts([...granted, ...(wish.saysYes ? ['http://*/*', 'https://*/*'] : [])])
  const entry = {
    granted_permissions: ever,
    runtime_granted_permissions: ever,
    ...(granted.length ? { active_permissions: hosts(granted) } : {}),
  }
  const extensions = {
    ...preferences.extensions,
    // The button stands in the toolbar, not behind the puzzle piece.
    pinned_extensions: [id],
    settings: { ...settings, [id]: entry },
  }
  mkdirSync(join(profile, 'Default'), { recursive: true })
  // Where a name is not found, Chromium looks up another and asks public name servers, to say why: no try of ours.
  const alternate_error_pages = { enabled: false }
  writeFileSync(file, JSON.stringify({ ...preferences, extensions, alternate_error_pages }))
}
