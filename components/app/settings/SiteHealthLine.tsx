import type { SiteHealth } from '../../../utils/domain/repair'
import { exactDay, relative } from '../../parts/dates'
import { say, t } from '../../parts/words'

interface Props {
  health: SiteHealth | undefined
  onForget: (field: string) => void
}

const names = (fields: readonly string[]) => fields.map((field) => say(`field_${field}`)).join(', ')

/** How a site's reader has done on this machine, and the places its user pointed at. */
export function SiteHealthLine({ health, onForget }: Props) {
  const { read, lost, patches = {} } = health ?? {}
  const fields = Object.keys(patches)
  if (!read && !lost && !fields.length) return null
  return (
    <div class="site-health small">
      {read && <p class="soft">{t('health_read', relative(read))}</p>}
      {lost && (
        <>
          <p class="site-lost">{t('health_lost', exactDay(lost.at), names(lost.fields))}</p>
          <p class="soft">{t('health_mend')}</p>
        </>
      )}
      {fields.length > 0 && (
        <p class="site-patches">
          <span>{t('health_patched', names(fields))}</span>
          {fields.map((field) => (
            <button
              type="button"
              key={field}
              class="mend-button"
              title={patches[field]?.selector}
              onClick={() => onForget(field)}
            >
              {t('health_forget')} {say(`field_${field}`)}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
