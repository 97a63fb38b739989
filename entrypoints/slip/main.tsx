import { render } from 'preact'
import '../../components/parts/base.css'
import { ProblemNote } from '../../components/parts/ProblemNote'
import { t } from '../../components/parts/words'
import { problem, problemCodes, type Problem } from '../../utils/domain/problem'
import { useMemory } from '../../utils/memory'
import { speak } from '../app/language'
import { showTheme } from '../app/theme'
import { Capture } from './Capture'
import { isUpdated, lastingWords, takeWords } from './lasting-words'
import { listenForOpening, type Opened } from './opening'
import { sight, watchVisible } from './visible'

useMemory()
showTheme()
const speaking = speak(lastingWords)

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
  void takeWords()
}

if (root) listenForOpening((opened) => void speaking.then(() => show(opened)), root)
