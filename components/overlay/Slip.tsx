import { ChevronLeft, ChevronRight } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import type { Draft } from '../../utils/domain/draft'
import { Kind, sideOf } from '../../utils/domain/moment-kind'
import type { Problem } from '../../utils/domain/problem'
import { Button } from '../parts/Button'
import { Coin } from '../parts/Coin'
import { Field } from '../parts/Field'
import { ProblemNote } from '../parts/ProblemNote'
import { Quote } from '../parts/Quote'
import { becauseSaid, marksOf, type Reasons } from '../parts/reasons'
import { say, t } from '../parts/words'
import { SlipFields } from './SlipFields'
import './slip.css'

interface Props {
  draft: Draft
  kind: Kind
  /** What the suggested kind came from, or that it was chosen. */
  why: string
  /** The words that led to the suggestion and what they show, where the kind is still the suggested one. */
  reasons: Reasons
  /** One line each: draft from before, updated meanwhile, written by staff, a name that moved. */
  notices: readonly string[]
  problem?: Problem | undefined
  at?: readonly [number, number] | undefined
  busy: boolean
  /** The card of a known person. */
  children?: ComponentChildren
  onEdit: (draft: Draft) => void
  onKeep: () => void
  onAsk: () => void
  /** Absent where the page names nobody, or somebody who is an advocate already. */
  onNominate?: (() => void) | undefined
  onLater: () => void
  onStep: (by: 1 | -1) => void
}

const tagsOf = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim().slice(0, 60))
      .filter(Boolean),
  ),
]

/** The capture slip: what was read, what it is, who said it, and the one key that keeps it. */
export function Slip(props: Props) {
  const { draft, kind, why, reasons, notices, problem, at, busy, children, onEdit } = props
  const side = sideOf(kind)
  const because = becauseSaid(kind, reasons)
  return (
    <>
      <header class="slip-head">
        <label class={`slip-kind slip-kind-${side}`}>
          <Coin side={side} size={12} />
          <span class="unseen">{t('slip_kind')}</span>
          <select
            value={kind}
            aria-describedby={because ? 'slip-because' : undefined}
            onChange={(event) => onEdit({ ...draft, kind: event.currentTarget.value as Kind })}
          >
            {Kind.options.map((one) => (
              <option key={one} value={one}>
                {t(`kind_${one}`)}
              </option>
            ))}
          </select>
        </label>
        <span class="slip-why">{why}</span>
        {because && (
          <span class="unseen" id="slip-because">
            {because}
          </span>
        )}
        {at && at[1] > 1 && (
          <span class="slip-steps">
            <span class="slip-why">{`${at[0]}/${at[1]}`}</span>
            <button
              type="button"
              class="slip-step"
              aria-label={t('slip_previous')}
              disabled={at[0] <= 1}
              onClick={() => props.onStep(-1)}
            >
              <ChevronLeft size={16} aria-hidden="true" />
            </button>
            <button
              type="button"
              class="slip-step"
              aria-label={t('slip_next')}
              disabled={at[0] >= at[1]}
              onClick={() => props.onStep(1)}
            >
              <ChevronRight size={16} aria-hidden="true" />
            </button>
          </span>
        )}
      </header>
      <div class="slip-body">
        <div class="slip-words" tabIndex={0}>
          <Quote
            words={draft.words}
            side={side}
            title={draft.title}
            lang={draft.language}
            size="full"
            {...marksOf(kind, reasons)}
          />
        </div>
        {notices.map((notice) => (
          <p key={notice} class="slip-notice">
            {notice}
          </p>
        ))}
        <SlipFields draft={draft} onEdit={onEdit} />
        {children}
        <details class="slip-more" open={Boolean(draft.notes) || draft.tags.length > 0}>
          <summary>{`${t('slip_note')} · ${t('slip_tags')}`}</summary>
          <Field label={t('slip_tags')} hint={t('slip_tags_hint')}>
            {(bind) => (
              <input
                {...bind}
                class="input"
                defaultValue={draft.tags.join(', ')}
                onInput={(event) => onEdit({ ...draft, tags: tagsOf(event.currentTarget.value) })}
              />
            )}
          </Field>
          <Field label={t('slip_note')} hint={t('slip_note_hint')}>
            {(bind) => (
              <textarea
                {...bind}
                class="input"
                rows={2}
                defaultValue={draft.notes}
                onInput={(event) => onEdit({ ...draft, notes: event.currentTarget.value })}
              />
            )}
          </Field>
        </details>
        {problem && <ProblemNote problem={problem} />}
      </div>
      <footer class="slip-foot">
        <Button look="go" keys="↵" id="slip-keep" onClick={props.onKeep} aria-busy={busy}>
          {busy ? t('slip_keeping') : t('slip_keep')}
        </Button>
        <Button keys="A" onClick={props.onAsk}>
          {t('slip_keep_and_ask')}
        </Button>
        {props.onNominate && (
          <Button keys="N" onClick={props.onNominate}>
            {t('slip_nominate')}
          </Button>
        )}
        <Button look="quiet" keys="Esc" onClick={props.onLater}>
          {t('slip_later')}
        </Button>
      </footer>
    </>
  )
}

/** The names of fields that a site used to have, for the notice. */
export const fieldNames = (fields: readonly string[]): string =>
  fields.map((field) => say(`field_${field}`)).join(', ')
