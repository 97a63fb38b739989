import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noon, numRuns } from '../../test/support/samples'
import { type Noun, nouns } from '../domain/archive'
import type { Outgoing } from './define'
import json from './json'
import jsonl from './jsonl'

const order = Object.keys(nouns) as Noun[]
const lists = fc
  .array(fc.array(fc.record({ id: fc.string({ unit: 'grapheme' }) }), { maxLength: 230, size: 'max' }), {
    minLength: order.length,
    maxLength: order.length,
  })
  .map((all) => Object.fromEntries(order.map((noun, at) => [noun, all[at] ?? []])))

it.each([json, jsonl])('$id is the same text however few records come at once', (format) =>
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 60 }), (records, atOnce) => {
      const out = { audience: 'mine', at: noon, records, quotes: [], siteName: String } as unknown as Outgoing
      const writer = format.writer()
      let text = writer.begin(noon)
      for (const [noun, list] of Object.entries(records) as [Noun, unknown[]][]) {
        text += writer.some(noun, [])
        for (let from = 0; from < list.length; from += atOnce)
          text += writer.some(noun, list.slice(from, from + atOnce))
      }
      text += writer.end()
      expect(text).toBe([...format.write(out)].join(''))
      if (format === json) expect(JSON.parse(text)).toMatchObject(records)
    }),
    { numRuns: Math.min(numRuns, 50) },
  ),
)
