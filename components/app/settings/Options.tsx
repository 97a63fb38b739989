import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { Wordmark } from '../../parts/Coin'
import { Field } from '../../parts/Field'
import { say, t } from '../../parts/words'
import type { Theme } from '../actions'
import { useKeptFocus } from '../keep-focus'
import { KeyList } from '../KeyHelp'
import '../../parts/base.css'
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
  /** What the browser granted at install, by its own names. */
  permissions: readonly string[]
  /** Opens the browser's own page for keys, where it has one. */
  onKeys: (() => void) | undefined
  /** Shows the first steps again. */
  onWelcome: () => void
  /** The languages there are, and the one that was chosen; nothing where it is the browser's. */
  languages: readonly string[]
  language: string | undefined
  onLanguage: (code: string | undefined) => void
  /** True where the page was drawn anew because a language was chosen: one goes on from there. */
  languageChosen: boolean
  theme: Theme
  onTheme: (theme: Theme) => void
}

const themes = ['system', 'light', 'dark'] as const
const privacy = [1, 2, 3, 4, 5] as const

/** Options: where Goodword may stand, what one owns, the keys, and what it does with data in five lines. */
export function Options(props: Props) {
  const { sites, data, rules, bindings, permissions, onKeys, onWelcome, theme, onTheme } = props
  const { languages, language, onLanguage, languageChosen } = props
  const frame = useRef<HTMLElement>(null)
  const chooser = useRef<HTMLSelectElement>(null)
  useKeptFocus(frame, 'options')
  useLayoutEffect(() => {
    if (languageChosen) chooser.current?.focus()
  }, [])
  return (
    <main class="options" id="view" tabIndex={-1} ref={frame}>
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
        <Field label={t('language')}>
          {(bind) => (
            <select
              {...bind}
              ref={chooser}
              class="input"
              value={language ?? ''}
              onChange={({ currentTarget: { value } }) => onLanguage(value || undefined)}
            >
              <option value="">{t('language_browser')}</option>
              {languages.map((code) => (
                <option key={code} value={code} lang={code}>
                  {new Intl.DisplayNames(code, { type: 'language' }).of(code)}
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
      <Part title={t('options_permissions')}>
        <dl class="keys permissions">
          {permissions.map((name) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{say(`permission_${name}`)}</dd>
            </div>
          ))}
        </dl>
        <p class="soft small">{t('permission_sites')}</p>
      </Part>
      <p>
        <Button onClick={onWelcome}>{t('do_welcome')}</Button>
      </p>
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
