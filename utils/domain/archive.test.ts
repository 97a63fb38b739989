import { readdirSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { Archive, type Noun, nouns, version } from './archive'
import { archiveSchema } from './archive-schema'
import { isProblem } from './problem'
import { makeArchive, readArchive } from './read-archive'
import { z } from './schema'
import { upgrade, upgrades } from './upgrades'

const examples = readdirSync('test/archives')
const load = (name: string): unknown => JSON.parse(readFileSync(`test/archives/${name}`, 'utf8'))
const validate = new Ajv2020({ strict: false }).compile(archiveSchema())

describe('archives', () => {
  it('have a kept example for every version and a step between each two', () => {
    expect(examples).toEqual(Array.from({ length: version }, (_, at) => `v${at + 1}.json`))
    expect(Object.keys(upgrades)).toEqual(Array.from({ length: version - 1 }, (_, at) => String(at + 1)))
  })

  it.each(examples)('%s comes to the current version without losing a record', (name) => {
    const raw = load(name) as Record<string, unknown[]>
    const read = readArchive(JSON.stringify(raw))
    if (isProblem(read)) throw new Error(read.problem)
    expect(read.refused).toEqual([])
    for (const noun of Object.keys(nouns) as Noun[]) {
      expect(read[noun].length, noun).toBe(raw[noun]?.length ?? 0)
      if (noun !== 'rules') expect(read[noun].length, noun).toBeGreaterThan(0)
    }
    const current = upgrade(raw)
    expect(validate(current), JSON.stringify(validate.errors)).toBe(true)
  })

  it('have an example of the current version in which every field stands somewhere', () => {
    interface Shape {
      properties?: Record<string, Shape>
      items?: Shape
    }
    const unused = ({ properties, items }: Shape, values: unknown[], path: string): string[] => {
      const there = values.filter((value) => value !== undefined)
      if (!there.length) return [path]
      if (items) return unused(items, there.flat(), `${path}[]`)
      return Object.entries(properties ?? {}).flatMap(([key, shape]) =>
        unused(
          shape,
          there.map((value) => (value as Record<string, unknown>)[key]),
          `${path}.${key}`,
        ),
      )
    }
    expect(unused(archiveSchema(), [load(`v${version}.json`)], 'archive')).toEqual([])
  })

  it('come back from JSON exactly as they were', () => {
    const raw = load(`v${version}.json`) as Archive
    const read = readArchive(JSON.stringify(raw))
    if (isProblem(read)) throw new Error(read.problem)
    const { refused, ignored, ...records } = read
    expect([...refused, ...ignored]).toEqual([])
    expect(makeArchive(records, raw.exported)).toEqual(raw)
  })

  it('tell of each record that was refused where it stood and why, and keep the others', () => {
    const raw = load(`v${version}.json`) as Archive
    const nameless = { ...raw.moments[0], page: { url: 'https://a.example' } }
    const moments = [{ ...raw.moments[0], words: '' }, ...raw.moments, 7, null, nameless]
    const read = readArchive(JSON.stringify({ ...raw, moments }))
    if (isProblem(read)) throw new Error(read.problem)
    expect(read.moments).toEqual(raw.moments)
    expect(read.refused).toMatchObject([
      { noun: 'moments', at: 0, why: expect.stringMatching(/^words: ./) },
      { noun: 'moments', at: raw.moments.length + 1, why: expect.stringMatching(/^record: ./) },
      { noun: 'moments', at: raw.moments.length + 2, why: expect.stringMatching(/^record: ./) },
      { noun: 'moments', at: raw.moments.length + 3, why: expect.stringMatching(/^page\.title: ./) },
    ])
  })

  it('hold one moment under one id, however often', () => {
    const raw = load(`v${version}.json`) as Archive
    const [one] = raw.moments
    const another = { ...one, fingerprint: '7'.repeat(28) }
    const read = readArchive(JSON.stringify({ ...raw, moments: [one, another, one] }))
    if (isProblem(read)) throw new Error(read.problem)
    expect(read.moments).toEqual([one, one])
    expect(read.refused).toEqual([{ noun: 'moments', at: 1, why: 'id: another moment has it' }])
  })

  it('lose only the fields that we do not keep, and say which these were', () => {
    const raw = load(`v${version}.json`) as Archive
    const price = 'price'
    const people = raw.people.map((one) => ({ ...one, [price]: 9, ['x'.repeat(90)]: 1 }))
    const read = readArchive(JSON.stringify({ ...raw, people, gives: [{ ...raw.gives[0], [price]: 9 }] }))
    if (isProblem(read)) throw new Error(read.problem)
    expect(read.people).toEqual(raw.people)
    expect(read.gives).toEqual(raw.gives.slice(0, 1))
    expect(read.ignored).toEqual([price, 'x'.repeat(60)])
    expect(read.refused).toEqual([])
  })

  it('are described by the published schema as zod reads them', () => {
    const good = load(`v${version}.json`) as { moments: object[] }
    const cases = [
      good,
      { ...good, goodword: 99 },
      { ...good, extra: 1 },
      { ...good, moments: [{ ...good.moments[0], kind: 'rumour' }] },
      { ...good, moments: [{ ...good.moments[0], words: '' }] },
      { ...good, moments: [{ ...good.moments[0], rating: { value: 5, best: 5 } }] },
      { ...good, moments: [{ ...good.moments[0], permalink: 'javascript:alert(1)' }] },
    ]
    for (const one of cases) expect(validate(one)).toBe(z.safeParse(Archive, one).success)
    expect(validate(good)).toBe(true)
  })

  it('refuse what is not ours, newer or broken, with the reason', () => {
    expect(readArchive('{')).toEqual({ problem: 'file-not-json' })
    for (const text of ['[]', '7', 'null', '{"goodword":0}', '{"goodword":1.5}', '{"goodword":"2"}'])
      expect(readArchive(text), text).toEqual({ problem: 'file-not-ours' })
    expect(readArchive('{"moments":[]}')).toEqual({ problem: 'file-not-ours' })
    expect(readArchive(`{"goodword":${version + 1}}`)).toEqual({
      problem: 'file-newer',
      about: String(version + 1),
    })
    expect(readArchive(`{"goodword":${version},"moments":{}}`)).toEqual({
      problem: 'file-not-ours',
      about: 'moments',
    })
    expect(readArchive(`{"goodword":${version}}`)).toMatchObject({ moments: [], rules: [], refused: [] })
  })

  it('take numbered steps, one after the other', () => {
    const steps = { 1: (raw: object) => ({ ...raw, a: 1 }), 2: (raw: object) => ({ ...raw, b: 2 }) }
    expect(upgrade({ goodword: 1 }, steps, 3)).toEqual({ goodword: 3, a: 1, b: 2 })
    expect(upgrade({ goodword: 3, c: 3 }, steps, 3)).toEqual({ goodword: 3, c: 3 })
    expect(upgrade({ goodword: 1 }, { 2: steps[2] }, 3)).toEqual({
      problem: 'file-not-ours',
      about: 'version 1',
    })
  })

  it('never lets a key of an object’s own making through', () => {
    const text = `{"goodword":1,"companies":[{"__proto__":{"polluted":1},"id":"x"}]}`
    const read = readArchive(text)
    expect(!isProblem(read) && read.refused).toHaveLength(1)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
