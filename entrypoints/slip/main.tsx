import { render } from 'preact'
import '../../components/parts/base.css'
import { ProblemNote } from '../../components/parts/ProblemNote'
import { setWords, t } from '../../components/parts/words'
import { browser } from '../../utils/browser'
import { problem, problemCodes, type Problem } from '../../utils/domain/problem'
import { useMemory } from '../../utils/memory'
import { Capture } from './Capture'
import { isUpdated, lastingWords, takeWords } from './lasting-words'
import { listenForOpening, type Opened } from './opening'
import { sight, watchVisible } from './visible'

useMemory()
setWords(lastingWords, browser.i18n.getUILanguage())
document.documentElement.lang = browser.i18n.getUILanguage()
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir')

const root = document.getElementById('slip')
const codeOf = (code: string | undefined): Problem | undefined => {
  const known = problemCodes.find((one) => one === code)
  return known && problem(known)
}

function show({ opening, draft, again, say, hear }: Opened): void {
  if (!root) return
  const found = codeOf(opening.problem)
  watchVisible(root)
  render(null, root)
  render(
    <>
      <h1 class="unseen">{t('slip_title')}</h1>
      {draft ? (
        <Capture
          draft={draft}
          kept={opening.kept}
          problem={found}
          at={opening.at}
          again={again}
          updated={isUpdated}
          sight={sight}
          onChanged={() => say({ say: 'changed' })}
          onStep={(by) => say({ say: 'step', by })}
          onClose={() => say({ say: 'close' })}
          behind={{ say, hear }}
        />
      ) : (
        <section
          class="slip-receipt"
          onKeyUp={(event) => event.key === 'Escape' && say({ say: 'close' })}
          tabIndex={-1}
        >
          <ProblemNote problem={found ?? problem('gone')}>
            <button type="button" class="button" autofocus onClick={() => say({ say: 'close' })}>
              {t('slip_close')}
            </button>
          </ProblemNote>
        </section>
      )}
    </>,
    root,
  )
  takeWords()
}

if (root) listenForOpening(show, root)
