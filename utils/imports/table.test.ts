import { describe, expect, it, vi } from 'vitest'
import { readTable } from './csv'
import { bytes, all, table } from '../../test/support/tables'

vi.setConfig({ testTimeout: 60_000 })

describe('a table', () => {
  it('is read whatever divides its cells and its lines, and knows the line of each row', async () => {
    for (const mark of [',', ';', '\t', '|']) {
      const { rows, delimiter } = await table(['a', 'b\r\n"x\r\ny"', '2\r\n\r\n3', '4'].join(mark))
      expect([delimiter, rows]).toEqual([
        mark,
        [
          { at: 1, cells: ['a', 'b'] },
          { at: 2, cells: ['x\r\ny', '2'] },
          { at: 5, cells: ['3', '4'] },
        ],
      ])
    }
  })

  it('is read in UTF-8, UTF-16 and Windows-1252, with its mark or without', async () => {
    const text = 'words,name\nSchöner Tag,Ida Norrgård'
    const wide = (isBig: boolean, mark: boolean) => {
      const units = Array.from(`${mark ? '\ufeff' : ''}${text}`, (one) => one.charCodeAt(0))
      return new Uint8Array(
        units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
      )
    }
    const west = Uint8Array.from(Array.from(text, (one) => one.charCodeAt(0)))
    for (const form of [
      bytes(text),
      bytes(`\ufeff${text}`),
      wide(true, true),
      wide(false, true),
      wide(true, false),
      wide(false, false),
      west,
    ]) {
      const { rows } = await table(form)
      expect(rows[0]?.cells).toEqual(['words', 'name'])
      expect(rows[1]?.cells).toEqual(['Schöner Tag', 'Ida Norrgård'])
    }
  })

  it('keeps out what is no text, too long, too wide or torn, by its line', async () => {
    const wide = Array.from({ length: 201 }, () => 'x').join(',')
    const { rows, left } = await table(
      ['words,name', 'fine,Ida', 'bad\u0000,Ben', `${'x'.repeat(200_001)},Cara`, wide, '"open,Dora'].join(
        '\n',
      ),
    )
    expect(rows.map(({ at }) => at)).toEqual([1, 2])
    expect(left).toEqual([
      { at: 3, why: 'signs' },
      { at: 4, why: 'long' },
      { at: 5, why: 'wide' },
      { at: 6, why: 'quotes' },
    ])
  })

  it('is refused whole where it is no text, holds nothing, or more than may come in at once', async () => {
    const read = (of: Uint8Array) => readTable(of, all)
    expect(await read(new Uint8Array(500).map((_, at) => at % 3))).toEqual({ problem: 'file-not-text' })
    expect(await read(bytes('\n,,\n'))).toEqual({ problem: 'file-no-rows' })
    expect(await read(bytes('a,b\n'.repeat(20_002)))).toEqual({ problem: 'file-too-many', about: '20000' })
    const large = { length: 50_000_001 } as Uint8Array
    expect(await read(large)).toEqual({ problem: 'file-too-large' })
  })

  it('is left at once where nobody wants it any more', async () => {
    const stop = new AbortController()
    const text = bytes('words,name\n'.concat('some words that are long enough,Ida\n'.repeat(18_000)))
    const told: number[] = []
    const read = readTable(text, {
      stop: stop.signal,
      onStep: (done) => {
        told.push(done)
        stop.abort()
      },
    })
    expect(await read).toBeUndefined()
    expect(told).toHaveLength(1)
    expect(told[0]).toBeLessThan(0.9)
  })
})
