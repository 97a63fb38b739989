import { useMemo, useState } from 'preact/hooks'
import type { Records } from '../../../utils/domain/choice'
import type { EraseWish } from '../../../utils/domain/erase'
import { mentionsOfPerson } from '../../../utils/domain/erase-mentions'
import { marksOfPerson } from '../../../utils/domain/marks'
import { nameOf, type Person } from '../../../utils/domain/person'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { t } from '../../parts/words'
import { useSlices } from '../slices'
import { EraseMentions } from './EraseMentions'

interface Props {
  records: Records
  person: Person
  onErase: (wish: EraseWish) => Promise<void>
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** What shall go of somebody, and the name typed: there is no undo for this. */
export function EraseForm({ records, person, onErase }: Props) {
  const [keepWords, setKeepWords] = useState(false)
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const mentions = useSlices(() => mentionsOfPerson(records, person), [records, person])
  const name = nameOf(person) || t('somebody')
  const ticked = useMemo(
    () => new Set((mentions ?? []).filter(({ key, sure }) => sure !== turned.has(key)).map(({ key }) => key)),
    [mentions, turned],
  )
  const turn = (key: string, on: boolean) => {
    const next = new Set(turned)
    const usual = mentions?.find((one) => one.key === key)?.sure ?? false
    if (on === usual) next.delete(key)
    else next.add(key)
    setTurned(next)
  }
  const ready = mentions !== undefined && fold(typed) === fold(name) && !busy
  const erase = async () => {
    if (!ready) return
    setBusy(true)
    await onErase({ person: person.id, keepWords, also: [...ticked] })
    setBusy(false)
  }
  return (
    <form
      class="form erase-form"
      onSubmit={(event) => {
        event.preventDefault()
        void erase()
      }}
    >
      <fieldset>
        <legend>{t('erase_words')}</legend>
        {[false, true].map((keep) => (
          <label key={String(keep)} class="check">
            <input
              type="radio"
              name="erase-words"
              checked={keepWords === keep}
              onChange={() => setKeepWords(keep)}
            />
            {t(keep ? 'erase_words_keep' : 'erase_words_too')}
          </label>
        ))}
        {keepWords && <p class="soft small">{t('erase_words_keep_about')}</p>}
      </fieldset>
      {mentions ? (
        <EraseMentions mentions={mentions} ticked={ticked} onTick={turn} />
      ) : (
        <p role="status">{t('erase_looking')}</p>
      )}
      <p class="soft small">{t(marksOfPerson(person).length ? 'erase_remains' : 'erase_by_name')}</p>
      <Field label={t('erase_confirm', name)}>
        {(bind) => (
          <input
            {...bind}
            class="input"
            dir="auto"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Field>
      <div class="buttons">
        <Button type="submit" look="go" closed={!ready}>
          {t('erase_do')}
        </Button>
      </div>
    </form>
  )
}
