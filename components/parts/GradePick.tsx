import type { Grade } from '../../utils/domain/fit'
import './values-field.css'

const grades: readonly Grade[] = [0, 1, 2, 3, 4]

interface Props {
  labelledBy: string
  value: number | undefined
  onGrade: (grade: Grade) => void
}

/** One of five grades, from not at all to wholly. */
export function GradePick({ labelledBy, value, onGrade }: Props) {
  return (
    <div class="grades" role="group" aria-labelledby={labelledBy}>
      {grades.map((one) => (
        <button
          key={one}
          type="button"
          class="grade"
          aria-pressed={value === one}
          onClick={() => onGrade(one)}
        >
          {one}
        </button>
      ))}
    </div>
  )
}
