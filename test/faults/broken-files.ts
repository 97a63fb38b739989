// Files as they come from a bad copy, another program, or somebody who means harm: valid archives that were altered,
// and JSON that never was one.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'

type Tree = { [key: string]: Json }
type Json = null | boolean | number | string | Json[] | Tree

const examples = ['v1', 'v2'].map((name) => readFileSync(`test/archives/${name}.json`, 'utf8'))

// What `JSON.stringify` cannot write stands as one of these until it is text: an own `__proto__`, half a surrogate
// pair, and nesting that no stack would survive.
const signs = { proto: '@proto@', lone: '@lone@', deep: '@deep@' }
const asText = (value: Json): string =>
  JSON.stringify(value)
    .replaceAll(`"${signs.proto}"`, '"__proto__"')
    .replaceAll(signs.lone, '\\ud800')
    .replaceAll(`"${signs.deep}"`, '['.repeat(9_000) + ']'.repeat(9_000))

const poison = (): Tree => ({ polluted: true, isAdmin: true, toString: 'polluted' })
const addresses = [
  'http://[',
  'https://%',
  'https://user:pass@host:99999/',
  'https://[::1',
  'http://a b',
  'HTTPS://x',
]
const strange: Json[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  '',
  ' ',
  'x',
  'x'.repeat(600),
  'x'.repeat(200_001),
  signs.lone,
  `a${signs.lone}b`,
  'a\u0000b',
  '\u202Eeman',
  '=1+1',
  'javascript:alert(1)',
  ...addresses,
  '9999-99-99T99:99:99Z',
  '0000-00-00',
  '__proto__',
  'constructor',
  [],
  {},
  signs.deep,
  [signs.deep],
  [[null]],
  { length: -1 },
  { [signs.proto]: { polluted: true } },
  { constructor: { prototype: { polluted: true } } },
]
const keys = [signs.proto, 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'spend', '', '0']

/** One thing that is done to a tree, by three numbers: what, where, and with what. */
type Hit = readonly [what: number, where: number, how: number]

interface Place {
  holder: Json[] | Tree
  key: string | number
}

function placesOf(value: Json, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found
  const at = (holder: Json[] | Tree, key: string | number, child: Json) => {
    found.push({ holder, key })
    placesOf(child, found)
  }
  if (Array.isArray(value)) value.forEach((child, key) => at(value, key, child))
  else for (const [key, child] of Object.entries(value)) at(value, key, child)
  return found
}

const pick = <T>(from: readonly T[], number: number): T | undefined => from[number % from.length]
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const read = ({ holder, key }: Place): Json => (holder as Tree)[key] ?? null
const put = ({ holder, key }: Place, value: Json) => void ((holder as Tree)[key] = value)

