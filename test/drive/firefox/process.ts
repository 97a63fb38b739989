import { spawn, type ChildProcess } from 'node:child_process'
import { within } from '../until.ts'

/** Starts Firefox and waits for the address of its debugger. */
export async function startFirefox(
  executable: string,
  profile: string,
  headless: boolean,
): Promise<{ child: ChildProcess; address: string }> {
  const args = [
    ...(headless ? ['--headless', '--width=1700', '--height=1000'] : []),
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    // The browser's own window is driven too: toolbar button, keys, menu, sidebar.
    '--remote-allow-system-access',
    'about:blank',
  ]
  const posix = process.platform !== 'win32'
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: posix })
  // Whatever ends us must not leave a browser behind.
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  let said = ''
  const address = new Promise<string>((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`Firefox ended at once (${code}): ${said}`)))
    child.stderr?.on('data', (data: Buffer) => {
      said = (said + String(data)).slice(-4000)
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)
      if (found?.[1]) done(found[1])
    })
  })
  return { child, address: await within('Starting Firefox', address, 60_000) }
}

/** Ends Firefox and its content processes at once. */
export async function killFirefox(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  if (process.platform !== 'win32' && child.pid) process.kill(-child.pid, 'SIGKILL')
  else child.kill('SIGKILL')
  await within('the end of Firefox', gone, 5000)
}
