import { useState } from 'preact/hooks'
import type { GiveEvent } from '../../../utils/domain/give'
import { isStand } from '../../../utils/domain/stand'
import { Button } from '../../parts/Button'
import { t } from '../../parts/words'
import { ChannelForm } from '../asks/ChannelForm'
import type { Give } from '../library'

/** Promised → done → told. Telling closes it, so it wants to know how they were told. */
export function GiveMoves({ give, onMove }: { give: Give; onMove: (event: GiveEvent) => Promise<boolean> }) {
  const [telling, setTelling] = useState(false)
  const told = give.state === 'told'
  if (told && telling) setTelling(false)
  if (told) return null
  if (telling) {
    return (
      <ChannelForm
        label={t('tell_how')}
        does={t('move_tell')}
        onChannel={(channel) => void onMove({ does: 'tell', channel })}
        onClose={() => setTelling(false)}
      />
    )
  }
  const promised = give.state === 'promised'
  return (
    <div class="buttons" role="group" aria-label={t('moves')}>
      {promised && (
        <Button look="go" onClick={() => void onMove({ does: 'do' })}>
          {isStand(give) ? t('move_stand_done') : t('move_done')}
        </Button>
      )}
      <Button look={promised ? 'plain' : 'go'} onClick={() => setTelling(true)}>
        {t('move_tell_open')}
      </Button>
    </div>
  )
}
