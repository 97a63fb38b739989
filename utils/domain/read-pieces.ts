import { type Noun, nouns, version } from './archive'
import { checking, type ReadArchive } from './read-archive'
import { JsonSplitter, longest, NotPlain, valueIn } from './split-json'

type Row = { noun: Noun; row: unknown }
type Pieces = AsyncIterable<string>

const isNoun = (key: string): key is Noun => Object.hasOwn(nouns, key)
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A line that only says what the lines after it are. */
function isHead(line: string): boolean {
  try {
    const head = valueIn(line)
    return (
      isObject(head) && 'goodword' in head && head.goodword === version && !Object.keys(head).some(isNoun)
    )
  } catch {
    return false
  }
}

function* rowsInLine(line: string): Generator<Row> {
  if (!line.trim()) return
  const value = valueIn(line)
  if (!isObject(value) || 'goodword' in value) throw new NotPlain()
  for (const [noun, row] of Object.entries(value)) if (isNoun(noun)) yield { noun, row }
}

async function* fromLines(pieces: Pieces): AsyncGenerator<Row> {
  let rest = ''
  let hasHead = false
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longest) throw new NotPlain()
    for (const line of lines) {
      if (hasHead) yield* rowsInLine(line)
      else hasHead = true
    }
  }
  if (hasHead) yield* rowsInLine(rest)
}

async function* fromLists(pieces: Pieces): AsyncGenerator<Row> {
  const splitter = new JsonSplitter()
  const seen = new Set<string>()
  let isCurrent = false
  for await (const piece of pieces)
    for (const part of splitter.push(piece)) {
      const { is, key } = part
      if (is !== 'value' && seen.has(key)) throw new NotPlain()
      if (is !== 'value') seen.add(key)
      if (is === 'member' && key === 'goodword') isCurrent = part.value === version
      else if (is === 'member' && isNoun(key)) throw new NotPlain()
      else if (is === 'value' && isNoun(key)) yield { noun: key, row: part.value }
    }
  splitter.end()
  if (!isCurrent) throw new NotPlain()
}

async function* after(first: string, others: AsyncIterator<string>): Pieces {
  yield first
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value
}

/**
 * Reads an archive of the current version while its text arrives, as one JSON or as JSON Lines: what is held of it are
 * its records and one piece. It comes to what `readArchive` says of the whole text; nothing where that has to be
 * asked: an older version, a text cut off, one that is not ours.
 */
export async function readPieces(pieces: Pieces): Promise<ReadArchive | undefined> {
  const rows = checking()
  const others = pieces[Symbol.asyncIterator]()
  const first = await others.next()
  if (first.done) return undefined
  const end = first.value.indexOf('\n')
  const way = end > 0 && isHead(first.value.slice(0, end)) ? fromLines : fromLists
  try {
    for await (const { noun, row } of way(after(first.value, others))) rows.take(noun, row)
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
  return rows.read()
}
