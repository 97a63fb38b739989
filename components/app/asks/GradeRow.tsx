import { useId } from 'preact/hooks'
import type { Grade } from '../../../utils/domain/fit'
import { t } from '../../parts/words'
import { AutoText } from '../AutoText'
import '../../parts/values-field.css'
import '../people/fit-box.css'

const grades: readonly Grade[] = [0, 1, 2, 3, 4]

interface Props {
  title: string
  about?: string
  given: { grade: Grade; note: string } | undefined
  revision: number
  /** A grade that is pressed again is taken back. */
  onGrade: (grade: Grade | undefined) => void
  onNote: (note: string, revision: number) => Promise<unknown>
}

/** One thing that is graded from 0 to 4, with a note on why once it is. */
export function GradeRow({ title, about, given, revision, onGrade, onNote }: Props) {
  const id = useId()
  return (
    <div class="grade-row">
      <div class="grade-what">
        <span id={id}>
          <bdi>{title}</bdi>
        </span>
        {about && <span class="soft small">{about}</span>}
      </div>
      <div class="grades" role="group" aria-labelledby={id}>
        {grades.map((grade) => (
          <button
            key={grade}
            type="button"
            class="grade"
            aria-pressed={given?.grade === grade}
            aria-label={t('fit_grade', title, grade)}
            onClick={() => onGrade(given?.grade === grade ? undefined : grade)}
          >
            {grade}
          </button>
        ))}
      </div>
      {given && (
        <div class="grade-note">
          <AutoText label={t('fit_note', title)} value={given.note} revision={revision} onSave={onNote} />
        </div>
      )}
    </div>
  )
}
