// Opens an encrypted backup without Goodword: node scripts/open-backup.mjs backup.goodword backup.json
// The passphrase is asked for, or taken from PASSPHRASE. How the file is made: docs/backup-format.md
import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'

const [from, to] = process.argv.slice(2)
if (!from || !to) throw new Error('Say which file to open and where to write it')
const file = readFileSync(from)
const end = file.indexOf('\n', file.indexOf('\n') + 1) + 1
const head = file.subarray(0, end)
const [magic, line = ''] = head.toString().split('\n')
if (magic !== 'GOODWORD-BACKUP 1') throw new Error('This is no backup of this version')
const { rounds, salt, chunk, nonce } = JSON.parse(line)

const prompt = createInterface(process.stdin, process.stderr)
const passphrase = process.env.PASSPHRASE ?? (await prompt.question('Passphrase: '))
prompt.close()
const key = pbkdf2Sync(passphrase.normalize('NFC'), Buffer.from(salt, 'base64'), rounds, 32, 'sha256')

const parts = []
for (let at = end, n = 0; n === 0 || at < file.length; at += chunk + 16, n++) {
  const piece = file.subarray(at, at + chunk + 16)
  const iv = Buffer.concat([Buffer.from(nonce, 'base64'), Buffer.alloc(5)])
  iv.writeUInt32BE(n, 7)
  iv[11] = at + chunk + 16 >= file.length ? 1 : 0
  const open = createDecipheriv('aes-256-gcm', key, iv).setAAD(head).setAuthTag(piece.subarray(-16))
  try {
    parts.push(open.update(piece.subarray(0, -16)), open.final())
  } catch {
    throw new Error('Another passphrase, or the file was cut off or altered')
  }
}
writeFileSync(to, Buffer.concat(parts))
