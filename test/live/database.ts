import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Processes } from './processes.ts'

/** Starts MariaDB on 127.0.0.1 with one database, one account and one password, all called by `name`. */
export async function serveDatabase(
  folder: string,
  port: number,
  name: string,
  processes: Processes,
): Promise<void> {
  const data = join(folder, 'mariadb')
  const plain = ['--no-defaults', `--datadir=${data}`, '--user=mysql']
  const isNew = !existsSync(data)
  if (isNew) {
    mkdirSync(data)
    execFileSync('chown', ['mysql:', data])
    const how = ['--auth-root-authentication-method=normal', '--skip-test-db']
    execFileSync('mariadb-install-db', [...plain, ...how], { stdio: 'pipe' })
  }
  const where = [
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    `--socket=${socket(folder)}`,
    `--pid-file=${data}/pid`,
  ]
  const how = ['--character-set-server=utf8mb4', '--innodb-flush-log-at-trx-commit=0', '--skip-name-resolve']
  processes.start('mariadb', 'mariadbd', [...plain, ...where, ...how])
  await processes.ready('MariaDB', async () => query(folder, 'select 1') !== '')
  if (!isNew) return
  const account = `'${name}'@'127.0.0.1'`
  query(folder, `create database ${name}; create user ${account} identified by '${name}'`)
  query(folder, `grant all on ${name}.* to ${account}`)
}

/** Runs SQL as the database's own root. */
export function query(folder: string, sql: string): string {
  const args = ['--no-defaults', '--user=root', `--socket=${socket(folder)}`, '--batch']
  return execFileSync('mariadb', args, { input: sql, encoding: 'utf8', stdio: 'pipe' })
}

const socket = (folder: string) => join(folder, 'mariadb', 'socket')
