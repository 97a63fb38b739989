import { Copy, Mail } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { plain, t } from '../../parts/words'
import type { Actions } from '../actions'
import type { Person } from '../library'
import { mailto, webmailDraft } from '../asks/mail'

interface Props {
  person: Person
  text: string
  actions: Pick<Actions, 'copy'>
}

/** A thank-you to be made one's own, and the ways out: a mail draft or the clipboard. Nothing is sent by us. */
export function ThankYou({ person, text, actions }: Props) {
  const [typed, setTyped] = useState(text)
  const [done, setDone] = useState<true | Problem>()
  const to = person.emails[0]
  const subject = plain('anniversary_subject')
  const ways = [
    ['mail_open', mailto(to, subject, typed)],
    ['mail_gmail', webmailDraft('gmail', to, subject, typed)],
    ['mail_outlook', webmailDraft('outlook', to, subject, typed)],
  ] as const
  return (
    <>
      <Field label={t('anniversary_message')}>
        {(bind) => (
          <textarea
            {...bind}
            class="input"
            dir="auto"
            value={typed}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value)
              setDone(undefined)
            }}
          />
        )}
      </Field>
      <div class="buttons">
        {ways.map(
          ([key, href]) =>
            href && (
              <a
                key={key}
                class="button button-plain"
                href={href}
                {...(key === 'mail_open' ? {} : { target: '_blank', rel: 'noreferrer noopener' })}
              >
                <Mail size={14} aria-hidden="true" /> {t(key)}
              </a>
            ),
        )}
        <Button onClick={() => void actions.copy(typed).then(setDone)}>
          <Copy size={14} aria-hidden="true" /> {done === true ? t('copied') : t('copy')}
        </Button>
      </div>
      {isProblem(done) && <ProblemNote problem={done} />}
    </>
  )
}
