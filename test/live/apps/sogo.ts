import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Application } from '../application.ts'
import { query, serveDatabase } from '../database.ts'
import { fillMailbox, serveMailbox } from '../dovecot.ts'
import { staff, support } from '../letters.ts'
import { listens } from '../processes.ts'

const [port, imap, own, tables, memory] = [24140, 24141, 24142, 24143, 24144]
const files = '/usr/lib/GNUstep/SOGo/WebServerResources'

/** SOGo over a Dovecot mailbox and MariaDB, behind nginx. */
export const sogo = {
  id: 'sogo',
  url: `http://127.0.0.1:${port}/SOGo/`,
  packages: ['sogo', 'mariadb-server', 'nginx-light', 'dovecot-imapd', 'memcached'],
  ports: [port, imap, own, tables, memory],

  async make(folder, processes) {
    await serveDatabase(folder, tables, 'sogo', processes)
    query(folder, people)
    writeFileSync(join(folder, 'nginx.conf'), nginx(folder))
    mkdirSync(join(folder, 'home'))
    execFileSync('chown', ['sogo:', join(folder, 'home')])
    fillMailbox(folder)
  },

  async run(folder, processes) {
    await serveDatabase(folder, tables, 'sogo', processes)
    await serveMailbox(folder, imap, processes)
    processes.start('memcached', 'memcached', ['-l', '127.0.0.1', '-p', String(memory), '-U', '0'], {
      as: 'memcache',
    })
    await processes.ready('memcached', () => listens(memory))
    // On the command line, so that the machine's own settings stay as they are.
    const args = Object.entries(settings(folder)).flatMap(([key, value]) => [`-${key}`, value])
    const env = { HOME: join(folder, 'home') }
    // Asked kindly, it takes a quarter of a minute.
    processes.start('sogod', 'sogod', args, { env, as: 'sogo', end: 'SIGKILL' })
    await processes.answers(`http://127.0.0.1:${own}/SOGo/`)
    processes.start('nginx', 'nginx', ['-c', join(folder, 'nginx.conf')])
    await processes.answers(sogo.url)
  },
} satisfies Application & { url: string }

const people = `use sogo;
create table people (c_uid varchar(60) primary key, c_name text, c_password text, c_cn text, mail text);
insert into people values ('${staff.login}', '${staff.login}', '${staff.password}', '${staff.name}', '${support}');`

const settings = (folder: string) => {
  const database = `mysql://sogo:sogo@127.0.0.1:${tables}/sogo`
  return {
    WOPort: `127.0.0.1:${own}`,
    WOUseWatchDog: 'NO',
    WONoDetach: 'YES',
    WOLogFile: '-',
    WOPidFile: join(folder, 'home', 'pid'),
    SOGoProfileURL: `${database}/sogo_profile`,
    OCSFolderInfoURL: `${database}/sogo_folders`,
    OCSSessionsFolderURL: `${database}/sogo_sessions`,
    OCSEMailAlarmsFolderURL: `${database}/sogo_alarms`,
    SOGoUserSources: `({ type = sql; id = people; viewURL = "${database}/people"; canAuthenticate = YES; isAddressBook = NO; userPasswordAlgorithm = plain; MailFieldNames = (mail); })`,
    SOGoMemcachedHost: `127.0.0.1:${memory}`,
    SOGoIMAPServer: `imap://127.0.0.1:${imap}`,
    SOGoSMTPServer: 'smtp://127.0.0.1:9',
    SOGoMailDomain: 'millrace.example',
    SOGoSentFolderName: 'Sent',
    SOGoDraftsFolderName: 'Drafts',
    SOGoTrashFolderName: 'Trash',
    SOGoLoginModule: 'Mail',
    SOGoLanguage: 'English',
    SOGoTimeZone: 'UTC',
  }
}

const nginx = (folder: string) => `daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
worker_processes 1;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/nginx-body;
  proxy_temp_path ${folder}/nginx-proxy;
  server {
    listen 127.0.0.1:${port};
    location /SOGo.woa/WebServerResources/ { alias ${files}/; }
    location /SOGo/WebServerResources/ { alias ${files}/; }
    location / {
      proxy_pass http://127.0.0.1:${own};
      proxy_buffer_size 32k;
      proxy_buffers 8 32k;
      proxy_set_header Host $http_host;
      proxy_set_header x-webobjects-server-protocol HTTP/1.0;
      proxy_set_header x-webobjects-server-name 127.0.0.1;
      proxy_set_header x-webobjects-server-port ${port};
      proxy_set_header x-webobjects-server-url http://127.0.0.1:${port};
      proxy_set_header x-webobjects-remote-host 127.0.0.1;
    }
  }
}
`
