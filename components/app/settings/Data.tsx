import { Download } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { count, t } from '../../parts/words'
import { Import } from './Import'
import type { Importing } from './importing'
import './data.css'

export interface Counts {
  moments: number
  people: number
  asks: number
}

interface Props {
  counts: Counts
  /** Writes everything into a file; answers its name. */
  onExport: () => Promise<string | Problem>
  importing: Importing
  /** Whether the second copy cannot follow what is kept. */
  isBehind?: () => Promise<boolean>
  /** Other forms, for others, or a part. */
  more?: ComponentChildren
  /** What else one does with one's data. */
  children?: ComponentChildren
  /** Address of the JSON Schema in our own package. */
  schema: string
}

/** Everything one owns, out and back in again, exactly. */
export function Data({ counts, onExport, importing, isBehind, more, children, schema }: Props) {
  const [saved, setSaved] = useState<string | Problem>()
  const [behind, setBehind] = useState(false)
  useEffect(() => void isBehind?.().then(setBehind), [counts.moments, counts.people, counts.asks])
  return (
    <div class="data">
      <h2 class="unseen">{t('tab_data')}</h2>
      <p class="data-counts">
        {t(
          'data_counts',
          count('count_moments', counts.moments),
          count('count_people', counts.people),
          count('count_asks', counts.asks),
        )}
      </p>
      <section class="data-part">
        <h3 class="box-title">{t('export')}</h3>
        <p class="soft">{t('export_about')}</p>
        <div class="buttons">
          <Button look="go" onClick={() => void onExport().then(setSaved)}>
            <Download size={16} aria-hidden="true" /> {t('export_json')}
          </Button>
        </div>
        <p role="status">{typeof saved === 'string' ? t('exported', saved) : behind && t('copy_behind')}</p>
        {isProblem(saved) && <ProblemNote problem={saved} />}
        {more}
      </section>
      <Import {...importing} />
      {children}
      <p class="soft small">
        <a href={schema} target="_blank" rel="noreferrer noopener">
          {t('schema')}
        </a>
      </p>
    </div>
  )
}
