import { Download, Upload } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { FileButton } from '../../parts/FileButton'
import { ProblemNote } from '../../parts/ProblemNote'
import { count, t } from '../../parts/words'
import { ImportReport, type Report } from './ImportReport'
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
  onImport: (file: File) => Promise<Report | Problem>
  /** Whether the second copy cannot follow what is kept. */
  isBehind?: () => Promise<boolean>
  /** Other forms, for others, or a part. */
  more?: ComponentChildren
  /** Address of the JSON Schema in our own package. */
  schema: string
}

/** Everything one owns, out and back in again, exactly. */
export function Data({ counts, onExport, onImport, isBehind, more, schema }: Props) {
  const [saved, setSaved] = useState<string | Problem>()
  const [report, setReport] = useState<Report | Problem>()
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const [behind, setBehind] = useState(false)
  useEffect(() => void isBehind?.().then(setBehind), [counts.moments, counts.people, counts.asks])
  const take = async (file: File | undefined) => {
    if (!file || busy) return
    setBusy(true)
    setReport(undefined)
    setReport(await onImport(file))
    setBusy(false)
  }
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
      <section class="data-part">
        <h3 class="box-title">{t('import')}</h3>
        <p class="soft">{t('import_about')}</p>
        <div
          class={over ? 'drop drop-over' : 'drop'}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault()
            setOver(false)
            void take(event.dataTransfer?.files[0])
          }}
        >
          <FileButton label={t('import_choose')} closed={busy} onFile={(file) => void take(file)}>
            <Upload size={16} aria-hidden="true" /> {t('import_choose')}
          </FileButton>
          <span class="soft">{t('import_drop')}</span>
        </div>
        <div role="status">
          {busy ? t('importing') : report && !isProblem(report) && <ImportReport report={report} />}
        </div>
        {isProblem(report) && <ProblemNote problem={report} />}
      </section>
      <p class="soft small">
        <a href={schema} target="_blank" rel="noreferrer noopener">
          {t('schema')}
        </a>
      </p>
    </div>
  )
}
