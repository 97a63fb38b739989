import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { dirname, extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** Strict like the strictest help desks we met, so that whatever we show must live with it. */
const headers = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

/** Serves the sample pages (or another folder) on this machine only. Port 0 takes any free one. */
export async function serveSamples({ folder = here, port = 0 } = {}) {
  const root = resolve(folder)
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const file = resolve(join(root, decodePath(pathname)))
    const type = types[extname(file)]
    const inside = file.startsWith(root + sep)
    readFile(inside && type ? file : join(root, 'nothing')).then(
      (body) => answer.writeHead(200, { ...headers, 'content-type': type }).end(body),
      () => answer.writeHead(404, headers).end('There is no such page here.'),
    )
  })
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${server.address().port}`
  const close = () =>
    new Promise((done) => {
      server.close(done)
      server.closeAllConnections()
    })
  return { origin, close }
}

function decodePath(path) {
  try {
    return path === '/' ? '/index.html' : decodeURIComponent(path)
  } catch {
    return '/nothing'
  }
}
