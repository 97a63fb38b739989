import { version } from '../domain/archive'
import { defineFaithful } from './faithful'

/** Everything, exactly as it is kept: what comes out goes back in unchanged. */
export default defineFaithful({
  id: 'json',
  extension: 'json',
  type: 'application/json',
  writer: () => {
    let open = ''
    let any = false
    const close = () => (open ? (any ? '\n  ]' : ']') : '')
    const one = (record: unknown) => {
      const between = any ? ',' : ''
      any = true
      return `${between}\n    ${JSON.stringify(record)}`
    }
    return {
      begin: (at) => `{\n  "goodword": ${version},\n  "exported": ${JSON.stringify(at)}`,
      some: (noun, records) => {
        const head = noun === open ? '' : `${close()},\n  ${JSON.stringify(noun)}: [`
        any &&= noun === open
        open = noun
        return head + records.map(one).join('')
      },
      end: () => `${close()}\n}\n`,
    }
  },
})
