import { useState } from 'preact/hooks'
import { Chip } from '../parts/Chip'
import { Field } from '../parts/Field'
import { t } from '../parts/words'

/** Tags with a field to add one: Enter or a comma adds, leaving the field adds too. */
export function TagField({ tags, onTags }: { tags: readonly string[]; onTags: (tags: string[]) => void }) {
  const [text, setText] = useState('')
  const add = (typed: string) => {
    setText('')
    const fresh = typed
      .split(',')
      .map((tag) => tag.trim().slice(0, 60))
      .filter(Boolean)
    const all = [...new Set([...tags, ...fresh])].slice(0, 100)
    if (all.length !== tags.length) onTags(all)
  }
  return (
    <div class="tag-field">
      <Field label={t('tags')}>
        {(bind) => (
          <input
            {...bind}
            class="input"
            dir="auto"
            placeholder={t('tag_add')}
            value={text}
            onInput={({ currentTarget: { value } }) => (value.endsWith(',') ? add(value) : setText(value))}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) add(text)
              if (event.key === 'Backspace' && !text && tags.length) onTags(tags.slice(0, -1))
            }}
            onBlur={() => add(text)}
          />
        )}
      </Field>
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
