import { readdirSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { Archive, version } from './archive'
import { archiveSchema } from './archive-schema'
import { isProblem } from './problem'
import { readArchive } from './read-archive'
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
    for (const noun of ['moments', 'people', 'companies', 'asks', 'gives', 'drafts'] as const) {
      expect(read[noun].length, noun).toBe(raw[noun]?.length)
      expect(read[noun].length, noun).toBeGreaterThan(0)
    }
    const current = upgrade(raw)
    expect(validate(current), JSON.stringify(validate.errors)).toBe(true)
  })

  it('are described by the published schema as zod reads them', () => {
    const good = load(`v${version}.json`) as { moments: object[] }
    const cases = [
      good,
      { ...good, goodword: 99 },
      { ...good, extra: 1 },
      { ...good, moments: [{ ...good.moments[0], kind: 'rumour' }] },
      { ...good, moments: [{ ...good.moments[0], words: '' }] },
      { ...good, moments: [{ ...good.moments[0], permalink: 'javascript:alert(1)' }] },
    ]
    for (const one of cases) expect(validate(one)).toBe(z.safeParse(Archive, one).success)
    expect(validate(good)).toBe(true)
  })

  it('refuse what is not ours, newer or broken, with the reason', () => {
    expect(readArchive('{')).toEqual({ problem: 'file-not-json' })
    expect(readArchive('[]')).toEqual({ problem: 'file-not-ours' })
    expect(readArchive('{"moments":[]}')).toEqual({ problem: 'file-not-ours' })
    expect(readArchive(`{"goodword":${version + 1}}`)).toEqual({
      problem: 'file-newer',
      about: String(version + 1),
    })
    expect(readArchive(`{"goodword":${version},"moments":{}}`)).toMatchObject({ problem: 'file-not-ours' })
  })

  it('take numbered steps, one after the other', () => {
    const steps = { 1: (raw: object) => ({ ...raw, a: 1 }), 2: (raw: object) => ({ ...raw, b: 2 }) }
    expect(upgrade({ goodword: 1 }, steps, 3)).toEqual({ goodword: 3, a: 1, b: 2 })
    expect(upgrade({ goodword: 1 }, { 2: steps[2] }, 3)).toMatchObject({ problem: 'file-not-ours' })
  })

  it('never lets a key of an object’s own making through', () => {
    const text = `{"goodword":1,"companies":[{"__proto__":{"polluted":1},"id":"x"}]}`
    const read = readArchive(text)
    expect(!isProblem(read) && read.refused).toHaveLength(1)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
