import { pieces } from '../../../utils/domain/terms'
import './marked.css'

const before = 80
const longest = 700

/** Where a passage begins in which the words looked for stand: at the beginning, if they stand near it. */
function passage(words: string, terms: ReadonlySet<string>): string {
  let at = 0
  for (const { text, found } of pieces(words, terms)) {
    if (found) break
    at += text.length
  }
  if (at === words.length || at < before * 2) return words.slice(0, longest)
  const from = words.indexOf(' ', at - before) + 1
  return `… ${words.slice(from, from + longest)}`
}

/** Words with those looked for marked in them; of long ones the passage where they stand. */
export function Marked({ words, terms }: { words: string; terms: ReadonlySet<string> }) {
  return (
    <>
      {pieces(passage(words, terms), terms).map(({ text, found }, at) =>
        found ? (
          <mark key={at} class="marked">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  )
}
