import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Application } from '../application.ts'
import { staff, support } from '../letters.ts'
import { mails } from '../mail.ts'

const port = 24110
const lib = '/usr/share/request-tracker5'

/** Request Tracker 5 on SQLite, in its own web server. */
export const rt = {
  id: 'rt',
  url: `http://127.0.0.1:${port}`,
  packages: ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'starman', 'msmtp-mta'],
  answers: 'request-tracker5 request-tracker5/dbconfig-install boolean false',
  ports: [port],

  async make(folder) {
    mkdirSync(join(folder, 'mason'))
    writeFileSync(join(folder, 'settings.pm'), settings(folder))
    writeFileSync(join(folder, 'seed.json'), JSON.stringify({ staff, support, mails }))
    const env = { ...process.env, ...environment(folder) }
    const init = ['--action', 'init', '--skip-create', '--dba', 'x', '--dba-password', 'x']
    execFileSync('rt-setup-database-5', init, { env, stdio: 'pipe' })
    const script = join(import.meta.dirname, 'rt-seed.pl')
    execFileSync('perl', [`-I${lib}/lib`, script, join(folder, 'seed.json')], { env, stdio: 'pipe' })
    execFileSync('chown', ['-R', 'www-data:', folder])
  },

  async run(folder, processes) {
    const args = ['--server', 'Starman', '--host', '127.0.0.1', '--port', String(port), '--workers', '2']
    processes.start('rt', `${lib}/libexec/rt-server`, args, { env: environment(folder), as: 'www-data' })
    await processes.answers(rt.url)
  },
} satisfies Application & { url: string }

const environment = (folder: string) => ({
  RT_SITE_CONFIG: join(folder, 'settings.pm'),
  // Nor the machine's own settings.
  RT_SITE_CONFIG_DIR: join(folder, 'none'),
})

const settings = (folder: string) => `
Set($rtname, 'millrace');
Set($Organization, 'millrace.example');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/tickets.db');
Set($MasonDataDir, '${folder}/mason');
Set($CorrespondAddress, '${support}');
Set($CommentAddress, '${support}');
Set($MailCommand, 'testfile');
Set($Timezone, 'UTC');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
1;
`
