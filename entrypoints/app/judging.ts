import type { Actions } from '../../components/app/actions'
import type { Library, Moment } from '../../components/app/library'
import type { Worth } from '../../components/app/today/today-worth'
import type { SignalName } from '../../utils/domain/cause'
import type { Corrections } from '../../utils/domain/correction'
import { expected } from '../../utils/domain/part'
import { standardRules } from '../../utils/domain/rulebook'
import { lessonOf, withLesson } from '../../utils/signals/lesson'
import { reasonsFor } from '../../utils/signals/reasons'
import { judgementOf } from '../../utils/signals/suggest'

/** What else is in good words (a wish, an open promise) is no reason to ask. */
const good: ReadonlySet<SignalName> = new Set([
  'recommends-us',
  'told-others',
  'offers-reference',
  'loves-support-person',
  'quantified-result',
  'long-time-customer',
  'switched-from-competitor',
  'renewed-expanded',
  'story',
  'willing-to-speak',
])

// Whoever is pleased says so before; and one text is one step, which no frame may wait for.
const longest = 5_000

// A moment that was edited is another object, so what is known of one stays true as long as the corrections do.
const known = new WeakMap<Moment, { corrections: Corrections | undefined; worth: Worth }>()

function worthOf(moment: Moment, corrections: Corrections | undefined): Worth {
  const before = known.get(moment)
  if (before?.corrections === corrections && before) return before.worth
  const { ask, signals } = judgementOf({ ...moment, words: moment.words.slice(0, longest) }, corrections)
  const worth = { ask, signs: signals.map(({ name }) => name).filter((name) => good.has(name)) }
  known.set(moment, { corrections, worth })
  return worth
}

/** The judge as the views ask it, with what this person put right. */
export function judging(library: {
  current: Library | undefined
}): Pick<Actions, 'worthOf' | 'reasonsOf' | 'lessonOf'> {
  const rulesNow = () => library.current?.rules ?? standardRules
  return {
    worthOf: (moment) => worthOf(moment, rulesNow().corrections),
    reasonsOf: (moment) => reasonsFor(moment.kind, judgementOf(moment, rulesNow().corrections)),
    lessonOf: (moment, kind) => {
      const rules = rulesNow()
      const lesson = lessonOf(moment, kind, rules.corrections)
      if (!lesson) return undefined
      return rules === standardRules
        ? { noun: 'rules', add: { ...withLesson(rules, lesson), revision: 1 } }
        : { noun: 'rules', ...expected(rules), edit: (now) => withLesson(now, lesson) }
    },
  }
}
