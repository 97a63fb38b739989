import { type ChildProcess, spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { until, within } from '../drive/until.ts'

export interface Wish {
  cwd?: string
  env?: Record<string, string>
  /** The account it runs as; root by default. */
  as?: string
  /** What ends it, where a plain request takes long. */
  end?: NodeJS.Signals
}

/** The programs of one application: each in its own process group, with a log, and ended with the tests. */
export class Processes {
  readonly #running: { name: string; child: ChildProcess; end: NodeJS.Signals }[] = []
  #ending = false
  #fail: (error: Error) => void = () => {}
  readonly #died = new Promise<never>((_, fail) => (this.#fail = fail))

  /** `folder` holds logs and the numbers of what runs. */
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true })
    this.#died.catch(() => {})
    process.once('exit', this.#kill)
  }

  start(
    name: string,
    program: string,
    args: readonly string[],
    { cwd, env, as, end = 'SIGTERM' }: Wish = {},
  ): void {
    const log = openSync(join(this.folder, `${name}.log`), 'w')
    const [first, ...rest] = as
      ? ['setpriv', `--reuid=${as}`, `--regid=${as}`, '--init-groups', program, ...args]
      : [program, ...args]
    const child = spawn(first!, rest, {
      cwd: cwd ?? '/',
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', HOME: '/nonexistent', ...env },
      stdio: ['ignore', log, log],
      detached: true,
    })
    closeSync(log)
    child.once('error', (error) => this.#fail(error))
    child.once('exit', () => {
      if (!this.#ending) this.#fail(new Error(`${name} has ended by itself:\n${this.#said(name)}`))
    })
    if (child.pid) writeFileSync(join(this.folder, `${name}.pid`), `${child.pid} ${born(child.pid)}`)
    this.#running.unshift({ name, child, end })
  }

  /** Waits until the question is answered with yes, or a program has died. */
  async ready(what: string, ask: () => Promise<boolean>): Promise<void> {
    await Promise.race([until(what, ask, 120_000), this.#died])
  }

  /** Waits until a page is served at the address. */
  answers(url: string): Promise<void> {
    return this.ready(url, async () => (await fetch(url, { redirect: 'manual' })).status < 500)
  }

  async end(): Promise<void> {
    this.#ending = true
    for (const { name, child, end } of this.#running.splice(0)) {
      const gone = new Promise((done) => child.once('exit', done))
      if (child.exitCode === null && child.signalCode === null) {
        signal(child.pid, end)
        await within(`The end of ${name}`, gone).catch(() => signal(child.pid, 'SIGKILL'))
      }
      rmSync(join(this.folder, `${name}.pid`), { force: true })
    }
    process.off('exit', this.#kill)
    this.#ending = false
  }

  /** Ends what an earlier run had to leave behind, and nothing else. */
  async endLeftovers(): Promise<void> {
    for (const file of readdirSync(this.folder).filter((name) => name.endsWith('.pid'))) {
      const path = join(this.folder, file)
      const [pid = 0, since] = readFileSync(path, 'utf8').split(' ').map(Number)
      // The number may belong to another by now; the moment it was born does not.
      const isOurs = () => born(pid) === since
      if (pid && isOurs()) {
        signal(pid, 'SIGKILL')
        await until(`the end of ${file}`, async () => !isOurs())
      }
      rmSync(path)
    }
  }

  #said(name: string): string {
    return readFileSync(join(this.folder, `${name}.log`), 'utf8').slice(-2_000)
  }

  readonly #kill = () => {
    for (const { child } of this.#running) signal(child.pid, 'SIGKILL')
  }
}

/** To the whole group. */
function signal(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, name)
  } catch {
    // It is gone already.
  }
}

/** When the process began, in the kernel's ticks. */
function born(pid: number): number {
  const path = `/proc/${pid}/stat`
  const [, facts = ''] = existsSync(path) ? readFileSync(path, 'utf8').split(/\) (?!.*\) )/) : []
  return Number(facts.split(' ')[19] ?? 0)
}

/** Whether somebody listens on this port of 127.0.0.1. */
export function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => (socket.destroy(), done(true)))
    socket.once('error', () => done(false))
  })
}
