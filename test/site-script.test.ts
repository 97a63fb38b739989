// `npm run site`: from a page that nobody wrote a file for, or a repair note, to a file and a fixture.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { noteText } from '../utils/domain/repair'
import { invent } from '../scripts/lib/invent.ts'

// It starts a compiler of its own.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'goodword-site-'))
afterAll(() => rmSync(folder, { recursive: true }))

const review = (name: string, stars: number, day: string, words: string) =>
  `<div class="opinion"><a class="who" href="/people/${name}">${name}</a><img alt="${stars} out of 5 stars"><time datetime="${day}">${day}</time><p class="said">${words}</p></div>`
const page = `<html><body>${[
  review('Tamsin', 5, '2026-01-05', 'Never let us down, not in one of eleven winters at sea.'),
  review('Okwudili', 4, '2026-02-07', 'The handle is a little small, apart from that we are happy.'),
  review('Ines', 2, '2026-03-09', 'Two of the four came broken, and nobody answered my letters.'),
].join('')}</body></html>`

const run = (...args: string[]) =>
  execFileSync('npx', ['tsx', 'scripts/site.ts', ...args], { encoding: 'utf8' })

test('a saved page becomes a site and a fixture without a word of the page', () => {
  const file = join(folder, 'page.html')
  writeFileSync(file, page)
  run('kestrel', file, 'https://kestrel.example/oars', '--into', folder)
  const site = readFileSync(join(folder, 'kestrel.ts'), 'utf8')
  expect(site).toContain("item: '.opinion'")
  expect(site).toContain("words: ['.said']")
  expect(site).toContain('name: [\'a[href*="/people/"]\']')
  expect(site).toContain("said: [['time', 'datetime']]")
  const fixture = readFileSync(join(folder, `kestrel-${new Date().getFullYear()}.html`), 'utf8')
  const expected = JSON.parse(/^<!--([\s\S]*?)-->/.exec(fixture)?.[1] ?? '') as { moments: unknown[] }
  expect(expected.moments).toHaveLength(3)
  expect(expected.moments[1]).toMatchObject({ rating: { value: 4, best: 5 }, said: '2026-02-07' })
  for (const word of ['Tamsin', 'Okwudili', 'winters', 'handle', 'letters'])
    expect(fixture).not.toContain(word)
})

test('a repair note becomes one more fixture of its site', () => {
  const file = join(folder, 'note.md')
  const skeleton =
    '<div class="opinion"><a class="who">Xxxxxx</a><p class="said">Xxxxx xxx xx xxxx.</p></div>'
  const note = {
    site: 'kestrel',
    version: '0.1.0',
    page: 'https://kestrel.example/xxxx',
    missing: [],
    patches: {},
    skeleton,
  }
  writeFileSync(file, `It broke today.\n${noteText(note)}`)
  run('kestrel', file, '--into', folder)
  const fixture = readFileSync(join(folder, `kestrel-${new Date().getFullYear()}-2.html`), 'utf8')
  expect(fixture).toContain('class="said"')
  expect(fixture).not.toMatch(/xxx/i)
})

test('invented words keep the shape of what they stand for', () => {
  for (const masked of ['Xxxxx xxx, xx 00!', 'XXX-0000', 'x', 'Xxxxxxxxxxxxxxxxxxxxx']) {
    const words = invent(masked)
    expect(words.replace(/[A-Z]/g, 'X').replace(/[a-z]/g, 'x').replace(/\d/g, '0').length).toBe(masked.length)
    expect(words).not.toMatch(/xx/i)
  }
})
