import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { oneLine, textOf } from '../page/text'
import { define } from './define'

// 2020 to 2026, from what several extensions agree on: the classes are the names of the app's own views.
const BODY = '.v-Message-body'

/** A mail keeps no classes of the app's, but may try. */
const outside = (item: Element, selector: string) =>
  [...item.querySelectorAll(selector)].find((one) => !one.closest(BODY))

/** The text is the name, its title the address; for some it is both. */
function email(item: Element): string | undefined {
  const title = outside(item, '.v-MessageCard-from')?.getAttribute('title') ?? ''
  const unknown = outside(item, '.v-MessageCard-unknownSender')?.textContent ?? ''
  return [title, unknown].map((text) => /[^\s<>()]+@[^\s<>()]+/.exec(text.slice(0, 400))?.[0]).find(Boolean)
}

function name(item: Element): string | undefined {
  const from = outside(item, '.v-MessageCard-from')
  const text = from && oneLine(textOf(from, { drop: '.v-MessageCard-unknownSender' }))
  return text?.replace(/\s*<[^<>]*>$/, '') || undefined
}

const time = (item: Element) => outside(item, '.v-MessageCard-time')

export default define({
  name: 'Fastmail',
  kind: 'mail',
  hosts: ['app.fastmail.com', 'beta.fastmail.com', 'www.fastmail.com'],
  proven: 'second-hand',
  item: `.v-MessageCard,${BODY}:not(.v-MessageCard *)`,
  words: [(item) => (item.matches(BODY) ? [item] : [...item.querySelectorAll(BODY)].slice(0, 1))],
  mail: plain,
  fields: {
    name: [name],
    email: [email],
    title: [onPage('.v-Thread-title h1')],
    said: [(item) => time(item)?.getAttribute('title') ?? undefined],
    saidAs: [(item) => time(item)?.textContent ?? undefined],
  },
  always: ['name', 'email', 'said', 'title'],
  skip: (item) => item.matches('.v-MessageCard--draft'),
})
