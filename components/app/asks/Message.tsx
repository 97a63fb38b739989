import { CalendarPlus, Copy, Mail, MessageSquareReply } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { Coin } from '../../parts/Coin'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import type { AskKinds } from './ask-kinds'
import type { Ask, Library, Person } from '../library'
import { mailto, messageOf, subjectOf, webmailDraft } from './mail'
import { MyName } from '../settings/MyName'

interface Props {
  ask: Ask
  library: Library
  person: Person | undefined
  kinds: AskKinds
  actions: Actions
}

// A held ask shows its words and no way out: freeing it, or a written reason, comes first.
const out: readonly Ask['state'][] = ['queued', 'sent', 'no-reply', 'accepted', 'scheduled']
const ended: readonly Ask['state'][] = ['completed', 'thanked', 'declined', 'cancelled', 'missed']

/** The words with every open field marked, so that nobody overlooks one. */
function Words({ text }: { text: string }) {
  const parts = text.split(/(\{\{[^{}]{0,64}\}\})/)
  return (
    <p class="face-text" dir="auto">
      {parts.map((part, at) => (at % 2 ? <mark key={at}>{part}</mark> : part))}
    </p>
  )
}

/** The words that go out, and the ways out: a mail draft, the reply box, the clipboard. Nothing is sent by us. */
export function Message({ ask, library, person, kinds, actions }: Props) {
  const [done, setDone] = useState<'copied' | 'filled' | Problem>()
  const { text, open } = messageOf(ask, library, kinds)
  const to = person?.emails[0]
  const ways = [
    ['mail_open', mailto(to, subjectOf(ask), text)],
    ['mail_gmail', webmailDraft('gmail', to, subjectOf(ask), text)],
    ['mail_outlook', webmailDraft('outlook', to, subjectOf(ask), text)],
  ] as const
  const links = ways.flatMap(([key, href]) => (href ? [{ key, href }] : []))
  const attempt = (act: Promise<true | Problem>, well: 'copied' | 'filled') =>
    void act.then((answer) => setDone(answer === true ? well : answer))
  return (
    <section class="face face-by" aria-labelledby="face-by">
      <h3 id="face-by" class="row-by-customer">
        <Coin side="by-customer" /> {t('ask_face')}
      </h3>
      {ended.includes(ask.state) && !ask.message ? (
        <p class="soft">{t('mail_not_kept')}</p>
      ) : (
        <Words text={text} />
      )}
      {out.includes(ask.state) && open.includes('me') && <MyName actions={actions} />}
      {out.includes(ask.state) && open.length > 0 && (
        <p class="why">{t('mail_open_fields', open.join(', '))}</p>
      )}
      {out.includes(ask.state) && open.length === 0 && (
        <>
          <div class="buttons">
            {links.map(({ key, href }) => (
              <a
                key={key}
                class="button button-plain"
                href={href}
                {...(key === 'mail_open' ? {} : { target: '_blank', rel: 'noreferrer noopener' })}
              >
                <Mail size={14} aria-hidden="true" /> {t(key)}
              </a>
            ))}
            <Button onClick={() => attempt(actions.fillReply(text), 'filled')}>
              <MessageSquareReply size={14} aria-hidden="true" />{' '}
              {done === 'filled' ? t('reply_filled') : t('reply_fill')}
            </Button>
            <Button onClick={() => attempt(actions.copy(text), 'copied')}>
              <Copy size={14} aria-hidden="true" /> {done === 'copied' ? t('copied') : t('copy')}
            </Button>
            <Button look="quiet" onClick={() => actions.remind(ask)}>
              <CalendarPlus size={14} aria-hidden="true" /> {t('remind')}
            </Button>
          </div>
          {!links.length && <p class="why">{to ? t('mail_too_long') : t('mail_no_address')}</p>}
        </>
      )}
      {isProblem(done) && <ProblemNote problem={done} />}
    </section>
  )
}
