// What there is to press: read from the code itself, so that nobody has to remember to write a new button down.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'

const rooms = ['components/app', 'components/parts', 'entrypoints/options', 'entrypoints/welcome']
const plain = new Set(['a', 'button', 'select', 'input', 'textarea', 'summary', 'label'])
/** Parts of ours that are buttons and fields; they are called what is written where they are used. */
const parts = new Set(
  'Button FileButton FormButtons Field TextField NumberField FilterSelect SearchField AddLine ChannelForm ChooseAll AutoText TagField CapSelect'.split(
    ' ',
  ),
)
const speaks = new Set(['t', 'count', 'say'])
/** Words that stand in for a name somebody has. */
const nobody = new Set(['somebody', 'hosts_more'])

/** The keys of the words in a piece of code; `*` for what is put in when it runs. */
function keysIn(node: ts.Node): string[] {
  if (ts.isCallExpression(node) && speaks.has(node.expression.getText())) {
    const [key] = node.arguments
    if (!key) return []
    if (ts.isStringLiteralLike(key)) return nobody.has(key.text) ? [] : [key.text]
    if (ts.isTemplateExpression(key))
      return [`${key.head.text}*${key.templateSpans.at(-1)?.literal.text ?? ''}`]
    if (ts.isConditionalExpression(key))
      return [key.whenTrue, key.whenFalse].flatMap((one) => (ts.isStringLiteralLike(one) ? [one.text] : []))
    return ['*']
  }
  const found: string[] = []
  ts.forEachChild(node, (child) => void found.push(...keysIn(child)))
  return found
}

type Element = ts.JsxElement | ts.JsxSelfClosingElement

/** What an element is called: its words, or how it looks where its words are data. */
function nameOf(element: Element): string | undefined {
  const { tagName, attributes } = ts.isJsxElement(element) ? element.openingElement : element
  const tag = tagName.getText()
  const given = (name: string) =>
    attributes.properties.find((one) => ts.isJsxAttribute(one) && one.name.getText() === name)
  if (given('data-row')) return '[data-row]'
  const named = ['aria-label', 'label', 'add', 'does'].flatMap((name) =>
    keysIn(given(name) ?? ts.factory.createNull()),
  )
  const inside = ts.isJsxElement(element) && tag !== 'Field' ? element.children.flatMap(keysIn) : []
  const keys = named.length ? named : inside
  if (keys.length) return [...new Set(keys)].join('|')
  if (parts.has(tag)) return undefined
  const look = /"([\w-]+)(?: [\w -]+)?"/.exec(given('class')?.getText() ?? '')?.[1]
  return look && look !== 'button' && look !== 'input' ? `${tag}.${look}` : tag
}

function elementsIn(node: ts.Node): string[] {
  if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node)) {
    const tag = (ts.isJsxElement(node) ? node.openingElement : node).tagName.getText()
    const counts = plain.has(tag) ? tag !== 'label' || node.getText().includes('<input') : parts.has(tag)
    if (counts) {
      const name = nameOf(node)
      // What stands in a field or in a label is that field.
      return name === undefined ? [] : [name]
    }
  }
  const found: string[] = []
  ts.forEachChild(node, (child) => void found.push(...elementsIn(child)))
  return found
}

/** The code of everything that is drawn, by the file it stands in. */
export function drawn(root: string): Map<string, string> {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, room, file),
    ),
  )
  return new Map(
    files
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
      .map((file) => [basename(file, '.tsx'), readFileSync(file, 'utf8')]),
  )
}

/** By the file it stands in: everything that can be pressed, chosen or typed into. */
export function toPress(code: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [file, text] of code) {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
    const names = elementsIn(source)
    if (names.length) found.set(file, new Set(names))
  }
  return found
}
