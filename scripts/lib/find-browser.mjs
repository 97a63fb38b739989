import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const programs = process.env['PROGRAMFILES'] ?? 'C:\\Program Files'
const programs86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)'
const local = process.env['LOCALAPPDATA'] ?? ''

/** Names on the PATH and places where installers put them, the freely loadable ones first. */
const places = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [programs, programs86, local].flatMap((root) => [
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(root, 'BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
    ]),
  },
  firefox: {
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    darwin: ['Firefox', 'Firefox Developer Edition'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/firefox`,
    ),
    win32: [programs, programs86].flatMap((root) => [
      join(root, 'Mozilla Firefox', 'firefox.exe'),
      join(root, 'Firefox Developer Edition', 'firefox.exe'),
    ]),
  },
}

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of an installed browser of this kind, or undefined. CHROMIUM and FIREFOX may name one. */
export function findBrowser(kind) {
  const named = process.env[kind.toUpperCase()]
  if (named) return runnable(named) ? named : undefined
  const { names } = places[kind]
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...(places[kind][process.platform] ?? [])].find(runnable)
}
