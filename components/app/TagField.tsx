import { useId, useState } from 'preact/hooks'
import { Chip } from '../parts/Chip'
import { Field } from '../parts/Field'
import { t } from '../parts/words'

interface Props {
  tags: readonly string[]
  onTags: (tags: string[]) => void
  /** What they are called here; tags unless something else is said. */
  label?: string
  placeholder?: string
  hint?: string
  /** Those used before, the most frequent first: the same thing is to be called by the same name. */
  known?: readonly string[]
}

const most = 200

/** Short names with a field to add one: Enter or a comma adds, leaving the field adds too. */
export function TagField({ tags, onTags, label, placeholder, hint, known = [] }: Props) {
  const [text, setText] = useState('')
  const list = useId()
  const add = (typed: string) => {
    setText('')
    const fresh = typed
      .split(',')
      .map((tag) => tag.trim().slice(0, 60))
      .filter(Boolean)
    const all = [...new Set([...tags, ...fresh])].slice(0, 100)
    if (all.length !== tags.length) onTags(all)
  }
  const offered = known.filter((tag) => !tags.includes(tag)).slice(0, most)
  // What was chosen from the list comes without a kind of input, or as a replacement of all that stood there.
  const isChosen = ({ inputType }: Partial<InputEvent>, value: string) =>
    (inputType === undefined || inputType === 'insertReplacementText') && offered.includes(value)
  return (
    <div class="tag-field">
      <Field label={label ?? t('tags')} hint={hint}>
        {(bind) => (
          <input
            {...bind}
            class="input"
            dir="auto"
            list={offered.length ? list : undefined}
            placeholder={placeholder ?? t('tag_add')}
            value={text}
            onInput={(event) => {
              const { value } = event.currentTarget
              if (value.endsWith(',') || isChosen(event as Partial<InputEvent>, value)) add(value)
              else setText(value)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) add(text)
              if (event.key === 'Backspace' && !text && tags.length) onTags(tags.slice(0, -1))
            }}
            onBlur={() => add(text)}
          />
        )}
      </Field>
      {offered.length > 0 && (
        <datalist id={list}>
          {offered.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      )}
      {tags.length > 0 && (
        <div class="chips">
          {tags.map((tag) => (
            <Chip key={tag} name={tag} onRemove={() => onTags(tags.filter((one) => one !== tag))}>
              {tag}
            </Chip>
          ))}
        </div>
      )}
    </div>
  )
}
