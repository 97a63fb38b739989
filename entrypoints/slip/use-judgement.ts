import { useEffect, useMemo, useRef } from 'preact/hooks'
import { t } from '../../components/parts/words'
import type { Corrections } from '../../utils/domain/correction'
import type { Draft } from '../../utils/domain/draft'
import { type Lesson, lessonOf, withLesson } from '../../utils/signals/lesson'
import { reasonsFor } from '../../utils/signals/reasons'
import { judgementOf, suggest } from '../../utils/signals/suggest'
import type { Receipt } from '../../utils/store/keep'
import { setRules } from '../app/edits'
import { isElsewhere } from './keeping'

/** Takes note of a lesson, or takes that back; a database that is not the extension's own learns nothing. */
async function learn(lesson: Lesson, by: 1 | -1): Promise<void> {
  if (!(await isElsewhere())) await setRules((rules) => withLesson(rules, lesson, by))
}

/** The kind of a draft, with why it is suggested. What is kept otherwise is learnt from, and an undo takes that back. */
export function useJudgement(
  draft: Draft,
  corrections: Corrections | undefined,
  receipt: Receipt | undefined,
) {
  const { words, title, rating, page, language } = draft
  const judgement = useMemo(
    () => judgementOf(draft, corrections),
    [words, title, rating, page, language, corrections],
  )
  const suggestion = suggest(draft, corrections, judgement)
  const kind = draft.kind ?? suggestion.kind
  const learnt = useRef<Lesson>()
  useEffect(() => {
    const before = learnt.current
    if (receipt && !before && !receipt.again) {
      learnt.current = lessonOf(draft, kind, corrections)
      if (learnt.current) void learn(learnt.current, 1)
    } else if (!receipt && before) {
      learnt.current = undefined
      void learn(before, -1)
    }
  }, [receipt])
  const { by, words: said = '' } = suggestion.why
  return {
    kind,
    why: draft.kind ? t('slip_why_you') : t(`slip_why_${by}`, said),
    reasons: kind === suggestion.kind ? reasonsFor(kind, judgement) : { because: [], signals: [] },
  }
}
