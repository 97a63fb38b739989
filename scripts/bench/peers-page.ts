// Is bundled into a page of its own: other search libraries over the same moments, as their own pages show them.
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { crowd } from '../lib/crowd'

const keys = ['words', 'name', 'role']
interface Doc {
  id: string
  words: string
  name: string
  role: string
}
type Search = (words: string) => unknown

/** Each holds what it made, so that it can be weighed. */
export interface Peers {
  load(many: Parameters<typeof crowd>[0]): void
  /** Milliseconds until it can be asked. */
  make(name: 'minisearch' | 'fuse'): number
  /** Milliseconds of each of so many searches. */
  search(words: string, times: number): number[]
}

let docs: Doc[] = []
let search: Search = () => []

const makers: Record<'minisearch' | 'fuse', () => Search> = {
  minisearch: () => {
    const index = new MiniSearch<Doc>({ fields: keys, searchOptions: { prefix: true, fuzzy: 0.2 } })
    index.addAll(docs)
    return (words) => index.search(words)
  },
  fuse: () => {
    const index = new Fuse(docs, { keys, ignoreLocation: true, threshold: 0.3 })
    return (words) => index.search(words, { limit: 50 })
  },
}

const peers: Peers = {
  load: (many) =>
    void (docs = crowd(many, Date.now()).moments.map(({ id, words, who }) => ({
      id,
      words,
      name: who.name ?? '',
      role: who.role ?? '',
    }))),
  make: (name) => {
    const start = performance.now()
    search = makers[name]()
    return performance.now() - start
  },
  search: (words, times) =>
    Array.from({ length: times }, () => {
      const start = performance.now()
      search(words)
      return performance.now() - start
    }),
}
Object.assign(globalThis, { goodwordPeers: peers })
