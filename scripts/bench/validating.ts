// Is bundled into a page under our policy and begins by itself: what the debugger evaluates runs without a policy, and
// then a validator may make code, which it may not where it really runs.
import { type Noun, nouns } from '../../utils/domain/archive'
import { crowd } from '../lib/crowd'

const times = 7
const many = { moments: 1_300, people: 260, asks: 195, gives: 195 }

export interface Validated {
  /** How many objects were looked at. */
  count: number
  /** Milliseconds for all of them, each time: through the schema, and out of their JSON. */
  schema: number[]
  parse: number[]
}

const all = crowd(many, Date.now())
const rows = (['companies', 'people', 'moments', 'asks', 'gives'] as const).flatMap((noun) =>
  all[noun].map((record) => ({
    noun: noun as Noun,
    record: record as unknown,
    text: JSON.stringify(record),
  })),
)
const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}
const throughSchema = () => {
  for (const { noun, record } of rows) if (!nouns[noun].safeParse(record).success) throw new Error(noun)
}
const outOfText = () => {
  for (const { text } of rows) JSON.parse(text)
}

const said: Validated = { count: rows.length, schema: [], parse: [] }
// The first turn warms the code; then by turns, so that what else the machine does falls on both.
for (let turn = 0; turn <= times; turn++) {
  const [schema, parse] = [timed(throughSchema), timed(outOfText)]
  if (turn === 0) continue
  said.schema.push(schema)
  said.parse.push(parse)
}
document.documentElement.dataset['validated'] = JSON.stringify(said)
