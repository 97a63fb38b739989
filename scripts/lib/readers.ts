// Loads what finds its parts with import.meta.glob, which is Vite's: so Vite loads it.
import { createServer } from 'vite'

/** Loads modules of the project by their path (`/utils/sites/index.ts`); close it when done. */
export async function loader() {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  return {
    load: <Module>(path: string) => server.ssrLoadModule(path) as Promise<Module>,
    close: () => server.close(),
  }
}
