import { Copy, Mail } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { isProblem, type Problem } from '../../utils/domain/problem'
import { Button } from '../parts/Button'
import { Coin } from '../parts/Coin'
import { ProblemNote } from '../parts/ProblemNote'
import { plain, t } from '../parts/words'
import type { AskKinds } from './ask-kinds'
import type { Ask, Library, Moment, Person } from './library'
import { draftMessage, mailto, subjectOf } from './mail'

interface Props {
  ask: Ask
  library: Library
  person: Person | undefined
  moment: Moment | undefined
  kinds: AskKinds
  onCopy: (text: string) => Promise<true | Problem>
}

// A held ask shows its words and no way out: freeing it, or a written reason, comes first.
const out: readonly Ask['state'][] = ['queued', 'sent', 'no-reply', 'accepted', 'scheduled']
const goesOut = ({ state }: Ask) => out.includes(state)

/** The words that go out, and the two ways out: a mail draft, or the clipboard. Nothing is sent by us. */
export function Message({ ask, library, person, moment, kinds, onCopy }: Props) {
  const [copied, setCopied] = useState<true | Problem>()
  const opening = kinds.get(ask.kind)?.opening
  // What was asked long ago is shown as it was put, or by what it was; no new message is made up for it.
  const fresh = goesOut(ask) || ask.state === 'held'
  const text =
    ask.message ?? (fresh ? draftMessage(ask, library, kinds, person, moment) : opening ? plain(opening) : '')
  const to = person?.emails[0]
  const link = mailto(to, subjectOf(ask), text)
  return (
    <section class="face face-by" aria-labelledby="face-by">
      <h3 id="face-by" class="row-by-customer">
        <Coin side="by-customer" /> {t('ask_face')}
      </h3>
      <p class="face-text" dir="auto">
        {text}
      </p>
      {goesOut(ask) && (
        <div class="buttons">
          {link && (
            <a class="button button-plain" href={link}>
              <Mail size={14} aria-hidden="true" /> {t('mail_open')}
            </a>
          )}
          <Button onClick={() => void onCopy(text).then(setCopied)}>
            <Copy size={14} aria-hidden="true" /> {copied === true ? t('copied') : t('copy')}
          </Button>
          {!link && <span class="why">{to ? t('mail_too_long') : t('mail_no_address')}</span>}
        </div>
      )}
      {isProblem(copied) && <ProblemNote problem={copied} />}
    </section>
  )
}
