import { problem, type Problem } from '../domain/problem'
import { z } from '../domain/schema'

// A backup that only its passphrase opens. The construction is standard and written down in docs/backup-format.md:
// PBKDF2-SHA-256 makes the key, AES-256-GCM seals the text in chunks. Each chunk's nonce holds its place and whether it
// is the last, so that none can be left out, doubled or moved.

/** A key that can be used and not read, with what it was made from but the passphrase. */
export interface SealingKey {
  key: CryptoKey
  salt: Uint8Array<ArrayBuffer>
  rounds: number
}

const rounds = 600_000
const size = 1_048_576
const tag = 16
const magic = 'GOODWORD-BACKUP 1\n'
const encode = (text: string) => new TextEncoder().encode(text)
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0))
const Bytes = z.string().check(z.regex(/^[A-Za-z0-9+/]{8,64}={0,2}$/))

const Header = z.strictObject({
  kdf: z.literal('PBKDF2-SHA-256'),
  // More would hold the browser up for minutes, whatever a file says.
  rounds: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
  salt: Bytes,
  cipher: z.literal('AES-256-GCM'),
  chunk: z.int().check(z.minimum(1_024), z.maximum(16_777_216)),
  nonce: Bytes,
})

/** Makes the key from the passphrase. It is slow on purpose. */
export async function sealingKey(passphrase: string, salt = random(16), by = rounds): Promise<SealingKey> {
  const text = encode(passphrase.normalize('NFC'))
  const base = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey'])
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: by },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  return { key, salt, rounds: by }
}

function nonceAt(prefix: Uint8Array, at: number, last: boolean): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12)
  nonce.set(prefix)
  new DataView(nonce.buffer).setUint32(7, at)
  nonce[11] = last ? 1 : 0
  return nonce
}

/** Bytes in pieces of one size; only the last is shorter, and there is always a last. */
async function* chunked(
  text: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<{ bytes: Uint8Array<ArrayBuffer>; last: boolean }> {
  let held = new Uint8Array(size)
  let used = 0
  let waiting = ''
  function* put(bytes: Uint8Array) {
    for (let from = 0; from < bytes.length;) {
      if (used === size) {
        yield { bytes: held, last: false }
        held = new Uint8Array(size)
        used = 0
      }
      const some = bytes.subarray(from, from + size - used)
      held.set(some, used)
      used += some.length
      from += some.length
    }
  }
  for await (const more of text) {
    waiting += more
    if (waiting.length < 65_536) continue
    yield* put(encode(waiting))
    waiting = ''
  }
  yield* put(encode(waiting))
  yield { bytes: held.slice(0, used), last: true }
}

/** The text, sealed; what it yields one after the other is the file. */
export async function* seal(
  text: Iterable<string> | AsyncIterable<string>,
  { key, salt, rounds: by }: SealingKey,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const prefix = random(7)
  const header = {
    kdf: 'PBKDF2-SHA-256',
    rounds: by,
    salt: base64(salt),
    cipher: 'AES-256-GCM',
    chunk: size,
    nonce: base64(prefix),
  }
  const head = encode(`${magic}${JSON.stringify(header)}\n`)
  yield head
  let at = 0
  for await (const { bytes, last } of chunked(text)) {
    const way = { name: 'AES-GCM', iv: nonceAt(prefix, at++, last), additionalData: head }
    yield new Uint8Array(await crypto.subtle.encrypt(way, key, bytes))
  }
}

/** Whether a file is a sealed backup of ours. */
export const isSealed = async (file: Blob): Promise<boolean> =>
  (await file.slice(0, magic.length).text()) === magic

function read(line: string) {
  try {
    const checked = z.safeParse(Header, JSON.parse(line))
    return checked.success ? checked.data : undefined
  } catch {
    return undefined
  }
}

/** Opens a sealed backup. Errors: no backup of ours, another passphrase, cut off or altered. */
export async function unseal(file: Blob, passphrase: string): Promise<Blob | Problem> {
  const start = await file.slice(0, 2_000).text()
  const [first, line = ''] = start.split('\n')
  const header = `${first}\n` === magic ? read(line) : undefined
  if (!header) return problem('backup-damaged')
  const prefix = fromBase64(header.nonce)
  if (prefix.length !== 7) return problem('backup-damaged')
  const head = encode(`${magic}${line}\n`)
  const { key } = await sealingKey(passphrase, fromBase64(header.salt), header.rounds)
  const parts: Blob[] = []
  const whole = header.chunk + tag
  for (let from = head.length, at = 0; ; from += whole, at++) {
    const last = from + whole >= file.size
    const bytes = await file.slice(from, from + whole).arrayBuffer()
    const way = { name: 'AES-GCM', iv: nonceAt(prefix, at, last), additionalData: head }
    try {
      parts.push(new Blob([await crypto.subtle.decrypt(way, key, bytes)]))
    } catch {
      // With another passphrase not even the first chunk opens. A file of one chunk that was altered looks the same.
      return problem(at ? 'backup-damaged' : 'backup-passphrase')
    }
    if (last) return new Blob(parts)
  }
}
