import { makeArchive } from '../domain/read-archive'
import { defineFormat } from './define'
import { jsonList } from './json-list'

/** Everything, exactly as it is kept: what comes out goes back in unchanged. */
export default defineFormat({
  id: 'json',
  extension: 'json',
  type: 'application/json',
  faithful: true,
  audiences: ['mine', 'team'],
  *write({ records, at }) {
    const { goodword, exported, ...nouns } = makeArchive(records, at)
    yield `{\n  "goodword": ${goodword},\n  "exported": ${JSON.stringify(exported)}`
    for (const [noun, list] of Object.entries(nouns)) {
      yield `,\n  ${JSON.stringify(noun)}: [`
      yield* jsonList<unknown>(list, (record) => record, '    ')
      yield list.length ? '\n  ]' : ']'
    }
    yield '\n}\n'
  },
})
