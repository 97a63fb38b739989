import type { LaunchOptions } from '../drive.ts'

/** What Chromium is started with beyond puppeteer's own list. */
export function switches(options: LaunchOptions): string[] {
  const names = (options.hosts ?? []).map((name) => `MAP ${name} 127.0.0.1`)
  const rules = [...names, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')
  return [
    ...(options.outside ? [] : [`--host-resolver-rules=${rules}`, '--no-proxy-server']),
    '--lang=en-GB',
    // Chromium refuses its sandbox to root; nobody else gives it up.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(options.dark === undefined ? [] : [`--blink-settings=preferredColorScheme=${options.dark ? 0 : 1}`]),
    ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
  ]
}
