import { Fragment } from 'preact'
import { Dialog } from '../parts/Dialog'
import { t } from '../parts/words'
import { keyMap } from './key-map'
import './key-help.css'

/** The keyboard map, by where a key is heard. */
export function KeyList() {
  return (
    <div class="key-groups">
      {keyMap().map(({ where, lines }) => (
        <section key={where} aria-label={t(where)}>
          <h3 class="key-where">{t(where)}</h3>
          <dl class="keys">
            {lines.map(([keys, does]) => (
              <Fragment key={keys}>
                <dt>{keys.split(' ').map((key) => (key === '–' ? ' – ' : <kbd key={key}>{key}</kbd>))}</dt>
                <dd>{t(does)}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

/** The same over any view, for whoever pressed `?`. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog label={t('do_help')} onClose={onClose}>
      <div class="key-help">
        <h2>{t('do_help')}</h2>
        <KeyList />
        <form method="dialog" class="buttons">
          <button class="button button-plain">
            {t('help_close')} <kbd>Esc</kbd>
          </button>
        </form>
      </div>
    </Dialog>
  )
}
