import type { Reading } from './draft'

// Two 53-bit hashes with different seeds: collisions are out of reach at a million moments, at 20 lines and no
// library in the page script. It need not resist an attacker: a page can only confuse its own moments.
/** 14 hex digits of 53 bits; other seeds give other hashes of the same text. */
export function hash53(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}

const plain = (text = '') => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * 28 hex digits that are the same for the same words by the same author in the same place, however often and
 * from whichever page of a list they are kept. An edited review is a new moment: words are never altered.
 */
export function fingerprint(reading: Pick<Reading, 'page' | 'who' | 'words' | 'permalink'>): string {
  const { page, who, words, permalink } = reading
  const place = permalink ?? page.site ?? new URL(page.url).host
  const author = who.email ?? who.link ?? who.handle ?? who.name
  const text = [place, plain(author), plain(words)].join('\u0000')
  return hash53(text, 1) + hash53(text, 2)
}
