import type { ComponentChildren } from 'preact'
import { Wordmark } from '../parts/Coin'
import { Field } from '../parts/Field'
import { t } from '../parts/words'
import type { Theme } from './actions'
import { KeyList } from './KeyHelp'
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
  theme: Theme
  onTheme: (theme: Theme) => void
}

const themes = ['system', 'light', 'dark'] as const
const privacy = [1, 2, 3, 4, 5] as const

/** Options: where Goodword may stand, what one owns, the keys, and what it does with data in five lines. */
export function Options({ sites, data, rules, bindings, onKeys, theme, onTheme }: Props) {
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
        </dl>
        {onKeys && (
          <p>
            <button type="button" class="button button-plain" onClick={onKeys}>
              {t('keys_change')}
            </button>
          </p>
        )}
        <KeyList />
      </Part>
      <Part title={t('options_look')}>
        <Field label={t('theme')}>
          {(bind) => (
            <select
              {...bind}
              class="input"
              value={theme}
              onChange={({ currentTarget: { value } }) =>
                onTheme(themes.find((one) => one === value) ?? 'system')
              }
            >
              {themes.map((one) => (
                <option key={one} value={one}>
                  {t(`theme_${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
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
