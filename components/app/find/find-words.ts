import { shownHold } from '../../../utils/domain/gate'
import type { Reason } from '../../../utils/domain/proof-reasons'
import type { Quotable } from '../../../utils/domain/quotable'
import { ageBand } from '../../../utils/domain/proof-reasons'
import type { Day } from '../../../utils/domain/schema'
import { exactDay, relative } from '../../parts/dates'
import { holdWords } from '../../parts/hold-words'
import { count, plain, t, under } from '../../parts/words'

const mostWords = 6
const list = (words: readonly string[]) =>
  words.slice(0, mostWords).join(', ') + (words.length > mostWords ? ' …' : '')

/** How openly words may go out, or why they may not. */
export const consentWords = ({ level, why }: Quotable): string => {
  if (level === 'withheld') {
    // Where words are withheld it is never for one of these two.
    const reason = why.reason === 'agreed' || why.reason === 'public' ? 'private' : why.reason
    return t(`find_${under(reason)}`)
  }
  return why.reason === 'public' ? t('find_public') : t(`find_${under(level)}`)
}

/** One reason, in the user's language. */
export function reasonWords(reason: Reason, today: Day): string {
  switch (reason.about) {
    case 'topic':
      return t('find_topic', list(reason.words))
    case 'role':
      return t('find_role', reason.role)
    case 'industry':
      return t('find_industry', reason.industry)
    case 'fresh':
      return t(`find_fresh_${ageBand({ said: reason.said, heard: reason.said }, today)}`)
    case 'consent':
      return consentWords(reason.quote)
    case 'good':
      return count('find_good', reason.many)
    case 'asked':
      return reason.on ? t('find_asked', relative(reason.on, today)) : t('find_never_asked')
    case 'free': {
      if (!reason.gate) return t('find_free')
      const why = holdWords(shownHold(reason.gate))
      return reason.gate.until ? t('find_held_until', exactDay(reason.gate.until), why) : t('find_held', why)
    }
  }
}

/** The quote as it goes out: the words, who said them as far as they agreed, and the link. */
export function quoteText({ words, attribution, link }: Quotable): string {
  const { name, role, company, industry } = attribution
  const by = [name, role, company, industry].filter(Boolean).join(', ') || plain('copy_nobody')
  return [plain('copy_words', words), plain('copy_by', by), link].filter(Boolean).join('\n')
}

/** What is said once it was copied. */
export const copiedWords = ({ link, why }: Quotable): string =>
  why.only ? t('find_copied_only', why.only.join(', ')) : link ? t('find_copied_link') : t('find_copied')
