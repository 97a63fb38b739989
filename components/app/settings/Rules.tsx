import { useState } from 'preact/hooks'
import { Rulebook, standardRules } from '../../../utils/domain/rulebook'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { boundsOf } from '../bounds'
import { NumberField } from '../NumberField'
import { OwnKinds } from './OwnKinds'
import { Questions } from './Questions'
import { Team } from './Team'
import { TextField } from '../TextField'
import { useAttempt } from '../use-attempt'
import '../form.css'
import './rules.css'

interface Props extends Pick<Actions, 'setRules' | 'freshId'> {
  rules: Rulebook
}

type Figures = Pick<Rulebook, 'days' | 'burden' | 'companyPain'>

const dayFields = Object.keys(standardRules.days) as (keyof Rulebook['days'])[]
const { days: daysShape, burden: burdenShape } = Rulebook.shape
const figuresOf = ({ days, burden, companyPain }: Figures): Figures => ({ days, burden, companyPain })

/** What a team has settled for itself. Everything is kept as one leaves it. */
export function Rules({ rules, setRules, freshId }: Props) {
  const [problem, attempt] = useAttempt()
  const [before, setBefore] = useState<Figures>()
  const put = (edit: (rules: Rulebook) => Partial<Rulebook>) =>
    void attempt(setRules((now) => ({ ...now, ...edit(now) })))
  return (
    <div class="rules">
      <p class="soft">{t('rules_about')}</p>
      {problem && <ProblemNote problem={problem} />}
      <TextField
        label={t('rules_me')}
        hint={t('rules_me_hint')}
        value={rules.me ?? ''}
        onText={(me) => put(() => ({ me: me.trim() || undefined }))}
      />
      <section class="rules-part" aria-labelledby="rules-team">
        <h3 class="box-title" id="rules-team">
          {t('team')}
        </h3>
        <p class="soft small">{t('team_about')}</p>
        <Team team={rules.team ?? []} onTeam={(edit) => put(({ team }) => ({ team: edit(team ?? []) }))} />
      </section>
      <fieldset class="rules-part">
        <legend class="box-title">{t('rules_days')}</legend>
        <div class="rules-numbers">
          {dayFields.map((field) => (
            <NumberField
              key={field}
              label={t(`rules_days_${field}`)}
              value={rules.days[field]}
              {...boundsOf(daysShape.shape[field])}
              onNumber={(value) => put(({ days }) => ({ days: { ...days, [field]: value } }))}
            />
          ))}
        </div>
      </fieldset>
      <fieldset class="rules-part">
        <legend class="box-title">{t('rules_burden')}</legend>
        <p class="soft small">{t('rules_burden_about')}</p>
        <div class="rules-numbers">
          {(['points', 'days'] as const).map((field) => (
            <NumberField
              key={field}
              label={t(`rules_burden_${field}`)}
              value={rules.burden[field]}
              {...boundsOf(burdenShape.shape[field])}
              onNumber={(value) => put(({ burden }) => ({ burden: { ...burden, [field]: value } }))}
            />
          ))}
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={rules.companyPain}
            onChange={({ currentTarget: { checked } }) => put(() => ({ companyPain: checked }))}
          />
          {t('rules_pain')}
        </label>
      </fieldset>
      <div class="rules-part">
        <p class="soft small">{t('rules_back_about')}</p>
        <div class="buttons">
          <Button
            onClick={() => {
              setBefore(figuresOf(rules))
              put(() => figuresOf(standardRules))
            }}
          >
            {t('rules_back')}
          </Button>
          {before && (
            <span role="status">
              {t('rules_back_done')}{' '}
              <Button
                look="quiet"
                onClick={() => {
                  put(() => before)
                  setBefore(undefined)
                }}
              >
                {t('undo')}
              </Button>
            </span>
          )}
        </div>
      </div>
      <section class="rules-part" aria-labelledby="rules-questions">
        <h3 class="box-title" id="rules-questions">
          {t('rules_questions')}
        </h3>
        <p class="soft small">{t('rules_questions_about')}</p>
        <Questions
          questions={rules.questions}
          freshId={freshId}
          onQuestions={(edit) => put(({ questions }) => ({ questions: edit(questions) }))}
        />
      </section>
      <section class="rules-part" aria-labelledby="rules-kinds">
        <h3 class="box-title" id="rules-kinds">
          {t('rules_kinds')}
        </h3>
        <p class="soft small">{t('rules_kinds_about')}</p>
        <OwnKinds kinds={rules.kinds} onKinds={(edit) => put(({ kinds }) => ({ kinds: edit(kinds) }))} />
      </section>
    </div>
  )
}
