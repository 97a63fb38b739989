import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { must } from '../../test/support/must'
import { isSealed, seal, type SealingKey, sealingKey, unseal } from './sealed'

vi.setConfig({ testTimeout: 60_000 })

const passphrase = 'correct horse – Ünïcode'
let key: SealingKey
beforeAll(async () => {
  key = await sealingKey(passphrase, undefined, 100_000)
})
async function sealed(text: Iterable<string>, by = key): Promise<Blob> {
  const parts: BlobPart[] = []
  for await (const bytes of seal(text, by)) parts.push(bytes)
  return new Blob(parts)
}
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())
const back = async (file: Blob, by = passphrase) => must(await unseal(file, by)).text()

describe('a sealed backup', () => {
  it('comes back as it was, however long and in whatever pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 })), async (pieces) => {
        expect(await back(await sealed(pieces))).toBe(pieces.join(''))
      }),
      { numRuns: 20 },
    )
  })

  it.each([0, 1, 1_048_575, 1_048_576, 1_048_577, 2_097_152, 3_000_000])('holds %i bytes', async (length) => {
    const text = 'x'.repeat(length)
    const file = await sealed([text])
    expect(await back(file)).toBe(text)
    expect(await isSealed(file)).toBe(true)
    expect(await isSealed(new Blob(['{"goodword": 2}']))).toBe(false)
  })

  it('says that the passphrase is another', async () => {
    expect(await unseal(await sealed(['secret']), 'wrong')).toEqual({ problem: 'backup-passphrase' })
    expect(await unseal(new Blob(['nothing of ours']), passphrase)).toEqual({ problem: 'backup-damaged' })
  })

  it('shows no byte of the text and never the same file twice', async () => {
    const [one, other] = await Promise.all([sealed(['Zelda Quillfeather']), sealed(['Zelda Quillfeather'])])
    expect(await one.text()).not.toMatch(/Zelda|Quill|correct|horse/)
    expect(await bytesOf(one)).not.toEqual(await bytesOf(other))
  })

  it('cannot be cut, extended, reordered or altered unseen', async () => {
    const whole = await bytesOf(await sealed(['y'.repeat(2_500_000)]))
    const head = whole.indexOf(10, 'GOODWORD-BACKUP 1\n'.length) + 1
    const chunk = 1_048_576 + 16
    const cuts = [whole.slice(0, head + chunk), whole.slice(0, -1), whole.slice(0, head + 2 * chunk)]
    const swapped = new Uint8Array([
      ...whole.slice(0, head),
      ...whole.slice(head + chunk, head + 2 * chunk),
      ...whole.slice(head, head + chunk),
      ...whole.slice(head + 2 * chunk),
    ])
    const altered = [30, head + 5, head + chunk + 5, whole.length - 3].map((at) => {
      const copy = whole.slice()
      copy[at] = (copy[at] ?? 0) ^ 1
      return copy
    })
    for (const bytes of [...cuts, swapped, ...altered, new Uint8Array([...whole, 0])])
      expect(await unseal(new Blob([bytes]), passphrase)).toHaveProperty('problem')
  })

  it('keeps a key that nobody can read out', async () => {
    expect(key.key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', key.key)).rejects.toThrow()
    expect((await sealingKey(passphrase)).rounds).toBeGreaterThanOrEqual(600_000)
  })

  it('is opened by Node alone, without us', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goodword-sealed-'))
    const [from, to] = [join(folder, 'backup.goodword'), join(folder, 'backup.json')]
    const text = `{"words": "${'Schöne Wörter '.repeat(120_000)}"}`
    writeFileSync(from, await bytesOf(await sealed([text])))
    const env = { ...process.env, PASSPHRASE: passphrase }
    execFileSync('node', ['scripts/open-backup.mjs', from, to], { env })
    expect(readFileSync(to, 'utf8')).toBe(text)
    expect(() =>
      execFileSync('node', ['scripts/open-backup.mjs', from, to], {
        env: { ...env, PASSPHRASE: 'x' },
        stdio: 'pipe',
      }),
    ).toThrow(/passphrase/)
  })
})
