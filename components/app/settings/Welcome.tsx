import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { Coin, Wordmark } from '../../parts/Coin'
import { Quote } from '../../parts/Quote'
import { t } from '../../parts/words'
import { useKeptFocus } from '../keep-focus'
import type { Binding } from './Options'
import type { SiteRow } from './Sites'
import '../../parts/base.css'
import '../list/row.css'
import './welcome.css'

interface Props {
  /** The few sites most people begin with. */
  sites: readonly SiteRow[]
  /** Called straight from the click, since the browser asks only then. */
  onSwitch: (site: SiteRow, on: boolean) => void
  words: string
  who: string
  /** How far the sample is. */
  sample: 'new' | 'open' | 'kept'
  onClip: () => void
  onForget: () => void
  /** The slip, once the sample was clipped. */
  slip: ComponentChildren
  bindings: readonly Binding[]
  onPanel: () => void
  app: string
  options: string
}

const privacy = [1, 2, 3, 4, 5] as const

/** The first steps: where to listen, one good word kept, and where it is found again. */
export function Welcome(props: Props) {
  const { sites, onSwitch, words, who, sample, onClip, onForget, slip, bindings, onPanel, app, options } =
    props
  const on = sites.filter((site) => site.on).length
  const frame = useRef<HTMLElement>(null)
  useKeptFocus(frame, 'welcome')
  return (
    <main class="welcome" id="view" tabIndex={-1} ref={frame}>
      <header>
        <p>
          <Wordmark />
        </p>
        <h1>{t('welcome_title')}</h1>
        <p class="soft">{t('welcome_about')}</p>
        <p class="small">{t('welcome_agree')}</p>
        <details class="small">
          <summary>{t('welcome_privacy')}</summary>
          <ul class="privacy">
            {privacy.map((line) => (
              <li key={line}>{t(`privacy_${line}`)}</li>
            ))}
          </ul>
        </details>
      </header>
      <Step title={t('welcome_keep')} done={sample === 'kept'}>
        <p>{t('welcome_keep_about')}</p>
        {sample === 'open' ? (
          <div class="slip welcome-slip">{slip}</div>
        ) : (
          <div class="welcome-page">
            <Quote words={words} side="by-customer" />
            <p class="soft small">
              <bdi>{who}</bdi>
            </p>
            {sample === 'new' && (
              <Button look="go" class="welcome-pin" onClick={onClip}>
                <Coin side="by-customer" size={14} /> {t('welcome_clip')}
              </Button>
            )}
          </div>
        )}
        {sample === 'kept' && (
          <div role="status" class="buttons">
            <span>{t('welcome_kept')}</span>
            <a class="button button-plain" href={`${app}#/moments`}>
              {t('welcome_see')}
            </a>
            <Button look="quiet" onClick={onForget}>
              {t('welcome_forget')}
            </Button>
          </div>
        )}
      </Step>
      <Step title={t('welcome_sites')} done={on > 0}>
        <p>{t('welcome_sites_about')}</p>
        <ul class="welcome-sites">
          {sites.map((site) => (
            <li key={site.id}>
              <button
                type="button"
                class="button button-plain"
                aria-pressed={site.on}
                onClick={() => onSwitch(site, !site.on)}
              >
                <bdi>{site.name}</bdi>
              </button>
            </li>
          ))}
        </ul>
        <p class="soft small">
          <a href={options}>{t('welcome_sites_more')}</a>
        </p>
      </Step>
      <Step title={t('welcome_where')} done={false}>
        <dl class="keys">
          {bindings.map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{keys ? <kbd>{keys}</kbd> : <span class="soft">{t('key_none')}</span>}</dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
        <div class="buttons">
          <a class="button button-go" href={`${app}#/today`}>
            {t('welcome_done')}
          </a>
          <Button onClick={onPanel}>{t('welcome_panel')}</Button>
        </div>
      </Step>
    </main>
  )
}

function Step({ title, done, children }: { title: string; done: boolean; children: ComponentChildren }) {
  return (
    <section class={done ? 'welcome-step welcome-step-done' : 'welcome-step'} aria-label={title}>
      <h2>
        {title}
        {done && <span class="unseen">{t('welcome_step_done')}</span>}
      </h2>
      {children}
    </section>
  )
}
