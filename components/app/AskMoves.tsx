import { useState } from 'preact/hooks'
import { type AskEvent, nextMoves } from '../../utils/domain/ask-moves'
import { Button } from '../parts/Button'
import { Field } from '../parts/Field'
import { t, under } from '../parts/words'
import { byLikelihood, isPlain } from './ask-groups'
import type { Ask } from './library'
import { QueueButton } from './QueueButton'

interface Props {
  ask: Ask
  onMove: (event: AskEvent) => void
  /** A no is a fact about the person: for this time, or for this kind for good. */
  onDecline: (never: boolean) => void
}

type Writing = 'send' | 'hold' | undefined

/** What can happen to an ask now. Moves that want a reason ask for it in place. */
export function AskMoves({ ask, onMove, onDecline }: Props) {
  const [writing, setWriting] = useState<Writing>()
  const moves = nextMoves(ask)
  const plainMoves = moves.filter(isPlain).toSorted(byLikelihood)
  const first = moves.includes('send') && ask.state === 'queued' ? 'send' : plainMoves[0]
  if (writing) {
    return (
      <Reason
        holding={writing === 'hold'}
        onClose={() => setWriting(undefined)}
        onReason={(words, until) => {
          setWriting(undefined)
          onMove(
            writing === 'hold'
              ? { does: 'hold', holds: [{ reason: words, ...(until ? { until } : {}) }] }
              : { does: 'send', anyway: words },
          )
        }}
      />
    )
  }
  return (
    <div class="buttons" role="group" aria-label={t('moves')}>
      {moves.includes('queue') && (
        <QueueButton
          benefit={ask.benefit}
          onWanting={() => undefined}
          onQueue={() => onMove({ does: 'queue' })}
        />
      )}
      {moves.includes('send') && ask.state === 'queued' && (
        <Button look="go" onClick={() => onMove({ does: 'send' })}>
          {t('move_send')}
        </Button>
      )}
      {plainMoves
        .filter((does) => does !== 'cancel' && does !== 'draft')
        .map((does) => (
          <Button
            key={does}
            look={does === first && ask.state !== 'held' ? 'go' : 'plain'}
            onClick={() => onMove({ does })}
          >
            {t(`move_${under(does)}`)}
          </Button>
        ))}
      {moves.includes('decline') && (
        <>
          <Button onClick={() => onDecline(false)}>{t('move_decline')}</Button>
          <Button onClick={() => onDecline(true)}>{t('move_decline_never')}</Button>
        </>
      )}
      {moves.includes('hold') && <Button onClick={() => setWriting('hold')}>{t('move_hold')}</Button>}
      {moves.includes('send') && ask.state === 'held' && (
        <Button onClick={() => setWriting('send')}>{t('move_send_anyway')}</Button>
      )}
      {plainMoves
        .filter((does) => does === 'cancel' || does === 'draft')
        .map((does) => (
          <Button key={does} look="quiet" onClick={() => onMove({ does })}>
            {t(`move_${under(does)}`)}
          </Button>
        ))}
    </div>
  )
}

interface ReasonProps {
  holding: boolean
  onReason: (words: string, until: string) => void
  onClose: () => void
}

function Reason({ holding, onReason, onClose }: ReasonProps) {
  const [words, setWords] = useState('')
  const [until, setUntil] = useState('')
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim()) onReason(words.trim().slice(0, holding ? 500 : undefined), until)
      }}
    >
      <Field
        label={holding ? t('hold_reason') : t('anyway_reason')}
        hint={holding ? undefined : t('anyway_hint')}
      >
        {(bind) => (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            required
            value={words}
            onInput={({ currentTarget: { value } }) => setWords(value)}
          />
        )}
      </Field>
      {holding && (
        <Field label={t('hold_until')}>
          {(bind) => (
            <input
              {...bind}
              class="input"
              type="date"
              value={until}
              onInput={({ currentTarget: { value } }) => setUntil(value)}
            />
          )}
        </Field>
      )}
      <div class="buttons">
        <Button look="go" type="submit" closed={!words.trim()}>
          {holding ? t('move_hold_do') : t('move_send_anyway_do')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
