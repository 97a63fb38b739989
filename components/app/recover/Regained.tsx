import { useEffect, useRef } from 'preact/hooks'
import type { Recovered } from '../../../utils/domain/recovery'
import { Button } from '../../parts/Button'
import { number, t } from '../../parts/words'
import './recover.css'

const shown = 100

interface Props {
  done: Recovered
  onOpen: () => void
}

/** What a recovery came to, and every record that it had to leave behind. */
export function Regained({ done: { found, restored, damaged, missing }, onOpen }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const figures = [
    [t('recover_found'), found],
    [t('recover_restored'), restored],
    [t('recover_damaged'), damaged.length],
    [t('recover_missing'), missing],
  ] as const
  return (
    <div class="recover">
      <h2 class="recover-title" ref={title} tabIndex={-1}>
        {t('recover_done')}
      </h2>
      <dl class="recover-figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
      {damaged.length > 0 && (
        <section class="recover-named">
          <h3 class="box-title">{t('recover_named')}</h3>
          <ul class="small">
            {damaged.slice(0, shown).map(({ noun, id, name }) => (
              <li key={id}>
                <span class="soft">{t(`noun_${noun}`)}</span> <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="buttons">
        <Button look="go" onClick={onOpen}>
          {t('recover_open')}
        </Button>
      </div>
    </div>
  )
}
