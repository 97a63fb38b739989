import type { Subject } from '../domain/subject'
import { plain, style } from './html'

const more =
  'h2{margin-top:2.5rem}article{margin:0 0 1.5rem;padding-bottom:1rem;border-bottom:1px solid #ccc}' +
  'dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.25rem 1rem;margin:.5rem 0}' +
  'dt{color:#555}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}dd dl{margin:0}'

// What tells nobody anything but us.
const inner = new Set(['id', 'revision', 'fingerprint', 'person', 'company', 'how', 'anchor', 'missing'])
const label = (field: string) => {
  const spaced = field.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('-', ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1).toLowerCase()
}

function* shown(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    const simple = value.every((one) => typeof one !== 'object')
    if (simple) yield plain(value.join(', '))
    else for (const one of value) yield* shown(one)
  } else if (typeof value === 'object' && value !== null) yield* fields(value)
  else yield plain(typeof value === 'string' ? value : JSON.stringify(value))
}

function* fields(record: object, but: readonly string[] = []): Generator<string> {
  yield '<dl>'
  for (const [field, value] of Object.entries(record)) {
    const empty = value === '' || (Array.isArray(value) && !value.length)
    if (empty || inner.has(field) || but.includes(field)) continue
    yield `<dt>${plain(label(field))}</dt><dd dir="auto">`
    yield* shown(value)
    yield '</dd>'
  }
  yield '</dl>\n'
}

/** The words in the reader's language. */
export interface SubjectWords {
  title: string
  /** What is in it and what is not. */
  about: string
  headings: Record<'person' | 'moments' | 'asks' | 'gives' | 'drafts' | 'elsewhere', string>
  none: string
}

/** Everything about one person, for them to read: a page that stands by itself and fetches nothing. */
export function* subjectHtml(subject: Subject, words: SubjectWords): Generator<string> {
  const { title, about, headings, none } = words
  yield '<!doctype html>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`
  yield `<title>${plain(title)}</title>\n<style>${style}${more}</style>\n<h1 dir="auto">${plain(title)}</h1>\n`
  yield `<p>${plain(about)}</p>\n<h2>${plain(headings.person)}</h2>\n`
  yield* fields({ ...subject.person, ...(subject.company ? { employer: subject.company } : {}) })
  for (const noun of ['moments', 'asks', 'gives', 'drafts', 'elsewhere'] as const) {
    const list = subject[noun]
    yield `<h2>${plain(headings[noun])} (${list.length})</h2>\n`
    if (!list.length) yield `<p>${plain(none)}</p>\n`
    for (const record of list) {
      const said = 'words' in record && typeof record.words === 'string' ? record.words : ''
      yield '<article>'
      if (said) yield `<blockquote dir="auto">${plain(said)}</blockquote>\n`
      yield* fields(record, ['words'])
      yield '</article>\n'
    }
  }
}
