import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Debian's later ruby brings a bundler of its own, which does not find what Debian packed;
 * this is the one that does.
 */
export const bundler = { BUNDLER_VERSION: '2.3.15' }

const quiet = { ...process.env, ...bundler, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' }
const policy = '/usr/sbin/policy-rc.d'

const isInstalled = (name: string) => version(name) !== ''

/** The installed version of a package; empty when it is not installed. */
export function version(name: string): string {
  const asked = spawnSync('dpkg-query', ['-Wf', '${db:Status-Status} ${Version}', name], { encoding: 'utf8' })
  const [status, number = ''] = asked.stdout.split(' ')
  return status === 'installed' ? number : ''
}

/** Installs the packages that are missing; `answers` are for the questions that they ask. */
export function install(packages: readonly string[], answers = ''): void {
  const missing = packages.filter((name) => !isInstalled(name))
  if (!missing.length) return
  // Where a package was once taken away by force the answer is refused; then it asks for no more than its defaults.
  if (answers) spawnSync('debconf-set-selections', { input: answers })
  // A package that starts its own service would be in the way of ours.
  const own = !existsSync(policy)
  if (own) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    const wish = ['install', '-y', '--no-install-recommends', ...missing]
    if (apt(wish).status === 0) return
    // A machine that is new has no lists yet, and one that is old has stale ones.
    apt(['update'])
    const { status, stdout, stderr } = apt(wish)
    if (status !== 0) throw new Error(`apt-get could not install ${missing.join(' ')}:\n${stdout}${stderr}`)
  } finally {
    if (own) rmSync(policy)
  }
}

function apt(args: readonly string[]) {
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0', ...args]
  return spawnSync('apt-get', options, { env: quiet, encoding: 'utf8', maxBuffer: 1 << 26 })
}
