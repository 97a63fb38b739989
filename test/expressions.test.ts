import { readFileSync } from 'node:fs'
import safe from 'safe-regex2'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { walk } from './support/walk'

/** Every regular expression that stands in our code, and where. */
function expressions(): Map<string, string> {
  const found = new Map<string, string>()
  const files = ['components', 'entrypoints', 'utils']
    .flatMap(walk)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path))
  for (const path of files) {
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, path)
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind))
  }
  return found
}

// Something that may be left out is not repeated: only what can come twice can be divided in two ways. And the checker
// does not know what looks behind.
const withoutOptional = (source: string) =>
  source.replaceAll(/\(\?<[!=]/g, '(?:').replaceAll(/([)\]\w.])\?(?![=!<:])\??/g, '$1')
const nested = (source: string) => !safe(withoutOptional(source), { limit: 100 })

// Each piece ends with a sign that no piece can hold, so there is only one way to divide them.
const divided = new Set([
  "/[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*/gu",
  String.raw`/\/profile\/((?:[\w-]{1,63}\.)+[\w-]{2,63})$/`,
])

test('a repetition in a repetition is found', () => {
  expect(['(a+)+$', '(?:\\w+\\s?)*x', '([^,]*,?)+;'].map(nested)).toEqual([true, true, true])
  expect(['(?:a+b)?c', '\\d+(?:[.,]\\d+)?', 'a{1,3}'].map(nested)).toEqual([false, false, false])
})

test(
  'no expression takes longer than its text is long: none repeats what repeats',
  { timeout: 60_000 },
  () => {
    const all = expressions()
    expect(all.size).toBeGreaterThan(200)
    const dangerous = [...all].filter(
      ([text]) => !divided.has(text) && nested(text.slice(1, text.lastIndexOf('/'))),
    )
    expect(dangerous).toEqual([])
  },
)
