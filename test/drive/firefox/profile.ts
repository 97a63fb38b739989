import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchOptions } from '../drive.ts'

/** A fixed address for the extension, so that tests and restarts find it again. */
export const uuid = '6f0d7a5e-1b2c-4d3e-8f90-a1b2c3d4e5f6'

export function geckoId(build: string): string {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } }
  }
  const id = manifest.browser_specific_settings?.gecko?.id
  if (!id) throw new Error(`The manifest in ${build} names no gecko id: is it the Firefox build?`)
  return id
}

export function writePrefs(profile: string, id: string, options: LaunchOptions): void {
  const prefs: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'extensions.webextOptionalPermissionPrompts': options.saysYes === false,
    // Tests install a build that Mozilla has not signed, and install it again after a restart.
    'xpinstall.signatures.required': false,
    ...(options.downloads
      ? {
          'browser.download.folderList': 2,
          'browser.download.dir': options.downloads,
          'browser.download.useDownloadDir': true,
          // Its own panel would take the next keys.
          'browser.download.alwaysOpenPanel': false,
          'browser.download.always_ask_before_handling_new_types': false,
        }
      : {}),
    'extensions.autoDisableScopes': 0,
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Through the window, or a frame of another origin would never hear of the mouse.
    'remote.events.async.mouse.enabled': true,
    // Firefox must come back after a SIGKILL without asking about safe mode.
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.sessionstore.resume_from_crash': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.tabs.warnOnClose': false,
    'browser.tabs.firefox-view': false,
    'browser.newtabpage.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'termsofuse.bypassNotification': true,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    ...(options.outside ? {} : closedDoor(options.hosts ?? [])),
    'network.dns.localDomains': (options.hosts ?? []).join(','),
    ...(options.dark === undefined
      ? {}
      : {
          'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
          'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
        }),
    ...(options.boundless
      ? { 'dom.navigation.navigationRateLimit.count': 0, 'dom.navigation.locationChangeRateLimit.count': 0 }
      : {}),
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
  }
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`)
}

/** Everything but loopback goes to a proxy that is not there. */
const closedDoor = (hosts: string[]) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': ['localhost', '127.0.0.1', ...hosts].join(', '),
})
