import type { ComponentChildren } from 'preact'
import { Wordmark } from '../parts/Coin'
import { say, t } from '../parts/words'
import '../parts/base.css'
import './sites.css'

/** A key as it is bound now, not as we suggested it. */
export interface Binding {
  name: string
  description: string
  keys: string
}

interface Props {
  sites: ComponentChildren
  data: ComponentChildren
  rules: ComponentChildren
  bindings: readonly Binding[]
  /** Opens the browser's own page for keys, where it has one. */
  onKeys: (() => void) | undefined
}

const privacy = [1, 2, 3, 4, 5] as const
const inside = ['/', 'j', 'k', 'Enter', 'Esc'] as const

/** Options: where Goodword may stand, what one owns, the keys, and what it does with data in five lines. */
export function Options({ sites, data, rules, bindings, onKeys }: Props) {
  return (
    <main class="options">
      <h1>
        <Wordmark />
      </h1>
      <Part title={t('options_sites')}>{sites}</Part>
      <Part title={t('rules')}>{rules}</Part>
      <Part title={t('options_data')}>{data}</Part>
      <Part title={t('options_keys')}>
        <dl class="keys">
          {bindings.map(({ name, description, keys }) => (
            <>
              <dt key={name}>{keys ? <kbd>{keys}</kbd> : <span class="soft">{t('key_none')}</span>}</dt>
              <dd>{description}</dd>
            </>
          ))}
          {inside.map((key) => (
            <>
              <dt key={key}>
                <kbd>{key}</kbd>
              </dt>
              <dd>{say(`key_${key === '/' ? 'slash' : key.toLowerCase()}`)}</dd>
            </>
          ))}
        </dl>
        {onKeys && (
          <p>
            <button type="button" class="button button-plain" onClick={onKeys}>
              {t('keys_change')}
            </button>
          </p>
        )}
      </Part>
      <Part title={t('options_privacy')}>
        <ul class="privacy">
          {privacy.map((line) => (
            <li key={line}>{t(`privacy_${line}`)}</li>
          ))}
        </ul>
      </Part>
    </main>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="options-part" aria-label={title}>
      <h2 class="options-title">{title}</h2>
      {children}
    </section>
  )
}
