import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { Page, Rect } from '../drive/launch.ts'

/** What is on the screen: colours of whole pixels, four or three numbers each. */
interface Picture {
  width: number
  per: number
  pixels: Uint8Array
}

/** A PNG of eight bits without interlace, as browsers write them. */
function decode(file: Buffer): Picture {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const per = file[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(parts))
  const row = width * per
  const pixels = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x++) {
      const left = x < per ? 0 : (pixels[y * row + x - per] ?? 0)
      const up = y ? (pixels[(y - 1) * row + x] ?? 0) : 0
      const corner = y && x >= per ? (pixels[(y - 1) * row + x - per] ?? 0) : 0
      const near = left + up - corner
      const [a, b, c] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)]
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner
      const add = [0, left, up, (left + up) >> 1, paeth][filter] ?? 0
      pixels[y * row + x] = (raw[y * (row + 1) + 1 + x] ?? 0) + add
    }
  }
  return { width, per, pixels }
}

export async function pictureOf(page: Page, folder: string): Promise<Picture> {
  const path = join(folder, 'seen.png')
  await page.screenshot(path)
  return decode(readFileSync(path))
}

/** How much two pictures differ within a place: 0 not at all, 255 black against white. */
export function difference(one: Picture, other: Picture, { x, y, width, height }: Rect): number {
  let sum = 0
  let count = 0
  for (let down = Math.round(y); down < y + height; down++)
    for (let across = Math.round(x); across < x + width; across++)
      for (let colour = 0; colour < 3; colour++, count++)
        sum += Math.abs(
          (one.pixels[(down * one.width + across) * one.per + colour] ?? 0) -
            (other.pixels[(down * other.width + across) * other.per + colour] ?? 0),
        )
  return count ? sum / count : 255
}
