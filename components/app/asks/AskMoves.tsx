import { useState } from 'preact/hooks'
import { nextMoves } from '../../../utils/domain/ask-moves'
import { gates, holdsByHand } from '../../../utils/domain/gates'
import type { Outcome } from '../../../utils/domain/ask'
import { Button } from '../../parts/Button'
import { t, under } from '../../parts/words'
import { byLikelihood, isPlain, type PlainMove } from './ask-groups'
import { AskDone, AskNo, AskReason } from './AskWriting'
import { ChannelForm } from './ChannelForm'
import type { Ask, Library } from '../library'

interface Props {
  library: Library
  ask: Ask
  now: string
  onMove: (does: PlainMove | 'queue') => void
  onSend: (anyway?: string) => void
  onHold: (words: string, until: string) => void
  /** A no is a fact about the person: for this time, or for this kind for good; in their words where they said more. */
  onDecline: (no: { never: boolean; words: string }) => void
  onComplete: (outcome: Outcome, channel: string | undefined) => void
  onThank: (channel: string) => void
}

type Writing = 'send' | 'hold' | 'decline' | 'complete' | 'thank' | undefined

/** What can happen to an ask now. Moves that want words or figures ask for them in place. */
export function AskMoves({
  library,
  ask,
  now,
  onMove,
  onSend,
  onHold,
  onDecline,
  onComplete,
  onThank,
}: Props) {
  const [writing, setWriting] = useState<Writing>()
  const close = () => setWriting(undefined)
  const moves = nextMoves(ask)
  // What is being written stays open through a change that still allows it, and not through one that does not.
  if (writing && !moves.includes(writing)) close()
  const byHand = holdsByHand(ask, library, now)
  const shut = moves.includes('send') && (byHand.length > 0 || gates(ask, library, now).length > 0)
  // What a gate holds frees itself; only what somebody wrote can be taken back.
  const plainMoves = moves
    .filter(isPlain)
    .filter((does) => does !== 'free' || byHand.length > 0)
    .toSorted(byLikelihood)
  const ending = (does: PlainMove) => does === 'cancel' || does === 'draft'
  const first = plainMoves[0]
  if (writing === 'decline') return <AskNo onNo={onDecline} onClose={close} />
  if (writing === 'thank')
    return <ChannelForm label={t('thank_how')} does={t('move_thank')} onChannel={onThank} onClose={close} />
  if (writing === 'complete') return <AskDone ask={ask} onDone={onComplete} onClose={close} />
  if (writing) {
    return (
      <AskReason
        holding={writing === 'hold'}
        onClose={close}
        onReason={(words, until) => {
          if (writing === 'send') return onSend(words)
          close()
          onHold(words, until)
        }}
      />
    )
  }
  return (
    <div class="buttons" role="group" aria-label={t('moves')}>
      {moves.includes('queue') && (
        <Button look="go" onClick={() => onMove('queue')}>
          {t('ask_queue')}
        </Button>
      )}
      {moves.includes('send') && !shut && (
        <Button look="go" onClick={() => onSend()}>
          {t('move_send')}
        </Button>
      )}
      {moves.includes('complete') && (
        <Button look={ask.state === 'scheduled' ? 'go' : 'plain'} onClick={() => setWriting('complete')}>
          {t('move_complete')}
        </Button>
      )}
      {moves.includes('thank') && (
        <Button look="go" onClick={() => setWriting('thank')}>
          {t('move_thank_open')}
        </Button>
      )}
      {plainMoves
        .filter((does) => !ending(does))
        .map((does) => (
          <Button
            key={does}
            look={
              does === first &&
              !moves.includes('send') &&
              !moves.includes('complete') &&
              !moves.includes('thank')
                ? 'go'
                : 'plain'
            }
            onClick={() => onMove(does)}
          >
            {t(`move_${under(does)}`)}
          </Button>
        ))}
      {moves.includes('decline') && (
        <Button onClick={() => setWriting('decline')}>{t('move_decline_open')}</Button>
      )}
      {moves.includes('hold') && <Button onClick={() => setWriting('hold')}>{t('move_hold')}</Button>}
      {shut && <Button onClick={() => setWriting('send')}>{t('move_send_anyway')}</Button>}
      {plainMoves.filter(ending).map((does) => (
        <Button key={does} look="quiet" onClick={() => onMove(does)}>
          {t(`move_${under(does)}`)}
        </Button>
      ))}
    </div>
  )
}
