import type { Id } from './schema'

/**
 * A UUID version 7 from the time and ten random bytes.
 * @param now milliseconds since 1970
 * @param random at least 10 bytes from a cryptographic source
 */
export function makeId(now: number, random: Uint8Array): Id {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  const byte = (at: number) => random[at] ?? 0
  const time = hex(now, 12)
  const tail = Array.from({ length: 10 }, (_, at) => hex(byte(at), 2)).join('')
  const variant = hex(0x80 | (byte(2) & 0x3f), 2)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(1, 4)}-${variant}${tail.slice(6, 8)}-${tail.slice(8)}`
}
