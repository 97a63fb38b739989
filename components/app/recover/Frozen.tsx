import { useState } from 'preact/hooks'
import { isProblem, problem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import './recover.css'

interface Props {
  /** What stopped the writing. */
  held: Problem
  onTry: () => Promise<true | Problem>
  /** Answers the name of the file. */
  onSave: () => Promise<string | Problem>
}

/** Stands above every view while nothing is written. */
export function Frozen({ held, onTry, onSave }: Props) {
  const [again, setAgain] = useState<Problem>()
  const [saved, setSaved] = useState<string | Problem>()
  const [busy, setBusy] = useState(false)
  const now = again ?? held
  const why = now.problem === 'storage-full' ? t('frozen_full') : now.about
  const tryNow = async () => {
    if (busy) return
    setBusy(true)
    const answer = await onTry()
    setBusy(false)
    if (isProblem(answer)) setAgain(answer)
  }
  return (
    <div class="frozen">
      <ProblemNote problem={problem('storage-stopped', why)}>
        <Button closed={busy} onClick={() => void tryNow()}>
          {t('try_again')}
        </Button>
        <Button onClick={() => void onSave().then(setSaved)}>{t('save_everything')}</Button>
      </ProblemNote>
      <p role="status" class="small">
        {typeof saved === 'string' && t('exported', saved)}
      </p>
      {isProblem(saved) && <ProblemNote problem={saved} />}
    </div>
  )
}
