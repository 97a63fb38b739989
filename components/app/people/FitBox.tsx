import { type Answer, fitOf, type FitPart, fitParts, valuesOf } from '../../../utils/domain/fit'
import type { Rulebook } from '../../../utils/domain/rulebook'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { listOf } from '../../parts/formats'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { answered, graded, type Grading } from './grade'
import { GradeRow } from '../asks/GradeRow'
import type { Person } from '../library'
import { useAttempt } from '../use-attempt'

interface Props {
  person: Person
  rules: Rulebook
  actions: Actions
}

const partName = (part: FitPart) => t(`fit_${part}`)
const listed = (parts: readonly FitPart[]) => listOf(parts.map(partName))

/** How well they and we fit, part by part, and what that comes to. */
export function FitBox({ person, rules, actions }: Props) {
  const [problem, attempt] = useAttempt()
  const { advocate } = person
  const write = (edit: (one: Person) => Person, revision = person.revision) =>
    actions.change('people', { ...person, revision }, edit)
  const put = (part: FitPart, one: Grading, revision?: number) =>
    write((now) => graded(now, part, one, actions.now()), revision)
  const answer = (question: string, one: Grading, revision?: number) =>
    write((now) => answered(now, question, one, actions.now()), revision)
  const fit = fitOf(advocate, {})
  const low = fitParts.filter((part) => {
    const grade = part === 'values' ? advocate && valuesOf(advocate) : advocate?.fit[part]?.grade
    return grade !== undefined && grade < 2
  })
  const answers: readonly Answer[] = advocate?.answers ?? []
  const gone = answers.filter(({ question }) => !rules.questions.some(({ id }) => id === question))
  const fromAnswers =
    advocate && answers.length > 0 && valuesOf(advocate) !== advocate.fit.values?.grade
      ? valuesOf(advocate)
      : undefined
  return (
    <section class="box" aria-labelledby={`fit-${person.id}`}>
      <h3 id={`fit-${person.id}`} class="box-title">
        {t('fit')}
      </h3>
      <p class="soft small">{t('fit_about')}</p>
      {fit.veto && <p class="fit-veto">{t('fit_veto')}</p>}
      {fitParts.map((part) => {
        const given = advocate?.fit[part]
        return (
          <div key={part}>
            <GradeRow
              title={partName(part)}
              about={t(`fit_${part}_about`)}
              given={given}
              revision={person.revision}
              onGrade={(grade) => void attempt(put(part, { grade }))}
              onNote={(note, revision) => put(part, { note }, revision)}
            />
            {part === 'values' && (rules.questions.length > 0 || gone.length > 0) && (
              <div class="fit-questions" role="group" aria-label={t('fit_questions')}>
                {rules.questions.map(({ id, text }) => {
                  const before = answers.find(({ question }) => question === id)
                  return (
                    <GradeRow
                      key={id}
                      title={text}
                      given={before}
                      revision={person.revision}
                      onGrade={(grade) => void attempt(answer(id, { grade }))}
                      onNote={(note, revision) => answer(id, { note }, revision)}
                    />
                  )
                })}
                {gone.map(({ question, grade, note }) => (
                  <div key={question} class="fit-gone">
                    <span class="soft" dir="auto">
                      {t('fit_grade', t('fit_question_gone'), grade)}
                      {note && ` · ${note}`}
                    </span>
                    <Button look="quiet" onClick={() => void attempt(answer(question, { grade: undefined }))}>
                      {t('fit_answer_remove')}
                    </Button>
                  </div>
                ))}
                {fromAnswers !== undefined && <p class="soft small">{t('fit_values_from', fromAnswers)}</p>}
              </div>
            )}
          </div>
        )
      })}
      <div class="fit-sum">
        <p>
          <strong>{t('fit_score', fit.score)}</strong>
        </p>
        {fit.strong.length > 0 && <p>{t('fit_strong', listed(fit.strong))}</p>}
        {low.length > 0 && <p>{t('fit_weak', listed(low))}</p>}
        {fit.unknown.length > 0 && <p class="soft">{t('fit_unknown', listed(fit.unknown))}</p>}
      </div>
      {problem && <ProblemNote problem={problem} />}
    </section>
  )
}
