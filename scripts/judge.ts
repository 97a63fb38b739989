// npm run judge -- file.jsonl    what each text is taken for, one line of JSON per line {id, text, channel, title?, lang?}
import { readFileSync } from 'node:fs'
import { type Channel, Channel as Channels } from '../utils/domain/page.ts'
import { judge } from '../utils/signals/judge.ts'

interface Item {
  id: string
  text: string
  channel?: string
  title?: string
}

const [file] = process.argv.slice(2)
if (!file) {
  console.error('npm run judge -- file.jsonl')
  process.exit(2)
}
const channelOf = (name = 'page'): Channel | undefined =>
  Channels.safeParse(name === 'email' ? 'mail' : name).data

// Ratings are left aside on purpose: labels are often made from them, and would only be read back.
for (const line of readFileSync(file, 'utf8')
  .split('\n')
  .filter((one) => one.trim())) {
  const { id, text, channel, title } = JSON.parse(line) as Item
  const { kind, ask, confidence, signals } = judge(text, { channel: channelOf(channel), title })
  console.log(JSON.stringify({ id, kind, ask, confidence, signals: signals.map(({ name }) => name) }))
}
