// What Firefox tells from its own window: texts of functions that run there, with its own rights.
import type { FirefoxBrowser } from '../../test/drive/firefox/browser.ts'
import { inPage } from './trace.ts'

/** Milliseconds of processor time that the browser and all its processes have had so far. */
export const spentIn = async (browser: FirefoxBrowser): Promise<number> =>
  (await browser.inItsWindow<number>(`async () => {
    const { cpuTime, children } = await ChromeUtils.requestProcInfo()
    return [{ cpuTime }, ...children].reduce((sum, one) => sum + one.cpuTime, 0)
  }`)) / 1e6

// A script of the browser's own in each process, since a page's scripts cannot be seen from another one.
const inEachProcess = (text: string) => JSON.stringify(`data:,${encodeURIComponent(text)}`)

/**
 * From now on runs a source before anything else in each document of this origin; which one, `setEarly` says. What the
 * source leaves for later it puts on `window`: it runs beside the page's own scope.
 */
export const watchEarly = (browser: FirefoxBrowser, origin: string): Promise<void> =>
  browser.inItsWindow(
    `() => Services.ppmm.loadProcessScript(${inEachProcess(`
    Services.obs.addObserver((window) => {
      const source = Services.cpmm.sharedData.get('goodword:early')
      if (!source || !window.location.href.startsWith(${JSON.stringify(origin)})) return
      Cu.evalInSandbox(source, Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false }))
    }, 'content-document-global-created')`)}, true)`,
  )

export const setEarly = (browser: FirefoxBrowser, source: string): Promise<void> =>
  browser.inItsWindow(
    `(source) => {
      Services.ppmm.sharedData.set('goodword:early', source)
      Services.ppmm.sharedData.flush()
    }`,
    source,
  )

const look = `
  const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs')
  const box = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true })
  addDebuggerToGlobal(box)
  addMessageListener('goodword:scripts', ({ data }) => {
    const seeing = new box.Debugger()
    seeing.addAllGlobalsAsDebuggees()
    const ours = [...seeing.findSources()].filter(({ url }) => url?.startsWith(data) && ${String(inPage)}.test(url))
    const bytes = ours.reduce((sum, { text }) => sum + text.length, 0)
    for (const one of seeing.getDebuggees()) seeing.removeDebuggee(one)
    sendAsyncMessage('goodword:scripts:bytes', bytes)
  })`

/** Lets the processes that run now, and those that come, be asked for the scripts in them. */
export const watchScripts = (browser: FirefoxBrowser): Promise<void> =>
  browser.inItsWindow(`() => Services.ppmm.loadProcessScript(${inEachProcess(`(() => {${look}})()`)}, true)`)

/** Bytes of the scripts of this origin in pages of that site; Firefox keeps the slip, a page of its own, in that process too. */
export const scriptsIn = (browser: FirefoxBrowser, site: string, origin: string): Promise<number> =>
  browser.inItsWindow(
    `(site, origin) => new Promise((done, fail) => {
      const process = Array.from({ length: Services.ppmm.childCount }, (_, at) => Services.ppmm.getChildAt(at))
        .find(({ remoteType }) => remoteType?.endsWith('=' + site))
      if (!process) return fail(new Error('No page of ' + site))
      process.addMessageListener('goodword:scripts:bytes', function told({ data }) {
        process.removeMessageListener('goodword:scripts:bytes', told)
        done(data)
      })
      process.sendAsyncMessage('goodword:scripts', origin)
    })`,
    site,
    origin,
  )

/** Lets pages that come tell the time as exactly as Chromium does; by default Firefox rounds it to a millisecond. */
export const exactTime = (browser: FirefoxBrowser): Promise<void> =>
  browser.inItsWindow(`() => Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)`)
