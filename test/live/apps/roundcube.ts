import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Application } from '../application.ts'
import { fillMailbox, serveMailbox } from '../dovecot.ts'

const [port, imap] = [24130, 24131]

/** Roundcube over a Dovecot mailbox, on SQLite, in PHP's own web server. */
export const roundcube = {
  id: 'roundcube',
  url: `http://127.0.0.1:${port}`,
  packages: ['roundcube-core', 'roundcube-sqlite3', 'sqlite3', 'php-cli', 'dovecot-imapd'],
  answers: 'roundcube-core roundcube/dbconfig-install boolean false',
  ports: [port, imap],

  async make(folder) {
    for (const name of ['config', 'log', 'tmp']) mkdirSync(join(folder, name))
    for (const name of ['defaults.inc.php', 'mimetypes.php'])
      symlinkSync(join('/etc/roundcube', name), join(folder, 'config', name))
    writeFileSync(join(folder, 'config', 'config.inc.php'), settings(folder))
    const tables = readFileSync('/usr/share/roundcube/SQL/sqlite.initial.sql')
    execFileSync('sqlite3', [join(folder, 'settings.db')], { input: tables })
    execFileSync('chown', ['-R', 'www-data:', folder])
    fillMailbox(folder)
  },

  async run(folder, processes) {
    await serveMailbox(folder, imap, processes)
    const args = [
      '-d',
      'error_reporting=0',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      '/var/lib/roundcube/public_html',
    ]
    const env = { ROUNDCUBE_CONFIG_DIR: join(folder, 'config'), PHP_CLI_SERVER_WORKERS: '4' }
    processes.start('php', 'php', args, { env, as: 'www-data' })
    await processes.answers(roundcube.url)
  },
} satisfies Application & { url: string }

const settings = (folder: string) => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${folder}/settings.db',
  'imap_host' => '127.0.0.1:${imap}',
  'smtp_host' => '127.0.0.1:9',
  'log_dir' => '${folder}/log',
  'temp_dir' => '${folder}/tmp',
  'des_key' => 'nothing-to-hide-in-here!',
  'language' => 'en_US',
  'timezone' => 'UTC',
  'mail_domain' => 'millrace.example',
  'plugins' => [],
];
`
