import { useRef, useState } from 'preact/hooks'
import { say, t } from '../parts/words'
import './slip-mend.css'

/** What came of pointing: a value that was found, or nothing that could be read there. */
export type Pointed = { field: string; found: string | undefined }

const often = ['words', 'name', 'rating', 'said', 'title']

interface Props {
  /** Fields that the site used to show. */
  missing: readonly string[]
  pointed: Pointed | undefined
  /** The repair note, once it was asked for. */
  note: string | undefined
  onPoint: (field: string) => void
  onNote: () => void
}

/** Where a site's reader has lost something: point at the right place, or take a note to whoever mends it. */
export function SlipMend({ missing, pointed, note, onPoint, onNote }: Props) {
  const fields = [...missing, ...often.filter((field) => !missing.includes(field))]
  return (
    <details class="mend" open={missing.length > 0 || pointed !== undefined || note !== undefined}>
      <summary>{t('mend_wrong')}</summary>
      <div class="mend-row">
        <span class="soft small">{t('mend_point')}</span>
        {fields.map((field) => (
          <button type="button" key={field} class="mend-button" onClick={() => onPoint(field)}>
            {say(`field_${field}`)}
          </button>
        ))}
      </div>
      <p role="status" class="mend-status">
        {pointed && (pointed.found ? t('mend_found', pointed.found) : t('mend_not_there'))}
      </p>
      {note === undefined ? (
        <button type="button" class="mend-button" onClick={onNote}>
          {t('mend_note')}
        </button>
      ) : (
        <Note text={note} />
      )}
    </details>
  )
}

/** All that leaves with the note is to be seen before it is copied. */
function Note({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = () => {
    field.current?.select()
    // The clipboard's own interface is refused to frames; this one is not.
    setCopied(document.execCommand('copy'))
  }
  return (
    <div class="mend-note">
      <p class="soft small">{t('mend_note_about')}</p>
      <textarea
        ref={field}
        readOnly
        rows={5}
        class="input mend-text"
        aria-label={t('mend_note')}
        value={text}
      />
      <button type="button" class="mend-button" onClick={copy}>
        {copied ? t('mend_copied') : t('mend_copy')}
      </button>
    </div>
  )
}
