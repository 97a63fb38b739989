import type { Noun } from '../../../utils/domain/archive'
import type { Refused } from '../../../utils/domain/read-archive'
import { count, t } from '../../parts/words'

/** What an import did. */
export interface Report {
  added: Record<Noun, number>
  merged: Record<Noun, number>
  unchanged: Record<Noun, number>
  refused: readonly Refused[]
  ignored: readonly string[]
}

const nouns: readonly Noun[] = ['moments', 'people', 'companies', 'asks', 'gives', 'drafts', 'rules']
const columns = ['added', 'merged', 'unchanged'] as const

/** What an import did, noun by noun, and every record that was refused, with the reason. */
export function ImportReport({ report, caption }: { report: Report; caption?: string }) {
  const rows = nouns.filter((noun) => columns.some((column) => report[column][noun] > 0))
  return (
    <div class="report">
      {rows.length > 0 && (
        <table>
          <caption>{caption ?? t('import_done')}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`import_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((noun) => (
              <tr key={noun}>
                <th scope="row">{t(`noun_${noun}`)}</th>
                {columns.map((column) => (
                  <td key={column}>{report[column][noun]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length + report.refused.length === 0 && <p>{t('import_nothing')}</p>}
      {report.ignored.length > 0 && <p dir="auto">{t('import_ignored', report.ignored.join(', '))}</p>}
      {report.refused.length > 0 && (
        <>
          <p class="report-refused">{count('import_refused', report.refused.length)}</p>
          <ul class="small">
            {report.refused.slice(0, 200).map(({ noun, at, why }) => (
              <li key={`${noun}${at}`}>
                {t('import_refused_at', t(`noun_${noun}`), at + 1)} <span class="soft">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
