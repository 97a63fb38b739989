import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'pages')
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** The tests' own pages under every name that leads here, with no policy that would keep anything out. */
export interface Pages {
  port: number
  /** Everything that came in: method and path. */
  hits: string[]
  close(): Promise<void>
}

export async function servePages(): Promise<Pages> {
  const hits: string[] = []
  const server = createServer((request, answer) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1')
    hits.push(`${request.method} ${request.url}`)
    const type = types[extname(pathname)]
    readFile(join(folder, type ? basename(pathname) : 'nothing'))
      // The address says something in the page, so that each has words of its own.
      .then((body) => body.toString().replaceAll('%query%', decodeURIComponent(search.slice(1))))
      .then(
        (body) =>
          answer
            .writeHead(200, {
              'content-type': type,
              'cache-control': 'no-store',
              'access-control-allow-origin': '*',
            })
            .end(body),
        () => answer.writeHead(404).end('There is no such page here.'),
      )
  })
  server.on('upgrade', (request, socket) => {
    hits.push(`UPGRADE ${request.url}`)
    socket.destroy()
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    hits,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
