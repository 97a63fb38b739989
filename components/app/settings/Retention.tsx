import { type Need, type Old, outdated, type Span, spans } from '../../../utils/domain/retention'
import type { Rulebook } from '../../../utils/domain/rulebook'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { When } from '../../parts/When'
import { count, t } from '../../parts/words'
import type { Actions } from '../actions'
import type { Library } from '../library'
import { NumberField } from '../NumberField'
import { useSlices } from '../slices'
import { useAttempt } from '../use-attempt'
import './retention.css'

interface Props {
  library: Library
  actions: Pick<Actions, 'setRules' | 'tidy' | 'now'>
}

type Limits = NonNullable<Rulebook['retention']>

const few = 5
const needs: readonly Need[] = ['promise', 'ask', 'consent']
const off: Limits = { daily: false, months: {} }

const nameOf = (span: Span) =>
  span === 'drafts' || span === 'declined' ? t(`retention_${span}`) : t(`kind_${span}`)
const since = ({ noun, record }: Old) =>
  noun === 'moments' ? record.heard : noun === 'asks' ? record.made : record.at
const textOf = ({ noun, record }: Old) =>
  noun === 'asks' ? (record.message ?? record.benefit) : record.words

/** How long each kind of thing may stay; off until somebody sets it, and shown before anything goes. */
export function Retention({ library, actions }: Props) {
  const [problem, attempt] = useAttempt()
  const { daily, months } = library.rules.retention ?? off
  const { moments, asks, gives, people, drafts } = library
  const found = useSlices(
    () => outdated(library, months, actions.now()),
    [moments, asks, gives, people, drafts, JSON.stringify(months)],
  )
  const put = (edit: (limits: Limits) => Limits) =>
    void attempt(actions.setRules((rules) => ({ ...rules, retention: edit(rules.retention ?? off) })))
  const limit = (span: Span, value: number) =>
    put((limits) => {
      const { [span]: _, ...others } = limits.months
      return { ...limits, months: value ? { ...others, [span]: value } : others }
    })
  const any = Object.keys(months).length > 0
  return (
    <details class="data-part retention">
      <summary>
        <h3 class="box-title">{t('retention_title')}</h3>
      </summary>
      <p class="soft">{t('retention_about')}</p>
      <div class="retention-numbers">
        {spans.map((span) => (
          <NumberField
            key={span}
            label={nameOf(span)}
            value={months[span] ?? 0}
            max={600}
            onNumber={(value) => limit(span, value)}
          />
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={daily}
          onChange={({ currentTarget: { checked } }) => put((limits) => ({ ...limits, daily: checked }))}
        />
        {t('retention_daily')}
      </label>
      {any && found && (
        <div class="retention-found">
          <p>{found.go.length ? count('retention_over', found.go.length) : t('retention_none')}</p>
          <ul>
            {found.go.slice(0, few).map((old) => (
              <li key={old.record.id}>
                <span class="soft small">
                  {nameOf(old.span)} · <When at={since(old)} exact />
                </span>
                <bdi class="retention-text">{textOf(old).slice(0, 120)}</bdi>
              </li>
            ))}
            {found.go.length > few && <li class="soft">{t('retention_more', found.go.length - few)}</li>}
          </ul>
          {needs.map((need) => {
            const stay = found.stay.filter(({ why }) => why === need).length
            return stay > 0 && <p key={need}>{t(`retention_stay_${need}`, stay)}</p>
          })}
          {found.go.length > 0 && (
            <div class="buttons">
              <Button onClick={() => void attempt(actions.tidy(found.go))}>{t('retention_do')}</Button>
            </div>
          )}
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
    </details>
  )
}
