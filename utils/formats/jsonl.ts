import { makeArchive } from '../domain/read-archive'
import { defineFormat } from './define'

/** The same as the JSON, one record a line after a line that says what it is: for tools that read line by line. */
export default defineFormat({
  id: 'jsonl',
  extension: 'jsonl',
  type: 'application/jsonl',
  faithful: true,
  audiences: ['mine', 'team'],
  *write({ records, at }) {
    const { goodword, exported, ...nouns } = makeArchive(records, at)
    yield `${JSON.stringify({ goodword, exported })}\n`
    for (const [noun, list] of Object.entries(nouns))
      for (const record of list) yield `${JSON.stringify({ [noun]: record })}\n`
  },
})
