import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { staff } from './letters.ts'
import { mails } from './mail.ts'
import { listens, type Processes } from './processes.ts'

/** Writes staff's mailbox: what customers wrote in the inbox, the answers among what was sent. */
export function fillMailbox(folder: string): void {
  const box = join(folder, 'mail', staff.login)
  for (const place of ['', '.Sent'])
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(box, place, part), { recursive: true })
  for (const [index, { ours, at, raw }] of mails.entries()) {
    const name = `${Date.parse(at) / 1000}.${index}.millrace:2,S`
    writeFileSync(join(box, ours ? '.Sent' : '', 'cur', name), raw)
  }
  writeFileSync(join(box, 'subscriptions'), 'Sent\nTrash\nDrafts\n')
  writeFileSync(join(folder, 'dovecot.passwd'), `${staff.login}:{PLAIN}${staff.password}\n`)
  execFileSync('chown', ['-R', 'mail:', join(folder, 'mail')])
}

/** Serves the mailbox by IMAP. */
export async function serveMailbox(folder: string, port: number, processes: Processes): Promise<void> {
  const path = join(folder, 'dovecot.conf')
  writeFileSync(path, settings(folder, port))
  processes.start('dovecot', '/usr/sbin/dovecot', ['-F', '-c', path])
  await processes.ready('the mailbox', () => listens(port))
}

const special = (name: string) => `  mailbox ${name} {
    auto = subscribe
    special_use = \\${name}
  }`

const settings = (folder: string, port: number) => `protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
base_dir = ${folder}/dovecot
log_path = /dev/stderr
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%n
passdb {
  driver = passwd-file
  args = ${folder}/dovecot.passwd
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${folder}/mail/%n
}
namespace {
  inbox = yes
${['Sent', 'Drafts', 'Trash'].map(special).join('\n')}
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`
