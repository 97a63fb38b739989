import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Field } from '../../parts/Field'
import { t } from '../../parts/words'
import { FormButtons } from '../../parts/FormButtons'
import '../form.css'
import './channel-form.css'

interface Props {
  label: string
  /** What the button says that writes it down. */
  does: string
  onChannel: (channel: string) => void
  onClose: () => void
}

const usual = ['told_mail', 'told_call', 'told_in_person', 'told_ticket'] as const

/** How they were told: one of the usual ways with one press, or any other in words. */
export function ChannelForm({ label, does, onChannel, onClose }: Props) {
  const [channel, setChannel] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // The button that opened this is gone, so the keys go on here.
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (channel.trim()) onChannel(channel.trim())
        else field.current?.focus()
      }}
    >
      <Field label={label} hint={t('tell_hint')}>
        {(bind) => (
          <input
            {...bind}
            ref={field}
            class="input"
            dir="auto"
            maxLength={500}
            value={channel}
            onInput={({ currentTarget: { value } }) => setChannel(value)}
          />
        )}
      </Field>
      <div class="channels" role="group" aria-label={label}>
        {usual.map((key) => (
          <button
            key={key}
            type="button"
            class="channel"
            aria-pressed={channel === t(key)}
            onClick={() => setChannel(t(key))}
          >
            {t(key)}
          </button>
        ))}
      </div>
      <FormButtons closed={!channel.trim()} onCancel={onClose}>
        {does}
      </FormButtons>
    </form>
  )
}
