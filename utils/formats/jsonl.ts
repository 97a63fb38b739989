import { version } from '../domain/archive'
import { defineFaithful } from './faithful'

/** The same as the JSON, one record a line after a line that says what it is: for tools that read line by line. */
export default defineFaithful({
  id: 'jsonl',
  extension: 'jsonl',
  type: 'application/jsonl',
  writer: () => ({
    begin: (exported) => `${JSON.stringify({ goodword: version, exported })}\n`,
    some: (noun, records) => records.map((record) => `${JSON.stringify({ [noun]: record })}\n`).join(''),
    end: () => '',
  }),
})