function strike(tree: Tree, [what, where, how]: Hit): void {
  const places = placesOf(tree)
  const place = pick(places, where)
  if (!place) return
  const lists = places.filter((one) => Array.isArray(read(one)) && (read(one) as Json[]).length > 0)
  const records = places.filter((one) => typeof (read(one) as Tree | null)?.['id'] === 'string')
  const list = pick(lists, where)
  const record = pick(records, where)
  const links = places.filter((one) => {
    const value = read(one)
    return typeof value === 'string' && /^https?:/i.test(value)
  })
  const ways: (() => void)[] = [
    () => put(place, copyOf(pick(strange, how) ?? null)),
    () =>
      Array.isArray(place.holder)
        ? place.holder.splice(Number(place.key), 1)
        : delete place.holder[place.key],
    // The same record twice, and the same one with something else in it.
    () => list && (read(list) as Json[]).push(copyOf(pick(read(list) as Json[], how) ?? null)),
    () => {
      const twin = record && copyOf(read(record) as Tree)
      if (!twin || !Array.isArray(record.holder)) return
      put(pick(placesOf(twin), how) ?? place, copyOf(pick(strange, where) ?? null))
      record.holder.push(twin)
    },
    // One id for two records, a later revision, an id that is in use elsewhere.
    () =>
      record &&
      ((read(record) as Tree)['id'] = copyOf((read(pick(records, how) ?? record) as Tree)['id'] ?? '')),
    () => record && ((read(record) as Tree)['revision'] = (how % 5) + 1),
    () => {
      const target = record && (read(record) as Tree)
      if (target) target[pick(keys, how) ?? ''] = poison()
    },
    () =>
      void (tree[pick(keys, how) ?? ''] = { [signs.proto]: poison(), constructor: { prototype: poison() } }),
    // What looks like an address and is none.
    () => put(pick(links, where) ?? place, pick(addresses, how) ?? ''),
    () => void (tree['goodword'] = pick([0, 1, 2, 3, 1.5, -1, 1e9, '2', null, [], {}], how) ?? null),
    () => {
      // Somebody else's record: a new id, nothing else new, so that only its marks tell that it is known.
      const twin = record && copyOf(read(record) as Tree)
      if (!twin || !Array.isArray(record.holder)) return
      twin['id'] = `01a0c450-73d0-7${String(how % 1_000).padStart(3, '0')}-9313-131313131313`
      record.holder.push(twin)
    },
    // A moment that is new and sound, and one after it that nobody can file: half of the two must not come in.
    () => {
      const { moments } = tree
      const moment = Array.isArray(moments) ? moments[0] : undefined
      if (!Array.isArray(moments) || !moment) return
      for (const url of ['https://reviews.example/new', pick(addresses, how) ?? '']) {
        const id = `01a0c450-73d0-7${String((how + moments.length) % 1_000).padStart(3, '0')}-9414-141414141414`
        const fingerprint = String(how + moments.length).padStart(28, 'a')
        moments.push({
          ...(copyOf(moment) as Tree),
          id,
          fingerprint,
          page: { url, title: '', channel: 'page' },
        })
      }
    },
  ]
  pick(ways, what)?.()
}

const hits = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 })

const tree = fc.tuple(fc.nat(), hits).map(([which, all]) => {
  const tree = JSON.parse(pick(examples, which) ?? '') as Tree
  for (const hit of all) strike(tree, hit)
  return tree
})

/** A valid archive of some version, struck a few times. */
const struck = tree.map(asText)

/** The same as JSON Lines: what it is, then a record a line. */
const inLines = tree.map(({ companies, people, moments, ...head }) => {
  const lines = Object.entries({ companies, people, moments }).flatMap(([noun, rows]) =>
    Array.isArray(rows) ? rows.map((row) => ({ [noun]: row })) : [],
  )
  return [head, ...lines].map(asText).join('\n')
})

/** A text cut off somewhere, or with something written into it. */
const torn = fc
  .tuple(fc.oneof(struck, inLines, fc.constantFrom(...examples)), fc.nat(), fc.option(fc.string()))
  .map(([text, at, words]) => {
    const where = at % text.length
    return words === null
      ? text.slice(0, where)
      : text.slice(0, where) + words + text.slice(where + words.length)
  })

/** JSON of any kind, with keys that mean something to JavaScript, alone or where an archive has its lists. */
const anyJson = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(...strange),
    fc.jsonValue() as fc.Arbitrary<Json>,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...keys, 'id', 'names', 'revision'), fc.string()), tie('tree'), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
  ),
})).tree
const posing = fc
  .record({
    goodword: fc.constantFrom<Json>(1, 2, 2, 2, 3),
    companies: anyJson,
    people: fc.array(anyJson, { maxLength: 4 }),
    moments: fc.array(anyJson, { maxLength: 4 }),
    drafts: anyJson,
    [signs.proto]: anyJson,
  })
  .map((tree) => asText(tree as Tree))

/** The text of a file that somebody brings in. */
export const brokenFile: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: struck },
  { weight: 1, arbitrary: inLines },
  { weight: 1, arbitrary: torn },
  { weight: 1, arbitrary: anyJson.map(asText) },
  { weight: 2, arbitrary: posing },
)
