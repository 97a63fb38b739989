import { Download } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import type { Person } from '../library'
import { hrefOf } from '../routes'

/** For somebody who asks what is known of them, or to be forgotten. */
export function SubjectBox({ person, actions }: { person: Person; actions: Actions }) {
  const [saved, setSaved] = useState<string | Problem>()
  const id = `subject-${person.id}`
  return (
    <section class="box" aria-labelledby={id}>
      <h3 class="box-title" id={id}>
        {t('subject_title')}
      </h3>
      <p class="soft small">{t('subject_about')}</p>
      <div class="buttons">
        {(['html', 'json'] as const).map((form) => (
          <Button key={form} onClick={() => void actions.saveSubject(person, form).then(setSaved)}>
            <Download size={14} aria-hidden="true" /> {t(`subject_${form}`)}
          </Button>
        ))}
        <a class="button button-quiet" href={hrefOf({ view: 'data', filters: { erase: person.id } })}>
          {t('erase_open')}
        </a>
      </div>
      <p role="status">{typeof saved === 'string' && t('exported', saved)}</p>
      {isProblem(saved) && <ProblemNote problem={saved} />}
    </section>
  )
}
