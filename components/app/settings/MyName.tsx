import { useState } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { t } from '../../parts/words'
import type { Actions } from '../actions'

/** Asks once who signs; the name is kept with the rules. */
export function MyName({ actions }: { actions: Pick<Actions, 'setRules'> }) {
  const [name, setName] = useState('')
  return (
    <form
      class="my-name"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim()) void actions.setRules((rules) => ({ ...rules, me: name.trim() }))
      }}
    >
      <Field label={t('my_name')} hint={t('my_name_hint')}>
        {(bind) => (
          <input
            {...bind}
            class="input"
            dir="auto"
            autocomplete="name"
            maxLength={500}
            value={name}
            onInput={({ currentTarget: { value } }) => setName(value)}
          />
        )}
      </Field>
      <Button type="submit" closed={!name.trim()}>
        {t('save')}
      </Button>
    </form>
  )
}
