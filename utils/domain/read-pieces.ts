import { JSONParser } from '@streamparser/json'
import { type Noun, nouns, version } from './archive'
import { Packed } from './lot'
import type { Moment } from './moment'
import { checking, type Incoming } from './read-archive'

type Row = { noun: Noun; row: unknown }
type Pieces = AsyncIterable<string>

/** Why the text could not be taken apart: whoever reads it whole can say what is wrong with it. */
class NotPlain extends Error {}

// So many characters in one line hold no record of ours.
const longest = 20_000_000

const isNoun = (key: string): key is Noun => Object.hasOwn(nouns, key)
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One JSON value, or `NotPlain`. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new NotPlain()
  }
}

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

const named = Object.keys(nouns)
// Each row by itself, what its list is once it is over, and of which version it all is.
const paths = ['$.goodword', ...named.flatMap((noun) => [`$.${noun}`, `$.${noun}.*`])]

async function* fromLists(pieces: Pieces): AsyncGenerator<Row> {
  const parser = new JSONParser({ paths, keepStack: false })
  const seen = new Set<unknown>()
  let rows: Row[] = []
  let isCurrent = false
  let isPlain = true
  parser.onError = () => void (isPlain = false)
  parser.onValue = ({ key, value, stack }) => {
    const noun = String(stack.length > 1 ? stack[1]?.key : key)
    if (stack.length > 1 && isNoun(noun) && typeof key === 'number') rows.push({ noun, row: value })
    else if (stack.length > 1 || seen.has(key)) isPlain = false
    else if (noun === 'goodword') isCurrent = value === version
    else isPlain &&= Array.isArray(value)
    if (stack.length === 1) seen.add(key)
  }
  for await (const piece of pieces) {
    if (parser.isEnded && piece.trim()) throw new NotPlain()
    if (!parser.isEnded) parser.write(piece)
    if (!isPlain) throw new NotPlain()
    yield* rows
    rows = []
  }
  if (!parser.isEnded || !isCurrent) throw new NotPlain()
}

async function* after(first: string, others: AsyncIterator<string>): Pieces {
  yield first
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value
}

/**
 * Reads an archive of the current version while its text arrives, as one JSON or as JSON Lines: what is held of it are
 * its records, the moments as bytes, and one piece. It comes to what `readArchive` says of the whole text; nothing where that has to be
 * asked: an older version, a text cut off, one that is not ours.
 */
export async function readPieces(pieces: Pieces): Promise<Incoming | undefined> {
  const rows = checking(new Packed<Moment>())
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
