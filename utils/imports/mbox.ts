import { type Left, limits } from './candidate'

const newline = 10
const mark = [70, 114, 111, 109, 32] // “From ”

/** A mailbox in pieces, as a file is read. */
export type Pieces = AsyncIterable<Uint8Array>

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Whether a mail begins here: “From ” at the beginning of a line that follows an empty one. */
function begins(bytes: Uint8Array, at: number): boolean {
  if (mark.some((sign, place) => bytes[at + place] !== sign)) return false
  if (at === 0) return true
  if (bytes[at - 1] !== newline) return false
  const before = bytes[at - 2] === 13 ? at - 3 : at - 2
  return before < 0 || bytes[before] === newline
}

/** Without the line that divides mails, and without the marks before lines that look like one. */
function unwrapped(bytes: Uint8Array): Uint8Array {
  const first = bytes.indexOf(newline) + 1
  const body = bytes.subarray(first)
  const kept = new Uint8Array(body.length)
  let length = 0
  let at = 0
  while (at < body.length) {
    const found = body.indexOf(newline, at)
    const end = found < 0 ? body.length : found + 1
    let quotes = at
    while (body[quotes] === 62) quotes++
    const isMarked = quotes > at && mark.every((sign, place) => body[quotes + place] === sign)
    const line = body.subarray(isMarked ? at + 1 : at, end)
    kept.set(line, length)
    length += line.length
    at = end
  }
  return kept.subarray(0, length)
}

/** Whether the file begins as a mailbox does. */
export const isMailbox = (bytes: Uint8Array): boolean => begins(bytes, 0)

/** The mails of a mailbox, one after the other; one that is too large is only named. Never more than one is held. */
export async function* mailsIn(pieces: Pieces): AsyncGenerator<Uint8Array | Left> {
  let rest = new Uint8Array(0)
  let count = 0
  let tooLong = false
  const done = (mail: Uint8Array): Uint8Array | Left => {
    count += 1
    const out =
      tooLong || mail.length > limits.oneMail ? { at: count, why: 'long' as const } : unwrapped(mail)
    tooLong = false
    return out
  }
  for await (const piece of pieces) {
    let bytes = joined([rest, piece])
    let at = 1
    for (;;) {
      const next = bytes.indexOf(70, at)
      // A mark that the end of the piece cuts is found with the next one, since a mail is looked through from its start.
      if (next < 0) break
      at = next + 1
      if (!begins(bytes, next)) continue
      yield done(bytes.subarray(0, next))
      bytes = bytes.subarray(next)
      at = 1
    }
    if (bytes.length > limits.oneMail) {
      tooLong = true
      // Enough of it to tell where the next one begins.
      bytes = bytes.subarray(bytes.length - 16)
    }
    rest = new Uint8Array(bytes)
  }
  if (rest.length) yield done(rest)
}
