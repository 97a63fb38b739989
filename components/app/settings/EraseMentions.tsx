import type { Mention } from '../../../utils/domain/erase-mentions'
import { t } from '../../parts/words'

interface Props {
  mentions: readonly Mention[]
  ticked: ReadonlySet<string>
  onTick: (key: string, on: boolean) => void
}

const most = 100

/** What others' records say of them: one decides for each. */
export function EraseMentions({ mentions, ticked, onTick }: Props) {
  const more = mentions.slice(most).filter(({ sure }) => sure).length
  if (!mentions.length) return <p class="soft">{t('erase_elsewhere_none')}</p>
  return (
    <fieldset class="erase-elsewhere">
      <legend>{t('erase_elsewhere')}</legend>
      <p class="soft small">{t('erase_elsewhere_about')}</p>
      {mentions.slice(0, most).map(({ key, noun, text, sure, whole }) => (
        <label key={key} class="erase-mention">
          <input
            type="checkbox"
            checked={ticked.has(key)}
            onChange={({ currentTarget }) => onTick(key, currentTarget.checked)}
          />
          <span>
            <span class="soft small">
              {[t(`noun_${noun}`), !sure && t('erase_part'), whole && t('erase_whole')]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <bdi class="erase-text">{text}</bdi>
          </span>
        </label>
      ))}
      {more > 0 && <p>{t('erase_elsewhere_more', more)}</p>}
    </fieldset>
  )
}
