// A database that knows nothing of us reads the files that people save, and finds in them all that is kept.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { crowd } from '../../scripts/lib/crowd.ts'
import { type Noun, nouns } from '../../utils/domain/archive.ts'
import { momentOf, personOf } from '../support/samples.ts'
import { bringIn } from './bring-in.ts'
import { choose, exportForm, savedPath } from './saved.ts'
import { world } from './setup.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodword-outside-'))
const at = world({ downloads: folder })
const all = crowd({ moments: 2_000, people: 400, asks: 300, gives: 150 }, Date.parse('2026-11-21T12:00:00Z'))
const ida = personOf({ names: ['Ida "Captain" Norrgård, née Ek'], emails: ['ida@fernhill.example'] })
// What breaks readers of tables: quotes, commas, line ends of three kinds, a mark, no end, other scripts.
const hard = [
  'She said "never",\nthen "always",\r\nand \'why not\'.',
  'a;b,c\td|e\\n "" ,"',
  '夜勤の引き継ぎが楽になりました。👩🏽‍🚒',
  'عمل رائع، شكرا\u200f "جدا"',
  `${'A long letter. '.repeat(4_000)}The end.`,
].map((words, n) =>
  momentOf({ person: ida.id, who: { name: ida.names[0]! }, words, fingerprint: `${n}`.padStart(28, 'f') }),
)
const full = { ...all, people: [...all.people, ida], moments: [...all.moments, ...hard] }

let instance: DuckDBInstance
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:')
})
afterAll(() => instance.closeSync())

/** One line of an answer, by the names of its columns. */
async function ask(sql: string, file: string): Promise<Record<string, unknown>> {
  const connection = await instance.connect()
  try {
    const answer = await connection.runAndReadAll(sql, [file])
    const [first] = answer.getRowObjectsJson()
    if (!first) throw new Error(`No answer to ${sql}`)
    return first
  } finally {
    connection.closeSync()
  }
}

const save = async (format: string, match: RegExp) => {
  const { page, hands } = await exportForm(at)
  await choose(page, 'In which form', format)
  const path = await savedPath(page, hands, folder, match)
  await page.close()
  return path
}
const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Array.from(text).length, 0)

test('a crowd and words that are hard to write down are brought in', async () => {
  await bringIn(at, full)
  expect(await at.stored('moments')).toHaveLength(full.moments.length)
})

test('one record a line: as many of each as there are, and every letter of their words', async () => {
  const file = await save('jsonl', /\.jsonl$/)
  const counts = (Object.keys(nouns) as Noun[]).filter((noun) => full[noun].length)
  const columns = counts.map((noun) => `count(${noun})::int as ${noun}`).join(', ')
  const sums = 'sum(length(moments.words))::int as letters, count(distinct moments.id)::int as ids'
  const found = await ask(
    `select ${columns}, ${sums} from read_ndjson($1, maximum_object_size = 1000000)`,
    file,
  )
  expect(found).toEqual({
    ...Object.fromEntries(counts.map((noun) => [noun, full[noun].length])),
    letters: lengthOf(full.moments.map(({ words }) => words)),
    ids: full.moments.length,
  })
})

test('everything in one file: the same', async () => {
  const file = await save('json', /^goodword-\d.*\.json$/)
  const found = await ask(
    'select len(moments)::int as moments, len(people)::int as people, len(asks)::int as asks from read_json($1, maximum_object_size = 100000000)',
    file,
  )
  expect(found).toEqual({
    moments: full.moments.length,
    people: full.people.length,
    asks: full.asks.length,
  })
})

const table =
  "read_csv($1, header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', max_line_size = 1000000)"

test('a spreadsheet: a row for each of the words, and every letter of them', async () => {
  const file = await save('csv', /^goodword-\d.*\.csv$/)
  const found = await ask(
    `select count(*)::int as rows, sum(length(words))::int as letters, count(distinct kind)::int as kinds, max(name) filter (where words like '%夜勤%') as name from ${table}`,
    file,
  )
  expect(found).toEqual({
    rows: full.moments.length,
    letters: lengthOf(full.moments.map(({ words }) => words)),
    kinds: new Set(full.moments.map(({ kind }) => kind)).size,
    name: ida.names[0],
  })
})

test.each([
  ['hubspot-contacts', '"Email"', full.people.filter(({ emails }) => emails.length).length],
  ['salesforce', '"Goodword_Id__c"', full.people.length],
])('%s: a row for each of the people, none twice', async (format, key, people) => {
  const file = await save(format, new RegExp(`${format}.*\\.csv$`))
  const found = await ask(
    `select count(*)::int as rows, count(distinct ${key})::int as keys from ${table}`,
    file,
  )
  expect(found['rows']).toBe(people)
  expect(found['keys']).toBe(people)
})
