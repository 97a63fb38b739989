// What a reader does when a site changes: every mark its file names is renamed or taken away in the fixture, one at a
// time, everywhere or in the first place only. Then it may say less, never something else.
import { readFileSync } from 'node:fs'
import type { Reading } from '../../utils/domain/draft'
import { type Known, type PageReading, readPage, siteOf } from '../../utils/sites'
import { parse, readFixture } from './fixtures.ts'

/** `same`: as before. `said`: a loss that the reading reports. `less`: a field that may be absent. `wrong`: anything else. */
export type Verdict = 'same' | 'said' | 'less' | 'wrong'

export interface Mutant {
  file: string
  what: string
  verdict: Verdict
  why: string
}

const shared = ['sites/generic', 'page/blocks', 'page/shown', 'page/structured'].map(
  (one) => `utils/${one}.ts`,
)
// Of these the value is the page's own content and no mark.
const contents = new Set('href src content datetime title alt action srcset value'.split(' '))
const plain = new Set(['style', 'lang', 'target', 'width', 'height', 'tabindex', 'charset'])

/** The part of a site's file that is code: a mark named only in a comment is not relied on. */
const codeOf = (id: string) =>
  (id === 'generic' ? shared : [`utils/sites/${id}.ts`])
    .map((path) => readFileSync(path, 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, ''))
    .join('\n')

type Change = { what: string; here: (element: Element) => boolean; change: (element: Element) => void }

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const names = (code: string, mark: string) =>
  new RegExp(`(^|[^\\w-])${escaped(mark)}([^\\w-]|$)`, 'm').test(code)

/** A value is named in full, or by how it begins, ends or what it holds: `[id^="review-"]`. */
function namesValue(code: string, attribute: string, value: string): boolean {
  if (names(code, value)) return true
  const parts = code.matchAll(new RegExp(`${escaped(attribute)}[*^$]=\\\\?["']?([^"'\\]\\\\]+)`, 'g'))
  return [...parts].some(([, part]) => part !== undefined && value.toLowerCase().includes(part.toLowerCase()))
}

function changesFor(code: string, root: Document): Change[] {
  const found = new Map<string, Change>()
  const add = (change: Change) => found.set(change.what, change)
  for (const element of root.querySelectorAll('body, body *')) {
    if (element.localName.includes('-') && names(code, element.localName)) {
      const name = element.localName
      add({ what: `<${name}>`, here: (one) => one.localName === name, change: (one) => rename(one) })
    }
    for (const { name, value } of element.attributes) {
      if (plain.has(name)) continue
      if (name === 'class') {
        for (const token of value.split(/\s+/))
          if (token && namesValue(code, 'class', token))
            add({
              what: `.${token}`,
              here: (one) => (one.getAttribute('class') ?? '').split(/\s+/).includes(token),
              change: (one) => swap(one, 'class', token),
            })
        continue
      }
      if (value && !contents.has(name) && namesValue(code, name, value))
        add({
          what: `[${name}="${value.slice(0, 60)}"]`,
          here: (one) => one.getAttribute(name) === value,
          change: (one) => one.setAttribute(name, 'changed'),
        })
      if (name !== 'id' && (names(code, name) || namesValue(code, name, value)))
        add({
          what: `[${name}]`,
          here: (one) => one.hasAttribute(name),
          change: (one) => one.removeAttribute(name),
        })
    }
  }
  return [...found.values()]
}

function swap(element: Element, attribute: string, token: string) {
  const rest = (element.getAttribute(attribute) ?? '').split(/\s+/).filter((one) => one !== token)
  element.setAttribute(attribute, [...rest, 'changed'].join(' '))
}

function rename(element: Element) {
  const fresh = element.ownerDocument.createElement('x-changed')
  for (const { name, value } of element.attributes) fresh.setAttribute(name, value)
  fresh.append(...element.childNodes)
  element.replaceWith(fresh)
}

const line = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** The moment of before that these words are, whole or in part. */
const before = (moment: Reading, all: readonly Reading[], fixed: readonly Reading[]) => {
  const at = fixed[all.indexOf(moment)]
  if (at?.words === moment.words && all.length === fixed.length) return at
  return (
    fixed.find(({ words }) => words === moment.words) ??
    // A review without its text is its title.
    fixed.find(({ title }) => title === moment.words) ??
    fixed.find(({ words }) => {
      const [one, other] = [line(words), line(moment.words)]
      return one.includes(other) || other.includes(one) || one.slice(0, 30) === other.slice(0, 30)
    })
  )
}

/** What a reading says that the page before the change did not say of it. */
function invented(now: Reading, was: Reading | undefined): string | undefined {
  // Words without a name that are reported as such are put under nobody's.
  if (!was && now.missing.includes('name')) return undefined
  if (!was) return `words of nobody: ${now.words.slice(0, 60)}`
  const own = line(`${was.title ?? ''} ${was.words}`)
  for (const piece of now.words.split('\n').map(line))
    if (piece.length > 24 && !own.includes(piece)) return `not their words: ${piece.slice(0, 60)}`
  for (const [field, value] of Object.entries(now.who))
    if (value !== was.who[field as 'name'])
      return `${field} ${value} for ${was.who[field as 'name'] ?? 'nothing'}`
  for (const field of ['said', 'title', 'permalink', 'saidAs'] as const)
    if (now[field] !== undefined && now[field] !== was[field])
      return `${field} ${now[field]} for ${was[field] ?? 'nothing'}`
  if (now.rating && JSON.stringify(now.rating) !== JSON.stringify(was.rating))
    return `rating ${now.rating.value}/${now.rating.best} for ${was.rating?.value ?? 'nothing'}`
  return now.ours !== undefined && was.ours !== now.ours ? `ours ${now.ours} for ${was.ours}` : undefined
}

function judge(now: PageReading, fixed: PageReading): [Verdict, string] {
  for (const moment of now.moments) {
    const wrong = invented(moment, before(moment, now.moments, fixed.moments))
    if (wrong) return ['wrong', wrong]
  }
  if (JSON.stringify(now.moments) === JSON.stringify(fixed.moments)) return ['same', '']
  const said = now.missing.length > 0 || now.blocked || now.moments.some(({ missing }) => missing.length > 0)
  if (said) return ['said', now.missing.join(' ')]
  // The generic reader promises nothing.
  if (now.moments.length === 0 && now.site !== 'generic') return ['wrong', 'an empty page, and nothing said']
  return ['less', `${now.moments.length} of ${fixed.moments.length}`]
}

/** All mutants of a fixture with the verdict on each. */
export function mutantsOf(file: string): Mutant[] {
  const { expected, html } = readFixture(file)
  if (!expected.moments.length) return []
  const root = parse(html)
  const known: Known = siteOf(expected.url, root)
  const fixed = readPage(known, root, expected.url)
  return changesFor(codeOf(expected.site), root).flatMap(({ what, here, change }) =>
    (['everywhere', 'once'] as const).map((where) => {
      const mutant = parse(html)
      const places = [...mutant.querySelectorAll('body, body *')].filter(here)
      for (const place of where === 'once' ? places.slice(0, 1) : places) change(place)
      const [verdict, why] = judge(readPage(known, mutant, expected.url), fixed)
      return { file, what: `${what} ${where}`, verdict, why }
    }),
  )
}
