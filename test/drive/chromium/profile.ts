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
  return [...digits].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('')
}

const hosts = (patterns: string[]) => ({
  api: [],
  explicit_host: patterns,
  manifest_permissions: [],
  scriptable_host: [],
})

/**
 * A headless permission prompt is never answered. What the profile already holds as granted at run
 * time is not asked again, so a new profile says beforehand what the user would say.
 */
export function prepareProfile(
  profile: string,
  id: string,
  wish: { granted: string[]; saysYes: boolean },
): void {
  const file = join(profile, 'Default', 'Preferences')
  if (existsSync(file)) return
  const ever = hosts(wish.saysYes ? ['http://*/*', 'https://*/*'] : wish.granted)
  const settings = {
    granted_permissions: ever,
    runtime_granted_permissions: ever,
    ...(wish.granted.length ? { active_permissions: hosts(wish.granted) } : {}),
  }
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const preferences = {
    extensions: { ui: { developer_mode: true }, settings: { [id]: settings } },
    browser: { has_seen_welcome_page: true },
  }
  writeFileSync(file, JSON.stringify(preferences))
}
