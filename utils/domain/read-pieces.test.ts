import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { brokenFile } from '../../test/faults/broken-files'
import { inMemory } from '../../test/support/in-memory'
import { isProblem } from './problem'
import { readArchive } from './read-archive'
import { readPieces } from './read-pieces'

vi.setConfig({ testTimeout: 60_000 })

const whole = readFileSync('test/archives/v2.json', 'utf8')
const { goodword, exported, ...lists } = JSON.parse(whole) as Record<string, unknown[]>
const inLines = [
  { goodword, exported },
  ...Object.entries(lists).flatMap(([noun, rows]) => rows.map((row) => ({ [noun]: row }))),
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join('')

async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}
const head = (text: string) => Math.max(1, text.indexOf('\n') + 1)

it('reads one JSON and JSON Lines to what the whole text says, wherever the pieces are cut', async () => {
  for (const text of [whole, JSON.stringify(JSON.parse(whole)), inLines, inLines.trimEnd()])
    for (const size of [1, 7, 64, text.length]) {
      const asLines = text.startsWith(inLines.slice(0, 20))
      const read = await readPieces(cut(text, asLines ? Math.max(size, head(text)) : size))
      expect(read && inMemory(read), `${size}`).toEqual(readArchive(text))
    }
})

it('says of any broken file what the whole text says, or leaves it to that', async () => {
  let [plain, left] = [0, 0]
  await fc.assert(
    fc.asyncProperty(brokenFile, fc.integer({ min: 1, max: 5_000 }), async (text, size) => {
      const read = await readPieces(cut(text, Math.max(size, head(text))))
      if (read) plain += 1
      else left += 1
      if (read) expect(inMemory(read)).toEqual(readArchive(text))
    }),
    { numRuns: 400, examples: [[inLines, 100]] },
  )
  expect(Math.min(plain, left)).toBeGreaterThan(20)
})

it('takes nothing that is not one JSON object for one', async () => {
  const tails = ['}', ',', ' x', '{}', '\\', '"', ']']
  const wrong = [
    '{"goodword":2,"people":[1,]}',
    '{"goodword":2,}',
    '{"goodword":2,"people":[}',
    '{"goodword":2,"people":[] 1}',
    '{"goodword":2,"people":[],"people":[]}',
    '{"goodword":2 "people":[]}',
    '{,"goodword":2}',
    '{"goodword":2,"people":{}}',
    '{"goodword":2,"people":[[1}]]}',
    '{goodword:2}',
    '[{"goodword":2}]',
    ...tails.map((tail) => `{"goodword":2}${tail}`),
  ]
  for (const text of wrong)
    for (const size of [1, 3, 1_000]) expect(await readPieces(cut(text, size)), text).toBeUndefined()
  for (const text of wrong)
    if (!text.includes('":[],"')) expect(isProblem(readArchive(text)), text).toBe(true)
  const read = await readPieces(cut('{"goodword":2,"people":[ ]}\n', 1))
  expect(read && inMemory(read)).toEqual(readArchive('{"goodword":2}'))
})

it('puts nothing onto what every object is', async () => {
  const text = '{"goodword":2,"__proto__":{"polluted":1},"companies":[{"__proto__":{"polluted":1},"id":"x"}]}'
  expect((await readPieces(cut(text, 5)))?.refused).toHaveLength(1)
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})
