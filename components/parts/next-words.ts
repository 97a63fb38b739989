import { beginning } from '../../utils/domain/beginning'
import { shownHold } from '../../utils/domain/gate'
import type { NextStep } from '../../utils/domain/next-step'
import { exactDay } from './dates'
import { holdWords } from './hold-words'
import { t, under } from './words'

const doing = (next: Exclude<NextStep, { does: 'rest' }>): string => {
  switch (next.does) {
    case 'answer':
      return t('next_answer', beginning(next.moment.words))
    case 'keep':
    case 'tell':
      return t(`next_${next.does}`, beginning(next.give.what) || t(`give_${under(next.give.kind)}`))
    case 'thank':
      return t('next_thank', next.ask.customKind ?? t(`ask_kind_${under(next.ask.kind)}`))
    case 'give':
      return next.balance < 0 ? t('next_owe', -next.balance) : t('next_give')
    case 'ask':
      return t('next_ask', t(`ask_kind_${under(next.kind)}`))
  }
}

/** What to do next for or with a person, in one line; while they rest, why and until when. */
export function nextWords(next: NextStep): string {
  if (next.does !== 'rest') return t('next_line', doing(next))
  const why = holdWords(shownHold(next.gate))
  return next.gate.until ? t('next_rest', exactDay(next.gate.until), why) : t('next_rest_open', why)
}
