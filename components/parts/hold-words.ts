import type { Hold } from '../../utils/domain/ask'
import { ConsentUse } from '../../utils/domain/consent'
import { exactDay } from './dates'
import { say, t, under } from './words'

/** What holds an ask: a gate's sentence in the user's language, or words that somebody wrote. */
export function holdWords({ reason, gate, about }: Hold): string {
  if (!gate) return reason
  return about ? say(`gate_${under(gate)}`, ...about.map(useNames)) : say(`gate_${under(gate)}_short`)
}

// A use of consent comes as its id, a day as a day; both are said in the user's language.
const useNames = (about: string): string => {
  const use = ConsentUse.options.find((one) => one === about)
  if (use) return t(`use_${use}`)
  return /^\d{4}-\d\d-\d\d$/.test(about) ? exactDay(about) : about
}
