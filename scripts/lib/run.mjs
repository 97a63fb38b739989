import { spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Runs a program in the project with its output shown; answers with its exit code. */
export function run(program, args, env = {}) {
  return new Promise((done, fail) => {
    const options = { cwd: project, stdio: 'inherit', env: { ...process.env, ...env } }
    const child = spawn(program, args, options)
    child.once('error', fail)
    child.once('exit', (code, signal) => done(signal ? 1 : (code ?? 1)))
  })
}

/** Runs a script with this same Node: no shell, no .cmd files, the same on every system. */
export const node = (args, env) => run(process.execPath, args, env)

/** npm itself is a script too; it tells where it lives. */
export function npm(args) {
  const cli = process.env['npm_execpath']
  return cli?.endsWith('.js') ? node([cli, ...args]) : run('npm', args)
}

export const wxt = (...args) => node(['node_modules/wxt/bin/wxt.mjs', ...args])

/** Ends the program with a sentence instead of a stack. */
export function stop(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}
