/**
 * Scripts that run in Firefox's own window (chrome scope): what a person does with the browser
 * rather than with a page. Each is the text of a function, called with JSON arguments.
 */
const extension = `const { extension } = WebExtensionPolicy.getByID(id)`
const load = (name: string, from: string) => `const { ${name} } = ChromeUtils.importESModule('${from}')`
const permissions = load('ExtensionPermissions', 'resource://gre/modules/ExtensionPermissions.sys.mjs')
const parent = load('ExtensionParent', 'resource://gre/modules/ExtensionParent.sys.mjs')
const addons = load('AddonManager', 'resource://gre/modules/AddonManager.sys.mjs')
const navigables = load('NavigableManager', 'chrome://remote/content/shared/NavigableManager.sys.mjs')

export const inWindow = {
  ready: `(id) => WebExtensionPolicy.getByID(id)?.extension?.backgroundState === 'running'`,

  host: `(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname`,

  pageScripts: `(id) => WebExtensionPolicy.getByID(id)?.contentScripts.length`,

  /** Also before the extension is there: then it starts with the permission, as in a used profile. */
  grant: `async (id, origins) => {
    const extension = WebExtensionPolicy.getByID(id)?.extension
    ${permissions}
    await ExtensionPermissions.add(id, { origins, permissions: [] }, extension)
  }`,

  revoke: `async (id, origins) => {
    ${extension}; ${permissions}
    await ExtensionPermissions.remove(id, { origins, permissions: [] }, extension)
  }`,

  /** The button stands in the toolbar, not behind the puzzle piece. */
  showButton: `(id) => {
    ${extension}; ${parent}
    const { id: widget } = ExtensionParent.apiManager.global.browserActionFor(extension)
    CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR)
  }`,

  stopWorker: `async (id) => {
    ${extension}
    await extension.terminateBackground({ ignoreDevToolsAttached: true })
  }`,

  disable: `async (id) => {
    ${addons}
    await (await AddonManager.getAddonByID(id)).disable()
  }`,

  enable: `async (id) => {
    ${addons}
    await (await AddonManager.getAddonByID(id)).enable()
  }`,

  reload: `async (id) => {
    ${addons}
    await (await AddonManager.getAddonByID(id)).reload()
  }`,

  clickAction: `async (id) => {
    ${extension}; ${parent}
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
  }`,

  focusPage: `() => gBrowser.selectedBrowser.focus()`,

  /**
   * Key events enter at the window, as from a keyboard, so the browser's shortcut acts. It acts after the page had its
   * say, for the tab that is then in front: so nothing else may be opened before it did.
   */
  pressCommand: `(keyset, letter, modifiers) => {
    const acted = new Promise((done, fail) => {
      document.getElementById(keyset).addEventListener('command', () => done(), { once: true })
      setTimeout(() => fail(new Error('The key did not reach the browser')), 5_000)
    })
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    input.beginInputTransactionForTests(window)
    const names = { alt: 'Alt', shift: 'Shift', accel: 'Control', control: 'Control', meta: 'Meta' }
    const key = (key) => new KeyboardEvent('', { key, keyCode: key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0 })
    const chord = [...modifiers.map((one) => names[one]), letter].map(key)
    for (const one of chord) input.keydown(one)
    for (const one of chord.reverse()) input.keyup(one)
    return acted
  }`,

  /** The keys the browser holds for the extension: \`[{ key, modifiers }]\` in the manifest's order. */
  keys: `(keyset) => [...document.querySelectorAll('#' + keyset + ' > key')].map((one) => ({
    key: one.getAttribute('key') ?? one.getAttribute('keycode'),
    modifiers: (one.getAttribute('modifiers') ?? '').split(/[ ,]+/).filter(Boolean),
  }))`,

  chooseMenu: `(id) => {
    const menu = document.getElementById('contentAreaContextMenu')
    if (menu.state !== 'open') return ''
    const item = document.getElementById(id)
    if (!item) return 'none'
    const folder = item.closest('menu')
    if (folder) folder.menupopup.openPopup()
    if (folder && folder.menupopup.state !== 'open') return ''
    const popup = item.parentNode
    popup.activateItem(item)
    return 'chosen'
  }`,

  closeMenu: `() => document.getElementById('contentAreaContextMenu').hidePopup()`,

  /** BiDi knows tabs only; this lends the sidebar's browser an id, so it can be driven the same way. */
  sidebar: `(url) => {
    ${navigables}
    const inner = document.getElementById('sidebar')?.contentDocument?.querySelector('browser')
    if (!SidebarController.isOpen || !inner?.currentURI?.spec.startsWith(url)) return ''
    inner.permanentKey ??= {}
    const id = NavigableManager.getIdForBrowser(inner)
    const plain = Object.getPrototypeOf(NavigableManager).getBrowserById
    NavigableManager.getBrowserById = function (wanted) {
      return wanted === id && inner.isConnected ? inner : plain.call(this, wanted)
    }
    return id
  }`,

  setPrefs: `(prefs) => {
    for (const [name, value] of Object.entries(prefs)) Services.prefs.setIntPref(name, value)
  }`,
}
