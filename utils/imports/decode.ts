import { problem, type Problem } from '../domain/problem'

/** What a file's bytes are written in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

// Text in UTF-16 without its mark: every other byte of plain letters is nothing.
function zeros(bytes: Uint8Array): [even: number, odd: number] {
  const found: [number, number] = [0, 0]
  const some = bytes.subarray(0, 4_000)
  for (let at = 0; at < some.length; at++) if (some[at] === 0) found[at % 2 ? 1 : 0] += 1
  return found
}

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const [one, two] = bytes
  if (one === 0xff && two === 0xfe) return 'utf-16le'
  if (one === 0xfe && two === 0xff) return 'utf-16be'
  const [even, odd] = zeros(bytes)
  const many = Math.min(bytes.length, 4_000) / 5
  if (odd > many && even < many / 10) return 'utf-16le'
  if (even > many && odd < many / 10) return 'utf-16be'
  // So many of both are no text at all.
  return even + odd > many / 10 ? undefined : 'utf-8'
}

/** A file's text, without its mark: UTF-8 or UTF-16, else as Windows writes it in the west. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | Problem {
  const encoding = encodingOf(bytes)
  if (!encoding) return problem('file-not-text')
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    if (encoding !== 'utf-8') return problem('file-not-text')
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}
