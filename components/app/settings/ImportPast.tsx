import { Undo2 } from 'lucide-preact'
import { Button } from '../../parts/Button'
import { When } from '../../parts/When'
import { count, t } from '../../parts/words'
import type { Past, Undone } from './importing'

interface Props {
  past: readonly Past[]
  onUndo: (id: string) => void
}

/** The last few imports, each of which can be taken back. */
export function ImportPast({ past, onUndo }: Props) {
  if (!past.length) return null
  return (
    <section class="import-past">
      <h4>{t('import_past')}</h4>
      <ul>
        {past.map(({ id, name, at, added, merged }) => (
          <li key={id}>
            <div>
              <bdi>{name}</bdi>
              <p class="soft small">
                <When at={at} /> · {t('import_past_row', added, merged)}
              </p>
            </div>
            <Button aria-label={t('import_undo_of', name)} onClick={() => onUndo(id)}>
              <Undo2 size={16} aria-hidden="true" /> {t('undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What taking an import back came to, and what stayed as it is. */
export function ImportUndone({ undone }: { undone: Undone }) {
  const { removed, restored, stayed } = undone
  return (
    <div class="import-undone">
      <p>{t('import_undone', removed, restored)}</p>
      {stayed.length > 0 && (
        <>
          <p>{count('import_stayed', stayed.length)}</p>
          <ul class="small">
            {stayed.slice(0, 100).map(({ noun, id, name, why }) => (
              <li key={id}>
                {t(`noun_${noun}`)}: <bdi>{name}</bdi> <span class="soft">{t(`import_stayed_${why}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
