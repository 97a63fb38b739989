import { useState } from 'preact/hooks'
import { secondStand } from '../../../utils/domain/stand'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { count, t } from '../../parts/words'
import type { Actions } from '../actions'
import type { Give } from '../library'
import { useAttempt } from '../use-attempt'
import '../form.css'
import './stand.css'

interface Props {
  give: Give & { stand: NonNullable<Give['stand']> }
  actions: Actions
}

/** Private unless shared on purpose; colleagues can stand with what was shared. */
export function StandSharing({ give, actions }: Props) {
  const { shared, seconds } = give.stand
  const [name, setName] = useState('')
  const [problem, attempt] = useAttempt()
  const share = (on: boolean) =>
    void attempt(
      actions.change('gives', give, (one) =>
        one.stand ? { ...one, stand: { ...one.stand, shared: on } } : one,
      ),
    )
  const second = () =>
    void attempt(actions.change('gives', give, (one) => secondStand(one, name))).then(
      (well) => well && setName(''),
    )
  return (
    <section class="stand-part">
      <h3>{t('stand_sharing')}</h3>
      <label class="check stand-share">
        <input
          type="checkbox"
          checked={shared}
          onChange={({ currentTarget: { checked } }) => share(checked)}
        />
        {t('stand_share')}
      </label>
      <p class="why">{shared ? t('stand_shared_about') : t('stand_private_about')}</p>
      {seconds.length > 0 && (
        <>
          <p>{count('stand_seconds', seconds.length)}</p>
          <ul class="seconds">
            {seconds.map((one) => (
              <li key={one}>
                <Chip>{one}</Chip>
              </li>
            ))}
          </ul>
        </>
      )}
      {shared && (
        <form
          class="second"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim()) second()
          }}
        >
          <Field label={t('stand_second')}>
            {(bind) => (
              <input
                {...bind}
                class="input"
                dir="auto"
                maxLength={500}
                value={name}
                onInput={({ currentTarget: { value } }) => setName(value)}
              />
            )}
          </Field>
          <Button type="submit" closed={!name.trim()}>
            {t('stand_second_do')}
          </Button>
        </form>
      )}
      {problem && <ProblemNote problem={problem} />}
    </section>
  )
}
