import type { Subject } from '../domain/subject'
import { jsonList } from './json-list'

/** Everything about one person, for them, as one JSON. It is no archive: what is of others is blacked out in it. */
export function* subjectJson({ name, made, person, company, ...lists }: Subject): Generator<string> {
  const head = { about: name, made, person, ...(company ? { company } : {}) }
  yield JSON.stringify(head, null, 2).slice(0, -2)
  for (const [noun, list] of Object.entries(lists)) {
    yield `,\n  ${JSON.stringify(noun)}: [`
    yield* jsonList<unknown>(list, (record) => record, '    ')
    yield list.length ? '\n  ]' : ']'
  }
  yield '\n}\n'
}
