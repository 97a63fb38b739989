import type { Anniversary } from '../../../utils/domain/anniversary'
import { nameOf } from '../../../utils/domain/person'
import { exactDay } from '../../parts/dates'
import { count, plain } from '../../parts/words'
import { kindName } from '../asks/AskRow'
import type { Give, Library } from '../library'
import { firstName } from '../asks/mail'
import type { Actions } from '../actions'

/** What it is an anniversary of, in one line. */
export function anniversarySaid({ years, of }: Anniversary): string {
  if (of.what === 'ask') return count('anniversary_ask', years, kindName(of.ask))
  return count(`anniversary_${of.what}`, years)
}

/** A thank-you that asks for nothing and offers nothing: it only remembers. */
export function thankYou({ person, since, of }: Anniversary, { rules }: Library): string {
  const name = firstName(nameOf(person))
  return [
    name ? plain('mail_hello', name) : plain('mail_hello_nobody'),
    plain(`anniversary_mail_${of.what}`, exactDay(since)),
    rules.me ?? '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The thank-you as a give, told: what was said is said. */
export function thanksTold(
  { person, of }: Anniversary,
  what: string,
  channel: string,
  { rules }: Library,
  { freshId, now }: Pick<Actions, 'freshId' | 'now'>,
): Give {
  const at = now()
  return {
    id: freshId(),
    revision: 1,
    kind: 'thanks',
    what,
    person: person.id,
    ...(person.company ? { company: person.company } : {}),
    moments: of.what === 'words' ? [of.moment.id] : of.what === 'ask' ? of.ask.moments : [],
    state: 'told',
    promised: at,
    done: at,
    told: { on: at, channel },
    ...(rules.me ? { by: rules.me } : {}),
  }
}
