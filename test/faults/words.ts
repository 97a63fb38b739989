import { makeId } from '../../utils/domain/id'
import type { Draft } from '../../utils/domain/draft'

let made = 0

/** A draft that no other is like; its page's address is its own, so that it can be counted. */
export function draftNo(fault: string, run: number, n: number, words = 0): Draft {
  const said = `The night shift has its handover list back, and number ${n} of round ${run} (${fault}) wrote to say so.`
  const random = new Uint8Array(10).map((_, at) => (made * 31 + at * 7 + n) % 251)
  return {
    id: makeId(Date.now() + made++, random),
    at: new Date().toISOString(),
    page: {
      url: `https://${fault}.example/${run}/${n}`,
      title: 'What they say',
      site: 'generic',
      channel: 'review',
    },
    words: said.padEnd(words, ' and so on'),
    who: { name: `Reader ${n % 17}`, company: `Harbour ${n % 5}` },
    anchor: { quote: said.slice(0, 40), prefix: '', suffix: '' },
    how: { words: 'reader' },
    missing: [],
    kind: 'praise',
    tags: [],
    notes: '',
  }
}

/** Under which the store files what was kept from that page. */
export const placeOf = (draft: Draft): string => draft.page.url.slice('https://'.length)
