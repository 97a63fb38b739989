import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { install, version } from './machine.ts'
import { listens, Processes } from './processes.ts'

/** A real application: what it is made of, how it is filled, and how it runs. */
export interface Application {
  id: string
  packages: readonly string[]
  /** For the questions of its packages, as debconf-set-selections takes them. */
  answers?: string
  /** All its ports on 127.0.0.1; the first is the one with the pages. */
  ports: readonly number[]
  /** Makes settings and data in the folder, once. What it starts is ended before the data are used. */
  make(folder: string, processes: Processes): Promise<void>
  /** Starts it on a copy of what was made, and returns once it answers. */
  run(folder: string, processes: Processes): Promise<void>
}

// Not inside the project: the accounts that servers run as may not look into it.
const home = '/var/tmp/goodword-live'
const sources = import.meta.dirname

/** Runs the application for the tests of one file; every browser finds it as it was filled. */
export function running(application: Application): void {
  const folder = join(home, application.id)
  let processes: Processes | undefined
  beforeAll(async () => {
    processes = new Processes(join(folder, 'run'))
    await processes.endLeftovers()
    for (const port of application.ports)
      if (await listens(port)) throw new Error(`Port ${port} is taken by another program`)
    const told: string[] = []
    await timed('installed', told, async () => install(application.packages, application.answers))
    await timed('made', told, () => make(application, folder, processes!))
    await timed('started', told, async () => {
      rmSync(join(folder, 'now'), { recursive: true, force: true })
      // With the owners, whom Node's own copying forgets.
      execFileSync('cp', ['-a', join(folder, 'made'), join(folder, 'now')])
      await application.run(join(folder, 'now'), processes!)
    })
    console.log(`${application.id}: ${told.join(', ')}`)
  }, 600_000)
  afterAll(() => processes?.end())
}

async function timed(what: string, told: string[], work: () => Promise<void>): Promise<void> {
  const begun = Date.now()
  await work()
  told.push(`${what} in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
}

/** Makes it anew only when the packages or what we say about it have changed. */
async function make(application: Application, folder: string, processes: Processes): Promise<void> {
  const made = join(folder, 'made')
  const state = fingerprint(application)
  const stamp = join(folder, 'made-from')
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  rmSync(made, { recursive: true, force: true })
  // Made in the place where it runs: settings and data hold its path.
  const now = join(folder, 'now')
  rmSync(now, { recursive: true, force: true })
  mkdirSync(now, { recursive: true })
  await application.make(now, processes)
  await processes.end()
  renameSync(now, made)
  writeFileSync(stamp, state)
}

function fingerprint({ packages }: Application): string {
  const hash = createHash('sha256').update(packages.map(version).join(' '))
  for (const name of [
    ...readdirSync(sources),
    ...readdirSync(join(sources, 'apps')).map((one) => `apps/${one}`),
  ])
    if (/\.(ts|pl|rb|php)$/.test(name) && !name.endsWith('.test.ts'))
      hash.update(readFileSync(join(sources, name)))
  return hash.digest('hex')
}
