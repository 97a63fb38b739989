// Files that were made to do harm: each is answered by a sentence or by what would happen, and nothing has happened.
import 'fake-indexeddb/auto'
import { beforeAll, expect, test, vi } from 'vitest'
import { importing } from '../entrypoints/app/bring-in'
import { isProblem } from '../utils/domain/problem'
import { keep } from '../utils/store/keep'
import { database } from '../utils/store/database'
import { pollution } from './faults/bring-in'
import { must } from './support/must'
import { draftOf } from './support/samples'

vi.setConfig({ testTimeout: 60_000 })

const going = () => ({ stop: new AbortController().signal, onStep: () => undefined })
async function bytes(): Promise<string> {
  const open = await database()
  const names = [...open.objectStoreNames]
  return JSON.stringify(
    await Promise.all(names.map(async (name) => [await open.getAllKeys(name), await open.getAll(name)])),
  )
}
/** A file that says it is so large; it breaks whoever reads it. */
const claims = (name: string, size: number) =>
  ({
    name,
    size,
    slice: () => new Blob(['words,name\n']),
    text: () => Promise.reject(new Error('was read')),
    arrayBuffer: () => Promise.reject(new Error('was read')),
  }) as unknown as File

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name)
const rows = (row: string, count: number) => `words,name,email\n${row.repeat(count)}`
const hostile: [string, File, string | undefined][] = [
  ['a claim of 2 GB', claims('a.csv', 2 ** 31), 'file-too-large'],
  ['a mailbox of 2 GB', claims('a.mbox', 2 ** 31), 'file-too-large'],
  ['an archive of 2 GB', claims('a.json', 2 ** 31), 'file-too-large'],
  ['a table of 60 MB', claims('a.csv', 60_000_000), 'file-too-large'],
  ['half an archive', file('a.json', '{"goodword":2,"people":['), 'file-not-json'],
  ['a row too many', file('a.csv', rows('x,y,z\n', 20_001)), 'file-too-many'],
  ['a cell without an end', file('a.csv', `words,name\n"${'x,\n'.repeat(300_000)}`), undefined],
  ['nothing but quotation marks', file('a.csv', '"'.repeat(500_000)), undefined],
  ['nothing but commas', file('a.csv', ','.repeat(1_000_000)), 'file-no-rows'],
  [
    'headings that every object has',
    file('a.csv', 'words,__proto__,constructor,email\nHello,{"evil":1},x,a@a.example\n'),
    undefined,
  ],
  [
    'an archive that pollutes',
    file('a.json', '{"goodword":2,"people":[{"__proto__":{"evil":1}}],"__proto__":{"evil":1}}'),
    undefined,
  ],
  ['formulas', file('a.csv', rows('"=HYPERLINK(""http://a.example"")",@x,a@a.example\n', 3)), undefined],
  ['signs that are no text', file('a.csv', rows('a\u0000b,\u0007,a@a.example\n', 3)), undefined],
  [
    'bytes that are no text',
    file(
      'a.csv',
      new Uint8Array(9_000).map((_, at) => (at * 7) % 5),
    ),
    'file-not-text',
  ],
  [
    'links that run',
    file('a.csv', 'words,link,profile\nHello you,javascript:alert(1),data:text/html;x\n'),
    undefined,
  ],
  [
    'a mail without end',
    file('a.eml', `From: a@a.example\nSubject: x\n\n${'x'.repeat(11_000_000)}`),
    undefined,
  ],
  [
    'parts within parts',
    file('a.eml', `From: a@a.example\n${'Content-Type: multipart/mixed; boundary=a\n\n--a\n'.repeat(3_000)}`),
    undefined,
  ],
  ['mails without number', file('a.mbox', 'From x\n\n'.repeat(5_002)), 'file-too-many'],
]

beforeAll(async () => {
  must(await keep(draftOf()))
})

test.each(hostile)('%s', async (_, of, problem) => {
  const before = await bytes()
  const found = await importing.open(of, going())
  if (problem || isProblem(found)) expect(found).toMatchObject({ problem: problem ?? expect.any(String) })
  else if (found && 'columns' in found) {
    const plan = await found.plan(found.mapping, going())
    expect(isProblem(plan)).toBe(false)
  }
  expect(await bytes()).toBe(before)
  expect(pollution()).toEqual([])
  expect(({} as { evil?: number }).evil).toBeUndefined()
})

test('what was begun can be stopped, and nothing has come in', async () => {
  const before = await bytes()
  const stop = new AbortController()
  const sheet = await importing.open(file('a.csv', rows('Some words,Ida,a@a.example\n', 3)), going())
  if (!sheet || !('columns' in sheet)) throw new Error('no table')
  stop.abort()
  expect(await sheet.plan(sheet.mapping, { stop: stop.signal, onStep: () => undefined })).toBeUndefined()
  expect(await bytes()).toBe(before)
})
