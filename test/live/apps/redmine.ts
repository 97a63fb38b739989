import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Application } from '../application.ts'
import { staff, support } from '../letters.ts'
import { bundler } from '../machine.ts'
import { mails } from '../mail.ts'

const port = 24120
const code = '/usr/share/redmine'

/** Redmine on SQLite, in Puma. */
export const redmine = {
  id: 'redmine',
  url: `http://127.0.0.1:${port}`,
  packages: ['redmine', 'redmine-sqlite', 'puma'],
  answers: 'redmine redmine/instances/default/dbconfig-install boolean false',
  ports: [port],

  async make(folder) {
    for (const name of ['config', 'log', 'tmp']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'Gemfile'), gems)
    writeFileSync(join(folder, 'config', 'database.yml'), database(folder))
    writeFileSync(join(folder, 'config', 'secret_key.txt'), 'only for pages on loopback that hold nothing')
    writeFileSync(join(folder, 'seed.json'), JSON.stringify({ staff, support, mails }))
    const env = { ...process.env, ...environment(folder) }
    const run = (...args: string[]) =>
      execFileSync(args[0]!, args.slice(1), { cwd: code, env, stdio: 'pipe' })
    run('bin/rake', 'db:migrate')
    run('bin/rails', 'runner', join(import.meta.dirname, 'redmine-seed.rb'), join(folder, 'seed.json'))
    execFileSync('chown', ['-R', 'www-data:', folder])
  },

  async run(folder, processes) {
    const how = ['exec', 'puma', '--bind', `tcp://127.0.0.1:${port}`]
    processes.start('redmine', 'bundle', how, { cwd: code, env: environment(folder), as: 'www-data' })
    await processes.answers(`${redmine.url}/login`)
  },
} satisfies Application & { url: string }

const environment = (folder: string) => ({
  HOME: folder,
  RAILS_ENV: 'production',
  RUBYOPT: '-W0',
  // Debian keeps each instance in a folder of its own, under one that is a link: enough steps up for both ways to count.
  REDMINE_INSTANCE: `../../../..${folder}`,
  ...bundler,
  BUNDLE_GEMFILE: join(folder, 'Gemfile'),
  SCHEMA: '/dev/null',
})

const gems = `eval_gemfile '${code}/Gemfile'
gem 'puma'
gem 'sqlite3', '~> 1.4.0'
`

const database = (folder: string) => `production:
  adapter: sqlite3
  database: ${folder}/redmine.sqlite3
`
