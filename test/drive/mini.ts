import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName } from './drive.ts'

/** A tiny extension with everything in it that drivers must reach, to test them by themselves. */
export function writeMini(browser: BrowserName): { build: string; remove: () => void } {
  const build = mkdtempSync(join(tmpdir(), 'mini-'))
  const files = { ...scripts, 'manifest.json': JSON.stringify(manifest(browser === 'firefox')) }
  mkdirSync(build, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(build, name), text)
  return { build, remove: () => rmSync(build, { recursive: true, force: true }) }
}

const manifest = (firefox: boolean) => ({
  manifest_version: 3,
  name: 'Mini',
  version: '1.0',
  permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(firefox ? [] : ['sidePanel'])],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  action: {},
  background: firefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
  commands: {
    clip: { suggested_key: { default: 'Alt+Shift+G' }, description: 'Clip' },
    keep: { suggested_key: { default: 'Alt+Shift+K' }, description: 'Keep' },
  },
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
  web_accessible_resources: [
    {
      resources: ['slip.html'],
      matches: ['http://*/*', 'https://*/*'],
      ...(firefox ? {} : { use_dynamic_url: true }),
    },
  ],
  ...(firefox
    ? {
        sidebar_action: { default_panel: 'panel.html', open_at_install: false },
        browser_specific_settings: { gecko: { id: 'mini@mini.example' } },
      }
    : { side_panel: { default_path: 'panel.html' } }),
})

const page = `<!doctype html><meta charset="utf-8"><title>Mini</title>
<button id="keep">Keep</button> <button id="ask">Ask</button> <textarea id="note"></textarea>
<script src="page.js"></script>`

const scripts = {
  'app.html': page,
  'slip.html': page,
  'panel.html': page,
  'background.js': `
const api = globalThis.browser ?? chrome
const note = (fact) => api.storage.local.set(fact)
api.commands.onCommand.addListener((command) => note({ command }))
api.contextMenus.onClicked.addListener(({ menuItemId }) => note({ menu: menuItemId }))
api.runtime.onInstalled.addListener(() => {
  api.contextMenus.create({ id: 'clip', title: 'Clip this', contexts: ['all'] })
})
api.action.onClicked.addListener((tab) => {
  if (api.sidePanel) api.sidePanel.open({ windowId: tab.windowId })
  else api.sidebarAction.open()
  const here = { target: { tabId: tab.id }, func: () => document.title }
  api.scripting.executeScript(here).then(([{ result }]) => note({ title: result }))
})
api.runtime.onMessage.addListener((message, sender, answer) => answer({ heard: message }))
const register = async () => {
  const { origins: matches } = await api.permissions.getAll()
  const there = (await api.scripting.getRegisteredContentScripts()).length
  const script = { id: 'mini', js: ['content.js'], matches }
  if (!matches.length) await api.scripting.unregisterContentScripts()
  else if (there) await api.scripting.updateContentScripts([script])
  else await api.scripting.registerContentScripts([script])
}
api.permissions.onAdded.addListener(register)
api.permissions.onRemoved.addListener(register)
register()`,
  'content.js': `
const api = globalThis.browser ?? chrome
const host = document.createElement('x-host')
host.popover = 'manual'
host.style.cssText = 'position:fixed;inset:auto;left:100px;top:80px;width:400px;height:220px;margin:0'
const root = host.attachShadow({ mode: 'closed' })
const pin = document.createElement('button')
pin.id = 'pin'
pin.textContent = 'Pin'
pin.addEventListener('click', async (event) => {
  document.documentElement.dataset.pin = String(event.isTrusted)
  try {
    const { heard } = await api.runtime.sendMessage('hello')
    document.documentElement.dataset.heard = heard
  } catch (error) {
    document.documentElement.dataset.heard = 'nobody'
  }
})
const frame = document.createElement('iframe')
frame.src = api.runtime.getURL('slip.html')
root.append(pin, frame)
document.documentElement.append(host)
host.showPopover()`,
  'page.js': `
const api = globalThis.browser ?? chrome
const seen = (fact) => { document.body.dataset.seen = (document.body.dataset.seen ?? '') + fact + ' ' }
document.querySelector('#keep').addEventListener('click', (event) => seen('keep:' + event.isTrusted))
document.querySelector('#ask').addEventListener('click', async () =>
  seen('ask:' + (await api.permissions.request({ origins: ['http://other.test/*'] }))))
const open = () => new Promise((done) => {
  const request = indexedDB.open('mini', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('words')
  request.onsuccess = () => done(request.result)
})
window.put = async (key, value) => {
  const work = (await open()).transaction('words', 'readwrite', { durability: 'strict' })
  work.objectStore('words').put(value, key)
  await new Promise((done) => (work.oncomplete = done))
}
window.get = async (key) => {
  const asked = (await open()).transaction('words').objectStore('words').get(key)
  return new Promise((done) => (asked.onsuccess = () => done(asked.result ?? '')))
}`,
}
