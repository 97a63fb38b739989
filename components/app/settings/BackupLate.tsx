import type { Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import { hrefOf } from '../routes'
import '../recover/recover.css'

interface Props {
  /** What kept the last backup from being made. */
  late: Problem
  onBackUp: () => void
}

/** Stands above every view once a backup that was due could not be made: nobody looks into settings for that. */
export const BackupLate = ({ late, onBackUp }: Props) => (
  <div class="frozen">
    <ProblemNote problem={late}>
      <Button onClick={onBackUp}>{t('backup_now')}</Button>
      <a class="button" href={hrefOf({ view: 'data', filters: {} })}>
        {t('backup_title')}
      </a>
    </ProblemNote>
  </div>
)
