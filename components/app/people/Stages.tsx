import { Stage } from '../../../utils/domain/moment'
import { t } from '../../parts/words'
import '../moments/listening.css'

/** How far one is with what was said, as four steps on a line. Filled is done; the ring is where one stands. */
export function Stages({ stage }: { stage: Stage }) {
  const at = Stage.options.indexOf(stage)
  return (
    <ol class="stages">
      {Stage.options.map((one, step) => (
        <li
          key={one}
          class={step <= at ? 'stage stage-past' : 'stage'}
          aria-current={step === at ? 'step' : undefined}
        >
          {t(`stage_${one}`)}
          {step < at && <span class="unseen"> ({t('step_past')})</span>}
        </li>
      ))}
    </ol>
  )
}
